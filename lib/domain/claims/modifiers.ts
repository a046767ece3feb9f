import {
  modifierBefore as numberModifierBefore,
  type Bound,
  type NumberModifier,
} from '../language/number-modifiers'
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
const RANGES: Readonly<Record<Bound, Range>> = {
  above: [1, 1.5],
  'just above': [1, 1.12],
  below: [0.6, 1],
  'just below': [0.88, 1],
  about: [0.9, 1.1],
  exact: [1, 1],
}

const phrases = (bound: Bound, list: string): NumberModifier[] =>
  list.split('|').map((phrase) => ({ words: phrase.split(' '), bound }))

/** What stands before numbers as well, but is no part of an answer, as it also tells where or when; the longest first. */
const PLACING = [
  ...phrases('just above', 'slightly above|just above|a good|shortly after'),
  ...phrases('just below', 'close to|just below|shortly before|hardly|barely'),
  ...phrases('above', 'above|exceeding'),
  ...phrases('below', 'below|within|before'),
].toSorted((a, b) => b.words.length - a.words.length)

/** The modifier that ends right before a token. */
export function modifierBefore(tokens: readonly Token[], at: number): Modifier | null {
  const placing = PLACING.find(({ words }) =>
    words.every((word, step) => tokens[at - words.length + step]?.lower === word),
  )
  const found = [numberModifierBefore(tokens, at), placing]
    .flatMap((modifier) => modifier ?? [])
    .toSorted((a, b) => b.words.length - a.words.length)[0]
  if (!found) return null
  const [low, high] = RANGES[found.bound]
  return { low, high, length: found.words.length }
}

/** "or so", "or more" right behind a number and its noun. */
export function modifierBehind(tokens: readonly Token[], at: number): Modifier | null {
  if (tokens[at]?.lower !== 'or') return null
  const [low, high] = /^so$/.test(tokens[at + 1]?.lower ?? '')
    ? RANGES.about
    : /^(?:more|longer)$/.test(tokens[at + 1]?.lower ?? '')
      ? RANGES.above
      : [0, 0]
  return high === 0 ? null : { low, high, length: 2 }
}
