import type { Evidence } from '../articles/span'
import type { FoundFact } from '../facts/found-fact'
import type { AnswerSpec, Refusal } from './kinds'

/** A question before the gates: it may still be bad. */
export type Candidate = AnswerSpec & {
  readonly stem: string
  readonly context: string | null
  readonly explanation: string
  readonly source: FoundFact
  /** The words of the source sentence that hold the answer. */
  readonly mark: Evidence
  /** What the question asks of its fact; no set holds two questions on one. */
  readonly slot: string
  /** Whether the context is only what stands before: nothing in it surely says what the stem leans on. */
  readonly isLeaning?: boolean
  /** The one rule that doubts it without dropping it, and why. */
  readonly doubt?: Refusal
  /** Names of the rules whose mild refusals only the ranker weighs (`gates/doubts.ts`). */
  readonly weighed?: readonly string[]
}

/** The right answer as text, whatever the form. */
export function keyText(answer: AnswerSpec): string {
  if (answer.form === 'matching')
    return answer.pairs.map(({ prompt, match }) => `${prompt}: ${match}`).join('; ')
  if (answer.form === 'ordering' || answer.form === 'multiple') return answer.key.join('; ')
  return answer.key
}
