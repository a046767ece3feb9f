'use client'

import { createContext, createElement, Fragment, useContext, type ReactNode } from 'react'
import formatMessage from 'use-intl/format-message/format-only'

import type { Namespace, Translator } from './catalogue'
import type { CompiledNamespaces } from './compile'

type Values = Record<string, unknown>

const MessagesContext = createContext<CompiledNamespaces>({})

const formatters = {
  getNumberFormat: (...options: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...options),
  getDateTimeFormat: (...options: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...options),
  getPluralRules: (...options: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...options),
}

/** Hands compiled messages to the client parts below it. Use `IntlIsland`, which compiles them. */
export function MessagesProvider({
  messages,
  children,
}: {
  messages: CompiledNamespaces
  children: ReactNode
}) {
  const above = useContext(MessagesContext)
  return <MessagesContext value={{ ...above, ...messages }}>{children}</MessagesContext>
}

/**
 * `useTranslations` in the browser, and where the server renders client parts. It formats messages that were
 * compiled on the server, so that no ICU parser (about 12 KB) is shipped.
 */
export function useTranslations<N extends Namespace>(namespace: N): Translator<N> {
  const compiled = useContext(MessagesContext)[namespace]
  if (!compiled) throw new Error(`Put an <IntlIsland namespaces={['${namespace}']}> above this part.`)
  const format = (key: string, values?: Values) => {
    const message = compiled[key]
    if (message === undefined) throw new Error(`There is no message "${namespace}.${key}".`)
    return formatMessage(key, message, values as never, { locale: 'en', formatters } as never)
  }
  const rich = (key: string, values?: Values) =>
    createElement(Fragment, null, ...[format(key, values)].flat())
  const translate = Object.assign(format, { rich, has: (key: string) => key in compiled })
  return translate as unknown as Translator<N>
}
