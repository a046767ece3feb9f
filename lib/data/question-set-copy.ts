import 'server-only'

import { v7 as uuid } from 'uuid'

import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db, type Database, type Prisma } from './db'
import { SOURCE_FIELDS, WORDING_FIELDS } from './question-rows'
import { requireTeacher } from './viewer'

/**
 * Makes a draft of the viewer's own from one of the viewer's sets: its questions in their order with what was said of
 * them, its spares, claims and what was left out. Learners keep one memory of a question and its copy. What was
 * published, assigned or answered stays with the first set.
 */
export async function copyQuestionSet(
  setId: string,
  title: string,
): Promise<Result<{ readonly id: string }, { code: 'not-found' }>> {
  const viewer = await requireTeacher()
  if (!isId(setId)) return refuse('not-found')
  const now = await requestTime()
  return db.$transaction(async (tx) => {
    const set = await tx.questionSet.findUnique({
      where: { id: setId, ownerId: viewer.id, deletedAt: null },
      select: FIELDS,
    })
    if (!set) return refuse('not-found')
    const { seed, tags } = set
    const { id } = await tx.questionSet.create({
      data: { ownerId: viewer.id, title, seed, tags, createdAt: now, updatedAt: now },
      select: { id: true },
    })
    await copyContent(tx, set, { id, now })
    return ok({ id })
  })
}

const FIELDS = {
  seed: true,
  tags: true,
  sources: { select: { position: true, articleVersionId: true } },
  claims: {
    select: { id: true, ordinal: true, state: true, note: true, facts: { select: { factId: true } } },
  },
  questions: {
    where: { decision: { not: 'replaced' } },
    select: {
      memoryItemId: true,
      claimId: true,
      origin: true,
      decision: true,
      position: true,
      score: true,
      features: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { ...WORDING_FIELDS, ...SOURCE_FIELDS },
      },
    },
  },
  rejected: { select: { ordinal: true, form: true, stem: true, gate: true, detail: true, factId: true } },
} satisfies Prisma.QuestionSetSelect

type Content = Prisma.QuestionSetGetPayload<{ select: typeof FIELDS }>

async function copyContent(
  tx: Database,
  { sources, claims, questions, rejected }: Content,
  { id: questionSetId, now }: { readonly id: string; readonly now: Date },
): Promise<void> {
  const claimIds = new Map(claims.map((claim) => [claim.id, uuid()]))
  const idOf = (claimId: string) => claimIds.get(claimId) ?? null
  const copies = questions.map((question) => ({ ...question, id: uuid() }))
  await tx.setSource.createMany({ data: sources.map((source) => ({ ...source, questionSetId })) })
  await tx.claim.createMany({
    data: claims.map(({ ordinal, state, note, ...claim }) => ({
      id: claimIds.get(claim.id) ?? uuid(),
      questionSetId,
      ordinal,
      state,
      note,
    })),
  })
  await tx.claimFact.createMany({
    data: claims.flatMap(({ id, facts }) => {
      const claimId = idOf(id)
      return claimId === null ? [] : facts.map(({ factId }) => ({ claimId, factId }))
    }),
  })
  await tx.question.createMany({
    data: copies.map(({ id, memoryItemId, claimId, origin, decision, position, score, features }) => ({
      id,
      memoryItemId,
      origin,
      decision,
      position,
      score,
      questionSetId,
      claimId: claimId === null ? null : idOf(claimId),
      ...(features !== null && { features }),
      createdAt: now,
    })),
  })
  await tx.questionVersion.createMany({
    data: copies.flatMap(({ id, versions: [wording] }) =>
      wording ? [{ ...wording, questionId: id, number: 1, createdAt: now }] : [],
    ),
  })
  await tx.rejectedCandidate.createMany({ data: rejected.map((row) => ({ ...row, questionSetId })) })
}
