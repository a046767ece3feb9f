import 'server-only'

import { attemptShown, meanOf, type Work } from '@/lib/domain/assignments/work'
import { recallOn } from '@/lib/domain/reviews/outlook'
import { studyDayOf } from '@/lib/domain/reviews/study-day'

import { dayOfDate } from './day-column'
import { db } from './db'
import { readGradebook, type GradedAssignment } from './gradebook'
import { schedulerFor } from './schedulers'

/** What a student did of one assignment. */
export interface MemberWork {
  readonly assignment: GradedAssignment
  readonly work: Work
  /** The attempt to look at; null before the first. */
  readonly attemptId: string | null
}

/** A student's work in one class, the assignment due last first, and how much of it is remembered. */
export interface MemberRecordView {
  /** IANA name: the class's. */
  readonly timeZone: string
  readonly works: readonly MemberWork[]
  /** Right of all that is in, 0 to 1; null where nothing is. */
  readonly share: number | null
  readonly dueCards: number
  /** Cards of the class's questions, and their mean predicted recall today, 0 to 1; null without cards. */
  readonly cards: number
  readonly recall: number | null
  /** Days since the last answer; null where there was none. */
  readonly daysAway: number | null
}

/** The record of a student who is in a class that the viewer manages; null for any other. */
export async function getMemberRecord(classId: string, userId: string): Promise<MemberRecordView | null> {
  const read = await readGradebook(classId)
  const line = read?.book.lines.find((each) => each.userId === userId)
  if (!read || !line) return null
  const { book, memoryItemIds } = read
  const [attempts, recalls] = await Promise.all([
    db.attempt.findMany({
      where: { classId, userId },
      orderBy: { number: 'asc' },
      select: { id: true, assignmentId: true, handedInAt: true, marks: true },
    }),
    recallsOf(userId, memoryItemIds, book.now),
  ])
  const works = book.assignments.map((assignment, index): MemberWork => {
    const own = attempts.filter(({ assignmentId }) => assignmentId === assignment.id)
    const shown = attemptShown(own, assignment.countedAttempt)
    return { assignment, work: line.work[index] ?? { state: 'waiting' }, attemptId: shown?.id ?? null }
  })
  const { share, dueCards, daysAway } = line
  return {
    timeZone: book.timeZone,
    works: works.toReversed(),
    ...{ share, dueCards, daysAway },
    cards: recalls.length,
    recall: meanOf(recalls),
  }
}

/** What a student is predicted to recall today of each of some facts. */
async function recallsOf(
  userId: string,
  memoryItemIds: readonly string[],
  now: Date,
): Promise<readonly number[]> {
  const [cards, scheduler, { timeZone }] = await Promise.all([
    db.card.findMany({
      where: { userId, memoryItemId: { in: [...memoryItemIds] } },
      select: { stability: true, difficulty: true, lastStudyDay: true },
    }),
    schedulerFor(db, userId),
    db.user.findUniqueOrThrow({ where: { id: userId }, select: { timeZone: true } }),
  ])
  const today = studyDayOf(now, timeZone)
  return cards.map(({ lastStudyDay, ...memory }) =>
    recallOn({ ...memory, lastStudyDay: dayOfDate(lastStudyDay) }, today, scheduler),
  )
}
