import type { QuestionForm } from '../questions/kinds'

/** Below this probability that it was known, a right answer has to be confirmed. */
const KNOWN = 0.9

/** How likely an answer is to be known where nothing has been asked before: as likely as not. */
const UNASKED = 0.5

/** The most options of which one is guessed too easily. */
const MOST_GUESSABLE = 2

/**
 * The chance of being right without knowing, where it is high: 1 in 2 for an answer picked out of two, 0 for what is
 * typed, picked out of more, or said to oneself before a card is turned.
 */
export function guessChance(
  source: 'quiz' | 'card' | 'live',
  { form, optionCount }: { readonly form: QuestionForm; readonly optionCount: number },
): number {
  const isPicked = form === 'true-false' || (form === 'choice' && optionCount <= MOST_GUESSABLE)
  return source !== 'card' && isPicked ? 1 / MOST_GUESSABLE : 0
}

/**
 * Whether a right answer is too likely to be a guess: P(known | right) = R / (R + (1 - R) g) is below 0.9, where R is
 * the recall that was predicted (null before the first answer) and g the chance of a guess. Bayes' theorem.
 */
export function mayBeGuess(recall: number | null, chance: number): boolean {
  const known = recall ?? UNASKED
  return chance > 0 && known / (known + (1 - known) * chance) < KNOWN
}
