import { knownName } from './gazetteer/lookup'
import { NAME_PARTICLES, ORGANISATION_WORDS } from './gazetteer/name-words'
import { isGradable, placesInARow } from './gradable'
import { endOfCapitals } from './name-joints'
import { isCapitalAdjective, isOrdinary } from './ordinary-words'
import { isPersonNoun } from './person-words'
import type { Token } from './token'
import { hasArabicArticle, isCapitalised, theAt } from './token'

/** Words before a name that are no part of it, whatever they are written with. */
const OUTSIDE =
  /^(?:former|local|rival|fellow|many|several|some|most|various|numerous|all|both|few|more|modern|older?|younger?|retired|famous)$/

/** "Private Bill Committees", "Electronic Signals": first in its sentence, an adjective without "the" opens a name that ends in its head or holds ordinary words only. */
export function opensTerm(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (at > 0 || token?.pos !== 'ADJ' || OUTSIDE.test(token.lower)) return false
  if (isGradable(token.lower) || placesInARow(token.lower) || knownName(token.text) !== null) return false
  const words = tokens.slice(at + 1, endOfCapitals(tokens, at + 1))
  const head = words.at(-1)
  if (!head || isPersonNoun(head.lower)) return false
  if (words.every((word) => isOrdinary(word) || isCapitalAdjective(word))) return true
  const heads = [head.text, head.text.replace(/s$/, '')]
  const isSomebody = words.some(({ lower }) => isPersonNoun(lower))
  return words.length >= 2 && !isSomebody && heads.some((word) => ORGANISATION_WORDS.has(word))
}

/** "Local Loop Unbundling (LLU)": the letters in brackets tell with which word the name opens. */
export function opensSpelledOut(tokens: readonly Token[], at: number): boolean {
  const last = endOfCapitals(tokens, at)
  const open = tokens[last]?.text === ',' ? last + 1 : last
  const initials = tokens.slice(at, last).map(({ text }) => text.charAt(0))
  return initials.length >= 2 && tokens[open]?.text === '(' && tokens[open + 1]?.text === initials.join('')
}

const DERIVED =
  /-(?:like|based|led|era|style|born|wide|made|only|owned|run|speaking|type|day|\p{Ll}{4,}(?:ed|ing))$/u

/** True for "Warhol-like", "Moscow-based", "Elm-produced", "Oscar-winning", "Present-day": words made from names or with a meaning of their own. */
export const isDerived = (word: string): boolean => DERIVED.test(word)

/** "iTunes", "eBay", "easyJet": trade names with a capital inside. */
const isBrand = (word: string): boolean => /^\p{Ll}+\p{Lu}\p{Ll}{2,}$/u.test(word)

/** "al-Noor", and "iTunes" before a capital, which alone would say too little: names that open with a small letter. */
export const opensSmall = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.text ?? '', tokens[at + 1]]
  return hasArabicArticle(word) || (isBrand(word) && next !== undefined && isCapitalised(next))
}

/** "von", "al-Noor": what may go on inside a name without a capital in front. */
export const staysSmall = (word: string): boolean =>
  NAME_PARTICLES.has(word.toLowerCase()) || hasArabicArticle(word)

/** "sub-Saharan Africa", "mid-Atlantic Ridge": a small prefix does not end a name that goes on behind it. */
export const opensWithPrefix = (tokens: readonly Token[], at: number): boolean =>
  /^(?:sub|trans|circum|mid)-\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '') &&
  tokens[at + 1] !== undefined &&
  endOfCapitals(tokens, at + 1) > at + 1

/** Last words of addresses. */
const STREET =
  /^(?:Street|St|Road|Avenue|Ave|Lane|Drive|Place|Square|Terrace|Crescent|Boulevard|Way|Row|Close|Court|Broadway|North|South|East|West)$/

/** Index behind "10 Elm Street" and "10 Avenue of the Elms" from its number on; 0 where no address starts there. */
export function endOfAddress(tokens: readonly Token[], at: number): number {
  if (!/^\d{1,4}$/.test(tokens[at]?.text ?? '')) return 0
  const last = endOfCapitals(tokens, at + 1)
  const isCount = /^(?:NOUN|ADJ)$/.test(tokens[last]?.pos ?? '')
  if (last <= at + 1 || !STREET.test(tokens[last - 1]?.text ?? '') || isCount) return 0
  const of = tokens[last]?.lower === 'of' ? last + 1 + theAt(tokens, last + 1) : last
  const end = endOfCapitals(tokens, of)
  return of > last && end > of ? end : last
}
