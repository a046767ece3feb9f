import type { Claim } from '../claims/claim'
import { seedFrom } from '../shared/random'
import type { Candidate } from './candidate'
import { topicLine } from './forms/topic-line'
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
  const { source, slot, ...rest } = candidate
  const claim = claims.get(source.fact.id)
  const features = featuresOf(candidate, run)
  const article = run.headed[candidate.mark.article]
  return {
    ...rest,
    context: candidate.context ?? (article ? topicLine(candidate, article) : null),
    id: `${candidate.form}-a${candidate.mark.article + 1}-${slot}-${seedFrom(candidate.stem).toString(36)}`,
    factId: source.fact.id,
    claimId: claim?.id ?? source.fact.id,
    evidence: source.fact.evidence[0],
    score: Number(scoreOf(features, claim).toFixed(3)),
    features,
  }
}

/** How likely a teacher would sign it; a little more where several articles tell it. */
function scoreOf(features: Features, claim: Claim | undefined): number {
  const likely = probability(RANKER.model, features)
  const isWelcome = claim?.state === 'corroborated' && likely >= RANKER.threshold
  return Math.min(1, likely + (isWelcome ? 0.05 : 0))
}
