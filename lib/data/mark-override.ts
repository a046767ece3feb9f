import 'server-only'

import { maxMarks } from '@/lib/domain/quizzes/grade'
import { MOST_REASON } from '@/lib/domain/quizzes/regrade'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { getAssignment } from './assignments'
import { questionsOfAssignment } from './attempt-record'
import { requestTime } from './clock'
import { db } from './db'
import { answersToMark, remark } from './marking'
import { requireTeacher } from './viewer'

/** One answer of a student's attempt. */
export interface AnswerPlace {
  readonly assignmentId: string
  readonly attemptId: string
  readonly questionVersionId: string
}

export type OverrideRefusal = 'not-found' | 'marks-range' | 'reason-missing' | 'reason-long'

/**
 * Gives an answer other marks, by hand, in a class that the viewer manages. The old mark stays on record with the
 * reason, who and when; the attempt's total follows. Points and schedules stay as they are.
 */
export async function overrideMarks(
  { assignmentId, attemptId, questionVersionId }: AnswerPlace,
  given: { readonly marks: number; readonly reason: string },
): Promise<Result<null, { code: OverrideRefusal }>> {
  const viewer = await requireTeacher()
  const assignment = await getAssignment(assignmentId)
  if (!assignment || !isId(attemptId) || !isId(questionVersionId)) return refuse('not-found')
  const reason = given.reason.trim()
  if (reason === '') return refuse('reason-missing')
  if (reason.length > MOST_REASON) return refuse('reason-long')
  const question = await findQuestion(assignmentId, questionVersionId)
  if (!question) return refuse('not-found')
  const most = maxMarks(question.wording)
  if (!Number.isInteger(given.marks) || given.marks < 0 || given.marks > most) return refuse('marks-range')
  const scope = { classId: assignment.classId, assignmentId, attemptId, questionVersionId }
  const why = { cause: 'override', reason, byId: viewer.id, now: await requestTime() } as const
  return db.$transaction(async (tx) => {
    const [answer] = await answersToMark(tx, scope)
    if (!answer) return refuse('not-found')
    await remark(tx, answer, { marks: given.marks, maxMarks: most, why })
    return ok(null)
  })
}

/** A question of the set of an assignment that exists. For the other files of lib/data. */
export async function findQuestion(assignmentId: string, questionVersionId: string) {
  const questions = await questionsOfAssignment(assignmentId)
  return questions.find((question) => question.questionVersionId === questionVersionId) ?? null
}
