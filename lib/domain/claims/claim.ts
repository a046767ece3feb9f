import type { Evidence } from '../articles/span'

/** The same fact as told by one article, by several alike, or by several that differ. */
export const CLAIM_STATES = ['corroborated', 'single-source', 'in-conflict'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** One slot that two articles fill: what each of them says there. */
export interface Meeting {
  /** They say the same, one says it more exactly, or both cannot be right. */
  readonly as: 'same' | 'finer' | 'differing'
  /** The words of both, in the order of the articles. */
  readonly words: readonly [Evidence, Evidence]
  /** The sentences that these words stand in. */
  readonly sentences: readonly [Evidence, Evidence]
  /** An article "says" a value and "writes" a name in its own way. */
  readonly verb: 'says' | 'writes'
  /** What each says, in neutral words; null where they say the same. */
  readonly note: string | null
}

/** Facts of one run that tell the same thing. Every fact belongs to exactly one claim. */
export interface Claim {
  readonly id: string
  readonly factIds: readonly [string, ...string[]]
  readonly state: ClaimState
  /** Where articles meet in these facts; empty where one tells them alone. */
  readonly meetings: readonly Meeting[]
  /** Where the articles differ or one is finer, in neutral words ("A says TASS, B says TAAS"); null otherwise. */
  readonly note: string | null
}
