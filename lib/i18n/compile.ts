import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'

import { catalogue, type Namespace } from './catalogue'

/** Messages of one namespace, nested keys joined by dots, each parsed into a small array. */
export type CompiledMessages = Record<string, CompiledMessage>

export type CompiledNamespaces = Partial<Record<Namespace, CompiledMessages>>

type Tree = { readonly [key: string]: string | Tree }

const compiled = new Map<Namespace, CompiledMessages>()

/** The messages of `namespaces`, ready to be formatted without an ICU parser. */
export function compileNamespaces(namespaces: readonly Namespace[]): CompiledNamespaces {
  return Object.fromEntries(namespaces.map((namespace) => [namespace, compileNamespace(namespace)]))
}

function compileNamespace(namespace: Namespace): CompiledMessages {
  const known = compiled.get(namespace)
  if (known) return known
  const parsed = flatten(catalogue[namespace]).map(([key, message]) => [key, compile(message)] as const)
  // Plurals come as objects without a prototype, which React does not pass to the browser: a copy has one.
  const made: CompiledMessages = JSON.parse(JSON.stringify(Object.fromEntries(parsed)))
  compiled.set(namespace, made)
  return made
}

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )
}
