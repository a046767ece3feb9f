import type { Namespace, Translator } from './catalogue'
import { getTranslator } from './translator'

/** `useTranslations` where React renders server components: it reads the whole catalogue and needs no provider. */
export function useTranslations<N extends Namespace>(namespace: N): Translator<N> {
  return getTranslator(namespace)
}
