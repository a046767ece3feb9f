import type { Token } from '../language/token'

/** What a writer says of a number: where the true one lies, as factors of the number. */
export interface Modifier {
  readonly low: number
  readonly high: number
  /** Tokens that it takes. */
  readonly length: number
}

type Range = readonly [low: number, high: number]

/** A number above the one given is seldom told by one so far below that another round number would be nearer. */
const ABOVE: Range = [1, 1.5]
const JUST_ABOVE: Range = [1, 1.12]
const BELOW: Range = [0.6, 1]
const JUST_BELOW: Range = [0.88, 1]
const ABOUT: Range = [0.9, 1.1]
const EXACT: Range = [1, 1]

const phrases = (range: Range, list: string): [readonly string[], Range][] =>
  list.split('|').map((phrase) => [phrase.split(' '), range])

/** The longest first, so that "a little more than" is not read as "more than". */
const BEFORE = [
  ...phrases(
    JUST_ABOVE,
    'a little more than|a little over|slightly more than|slightly over|slightly above|just over|barely more than|just above|a good|shortly after',
  ),
  ...phrases(
    JUST_BELOW,
    'just under|slightly less than|slightly under|a little under|a little less than|close to|not quite|nearly|almost|hardly|barely|just below|just short of|shortly before',
  ),
  ...phrases(
    ABOVE,
    'well over|more than|upwards of|at least|no fewer than|no less than|in excess of|over|above|exceeding',
  ),
  ...phrases(BELOW, 'no more than|fewer than|less than|up to|at most|under|below|within|before'),
  ...phrases(ABOUT, 'an estimated|about|around|some|roughly|approximately|circa|estimated'),
  ...phrases(EXACT, 'only|just|exactly|another'),
].toSorted(([a], [b]) => b.length - a.length)

/** The modifier that ends right before a token. */
export function modifierBefore(tokens: readonly Token[], at: number): Modifier | null {
  const found = BEFORE.find(([words]) =>
    words.every((word, step) => tokens[at - words.length + step]?.lower === word),
  )
  return found ? { low: found[1][0], high: found[1][1], length: found[0].length } : null
}

/** "or so", "or more" right behind a number and its noun. */
export function modifierBehind(tokens: readonly Token[], at: number): Modifier | null {
  if (tokens[at]?.lower !== 'or') return null
  const [low, high] = /^so$/.test(tokens[at + 1]?.lower ?? '')
    ? ABOUT
    : /^(?:more|longer)$/.test(tokens[at + 1]?.lower ?? '')
      ? ABOVE
      : [0, 0]
  return high === 0 ? null : { low, high, length: 2 }
}
