import 'server-only'

import { v7 as uuid } from 'uuid'

import type { Database, Prisma } from './db'
import { SOURCE_FIELDS, WORDING_FIELDS } from './question-rows'

/** The columns of a question that a copy of it takes along. */
export const QUESTION_FIELDS = {
  memoryItemId: true,
  claimId: true,
  origin: true,
  decision: true,
  position: true,
  score: true,
  doubt: true,
  features: true,
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { number: true, ...WORDING_FIELDS, ...SOURCE_FIELDS },
  },
} satisfies Prisma.QuestionSelect

/** A question to be copied, in the wording that stands now. */
export type CopiedQuestion = Prisma.QuestionGetPayload<{ select: typeof QUESTION_FIELDS }>

/** The columns of a claim that a copy of it takes along. */
export const CLAIM_FIELDS = {
  id: true,
  ordinal: true,
  state: true,
  note: true,
  facts: { select: { factId: true } },
} satisfies Prisma.ClaimSelect

/** A claim to be copied. */
export type CopiedClaim = Prisma.ClaimGetPayload<{ select: typeof CLAIM_FIELDS }>

/**
 * Adds copies of claims to a set, with the ordinals they bring; answers with the copies by the ids of the claims. A step
 * of other functions of lib/data.
 */
export async function addClaimCopies(
  tx: Database,
  questionSetId: string,
  claims: readonly CopiedClaim[],
): Promise<ReadonlyMap<string, string>> {
  const copies = claims.map(({ id, ...claim }) => ({ ...claim, of: id, id: uuid() }))
  await tx.claim.createMany({
    data: copies.map(({ id, ordinal, state, note }) => ({ id, questionSetId, ordinal, state, note })),
  })
  await tx.claimFact.createMany({
    data: copies.flatMap(({ id, facts }) => facts.map(({ factId }) => ({ claimId: id, factId }))),
  })
  return new Map(copies.map(({ of, id }) => [of, id]))
}

interface Place {
  readonly questionSetId: string
  /** The set's claims, by the ids of those that the questions name. */
  readonly claimIds: ReadonlyMap<string, string>
  readonly now: Date
}

/**
 * Adds copies of questions to a set, each in the wording that stands now, and of the memory it names. A step of other
 * functions of lib/data.
 */
export async function addQuestionCopies(
  tx: Database,
  questions: readonly CopiedQuestion[],
  { questionSetId, claimIds, now }: Place,
): Promise<void> {
  const copies = questions.map((question) => ({ ...question, id: uuid() }))
  await tx.question.createMany({
    data: copies.map(({ id, memoryItemId, claimId, origin, decision, position, score, ...question }) => ({
      id,
      memoryItemId,
      origin,
      decision,
      position,
      score,
      questionSetId,
      claimId: claimIds.get(claimId ?? '') ?? null,
      doubt: doubtNow(question),
      ...(question.features !== null && { features: question.features }),
      createdAt: now,
    })),
  })
  await tx.questionVersion.createMany({
    data: copies.flatMap(({ id, versions: [wording] }) =>
      wording ? [{ ...wording, questionId: id, number: 1, createdAt: now }] : [],
    ),
  })
}

/** What a rule says of the first wording no longer stands once another does. */
const doubtNow = ({
  doubt,
  versions: [wording],
}: Pick<CopiedQuestion, 'doubt' | 'versions'>): string | null => (wording?.number === 1 ? doubt : null)
