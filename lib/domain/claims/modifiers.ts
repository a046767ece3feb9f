import { modifierBefore as numberModifierBefore, modifiers, type Bound } from '../language/number-modifiers'
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

/** What stands before numbers as well, but is no part of an answer, as it also tells where or when. */
const PLACING = modifiers([
  ['just above', 'slightly above|just above|a good|shortly after'],
  ['just below', 'close to|just below|shortly before|hardly|barely'],
  ['above', 'above|exceeding'],
  ['below', 'below|within|before'],
])

/** The modifier that ends right before a token. */
export function modifierBefore(tokens: readonly Token[], at: number): Modifier | null {
  const found = [numberModifierBefore(tokens, at), numberModifierBefore(tokens, at, PLACING)]
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
