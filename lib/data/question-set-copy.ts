import 'server-only'

import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db, type Database, type Prisma } from './db'
import { addClaimCopies, addQuestionCopies, CLAIM_FIELDS, QUESTION_FIELDS } from './question-copies'
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
  claims: { select: CLAIM_FIELDS },
  questions: { where: { decision: { not: 'replaced' } }, select: QUESTION_FIELDS },
  rejected: { select: { ordinal: true, form: true, stem: true, gate: true, detail: true, factId: true } },
} satisfies Prisma.QuestionSetSelect

type Content = Prisma.QuestionSetGetPayload<{ select: typeof FIELDS }>

async function copyContent(
  tx: Database,
  { sources, claims, questions, rejected }: Content,
  { id: questionSetId, now }: { readonly id: string; readonly now: Date },
): Promise<void> {
  await tx.setSource.createMany({ data: sources.map((source) => ({ ...source, questionSetId })) })
  const claimIds = await addClaimCopies(tx, questionSetId, claims)
  await addQuestionCopies(tx, questions, { questionSetId, claimIds, now })
  await tx.rejectedCandidate.createMany({ data: rejected.map((row) => ({ ...row, questionSetId })) })
}
