import type { Span } from '../../articles/span'
import type { FoundFact } from '../../facts/found-fact'
import type { DateMention } from '../../language/mentions'
import { isDate, isName, isPlaceKind, isQuantity } from '../../language/mentions'
import type { Token } from '../../language/token'
import { theBefore } from '../../language/token'

const PART_OF_TIME = /^(?:early|earlier|mid|late|later|beginning|end|middle|start)$/
const PART_OF_PLACE =
  /^(?:(?:north|south)?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?|central|upper|lower|inner|outer|mainland|present-day|modern-day)$/i

/** "far eastern Norway": how far goes with the direction, and with nothing else. */
const FAR = /^(?:far|extreme)$/

/**
 * What a gap takes out of its sentence: a number without its noun, a date or a place with the word before it that
 * belongs to it ("the late 20th century", "northern England"), so that the answer is the whole of what the text says.
 */
export function gapOf({ slot, statement }: FoundFact): Span {
  const { tokens } = statement.sentence
  if (isQuantity(slot)) return slot.number
  const narrows = isDate(slot) ? PART_OF_TIME : isName(slot) && isPlaceKind(slot.kind) ? PART_OF_PLACE : null
  return narrows === null
    ? slot
    : { start: tokens[firstBefore(tokens, slot.first, narrows)]?.start ?? 0, end: slot.end }
}

/** Index of the first word of a date with what narrows it: "early" in "the early 1980s". */
export const narrowedFirst = (tokens: readonly Token[], { first }: DateMention): number =>
  firstBefore(tokens, first, PART_OF_TIME)

/** Index of the first of the narrowing words right before a token, compounds such as "south-eastern" in one go. */
function firstBefore(tokens: readonly Token[], first: number, narrows: RegExp): number {
  let at = first
  for (;;) {
    const before = tokens[at - 1]
    if (before && narrows.test(before.lower)) at--
    else if (before?.text === '-' && narrows.test(tokens[at - 2]?.lower ?? '')) at -= 2
    else return at < first && FAR.test(before?.lower ?? '') ? at - 1 : at
  }
}

/** Index of the "the" or "the year" that opens a date, or of the date itself: "in the year 1390". */
export function opensDate(tokens: readonly Token[], first: number): number {
  const year = tokens[first - 1]?.lower === 'year' && tokens[first - 2]?.lower === 'the'
  return year ? first - 2 : first - theBefore(tokens, first)
}
