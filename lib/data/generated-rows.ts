import 'server-only'

import { v7 as uuid } from 'uuid'

import type { Claim } from '@/lib/domain/claims/claim'
import type { Generated } from '@/lib/domain/questions/generate'
import type { Question } from '@/lib/domain/questions/kinds'
import { columnForm } from '@/lib/domain/questions/row'

import type { Prisma } from './db'
import { columnsOfWording } from './question-rows'

/** Where the parts of a run are stored: the set it makes, the article versions it read, and rows that exist. */
export interface Places {
  readonly questionSetId: string
  /** By the run's index of the article. */
  readonly articleVersionIds: readonly string[]
  /** Row of each fact, by the run's id of it. */
  readonly factIds: ReadonlyMap<string, string>
  /** Memory item of each claim, by the run's id of it. */
  readonly memoryItemIds: ReadonlyMap<string, string>
}

/** Everything of one run that a question set keeps, as rows in the order in which they can be inserted. */
export interface GeneratedRows {
  readonly sources: Prisma.SetSourceCreateManyInput[]
  readonly claims: Prisma.ClaimCreateManyInput[]
  readonly claimFacts: Prisma.ClaimFactCreateManyInput[]
  readonly questions: Prisma.QuestionCreateManyInput[]
  readonly versions: Prisma.QuestionVersionCreateManyInput[]
  readonly rejected: Prisma.RejectedCandidateCreateManyInput[]
}

const CLAIM_STATES = {
  corroborated: 'corroborated',
  'single-source': 'single_source',
  'in-conflict': 'in_conflict',
} as const satisfies Record<Claim['state'], string>

/** The rows of `run`: its questions as drafted, its spares in their rank, what was left out with its reason. */
export function rowsOfRun(run: Generated, places: Places): GeneratedRows {
  const { questionSetId } = places
  const claimIds = new Map(run.claims.map((claim) => [claim.id, uuid()]))
  const asked = [
    ...run.questions.map((question, position) => ({ question, position, decision: 'drafted' as const })),
    ...run.spares.map((question, position) => ({ question, position, decision: 'spare' as const })),
  ].map((row) => ({ ...row, id: uuid() }))

  return {
    sources: places.articleVersionIds.map((articleVersionId, position) => ({
      questionSetId,
      position,
      articleVersionId,
    })),
    claims: run.claims.map(({ id, state, note }, ordinal) => ({
      id: known(claimIds, id),
      questionSetId,
      ordinal,
      state: CLAIM_STATES[state],
      note,
    })),
    claimFacts: run.claims.flatMap((claim) =>
      claim.factIds.map((factId) => ({
        claimId: known(claimIds, claim.id),
        factId: known(places.factIds, factId),
      })),
    ),
    questions: asked.map(({ question, position, decision, id }) => ({
      id,
      questionSetId,
      memoryItemId: known(places.memoryItemIds, question.claimId),
      claimId: known(claimIds, question.claimId),
      origin: 'engine',
      decision,
      position,
      score: question.score,
      doubt: question.doubt?.detail ?? null,
      features: question.features,
    })),
    versions: asked.map(({ question, id }) => ({ questionId: id, ...firstVersion(question, places) })),
    rejected: run.rejected.map(({ form, stem, gate, detail, factId }, ordinal) => ({
      questionSetId,
      ordinal,
      form: columnForm(form),
      stem,
      gate,
      detail,
      factId: places.factIds.get(factId) ?? null,
    })),
  }
}

function firstVersion(question: Question, places: Places) {
  const { evidence, mark } = question
  const articleVersionId = places.articleVersionIds[evidence.article]
  if (articleVersionId === undefined) throw new Error('A question cites an article that was not read.')
  return {
    number: 1,
    ...columnsOfWording({ ...question, image: null }),
    articleVersionId,
    sentenceStart: evidence.start,
    sentenceEnd: evidence.end,
    excerpt: evidence.excerpt,
    markStart: mark.start,
    markEnd: mark.end,
  }
}

function known(ids: ReadonlyMap<string, string>, id: string): string {
  const row = ids.get(id)
  if (row === undefined) throw new Error(`The run names ${id}, which it does not hold.`)
  return row
}
