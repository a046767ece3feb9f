import type { Quote } from '../articles/quote'
import { GAP } from '../questions/kinds'
import { optionsOf, type Gradable } from '../quizzes/grade'
import { guessChance } from './guessing'

/** Words that nobody types from memory. */
const MOST_WORDS = 6

/**
 * The question that confirms a right answer which may have been a guess, where `question` could be guessed again: its
 * key typed, or for a statement the words marked in its source sentence, with a gap in their place. Null where
 * `question` cannot be guessed, or nothing can be typed instead.
 */
export function confirmingQuestion(question: Gradable, quote: Quote | null): Gradable | null {
  const { form } = question
  if (guessChance('quiz', { form, optionCount: optionsOf(question).length }) === 0) return null
  return typedQuestion(question, quote)
}

/** A question with options as one that is typed: its key, or for a statement what was marked in its source; else null. */
export function typedQuestion(question: Gradable, quote: Quote | null): Gradable | null {
  const { form, stem } = question
  if (form === 'choice') return { form: 'short-answer', stem, key: question.key, accepted: [question.key] }
  if (form !== 'true-false' || !quote?.mark) return null
  const { start, end } = quote.mark
  const words = quote.text.slice(start, end).trim()
  if (words === '' || words.split(/\s+/u).length > MOST_WORDS) return null
  const gapped = `${quote.text.slice(0, start)}${GAP}${quote.text.slice(end)}`
  return { form: 'cloze', stem: gapped, key: words, accepted: [words] }
}
