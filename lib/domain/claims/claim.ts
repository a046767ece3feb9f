/** The same fact as told by one article, by several alike, or by several that differ. */
export const CLAIM_STATES = ['corroborated', 'single-source', 'in-conflict'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** Facts of one run that tell the same thing. Every fact belongs to exactly one claim. */
export interface Claim {
  readonly id: string
  readonly factIds: readonly [string, ...string[]]
  readonly state: ClaimState
  /** Where the articles differ or one is finer, in neutral words ("A says TASS, B says TAAS"); null otherwise. */
  readonly note: string | null
}
