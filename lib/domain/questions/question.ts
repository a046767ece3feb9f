import type { Claim } from '../claims/claim'
import { seedFrom } from '../shared/random'
import type { Candidate } from './candidate'
import type { Question } from './kinds'
import { featuresOf, type Features } from './ranker/features'
import { probability } from './ranker/model'
import { RANKER } from './ranker/ranker'
import type { Run } from './run'

/** What a question is judged by, beside itself. */
interface Judging {
  readonly run: Run
  /** By the ids of their facts. */
  readonly claims: ReadonlyMap<string, Claim>
}

/** A candidate that passed every gate, as a question of the run. */
export function toQuestion(candidate: Candidate, { run, claims }: Judging): Question {
  const { source, slot, appeal, ...rest } = candidate
  const claim = claims.get(source.fact.id)
  const features = featuresOf(candidate, run)
  return {
    ...rest,
    id: `${candidate.form}-a${candidate.mark.article + 1}-${slot}-${seedFrom(candidate.stem).toString(36)}`,
    factId: source.fact.id,
    claimId: claim?.id ?? source.fact.id,
    evidence: source.fact.evidence[0],
    score: Number(scoreOf(candidate, { features, appeal, claim }).toFixed(3)),
    features,
  }
}

interface Judged {
  readonly features: Features
  readonly appeal: number
  readonly claim: Claim | undefined
}

/** How likely a teacher would sign it; as long as no ranker is trained, what its form is worth without its looseness and length. */
function scoreOf({ source, stem, context }: Candidate, { features, appeal, claim }: Judged): number {
  const isCorroborated = claim?.state === 'corroborated'
  if (RANKER) {
    const likely = probability(RANKER.model, features)
    return likely < RANKER.threshold ? likely : Math.min(1, likely + (isCorroborated ? 0.05 : 0))
  }
  const loose = context !== null ? 0.25 : source.loose.length > 0 ? 0.12 : 0
  const long = stem.length > 180 ? 0.15 : stem.length > 130 ? 0.07 : 0
  return Math.min(1, Math.max(0, appeal + (isCorroborated ? 0.15 : 0) - loose - long))
}
