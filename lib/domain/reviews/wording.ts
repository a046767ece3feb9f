import type { QuestionForm } from '../questions/kinds'

/** Forms by how well they ask from memory: those that ask for words first, those that can be guessed last. */
const BEST_FIRST: readonly QuestionForm[] = [
  'cloze',
  'short-answer',
  'number',
  'multiple',
  'choice',
  'ordering',
  'matching',
  'true-false',
]

/** One wording that a card could show. */
export interface CardWording {
  readonly questionVersionId: string
  readonly form: QuestionForm
}

/** The wording a card shows from now on: the one that asks more of memory; of two alike, the newer. */
export function betterWording(current: CardWording | null, newer: CardWording): CardWording {
  if (!current) return newer
  return BEST_FIRST.indexOf(newer.form) <= BEST_FIRST.indexOf(current.form) ? newer : current
}

/** The wording of a card after what was asked of its fact, in true order; null where nothing was. */
export const wordingAfter = (asked: readonly CardWording[]): CardWording | null =>
  asked.reduce<CardWording | null>(betterWording, null)
