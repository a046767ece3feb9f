import type { Claim } from '../claims/claim'
import { seedFrom } from '../shared/random'
import type { Candidate } from './candidate'
import type { Question } from './kinds'

/** A candidate that passed every gate, as a question of the run. */
export function toQuestion(candidate: Candidate, claims: ReadonlyMap<string, Claim>): Question {
  const { source, slot, appeal, ...rest } = candidate
  const claim = claims.get(source.fact.id)
  return {
    ...rest,
    id: `${candidate.form}-a${candidate.mark.article + 1}-${slot}-${seedFrom(candidate.stem).toString(36)}`,
    factId: source.fact.id,
    claimId: claim?.id ?? source.fact.id,
    evidence: source.fact.evidence[0],
    score: scoreOf(candidate, claim, appeal),
  }
}

/** Corroborated facts are worth more; mild looseness and long stems are worth less. */
function scoreOf({ source, stem, context }: Candidate, claim: Claim | undefined, appeal: number): number {
  const corroborated = claim?.state === 'corroborated' ? 0.15 : 0
  const loose = context !== null ? 0.25 : source.loose.length > 0 ? 0.12 : 0
  const long = stem.length > 180 ? 0.15 : stem.length > 130 ? 0.07 : 0
  return Number(Math.min(1, Math.max(0, appeal + corroborated - loose - long)).toFixed(3))
}
