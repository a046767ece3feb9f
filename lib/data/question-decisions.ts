import 'server-only'

import { z } from 'zod'

import { ratingOf } from '@/lib/domain/questions/ranker/decided'
import { stemHash, type Label } from '@/lib/domain/questions/ranker/label'
import { isReason, type Reason } from '@/lib/domain/questions/ranker/rubric'
import type { Change, Reviewed } from '@/lib/domain/question-sets/review'
import { columnForm, formOfColumn } from '@/lib/domain/questions/row'
import { grouped } from '@/lib/domain/shared/group'

import { db, type Database, type Prisma } from './db'

const Features = z.record(z.string(), z.number())

/** A question with what is kept of each decision on it. */
export interface Decidable extends Reviewed {
  readonly features: unknown
  readonly latest: {
    readonly articleVersionId: string | null
    readonly sentenceStart: number | null
    readonly sentenceEnd: number | null
    readonly markStart: number | null
    readonly markEnd: number | null
  }
}

interface Changed {
  readonly before: readonly Decidable[]
  readonly after: readonly Reviewed[]
  readonly changes: readonly Change[]
  readonly now: Date
}

/** Adds what the changes decided of questions that the engine made; of others there is nothing to learn. */
export async function addDecisions(tx: Database, changed: Changed): Promise<void> {
  const reasons = reasonsGiven(changed.changes)
  const rows = changed.before.flatMap((before, index) => {
    const after = changed.after[index]
    return after ? rowsOf(before, { after, reason: reasons.get(before.id) ?? null, now: changed.now }) : []
  })
  if (rows.length > 0) await tx.questionDecision.createMany({ data: rows })
}

const reasonsGiven = (changes: readonly Change[]): ReadonlyMap<string, Reason> =>
  new Map(
    changes.flatMap((change) => {
      if (change.kind !== 'decide' || change.verdict !== 'rejected' || !change.reason) return []
      const { reason } = change
      return change.questionIds.map((id) => [id, reason] as const)
    }),
  )

interface Outcome {
  readonly after: Reviewed
  readonly reason: Reason | null
  readonly now: Date
}

function rowsOf(
  before: Decidable,
  { after, reason, now }: Outcome,
): Prisma.QuestionDecisionCreateManyInput[] {
  const features = Features.safeParse(before.features)
  const { articleVersionId, sentenceStart, sentenceEnd, markStart, markEnd } = before.latest
  if (!features.success || articleVersionId === null) return []
  if (sentenceStart === null || sentenceEnd === null || markStart === null || markEnd === null) return []
  const kept = {
    questionId: before.id,
    form: columnForm(before.wording.form),
    stem: before.wording.stem,
    articleVersionId,
    sentenceStart,
    sentenceEnd,
    markStart,
    markEnd,
    features: features.data,
    decidedAt: now,
  }
  const { decision } = after
  const isDecided = decision !== 'spare' && (decision !== before.decision || reason !== null)
  return [
    ...(after.version === before.version ? [] : [{ ...kept, step: 'edited' as const }]),
    ...(isDecided ? [{ ...kept, step: decision, reason: decision === 'rejected' ? reason : null }] : []),
  ]
}

/**
 * What teachers decided of the engine's questions, as labels to train the ranker on: by the id of the article's
 * version, without a word of it and without anybody's name. For the command line, which has no viewer.
 */
export async function listDecidedLabels(): Promise<readonly Label[]> {
  const rows = await db.questionDecision.findMany({
    orderBy: [{ questionId: 'asc' }, { id: 'asc' }],
    select: {
      questionId: true,
      step: true,
      reason: true,
      form: true,
      stem: true,
      articleVersionId: true,
      sentenceStart: true,
      sentenceEnd: true,
      markStart: true,
      markEnd: true,
      features: true,
    },
  })
  return grouped(rows, (row) => row.questionId).flatMap((steps): Label[] => {
    const [first] = steps
    const rating = ratingOf(steps.map(({ step, reason }) => ({ step, reason: readReason(reason) })))
    if (!first || !rating) return []
    return [
      {
        id: first.questionId,
        file: `app#${first.articleVersionId}`,
        version: 'app',
        form: formOfColumn(first.form),
        sentence: [first.sentenceStart, first.sentenceEnd],
        mark: [first.markStart, first.markEnd],
        stem: stemHash(first.stem),
        isCurrent: true,
        features: Features.parse(first.features),
        gate: null,
        ratings: [rating],
      },
    ]
  })
}

const readReason = (reason: string | null): Reason | null =>
  reason !== null && isReason(reason) ? reason : null
