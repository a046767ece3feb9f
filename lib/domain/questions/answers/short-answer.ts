import { modifierOf } from '../../language/number-modifiers'
import { answerReadings, answerTokens, type AnswerToken } from './answer-text'
import { isSameWord } from './same-word'
import { areDate, dateWords } from './written-dates'

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

/** Words that may stand before an answer without changing it. */
const LEADING = new Set(['in', 'on', 'at', 'about', 'around', 'approximately', 'roughly', 'circa'])

/** Titles that may be said or left out before a name. */
const TITLES = new Set('mr mrs ms miss sir dame doctor professor president'.split(' '))

/**
 * Whether a typed answer says the same as an accepted one. Case, diacritics, punctuation, articles, number words, the
 * writing of units and dates, titles and plurals do not matter; one slip in a word of six letters or more is forgiven.
 * Figures must be equal, names may only have letters swapped or doubled, and no word may be added that says more: "not",
 * "before", "under".
 */
export function isAccepted(typed: string, expected: Expected): boolean {
  if (expected.accepted.some((answer) => asWritten(answer) === asWritten(typed))) return true
  const asked = answerTokens(expected.stem ?? '')
  const wanted = expected.accepted
    .flatMap(answerReadings)
    .flatMap((tokens) => [tokens, withoutAsked(tokens, asked), withoutModifier(tokens)])
  return answerReadings(typed)
    .filter((tokens) => tokens.length > 0)
    .flatMap((given) => [given, withoutStem(given, expected)])
    .some((given) => wanted.some((tokens) => saysTheSame(given, tokens)))
}

/** What is on the key itself counts, however oddly it reads: "a UN". */
const asWritten = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** "over 10000 troops" as "10000 troops": who knows the number knows the answer. */
function withoutModifier(tokens: readonly AnswerToken[]): readonly AnswerToken[] {
  const modifier = modifierOf(tokens.map(({ text }) => text))
  if (modifier === null || modifier.bound === 'below') return tokens
  const number = tokens.slice(modifier.words.length)
  return /^\d/.test(number[0]?.text ?? '') ? number : tokens
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
  if (given.length === wanted.length + 1 && first && LEADING.has(first.text)) return saysTheSame(rest, wanted)
  if (wanted.length === 0) return false
  const [givenTexts, wantedTexts] = [given, wanted].map((tokens) => tokens.map(({ text }) => text))
  if (!givenTexts || !wantedTexts) return false
  if (areDate(wantedTexts) && areDate(givenTexts))
    return isSameList(dateWords(givenTexts), dateWords(wantedTexts))
  const [plainGiven, plainWanted] = [withoutTitle(given), withoutTitle(wanted)]
  if (isJoined(givenTexts, wantedTexts)) return true
  return (
    plainGiven.length === plainWanted.length &&
    plainWanted.every((token, index) => isSameWord(plainGiven[index]?.text ?? '', token))
  )
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index])

const withoutTitle = (tokens: readonly AnswerToken[]): readonly AnswerToken[] =>
  tokens.length > 1 && TITLES.has(tokens[0]?.text ?? '') ? tokens.slice(1) : tokens

/** "Jongun" for "Jong-un", "ice cream" for "icecream": the same letters, divided otherwise; never of figures. */
const isJoined = (given: readonly string[], wanted: readonly string[]): boolean =>
  given.join('') === wanted.join('') && given.length !== wanted.length && !/\d/.test(wanted.join(''))

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
