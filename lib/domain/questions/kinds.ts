import type { Evidence } from '../articles/span'
import type { NumberKey } from './answers/number-answer'
import type { Features } from './ranker/features'

/** The forms a question can take. */
export const QUESTION_FORMS = [
  'choice',
  'multiple',
  'true-false',
  'cloze',
  'short-answer',
  'number',
  'matching',
  'ordering',
] as const
export type QuestionForm = (typeof QUESTION_FORMS)[number]

/** What a cloze shows where its key was. */
export const GAP = '_____'

/** What a statement is judged to be, in display order. */
export const TRUE_FALSE = ['True', 'False'] as const

/** What asks for any one of several right answers. */
export const NAME_ONE = 'Name one of them.'

/** The part of a question that depends on its form: what is offered, and what is right. */
export type AnswerSpec =
  /** `options` in display order (numbers and dates sorted, the rest shuffled by seed); `key` is one of them. */
  | { readonly form: 'choice'; readonly options: readonly string[]; readonly key: string }
  /** All of `key` are right, and no other option is; at least one of the options is wrong. */
  | { readonly form: 'multiple'; readonly options: readonly string[]; readonly key: readonly string[] }
  | { readonly form: 'true-false'; readonly key: (typeof TRUE_FALSE)[number] }
  /** `accepted` holds every answer that counts, the key included. A cloze's stem holds GAP exactly once. */
  | { readonly form: 'cloze' | 'short-answer'; readonly key: string; readonly accepted: readonly string[] }
  /** Right when |answer - value| <= tolerance. `key` is how the value is shown: "more than 70". */
  | ({ readonly form: 'number' } & NumberKey)
  /** Each prompt has one match; `options` are all matches in display order. */
  | {
      readonly form: 'matching'
      readonly pairs: readonly { readonly prompt: string; readonly match: string }[]
      readonly options: readonly string[]
    }
  /** `key` is the right order, `options` the same items in display order. */
  | { readonly form: 'ordering'; readonly key: readonly string[]; readonly options: readonly string[] }

/** A question as the engine makes it. */
export type Question = AnswerSpec & {
  /** Unique in its run, the same for the same texts, settings and version. */
  readonly id: string
  readonly stem: string
  /** A sentence shown in grey before the stem where it makes the stem self-contained. */
  readonly context: string | null
  /** Shown after the answer: why the key is right, in one or two sentences. */
  readonly explanation: string
  readonly factId: string
  readonly claimId: string
  /** The whole source sentence. */
  readonly evidence: Evidence
  /** The words of the source sentence that hold the answer, to be marked. */
  readonly mark: Evidence
  /** How much it deserves to be asked, 0 to 1. */
  readonly score: number
  /** What one mild rule has against it; such a question is a spare. Null for all others. */
  readonly doubt: Refusal | null
  /** What the ranker sees of it, kept so that it can learn from what teachers decide. */
  readonly features: Features
}

/** What a rule has against a question. */
export interface Refusal {
  /** The gate's name, kebab-case. */
  readonly gate: string
  /** Why, as a sentence for a teacher. */
  readonly detail: string
}

/** A candidate that was not kept, with the rule that stopped it. */
export interface RejectedCandidate extends Refusal {
  readonly form: QuestionForm
  readonly stem: string
  readonly factId: string
}
