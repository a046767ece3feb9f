import type { Token } from './token'

/** Where the true number lies beside the one that is told: "over 70" is `above`, "nearly 70" `just below`. */
export type Bound = 'above' | 'just above' | 'below' | 'just below' | 'about' | 'exact'

/** Words before a number that say how it is meant. */
export interface NumberModifier {
  readonly words: readonly string[]
  readonly bound: Bound
}

/** Modifiers by where the number then lies, their phrases with "|" between; the longest first, so that "a little more than" is not read as "more than". */
export const modifiers = (phrases: readonly (readonly [bound: Bound, list: string])[]): NumberModifier[] =>
  phrases
    .flatMap(([bound, list]) => list.split('|').map((phrase) => ({ words: phrase.split(' '), bound })))
    .toSorted((a, b) => b.words.length - a.words.length)

const MODIFIERS = modifiers([
  [
    'above',
    'over|well over|more than|far more than|at least|as few as|as little as|no fewer than|no less than|upwards of|in excess of',
  ],
  [
    'just above',
    'just over|a little over|a little more than|slightly over|slightly more than|barely more than',
  ],
  [
    'below',
    'under|well under|fewer than|less than|far fewer than|far less than|no more than|not more than|at most|up to|as many as|as much as',
  ],
  [
    'just below',
    'nearly|almost|not quite|just under|a little under|a little less than|slightly under|slightly less than|slightly fewer than|just short of',
  ],
  ['about', 'about|around|some|roughly|approximately|circa|an estimated|estimated'],
  ['exact', 'only|just|exactly|another'],
])

const standsAt = (tokens: readonly Token[], at: number, { words }: NumberModifier): boolean =>
  words.every((word, step) => tokens[at + step]?.lower === word)

/** The first of some modifiers, or else of those that may stand in an answer, that ends right before token `at`; null where none does. */
export const modifierBefore = (
  tokens: readonly Token[],
  at: number,
  known: readonly NumberModifier[] = MODIFIERS,
): NumberModifier | null =>
  known.find((modifier) => standsAt(tokens, at - modifier.words.length, modifier)) ?? null

/** The modifier that starts with token `at`; null where none does. */
export const modifierAt = (tokens: readonly Token[], at: number): NumberModifier | null =>
  MODIFIERS.find((modifier) => standsAt(tokens, at, modifier)) ?? null

/** The modifier that words in small letters open with ("more than 70"); null where they open with none. */
export const modifierOf = (words: readonly string[]): NumberModifier | null =>
  MODIFIERS.find((modifier) => modifier.words.every((word, index) => words[index] === word)) ?? null
