import { answerTokens, isDate, type AnswerToken } from './answer-text'

/** What a typed answer is held against. */
export interface Expected {
  /** Every answer that counts, the key included. */
  readonly accepted: readonly string[]
  /** The words of the stem next to the gap, which may be typed along: "60 watts" for "draws _____ watts". */
  readonly before?: string
  readonly after?: string
  /** What is asked: a plain word of it need not be said again. "Baikal" answers "Which lake is the oldest?". */
  readonly stem?: string
}

/** From this length on, a word may hold one slip: below it, one letter makes another word. */
const SLIP_LENGTH = 6

/** Words that may stand before an answer without changing it. */
const LEADING = new Set(['in', 'on', 'at'])

/**
 * Whether a typed answer says the same as an accepted one. Case, diacritics, punctuation, articles, number words and
 * the order of a date do not matter; one slip in a word of six letters or more is forgiven. Figures must be equal, and
 * a name may only have letters swapped or doubled: "Iceland" is no slip for "Ireland".
 */
export function isAccepted(typed: string, expected: Expected): boolean {
  const given = answerTokens(typed)
  if (given.length === 0) return false
  const readings = [given, withoutStem(given, expected)]
  const asked = answerTokens(expected.stem ?? '')
  return expected.accepted
    .map(answerTokens)
    .flatMap((wanted) => [wanted, withoutAsked(wanted, asked)])
    .some((wanted) => readings.some((reading) => saysTheSame(reading, wanted)))
}

/** An answer without the plain words of the stem; names and figures of the stem must be said. */
function withoutAsked(wanted: readonly AnswerToken[], asked: readonly AnswerToken[]): readonly AnswerToken[] {
  const plain = new Set(
    asked.filter(({ text, isName }) => !isName && !/\d/.test(text)).map(({ text }) => text),
  )
  return wanted.filter(({ text }) => !plain.has(text))
}

function saysTheSame(given: readonly AnswerToken[], wanted: readonly AnswerToken[]): boolean {
  const [first, ...rest] = given
  const isLonger = given.length === wanted.length + 1
  if (isLonger && first && LEADING.has(first.text)) return saysTheSame(rest, wanted)
  if (given.length !== wanted.length || wanted.length === 0) return false
  const [left, right] = isDate(wanted) ? [inOrder(given), inOrder(wanted)] : [given, wanted]
  return right.every((token, index) => isSameWord(left[index]?.text ?? '', token))
}

const inOrder = (tokens: readonly AnswerToken[]): readonly AnswerToken[] =>
  tokens.toSorted((a, b) => (a.text < b.text ? -1 : 1))

/** The answer without the words of the stem that were typed along, before and after the gap. */
function withoutStem(given: readonly AnswerToken[], { before, after }: Expected): readonly AnswerToken[] {
  const texts = given.map(({ text }) => text)
  const head = overlap(
    answerTokens(before ?? '').map(({ text }) => text),
    texts,
  )
  const tail = overlap(
    texts,
    answerTokens(after ?? '').map(({ text }) => text),
  )
  return head + tail < given.length ? given.slice(head, given.length - tail) : given
}

/** How many words the end of `left` and the beginning of `right` share. */
function overlap(left: readonly string[], right: readonly string[]): number {
  for (let size = Math.min(left.length, right.length); size > 0; size--) {
    if (left.slice(-size).every((word, index) => word === right[index])) return size
  }
  return 0
}

function isSameWord(given: string, { text: wanted, isName }: AnswerToken): boolean {
  if (given === wanted) return true
  if (wanted.length < SLIP_LENGTH || /\d/.test(wanted + given) || given[0] !== wanted[0]) return false
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
