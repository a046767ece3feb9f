import 'server-only'

import { isPractice, isTold } from '@/lib/domain/assignments/feedback'
import { attemptPoints } from '@/lib/domain/leaderboard/points'
import { isTooLate } from '@/lib/domain/quizzes/deadline'
import { isAnswered, maxMarks, optionsOf, type Marking } from '@/lib/domain/quizzes/grade'
import { markBy } from '@/lib/domain/quizzes/regrade'
import { gradeOf } from '@/lib/domain/reviews/schedule'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import {
  ATTEMPT_FIELDS,
  closesAt,
  findOwnAttempt,
  questionsOfSet,
  type AttemptRecord,
  type SetQuestion,
} from './attempt-record'
import { requestTime } from './clock'
import { db, type Database } from './db'
import { derivedId } from './derived-id'
import { acceptedIn } from './marking'
import { remember, type NewReview } from './memory'
import { award } from './points'
import { lockLearner } from './sql/lock-learner'
import { markAnswers } from './sql/mark-answers'

/** An attempt that is in: the same, however often it is sent. */
export interface HandedInView {
  readonly assignmentId: string
  readonly number: number
  readonly handedInAt: Date
  /** Null until the answers are told. */
  readonly marks: number | null
  readonly maxMarks: number | null
}

/** One question of an attempt with what was answered to it in time, if anything. */
interface Marked {
  readonly question: SetQuestion
  readonly marking: Marking
  readonly answer: { readonly answeredAt: Date; readonly responseMs: number | null } | null
}

/** Long enough for ten parallel hand-ins of one learner, which wait for each other. */
const PATIENCE = { maxWait: 10_000, timeout: 20_000 } as const

/**
 * Hands in the viewer's attempt: marks it, lets the answers move the schedule, and writes down points, the latter two
 * only when the answers are told. What was saved in time counts. Sending it again, also at the same moment, changes
 * nothing and gives the same answer.
 */
export async function handIn(attemptId: string): Promise<Result<HandedInView, { code: 'not-found' }>> {
  const attempt = await findOwnAttempt(attemptId)
  if (!attempt) return refuse('not-found')
  const now = await requestTime()
  const closing = closesAt(attempt)
  return ok(await close(attempt, isTooLate(closing, now) ? closing : now))
}

/**
 * Hands in what is open and past its end: an attempt ends at its deadline whether or not anybody is there. Likewise what
 * waited to be told counts from when it is. Called by whatever is about to read attempts, for a learner, an assignment
 * or a class; for other modules of lib/data only.
 */
export async function closeOverdueAttempts(
  scope: { readonly userId: string } | { readonly assignmentId: string } | { readonly classId: string },
): Promise<void> {
  const now = await requestTime()
  const open = await db.attempt.findMany({
    where: { ...scope, OR: [{ handedInAt: null }, { isHeld: true }] },
    select: ATTEMPT_FIELDS,
  })
  for (const attempt of open) {
    if (attempt.isHeld && isTold(attempt.assignment, now)) await release(attempt)
    if (attempt.handedInAt) continue
    const end = closesAt(attempt)
    if (isTooLate(end, now)) await close(attempt, end)
  }
}

async function close(attempt: AttemptRecord, at: Date): Promise<HandedInView> {
  if (!attempt.handedInAt) await db.$transaction((database) => score(database, attempt, at), PATIENCE)
  const { classId, id, assignment, number } = attempt
  const closed = await db.attempt.findUniqueOrThrow({
    where: { classId_id: { classId, id } },
    select: { handedInAt: true, marks: true, maxMarks: true, isHeld: true },
  })
  if (!closed.handedInAt) throw new Error(`Attempt ${id} was scored and is still open.`)
  const { handedInAt, marks, maxMarks: most, isHeld } = closed
  const told = isHeld ? { marks: null, maxMarks: null } : { marks: marks ?? 0, maxMarks: most ?? 0 }
  return { assignmentId: assignment.id, number, handedInAt, ...told }
}

