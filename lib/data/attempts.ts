import 'server-only'

import { randomInt } from 'node:crypto'

import { isPractice } from '@/lib/domain/assignments/feedback'
import { assignmentStatus, mayAnswer } from '@/lib/domain/assignments/status'
import { deadlineOf } from '@/lib/domain/quizzes/deadline'
import { forTaking, toPositions, type QuestionForTaking } from '@/lib/domain/quizzes/taking'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { checkAccessCode } from './access-codes'
import {
  ATTEMPT_FIELDS,
  inAttemptOrder,
  optionOrderIn,
  questionsOfSet,
  type AttemptRecord,
  type SetQuestion,
} from './attempt-record'
import { listChecked, type CheckedView } from './checked-answers'
import { requestTime } from './clock'
import { db } from './db'
import { closeOverdueAttempts } from './hand-in'
import { TERMS_FIELDS, termsOf } from './terms'
import { requireViewer } from './viewer'

/** A reply that the server holds, by place and position. */
export interface SavedReply {
  readonly place: number
  readonly chosen: readonly number[]
  readonly text: string | null
  readonly sequence: number
}

/** An open attempt as its learner may see it: no key, no explanation, no source but of what is checked. */
export interface TakingView {
  readonly attemptId: string
  readonly assignmentId: string
  readonly title: string
  readonly startedAt: Date
  /** By the server's clock; null without a time limit. */
  readonly deadlineAt: Date | null
  readonly now: Date
  readonly questions: readonly QuestionForTaking[]
  readonly replies: readonly SavedReply[]
  /** Whether each answer is checked, and told, before the next question. */
  readonly isPractice: boolean
  /** Whether no question is gone back to: the one come to last is answered. */
  readonly isOneWay: boolean
  /** What was told of the places that are checked. */
  readonly checked: readonly CheckedView[]
}

type StartRefusal = 'not-found' | 'not-open' | 'closed' | 'no-attempts-left' | 'wrong-code' | 'too-many-codes'

/**
 * Begins the viewer's next attempt of an assignment, or gives the one that is open. Parallel calls begin one attempt:
 * its number is part of a unique key. Where the assignment has an access code, a new attempt needs it.
 */
export async function startAttempt(
  assignmentId: string,
  accessCode = '',
): Promise<Result<{ attemptId: string }, { code: StartRefusal }>> {
  const viewer = await requireViewer()
  const now = await requestTime()
  await closeOverdueAttempts({ userId: viewer.id })
  const assignment = await findAssignment(assignmentId, viewer.id)
  if (!assignment) return refuse('not-found')
  const open = assignment.attempts.find(({ handedInAt }) => !handedInAt)
  if (open) return ok({ attemptId: open.id })
  const [own] = assignment.class.memberships
  const terms = termsOf(assignment, { userId: viewer.id, extraTimePercent: own?.extraTimePercent })
  const status = assignmentStatus(terms, assignment.attempts, now)
  if (!mayAnswer(status)) return refuse(REFUSALS[status])
  const code = await checkAccessCode(assignment, viewer.id, accessCode)
  if (!code.ok) return code
  const number = assignment.attempts.length + 1
  const { timeLimitSeconds } = terms
  return ok({ attemptId: await begin({ ...assignment, timeLimitSeconds, userId: viewer.id, number, now }) })
}

const REFUSALS = {
  'not-open': 'not-open',
  closed: 'closed',
  done: 'no-attempts-left',
  open: 'closed',
  'due-soon': 'closed',
  late: 'closed',
} as const

/** An assignment of a class the student is in, with the student's attempts. */
async function findAssignment(assignmentId: string, userId: string) {
  if (!isId(assignmentId)) return null
  return db.assignment.findFirst({
    where: {
      id: assignmentId,
      kind: 'quiz',
      class: { memberships: { some: { userId, role: 'student', removedAt: null } } },
    },
    select: {
      id: true,
      classId: true,
      accessCode: true,
      ...TERMS_FIELDS,
      class: { select: { memberships: { where: { userId }, select: { extraTimePercent: true } } } },
      attempts: { where: { userId }, select: { id: true, handedInAt: true } },
    },
  })
}

async function begin(run: {
  readonly id: string
  readonly classId: string
  readonly userId: string
  readonly number: number
  readonly timeLimitSeconds: number | null
  readonly now: Date
}): Promise<string> {
  const { id: assignmentId, classId, userId, number, timeLimitSeconds, now } = run
  await db.attempt.createMany({
    data: {
      classId,
      assignmentId,
      userId,
      number,
      seed: randomInt(2 ** 31),
      startedAt: now,
      deadlineAt: deadlineOf(now, timeLimitSeconds),
    },
    skipDuplicates: true,
  })
  const { id } = await db.attempt.findUniqueOrThrow({
    where: { classId_assignmentId_userId_number: { classId, assignmentId, userId, number } },
    select: { id: true },
  })
  return id
}

/** The viewer's open attempt of an assignment; null where there is none. */
export async function getOpenAttempt(assignmentId: string): Promise<TakingView | null> {
  const viewer = await requireViewer()
  if (!isId(assignmentId)) return null
  await closeOverdueAttempts({ userId: viewer.id })
  const attempt = await db.attempt.findFirst({
    where: {
      assignmentId,
      userId: viewer.id,
      handedInAt: null,
      class: { memberships: { some: { userId: viewer.id, removedAt: null } } },
    },
    select: ATTEMPT_FIELDS,
  })
  if (!attempt) return null
  const questions = inAttemptOrder(attempt, await questionsOfSet(db, attempt.assignment.setVersionId))
  return {
    attemptId: attempt.id,
    assignmentId,
    title: attempt.assignment.title,
    startedAt: attempt.startedAt,
    deadlineAt: attempt.deadlineAt,
    now: await requestTime(),
    questions: questions.map((question, index) =>
      forTaking(question.wording, index + 1, optionOrderIn(attempt, question)),
    ),
    replies: await repliesOf(attempt, questions),
    isPractice: isPractice(attempt.assignment),
    isOneWay: attempt.assignment.isOneWay,
    checked: await listChecked(attempt),
  }
}

async function repliesOf(
  attempt: AttemptRecord,
  questions: readonly SetQuestion[],
): Promise<readonly SavedReply[]> {
  const answers = await db.answer.findMany({
    where: { classId: attempt.classId, attemptId: attempt.id },
    select: { questionVersionId: true, chosen: true, text: true, sequence: true },
  })
  return questions.flatMap((question, index) => {
    const answer = answers.find(({ questionVersionId }) => questionVersionId === question.questionVersionId)
    if (!answer) return []
    const reply = toPositions(answer, optionOrderIn(attempt, question))
    return [{ ...reply, place: index + 1, sequence: answer.sequence }]
  })
}
