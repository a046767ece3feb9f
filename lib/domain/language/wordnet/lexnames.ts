import { singularsOf } from '../plurals'
import byClass from './lexnames.json'
import persons from './persons.json'

/** WordNet's classes of nouns (its lexicographer files): "animal", "artifact", "person", "location", … */
export type Lexname = keyof typeof byClass

const isLexname = (name: string): name is Lexname => Object.hasOwn(byClass, name)

let table: ReadonlyMap<string, Lexname> | null = null

/** Reading the table takes some milliseconds, so it waits for the first question. */
const loaded = (): ReadonlyMap<string, Lexname> =>
  (table ??= new Map(
    Object.entries(byClass).flatMap(([lexname, nouns]) =>
      isLexname(lexname) ? nouns.split(' ').map((noun) => [noun.replaceAll('_', ' '), lexname] as const) : [],
    ),
  ))

/**
 * The class of a common noun's most usual meaning, or null for a noun that the table does not hold. Plurals are known
 * by their singular, a phrase by its last word: "mandarin ducks" is an animal.
 */
export function lexnameOf(noun: string): Lexname | null {
  const lower = noun.toLowerCase().trim()
  const last = lower.slice(lower.lastIndexOf(' ') + 1)
  for (const phrase of last === lower ? [lower] : [lower, last]) {
    for (const form of singularsOf(phrase)) {
      const lexname = loaded().get(form)
      if (lexname) return lexname
    }
  }
  return null
}

let rarePersons: ReadonlySet<string> | null = null

/** True for a noun outside the table that means nothing but somebody, in any number: "surfer", "goatherds". */
export function isRarePerson(noun: string): boolean {
  const known = (rarePersons ??= new Set(persons.split(' ')))
  return singularsOf(noun.toLowerCase()).some((form) => known.has(form))
}

/** True where the table holds a noun or a compound as a whole: "yellow fever", not "harbour fever". */
export const isListedNoun = (noun: string): boolean =>
  singularsOf(noun.toLowerCase()).some((form) => loaded().has(form))
