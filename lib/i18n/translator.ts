import { createTranslator } from 'use-intl/core'

import { catalogue, LOCALE, type Namespace, type Translator } from './catalogue'

const translators = new Map<Namespace, Translator<Namespace>>()

/**
 * The translator of one namespace, for server components, actions and route handlers. Client islands and parts
 * that are shared by both sides take `useTranslations` from `#i18n/translations`.
 */
export function getTranslator<N extends Namespace>(namespace: N): Translator<N> {
  // Parsing ICU is the costly part, and the messages never change while the process lives.
  const known = translators.get(namespace)
  if (known) return known as unknown as Translator<N>
  const made = createTranslator({ locale: LOCALE, messages: catalogue, namespace, timeZone: 'UTC' })
  translators.set(namespace, made as unknown as Translator<Namespace>)
  return made as unknown as Translator<N>
}
