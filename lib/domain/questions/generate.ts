import type { Claim } from '../claims/claim'
import type { Fact } from '../facts/fact'
import type { Span } from '../articles/span'
import type { Question, RejectedCandidate } from './kinds'

/** One text to make questions from. */
export interface SourceArticle {
  readonly title: string
  readonly text: string
  /** Date of publication, ISO "2024-11-21", for relative dates; null when unknown. */
  readonly publishedOn: string | null
}

/** What a run may be told. */
export interface GenerateSettings {
  readonly seed: number
  /** The most questions to keep; fewer come when fewer are good. */
  readonly count: number
}

/** Everything one run found and made. The same input gives the same output. */
export interface Generated {
  readonly version: string
  readonly articles: readonly {
    readonly title: string
    readonly text: string
    readonly sentences: readonly Span[]
  }[]
  readonly facts: readonly Fact[]
  readonly claims: readonly Claim[]
  /** The chosen set, in asking order. */
  readonly questions: readonly Question[]
  /** Good questions that were not chosen, best first: what "replace" takes from. */
  readonly spares: readonly Question[]
  readonly rejected: readonly RejectedCandidate[]
}

/** Version of the whole pipeline: bumped whenever the same text could give another set. */
export const ENGINE_VERSION = '0.1.0'
