import type { Quote } from '../articles/quote'
import { optionsOf, type Gradable } from '../quizzes/grade'
import { typedQuestion } from '../reviews/confirming'

/** Keys of more words are said to oneself instead of typed. */
const MOST_TYPED_WORDS = 5

/**
 * The question as it is asked from memory, without its options: typed where the key is short, else as it stands, to be
 * said to oneself before the card is turned.
 */
export function recallQuestion(question: Gradable, quote: Quote | null): Gradable {
  const typed = typedQuestion(question, quote)
  if (!typed || !('key' in typed) || typeof typed.key !== 'string') return question
  return typed.key.trim().split(/\s+/u).length <= MOST_TYPED_WORDS ? typed : question
}

/** Whether a question offers something to pick its answer out of. */
export const isRecognisable = (question: Gradable): boolean => optionsOf(question).length > 0
