import type { ReactNode } from 'react'

import type { Namespace } from './catalogue'
import { compileNamespaces } from './compile'
import { MessagesProvider } from './translations-client'

/** Gives the client parts below it the messages of the named namespaces, and no others. */
export function IntlIsland({
  namespaces,
  children,
}: {
  namespaces: readonly Namespace[]
  children: ReactNode
}) {
  return <MessagesProvider messages={compileNamespaces(namespaces)}>{children}</MessagesProvider>
}