/** Lets the answers of an attempt count that is told now, once. */
async function release(attempt: AttemptRecord): Promise<void> {
  const { classId, id, userId } = attempt
  await db.$transaction(async (database) => {
    await lockLearner(database, userId)
    const won = await database.attempt.updateMany({
      where: { classId, id, isHeld: true },
      data: { isHeld: false },
    })
    if (won.count > 0) await learn(database, attempt, await markedQuestions(database, attempt))
  }, PATIENCE)
}

/** Closes and scores an attempt, unless another transaction has. */
async function score(database: Database, attempt: AttemptRecord, at: Date): Promise<void> {
  const { classId, id, userId } = attempt
  await lockLearner(database, userId)
  const won = await database.attempt.updateMany({
    where: { classId, id, handedInAt: null },
    data: { handedInAt: at },
  })
  if (won.count === 0) return
  const marked = await markedQuestions(database, attempt)
  const isHeld = !isTold(attempt.assignment, await requestTime())
  await database.attempt.update({
    where: { classId_id: { classId, id } },
    data: { marks: sum(marked, 'marks'), maxMarks: sum(marked, 'maxMarks'), isHeld },
    select: { id: true },
  })
  const rows = marked.map(({ question, marking }) => ({ ...marking, ...question }))
  await markAnswers(database, attempt, rows)
  if (!isHeld) await learn(database, attempt, marked)
}

const sum = (marked: readonly Marked[], part: 'marks' | 'maxMarks'): number =>
  marked.reduce((total, { marking }) => total + marking[part], 0)

async function markedQuestions(database: Database, attempt: AttemptRecord): Promise<readonly Marked[]> {
  const questions = await questionsOfSet(database, attempt.assignment.setVersionId)
  const answers = await database.answer.findMany({
    where: { classId: attempt.classId, attemptId: attempt.id, isLate: false },
    select: { questionVersionId: true, chosen: true, text: true, answeredAt: true, responseMs: true },
  })
  const accepted = await acceptedIn(database, attempt.assignment.id)
  const byQuestion = new Map(answers.map((answer) => [answer.questionVersionId, answer]))
  return questions.map((question) => {
    const { wording } = question
    const answer = byQuestion.get(question.questionVersionId)
    if (!answer || !isAnswered(wording, answer)) {
      return { question, answer: null, marking: { marks: 0, maxMarks: maxMarks(wording), isRight: false } }
    }
    const rulings = { accepted: accepted.get(question.questionVersionId) ?? [], override: null }
    return { question, answer, marking: markBy(wording, answer, rulings) }
  })
}

/** What marked answers do beyond their marks: reviews of what was answered, points of a first attempt but of practice. */
async function learn(database: Database, attempt: AttemptRecord, marked: readonly Marked[]): Promise<void> {
  const { classId, userId, number } = attempt
  const now = await requestTime()
  const { timeZone } = await database.user.findUniqueOrThrow({
    where: { id: userId },
    select: { timeZone: true },
  })
  await remember(
    database,
    { userId, timeZone, now },
    marked.flatMap((one) => reviewOf(attempt, one)),
  )
  if (isPractice(attempt.assignment)) return
  const earned = await database.pointEntry.findMany({
    where: { classId, userId, reason: 'first_attempt' },
    select: { sourceId: true },
  })
  const answers = marked.map(({ question, marking }) => ({ ...question, marks: marking.marks }))
  const points = attemptPoints({ number, answers }, new Set(earned.map(({ sourceId }) => sourceId)))
  const entries = points.map((entry) => ({ ...entry, reason: 'first_attempt' as const }))
  await award(database, { classId, userId, now }, entries)
}

/** An answered question is a review of its fact; a skipped one says nothing about memory. */
function reviewOf({ classId, id }: AttemptRecord, { question, marking, answer }: Marked): NewReview[] {
  if (!answer) return []
  const { questionVersionId, memoryItemId, wording } = question
  return [
    {
      id: derivedId('review', id, questionVersionId),
      undoesId: null,
      memoryItemId,
      questionVersionId,
      form: wording.form,
      optionCount: optionsOf(wording).length,
      grade: gradeOf(marking.isRight),
      source: 'quiz',
      attempt: { classId, id },
      responseMs: answer.responseMs,
      reviewedAt: answer.answeredAt,
    },
  ]
}
