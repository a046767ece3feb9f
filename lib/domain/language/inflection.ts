import type { Token } from './token'
import { irregularPastBase, isOnlyParticiple } from './verbs'

/** The forms of a finite verb that differ. */
export type Tense = 'past' | 'present-singular' | 'present-plural'

/** A finite lexical verb as its base and its tense: "gave" -> give, past. */
export interface FiniteVerb {
  readonly base: string
  readonly tense: Tense
}

/** Takes a finite verb apart; null where its base or tense is not sure. `plural` tells whether its subject is. */
export function finiteVerb(token: Token, plural: boolean): FiniteVerb | null {
  const word = token.lower
  if (!/^[a-z]+$/.test(word) || isOnlyParticiple(word)) return null
  if (word === 'has') return { base: 'have', tense: 'present-singular' }
  if (word === 'had') return { base: 'have', tense: 'past' }
  const irregular = irregularPastBase(word)
  if (irregular && irregular !== word) return { base: irregular, tense: 'past' }
  if (irregular === word) return plural ? null : { base: word, tense: 'past' }
  const lemma = token.lemma.toLowerCase()
  const base = MISREAD_LEMMAS[lemma] ?? lemma
  if (!/^[a-z]+$/.test(base)) return null
  if (pastOf(base).includes(word)) return { base, tense: 'past' }
  if (thirdPerson(base) === word) return plural ? null : { base, tense: 'present-singular' }
  return word === base && plural && !/(?:ed|ing)$/.test(word) ? { base, tense: 'present-plural' } : null
}

/** Bases that the tagger gives for forms of another verb: "premiered". */
const MISREAD_LEMMAS: Readonly<Record<string, string>> = { premier: 'premiere' }

/** The regular past forms that a base may have: "stop" -> stoped, stopped (one of them is right). */
function pastOf(base: string): string[] {
  if (/e$/.test(base)) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  return [`${base}ed`, `${base}${base.at(-1) ?? ''}ed`]
}

/** "carry" -> "carries". */
export function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** The form of "do" that asks in a tense. */
export const doFor = (tense: Tense): string =>
  tense === 'past' ? 'did' : tense === 'present-singular' ? 'does' : 'do'

const PLURALS =
  /^(?:people|men|women|children|police|mice|geese|feet|teeth|oxen|bacteria|criteria|phenomena|data|media|others|many|few|several|both|cattle)$/

/** "Fishermen", "chairwomen": not "specimen". */
const isMen = (word: string): boolean => /[a-z]{3}men$/.test(word) && !ONE_IN_MEN.test(word)

const ONE_IN_MEN = /^(?:speci|regi|acu|abdo|albu|bitu|cycla|sta|fora|ceru)men$/

/** True for a noun that is plural by its form. */
export const isPluralNoun = (word: string): boolean =>
  PLURALS.test(word) ||
  isMen(word) ||
  (/s$/.test(word) && !/(?:ss|us|is|ics|news|series|species)$/.test(word))
