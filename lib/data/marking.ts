import 'server-only'

import { isPractice } from '@/lib/domain/assignments/feedback'
import { attemptPoints } from '@/lib/domain/leaderboard/points'
import { markBy, type Rulings } from '@/lib/domain/quizzes/regrade'

import type { SetQuestion } from './attempt-record'
import type { Database, Prisma } from './db'
import { award } from './points'
import { lockLearner } from './sql/lock-learner'

/** Why marks were given anew. */
export interface Regrade {
  readonly cause: 'override' | 'request'
  readonly reason: string
  readonly byId: string
  readonly now: Date
}

/** The texts that a teacher has accepted in an assignment, by question version. */
export async function acceptedIn(
  database: Database,
  assignmentId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database.acceptedAnswer.findMany({
    where: { assignmentId },
    orderBy: { textKey: 'asc' },
    select: { questionVersionId: true, text: true },
  })
  const texts = new Map<string, string[]>()
  for (const { questionVersionId, text } of rows) {
    texts.set(questionVersionId, [...(texts.get(questionVersionId) ?? []), text])
  }
  return texts
}

/** The columns of an answer that marking it again needs. */
const ANSWER = {
  classId: true,
  attemptId: true,
  questionVersionId: true,
  chosen: true,
  text: true,
  marks: true,
  attempt: { select: { userId: true, number: true, assignment: { select: { feedback: true } } } },
  changes: {
    where: { cause: 'override' },
    orderBy: { id: 'desc' },
    take: 1,
    select: { marksAfter: true },
  },
} satisfies Prisma.AnswerSelect

type Row = Prisma.AnswerGetPayload<{ select: typeof ANSWER }>

/** Which answers: those to one question, in an assignment or in one attempt of it. */
export interface AnswerScope {
  readonly classId: string
  readonly assignmentId: string
  readonly questionVersionId: string
  readonly attemptId?: string
}

/**
 * The answers of `scope` that are handed in and came in time, held until the transaction ends: nobody else marks them
 * meanwhile.
 */
export async function answersToMark(database: Database, scope: AnswerScope): Promise<readonly Row[]> {
  const { classId, assignmentId, questionVersionId, attemptId } = scope
  const where = {
    classId,
    questionVersionId,
    isLate: false,
    attempt: { assignmentId, handedInAt: { not: null } },
    ...(attemptId !== undefined && { attemptId }),
  } satisfies Prisma.AnswerWhereInput
  const rows = await database.answer.findMany({ where, select: { attempt: { select: { userId: true } } } })
  const learners = [...new Set(rows.map(({ attempt }) => attempt.userId))].toSorted()
  for (const userId of learners) await lockLearner(database, userId)
  return database.answer.findMany({ where, orderBy: { attemptId: 'asc' }, select: ANSWER })
}

/**
 * Marks all answers to a question of an assignment again, by its wording, the texts accepted and the marks set by hand.
 * What comes out otherwise is written with its old marks and the reason, and the attempt's total follows: running it
 * again changes nothing. An answer that is found right earns the points of a first attempt; no schedule moves. Tells how
 * many have other marks now. A step of a transaction.
 */
export async function regrade(
  database: Database,
  {
    scope,
    question,
    accepted,
    why,
  }: {
    readonly scope: AnswerScope
    readonly question: SetQuestion
    readonly accepted: readonly string[]
    readonly why: Regrade
  },
): Promise<number> {
  let changed = 0
  for (const row of await answersToMark(database, scope)) {
    const rulings: Rulings = { accepted, override: row.changes[0]?.marksAfter ?? null }
    const { marks, maxMarks } = markBy(question.wording, row, rulings)
    if (marks === (row.marks ?? 0)) continue
    await remark(database, row, { marks, maxMarks, why })
    changed += 1
  }
  return changed
}

interface NewMarks {
  readonly marks: number
  readonly maxMarks: number
  readonly why: Regrade
}

/** Writes an answer's new marks, the old ones with the reason, and the attempt's total. A step of a transaction. */
export async function remark(
  database: Database,
  answer: Row,
  { marks, maxMarks, why }: NewMarks,
): Promise<void> {
  const { classId, attemptId, questionVersionId } = answer
  const { now, ...cause } = why
  const key = { classId, attemptId, questionVersionId }
  await database.markChange.create({
    data: { ...key, ...cause, marksBefore: answer.marks ?? 0, marksAfter: marks, changedAt: now },
    select: { id: true },
  })
  await database.answer.update({
    where: { classId_attemptId_questionVersionId: key },
    data: { marks, maxMarks },
    select: { attemptId: true },
  })
  const { _sum } = await database.answer.aggregate({
    where: { classId, attemptId, isLate: false },
    _sum: { marks: true },
  })
  await database.attempt.update({
    where: { classId_id: { classId, id: attemptId } },
    data: { marks: _sum.marks ?? 0 },
    select: { id: true },
  })
  if (why.cause === 'request') await earn(database, answer, { marks, now })
}

/** The points of a first attempt for an answer that counts after all, unless its question earned them before. */
async function earn(
  database: Database,
  { classId, questionVersionId, attempt: { userId, number, assignment } }: Row,
  { marks, now }: { marks: number; now: Date },
): Promise<void> {
  if (isPractice(assignment)) return
  const earned = await database.pointEntry.findMany({
    where: { classId, userId, reason: 'first_attempt', sourceId: questionVersionId },
    select: { sourceId: true },
  })
  const known = new Set(earned.map(({ sourceId }) => sourceId))
  const points = attemptPoints({ number, answers: [{ questionVersionId, marks }] }, known)
  const entries = points.map((entry) => ({ ...entry, reason: 'first_attempt' as const }))
  await award(database, { classId, userId, now }, entries)
}
