import 'server-only'

import { closingTime } from '@/lib/domain/quizzes/deadline'
import { optionsOf } from '@/lib/domain/quizzes/grade'
import { optionOrder, questionOrder, type OrderRules } from '@/lib/domain/quizzes/order'
import type { Wording } from '@/lib/domain/questions/wording'
import { isId } from '@/lib/domain/shared/id'

import { db, type Database, type Prisma } from './db'
import { wordingOf, WORDING_FIELDS } from './question-rows'
import { TERMS_FIELDS, termsOf } from './terms'
import { requireViewer } from './viewer'

/** The columns of an attempt that its rules need. */
export const ATTEMPT_FIELDS = {
  classId: true,
  id: true,
  userId: true,
  number: true,
  seed: true,
  startedAt: true,
  deadlineAt: true,
  handedInAt: true,
  marks: true,
  maxMarks: true,
  isHeld: true,
  assignment: {
    select: {
      id: true,
      title: true,
      setVersionId: true,
      ...TERMS_FIELDS,
      feedback: true,
      shuffleQuestions: true,
      shuffleOptions: true,
      isOneWay: true,
    },
  },
} satisfies Prisma.AttemptSelect

export type AttemptRecord = Prisma.AttemptGetPayload<{ select: typeof ATTEMPT_FIELDS }>

/** A question of the published set, with what it is remembered by. */
export interface SetQuestion {
  /** Its index in the set. */
  readonly index: number
  readonly questionVersionId: string
  readonly questionId: string
  readonly memoryItemId: string
  readonly wording: Wording
}

/** The viewer's own attempt, while they are in its class; null for everybody else and every other id. */
export async function findOwnAttempt(attemptId: string): Promise<AttemptRecord | null> {
  const viewer = await requireViewer()
  if (!isId(attemptId)) return null
  return db.attempt.findFirst({
    where: {
      id: attemptId,
      userId: viewer.id,
      class: { memberships: { some: { userId: viewer.id, removedAt: null } } },
    },
    select: ATTEMPT_FIELDS,
  })
}

/** The questions of a published set, in the set's order. */
export async function questionsOfSet(
  database: Database,
  setVersionId: string,
): Promise<readonly SetQuestion[]> {
  const items = await database.questionSetItem.findMany({
    where: { setVersionId },
    orderBy: { position: 'asc' },
    select: {
      questionVersionId: true,
      questionVersion: {
        select: { ...WORDING_FIELDS, question: { select: { id: true, memoryItemId: true } } },
      },
    },
  })
  return items.map(({ questionVersionId, questionVersion }, index) => {
    const { id: questionId, memoryItemId } = questionVersion.question
    return { index, questionVersionId, questionId, memoryItemId, wording: wordingOf(questionVersion) }
  })
}

/** The questions of an assignment that exists, in its set's order. */
export async function questionsOfAssignment(assignmentId: string): Promise<readonly SetQuestion[]> {
  const { setVersionId } = await db.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    select: { setVersionId: true },
  })
  return questionsOfSet(db, setVersionId)
}

/** When an open attempt closes by itself. */
export const closesAt = (attempt: AttemptRecord): Date =>
  closingTime(attempt.deadlineAt, termsOf(attempt.assignment, attempt).closesAt)

/** What decides the order of this attempt. */
export function rulesOf({ seed, assignment }: AttemptRecord): OrderRules {
  const { shuffleQuestions, shuffleOptions } = assignment
  return { seed, shuffleQuestions, shuffleOptions }
}

/** The order in which an attempt shows the options of a question of its set. */
export function optionOrderIn(attempt: AttemptRecord, { index, wording }: SetQuestion): readonly number[] {
  const key = wording.form === 'ordering' ? wording.key : []
  return optionOrder({ index, form: wording.form, options: optionsOf(wording), key }, rulesOf(attempt))
}

/** The set's questions as this attempt asks them: the first in the list has place 1. */
export function inAttemptOrder(
  attempt: AttemptRecord,
  questions: readonly SetQuestion[],
): readonly SetQuestion[] {
  return questionOrder(questions.length, rulesOf(attempt)).flatMap((index) => questions[index] ?? [])
}
