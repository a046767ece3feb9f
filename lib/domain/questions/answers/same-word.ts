import { singularsOf } from '../../language/plurals'
import type { AnswerToken } from './answer-text'

/** From this length on, a word may hold one slip: below it, one letter makes another word. */
const SLIP_LENGTH = 6

/** Words that are one slip apart and mean something else. */
const CONFUSABLE = new Set(
  (
    'county/country planet/plant island/inland casual/causal martial/marital united/untied scared/sacred course/coarse ' +
    'statue/statute prescribe/proscribe desert/dessert discreet/discrete soldier/solder marine/mariner complement/compliment ' +
    'stationary/stationery adoption/adaption father/farther mother/moth letter/latter letter/litter battle/bottle ' +
    'carton/cartoon expand/expend conservation/conversation nuclear/unclear formal/former prosecute/persecute ' +
    'cavalry/calvary ethics/ethnics allusion/illusion summer/simmer flower/flow silver/sliver minister/minster ' +
    'reform/deform import/impart singer/signer winter/winner hunter/hunger poster/porter temple/template'
  ).split(' '),
)

const isConfusable = (one: string, other: string): boolean =>
  CONFUSABLE.has(`${one}/${other}`) || CONFUSABLE.has(`${other}/${one}`)

/** Words in "s" that are no plurals, or whose plural means something else. */
const NO_PLURAL =
  /(?:ss|us|is|ics)$|^(?:news|means|arms|species|series|goods|customs|glasses|forces|works|manners|spirits|lens|gas|atlas|canvas|chaos|cosmos)$/

/** One common noun, in the singular or in the plural. */
function isSameNoun(one: string, other: string): boolean {
  if (NO_PLURAL.test(one) || NO_PLURAL.test(other)) return false
  const forms = new Set(singularsOf(one))
  return singularsOf(other).some((form) => forms.has(form))
}

/**
 * Whether a typed word is the wanted one. Common nouns may be singular or plural; a word of six letters or more may
 * hold one slip, a name only swapped or doubled letters: "Iceland" is no slip for "Ireland". Figures must be equal.
 */
export function isSameWord(given: string, { text: wanted, isName }: AnswerToken): boolean {
  if (given === wanted) return true
  if (/\d/.test(wanted + given)) return false
  if (!isName && isSameNoun(given, wanted)) return true
  if (wanted.length < SLIP_LENGTH || given[0] !== wanted[0] || isConfusable(given, wanted)) return false
  return isName ? isNameSlip(given, wanted) : isOneSlip(given, wanted)
}
/** The parts in which two words differ, once their common beginning and end are taken off. */
function difference(given: string, wanted: string): { given: string; wanted: string; before: string } {
  let start = 0
  while (start < Math.min(given.length, wanted.length) && given[start] === wanted[start]) start++
  let end = 0
  const room = Math.min(given.length, wanted.length) - start
  while (end < room && given.at(-1 - end) === wanted.at(-1 - end)) end++
  return {
    given: given.slice(start, given.length - end),
    wanted: wanted.slice(start, wanted.length - end),
    before: given.slice(start - 1, start),
  }
}

const isSwap = (a: string, b: string): boolean => a.length === 2 && b === `${a[1]}${a[0]}`

/** One letter more, less or other, or two neighbours swapped (Damerau 1964). */
function isOneSlip(given: string, wanted: string): boolean {
  const parts = difference(given, wanted)
  return (parts.given.length <= 1 && parts.wanted.length <= 1) || isSwap(parts.given, parts.wanted)
}

/** Two neighbours swapped, or a letter doubled or not. */
function isNameSlip(given: string, wanted: string): boolean {
  const parts = difference(given, wanted)
  const extra = parts.given + parts.wanted
  return isSwap(parts.given, parts.wanted) || (extra.length === 1 && extra === parts.before)
}
