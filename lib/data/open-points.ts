import 'server-only'

import { assignmentStatus, mayAnswer } from '@/lib/domain/assignments/status'
import { REVIEW_POINTS_A_DAY } from '@/lib/domain/leaderboard/points'
import { maxMarks } from '@/lib/domain/quizzes/grade'
import { isId } from '@/lib/domain/shared/id'

import { questionsOfSet } from './attempt-record'
import { requestTime } from './clock'
import { getDayPlan } from './day-queue'
import { db } from './db'
import { TERMS_FIELDS, termsOf } from './terms'
import { requireViewer } from './viewer'

/** A first attempt that the viewer has not handed in. */
export interface OpenQuiz {
  readonly assignmentId: string
  readonly title: string
  /** The most that it can earn: marks of questions that have not earned theirs before. */
  readonly points: number
  readonly isBegun: boolean
}

/** What the viewer can still earn in one class now. */
export interface OpenPointsView {
  /** Due cards of the class; each is worth one point. */
  readonly dueCards: number
  readonly quizzes: readonly OpenQuiz[]
}

/** What the viewer can still earn in a class they are a student of; nothing in any other. */
export async function getOpenPoints(classId: string): Promise<OpenPointsView> {
  const viewer = await requireViewer()
  const now = await requestTime()
  if (!isId(classId)) return { dueCards: 0, quizzes: [] }
  const [plan, assignments] = await Promise.all([getDayPlan(), assignmentsOf(viewer.id, classId)])
  const open = assignments.filter(
    (assignment) =>
      assignment.attempts.every(({ handedInAt }) => handedInAt === null) &&
      mayAnswer(assignmentStatus(termsOf(assignment, { userId: viewer.id }), assignment.attempts, now)),
  )
  const worth = await marksLeft(viewer.id, classId, [...new Set(open.map((one) => one.setVersionId))])
  const quizzes = open.map(({ id, title, setVersionId, attempts }) => ({
    assignmentId: id,
    title,
    points: worth.get(setVersionId) ?? 0,
    isBegun: attempts.length > 0,
  }))
  const due = plan.asked.filter((card) => card.classId === classId).length
  return { dueCards: Math.min(due, REVIEW_POINTS_A_DAY), quizzes: quizzes.filter(({ points }) => points > 0) }
}

function assignmentsOf(userId: string, classId: string) {
  return db.assignment.findMany({
    where: {
      classId,
      withdrawnAt: null,
      kind: 'quiz',
      feedback: { not: 'at_once' },
      class: { memberships: { some: { userId, role: 'student', removedAt: null } } },
    },
    orderBy: { dueAt: 'asc' },
    select: {
      id: true,
      title: true,
      setVersionId: true,
      ...TERMS_FIELDS,
      attempts: { where: { userId }, select: { handedInAt: true } },
    },
  })
}

/** The marks of each set's questions that have earned the learner nothing in the class yet. */
async function marksLeft(
  userId: string,
  classId: string,
  setVersionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const earned = await db.pointEntry.findMany({
    where: { classId, userId, reason: 'first_attempt' },
    select: { sourceId: true },
  })
  const before = new Set(earned.map(({ sourceId }) => sourceId))
  const sets = await Promise.all(
    setVersionIds.map(async (id) => {
      const questions = await questionsOfSet(db, id)
      const left = questions.filter(({ questionVersionId }) => !before.has(questionVersionId))
      return [id, left.reduce((sum, { wording }) => sum + maxMarks(wording), 0)] as const
    }),
  )
  return new Map(sets)
}
