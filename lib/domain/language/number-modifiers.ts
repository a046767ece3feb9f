import type { Token } from './token'

/** Where the true number lies beside the one that is told: "over 70" is `above`, "nearly 70" `just below`. */
export type Bound = 'above' | 'just above' | 'below' | 'just below' | 'about' | 'exact'

/** Words before a number that say how it is meant. */
export interface NumberModifier {
  readonly words: readonly string[]
  readonly bound: Bound
}

const modifiers = (bound: Bound, list: string): NumberModifier[] =>
  list.split('|').map((phrase) => ({ words: phrase.split(' '), bound }))

/** The longest first, so that "a little more than" is not read as "more than". */
const MODIFIERS: readonly NumberModifier[] = [
  ...modifiers(
    'above',
    'over|well over|more than|far more than|at least|as few as|as little as|no fewer than|no less than|upwards of|in excess of',
  ),
  ...modifiers(
    'just above',
    'just over|a little over|a little more than|slightly over|slightly more than|barely more than',
  ),
  ...modifiers(
    'below',
    'under|well under|fewer than|less than|far fewer than|far less than|no more than|not more than|at most|up to|as many as|as much as',
  ),
  ...modifiers(
    'just below',
    'nearly|almost|not quite|just under|a little under|a little less than|slightly under|slightly less than|slightly fewer than|just short of',
  ),
  ...modifiers('about', 'about|around|some|roughly|approximately|circa|an estimated|estimated'),
  ...modifiers('exact', 'only|just|exactly|another'),
].toSorted((a, b) => b.words.length - a.words.length)

const standsAt = (tokens: readonly Token[], at: number, { words }: NumberModifier): boolean =>
  words.every((word, step) => tokens[at + step]?.lower === word)

/** The modifier that ends right before token `at`; null where none does. */
export const modifierBefore = (tokens: readonly Token[], at: number): NumberModifier | null =>
  MODIFIERS.find((modifier) => standsAt(tokens, at - modifier.words.length, modifier)) ?? null

/** The modifier that starts with token `at`; null where none does. */
export const modifierAt = (tokens: readonly Token[], at: number): NumberModifier | null =>
  MODIFIERS.find((modifier) => standsAt(tokens, at, modifier)) ?? null

/** The modifier that words in small letters open with ("more than 70"); null where they open with none. */
export const modifierOf = (words: readonly string[]): NumberModifier | null =>
  MODIFIERS.find((modifier) => modifier.words.every((word, index) => words[index] === word)) ?? null
