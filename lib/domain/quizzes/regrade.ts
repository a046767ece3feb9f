import type { AnswerSpec } from '../questions/kinds'
import { grade, isAnswered, maxMarks, optionsOf, type Gradable, type Marking, type Reply } from './grade'

/** What a teacher has decided about an answer, beyond the question's own wording. */
export interface Rulings {
  /** Texts that count for this question in this assignment, as students wrote them. */
  readonly accepted: readonly string[]
  /** The marks that the teacher set for this very answer; null where none. */
  readonly override: number | null
}

export const NO_RULINGS: Rulings = { accepted: [], override: null }

/** The longest reason and the longest word to a student, in characters. */
export const MOST_REASON = 300

/** Whether a question is answered by typing: only such an answer can say the right thing in other words. */
export const isTyped = (spec: AnswerSpec): boolean => optionsOf(spec).length === 0

/** A typed text as it is compared: two students who wrote the same have the same, whatever the case and spaces. */
export const sameText = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * Marks a reply by the question's wording and a teacher's rulings: a mark that was set counts, held within 0 and the
 * most; else a text that was accepted counts as one of the question's own; else the wording alone. The same input
 * gives the same marks, so that running it again changes nothing.
 */
export function markBy(question: Gradable, reply: Reply, { accepted, override }: Rulings): Marking {
  const most = maxMarks(question)
  if (override !== null) {
    const marks = Math.min(most, Math.max(0, Math.trunc(override)))
    return { marks, maxMarks: most, isRight: marks === most }
  }
  if (!isAnswered(question, reply)) return { marks: 0, maxMarks: most, isRight: false }
  const said = sameText(reply.text ?? '')
  if (isTyped(question) && accepted.some((text) => sameText(text) === said)) {
    return { marks: most, maxMarks: most, isRight: true }
  }
  return grade(withAccepted(question, accepted), reply)
}

function withAccepted(question: Gradable, accepted: readonly string[]): Gradable {
  if (question.form !== 'cloze' && question.form !== 'short-answer') return question
  return { ...question, accepted: [...question.accepted, ...accepted] }
}
