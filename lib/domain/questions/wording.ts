import type { QuestionImage } from '../images/image'
import type { AnswerSpec } from './kinds'

/** The words of a question: what is asked, what is offered, and what is right. */
export type Words = AnswerSpec & {
  readonly stem: string
  /** A sentence shown in grey before the stem; null when the stem stands alone. */
  readonly context: string | null
  /** Why the key is right; empty when nobody has said. */
  readonly explanation: string
}

/** All of a question that a person can read and change: what one version of it holds. */
export type Wording = Words & {
  /** Shown below the stem; null for none. */
  readonly image: QuestionImage | null
}

/** Whether two wordings read the same and are marked the same. */
export function isSameWording(one: Wording, other: Wording): boolean {
  return canonical(one) === canonical(other)
}

/** The wording as text, with what has no order (its fields, the answers that count) put into one. */
function canonical(wording: Wording): string {
  return JSON.stringify(
    Object.entries(withoutOrder(wording)).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}

function withoutOrder(wording: Wording): Wording {
  if (wording.form === 'multiple') return { ...wording, key: wording.key.toSorted() }
  return 'accepted' in wording ? { ...wording, accepted: wording.accepted.toSorted() } : wording
}

/** The right answer in one line, as a teacher reads it. */
export function keyText(wording: Wording): string {
  switch (wording.form) {
    case 'matching':
      return wording.pairs.map(({ prompt, match }) => `${prompt} – ${match}`).join('; ')
    case 'multiple':
      return wording.key.join('; ')
    case 'ordering':
      return wording.key.join(', ')
    case 'number':
      return wording.unit === null ? wording.key : `${wording.key} ${wording.unit}`
    case 'choice':
    case 'true-false':
    case 'cloze':
    case 'short-answer':
      return wording.key
  }
}
