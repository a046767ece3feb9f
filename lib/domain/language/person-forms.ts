import { isFirstName } from './gazetteer/first-names'
import { OFFICES } from './gazetteer/name-words'
import { staysSmall } from './name-openings'
import type { Token } from './token'
import { lexnameOf } from './wordnet/lexnames'
import { isFamousSurname } from './wordnet/proper-names'

/** "Jenna Julien Podcast" is no person: its last word means a thing, and nobody well known is called so. */
export function endsInAThing(words: readonly Token[]): boolean {
  const last = words.at(-1)
  if (!last || isFirstName(last.text) || isFamousSurname(last.text)) return false
  const lexname = lexnameOf(last.lower)
  return (
    lexname !== null &&
    /^(?:communication|artifact|event|group|act|cognition|time|food|attribute|state|possession|location)$/.test(
      lexname,
    )
  )
}

const SHOUTED = /^(?![IVX]+$)\p{Lu}{3,}$/u

/**
 * False for what nobody is called, whatever stands around it: "UPT", "Elm Television", "Commonwealth of Nations". True says
 * nothing.
 */
export function canNamePerson(words: readonly Token[]): boolean {
  if (words.some(({ text }) => SHOUTED.test(text) || /\d|&|^\p{Lu}{2,}s$/u.test(text))) return false
  const given = isFirstName(words[0]?.text ?? '')
  if (!given && words.some(({ lower }) => lower === 'of')) return false
  return given || words.length < 2 || !endsInAThing(words)
}

/** "Her second best actress Pelka": a word at token `first` behind a role that somebody was the best in is the prize, not who has the role. */
export const isPrizeForRole = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first === 1 && [first - 2, first - 3].some((at) => tokens[at]?.lower === 'best')

const PART = /^\p{Lu}[\p{L}’'-]*\.?$/u

/** True for a name of two to five words that can be somebody's whole name: "Wernher von Braun", not "ABC News" or "Saturn V". */
export function isWholePersonName(name: string): boolean {
  const words = name.split(' ').filter((word) => !/^(?:,|Jr\.?|Sr\.?)$/.test(word))
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => PART.test(word) || staysSmall(word)) &&
    !words.some((word) => SHOUTED.test(word) || /^(?:of|the|and)$|^\p{Lu}{2,}s$/u.test(word)) &&
    !OFFICES.has((words[0] ?? '').toLowerCase()) &&
    !/^\p{Lu}\.?$/u.test(words.at(-1) ?? '')
  )
}
