import type { NameKind } from '../mentions'
import { NAME_KINDS } from '../mentions'
import byKind from './proper-names.json'

/** What WordNet says that a name names: its kind and the noun for it, "place" and "river". */
export interface ProperName {
  readonly kind: NameKind
  readonly noun: string | null
}

interface Table {
  readonly names: ReadonlyMap<string, ProperName>
  readonly surnames: ReadonlySet<string>
}

function readAll(): Table {
  const names = new Map<string, ProperName>()
  for (const [key, list] of Object.entries(byKind)) {
    const [wanted, noun = null] = key.split(':')
    const kind = NAME_KINDS.find((other) => other === wanted)
    if (kind) for (const name of list.split('|')) if (!names.has(name)) names.set(name, { kind, noun })
  }
  return { names, surnames: new Set(byKind.surname.split('|')) }
}

let table: Table | null = null

/** Reading the table takes some milliseconds, so it waits for the first question. */
const loaded = (): Table => (table ??= readAll())

/** The best-known bearer of a name, or null for a name that WordNet lacks or gives to things of several kinds. */
export const properName = (name: string): ProperName | null => loaded().names.get(name) ?? null

/** True for a word that is the surname of somebody well known: a hint, since surnames name places and things, too. */
export const isFamousSurname = (word: string): boolean => loaded().surnames.has(word)
