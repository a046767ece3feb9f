import type { Mention } from '../language/mentions'
import type { Token } from '../language/token'

/** With fewer words than this, a name, date or amount as one, a sentence does not show which event it tells. */
const FEWEST = 7

/** Tokens of the longest closing part that stays where a sentence would be too bare without it. */
export const LONGEST_TAIL = 14

/** True where the tokens that are shown make a sentence too bare to be told alone: "Berg returned to the University of Elm". */
export function isBare(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  isShown: (at: number) => boolean,
): boolean {
  const goesOn = (at: number): boolean => mentions.some(({ first, last }) => first < at && at < last)
  const words = tokens.filter(({ pos }, at) => pos !== 'PUNCT' && isShown(at) && !goesOn(at))
  return words.length < FEWEST
}
