import type { Claim } from '../claims/claim'
import type { RelationKind } from '../facts/relations/relation'
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
  const { source, slot, isLeaning, weighed, doubt = null, ...rest } = candidate
  const claim = claims.get(source.fact.id)
  const features = featuresOf(candidate, run)
  const article = run.headed[candidate.mark.article]
  return {
    ...rest,
    context: contextLine(candidate, article ? topicLine(candidate, article) : null),
    id: `${candidate.form}-a${candidate.mark.article + 1}-${slot}-${seedFrom(candidate.stem).toString(36)}`,
    factId: source.fact.id,
    claimId: claim?.id ?? source.fact.id,
    evidence: source.fact.evidence[0],
    doubt,
    score: Number(scoreOf(candidate, features).toFixed(3)),
    features,
  }
}

/** "From “York”: The walls were built in 1250.": a short topic line and the sentences before, where the question has them. */
const contextLine = ({ context }: Candidate, topic: string | null): string | null =>
  context !== null && topic !== null && topic.length <= SHORT ? `${topic}: ${context}` : (context ?? topic)

/** Characters of a topic line that reads well before a sentence. */
const SHORT = 40

/** How likely a teacher would sign it. */
const scoreOf = ({ source }: Candidate, features: Features): number =>
  source.detail?.type === 'relation' ? OF_RELATIONS[source.detail.kind] : probability(RANKER.model, features)

/**
 * Questions on relations are all put alike, so that the ranker, which looks at words and clauses, cannot tell them apart;
 * each kind has one value instead: the share of the rated ones that were signed, with one signed and one refused added
 * (Laplace's rule of succession). Signed were 16 of 17, 6 of 7, 5 of 5 lives and 1 of 7 offices.
 */
const OF_RELATIONS: Readonly<Record<RelationKind, number>> = {
  abbreviation: 17 / 19,
  'other-name': 7 / 9,
  birth: 6 / 7,
  death: 6 / 7,
  office: 2 / 9,
  definition: 7 / 9,
  naming: 7 / 9,
}
