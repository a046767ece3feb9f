import 'server-only'

import type { CountedAttempt } from '@/lib/domain/assignments/counted'
import type { AssignmentKind } from '@/lib/domain/assignments/kind'
import { dueFor, type OwnAllowance } from '@/lib/domain/assignments/terms'
import { practiceWork, shareOf, workOf, type Run, type Work } from '@/lib/domain/assignments/work'
import type { WatchedLine } from '@/lib/domain/assignments/worth-a-word'
import { maxMarks } from '@/lib/domain/quizzes/grade'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { daysBetween } from '@/lib/domain/shared/calendar'
import { grouped } from '@/lib/domain/shared/group'

import { requireManaged } from './classes'
import { requestTime } from './clock'
import { dateOfDay } from './day-column'
import { db } from './db'
import { closeOverdueAttempts } from './hand-in'
import { practiceOf, type OwnPractice } from './practice-work'
import { wordingOf, WORDING_FIELDS } from './question-rows'
import { TERMS_FIELDS } from './terms'
import { requireTeacher } from './viewer'

/** An assignment as a column of a gradebook. */
export interface GradedAssignment {
  readonly id: string
  readonly title: string
  readonly kind: AssignmentKind
  /** For the class; a student may have a later date of their own. */
  readonly dueAt: Date
  readonly countedAttempt: CountedAttempt
  readonly allowances: readonly OwnAllowance[]
  readonly questions: number
  readonly maxMarks: number
}

/** The students of a class by alias, the assignments that have opened, the earliest due first, and who did what. */
export interface GradebookView {
  readonly classId: string
  readonly className: string
  /** IANA name: the class's, in which its dates are shown. */
  readonly timeZone: string
  readonly now: Date
  readonly assignments: readonly GradedAssignment[]
  readonly lines: readonly WatchedLine[]
}

/** The gradebook of a class that the viewer manages; null for any other. */
export async function getGradebook(classId: string): Promise<GradebookView | null> {
  const read = await readGradebook(classId)
  return read && read.book
}

/** The same with the items that the class was asked. For the other files of lib/data. */
export async function readGradebook(
  classId: string,
): Promise<{ readonly book: GradebookView; readonly memoryItemIds: readonly string[] } | null> {
  await requireTeacher()
  const managed = await requireManaged(classId)
  if (!managed.ok) return null
  await closeOverdueAttempts({ classId })
  const now = await requestTime()
  const { assignments, memoryItemIds } = await openedAssignments(classId, now)
  const [students, runs, practised] = await Promise.all([
    studentsOf(classId),
    runsOf(classId),
    practiceOf({ classId }),
  ])
  const cards = await cardsOf(students, memoryItemIds, now)
  const book: GradebookView = {
    classId,
    className: managed.value.name,
    timeZone: managed.value.timeZone,
    now,
    assignments,
    lines: students.map((student) => {
      const own = runs.get(student.userId) ?? []
      const work = assignments.map((assignment) =>
        workIn(
          { ...assignment, dueAt: dueFor(assignment, student.userId) },
          { attempts: own, practised: practised.get(student.userId) ?? [] },
          now,
        ),
      )
      const { dueCards, lastAt } = cards.get(student.userId) ?? { dueCards: 0, lastAt: null }
      return {
        userId: student.userId,
        alias: student.alias,
        work,
        share: shareOf(work),
        dueCards,
        daysAway: daysSince([lastAt, ...own.map(({ startedAt }) => startedAt)], student.timeZone, now),
      }
    }),
  }
  return { book, memoryItemIds }
}

/** What a student did of an assignment, by its kind. */
function workIn(
  assignment: GradedAssignment,
  {
    attempts,
    practised,
  }: { readonly attempts: readonly OwnRun[]; readonly practised: readonly OwnPractice[] },
  now: Date,
): Work {
  const isOwn = ({ assignmentId }: { readonly assignmentId: string }) => assignmentId === assignment.id
  if (assignment.kind === 'quiz') return workOf(assignment, attempts.filter(isOwn), now)
  return practiceWork(assignment.dueAt, practised.filter(isOwn), now)
}

/** Study days since the latest of some instants; null without any. */
function daysSince(times: readonly (Date | null)[], timeZone: string, now: Date): number | null {
  const last = Math.max(...times.map((at) => at?.getTime() ?? -Infinity))
  if (last === -Infinity) return null
  return Math.max(0, daysBetween(studyDayOf(new Date(last), timeZone), studyDayOf(now, timeZone)))
}

/** The assignments of a class that have opened, the one due first first, and the items that their questions ask. */
async function openedAssignments(classId: string, now: Date) {
  const rows = await db.assignment.findMany({
    where: { classId, withdrawnAt: null, opensAt: { lte: now } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      kind: true,
      setVersionId: true,
      dueAt: TERMS_FIELDS.dueAt,
      countedAttempt: true,
      allowances: TERMS_FIELDS.allowances,
    },
  })
  const items = await db.questionSetItem.findMany({
    where: { setVersionId: { in: [...new Set(rows.map(({ setVersionId }) => setVersionId))] } },
    select: {
      setVersionId: true,
      questionVersion: { select: { ...WORDING_FIELDS, question: { select: { memoryItemId: true } } } },
    },
  })
  const assignments = rows.map(({ setVersionId, ...row }): GradedAssignment => {
    const own = items.filter((item) => item.setVersionId === setVersionId)
    const most = own.reduce((sum, { questionVersion }) => sum + maxMarks(wordingOf(questionVersion)), 0)
    return { ...row, questions: own.length, maxMarks: most }
  })
  const memoryItemIds = [
    ...new Set(items.map(({ questionVersion }) => questionVersion.question.memoryItemId)),
  ]
  return { assignments, memoryItemIds }
}

interface Student {
  readonly userId: string
  readonly alias: string
  readonly timeZone: string
}

async function studentsOf(classId: string): Promise<readonly Student[]> {
  const rows = await db.membership.findMany({
    where: { classId, role: 'student', removedAt: null },
    orderBy: { aliasKey: 'asc' },
    select: { userId: true, alias: true, user: { select: { timeZone: true } } },
  })
  return rows.map(({ user, ...row }) => ({ ...row, timeZone: user.timeZone }))
}

interface OwnRun extends Run {
  readonly assignmentId: string
  readonly startedAt: Date
}

/** The attempts of a class by student, the first first. Answers are counted for those under way only. */
async function runsOf(classId: string): Promise<ReadonlyMap<string, readonly OwnRun[]>> {
  const [attempts, answers] = await Promise.all([
    db.attempt.findMany({
      where: { classId, assignment: { withdrawnAt: null } },
      orderBy: { number: 'asc' },
      select: {
        id: true,
        userId: true,
        assignmentId: true,
        startedAt: true,
        handedInAt: true,
        marks: true,
        maxMarks: true,
      },
    }),
    db.answer.groupBy({
      by: ['attemptId'],
      where: {
        classId,
        attempt: { handedInAt: null },
        // A question that was only come to in a run without a way back has an empty answer.
        NOT: { chosen: { isEmpty: true }, text: null },
      },
      _count: { _all: true },
    }),
  ])
  const answered = new Map(answers.map(({ attemptId, _count }) => [attemptId, _count._all]))
  const runs = attempts.map((attempt) => ({ ...attempt, answered: answered.get(attempt.id) ?? 0 }))
  return new Map(grouped(runs, ({ userId }) => userId).map((own) => [own[0]?.userId ?? '', own]))
}

interface OwnCards {
  readonly dueCards: number
  readonly lastAt: Date | null
}

/** How many cards of some items are due to each student on their own study day, and when they last answered one. */
async function cardsOf(
  students: readonly Student[],
  memoryItemIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, OwnCards>> {
  const cards = new Map<string, OwnCards>()
  for (const group of grouped(students, ({ timeZone }) => timeZone)) {
    const [{ timeZone } = { timeZone: 'UTC' }] = group
    const where = {
      userId: { in: group.map(({ userId }) => userId) },
      memoryItemId: { in: [...memoryItemIds] },
    }
    const [due, last] = await Promise.all([
      db.card.groupBy({
        by: ['userId'],
        where: { ...where, dueOn: { lte: dateOfDay(studyDayOf(now, timeZone)) } },
        _count: { _all: true },
      }),
      db.card.groupBy({ by: ['userId'], where, _max: { lastReviewedAt: true } }),
    ])
    const counts = new Map(due.map(({ userId, _count }) => [userId, _count._all]))
    for (const { userId, _max } of last) {
      cards.set(userId, { dueCards: counts.get(userId) ?? 0, lastAt: _max.lastReviewedAt })
    }
  }
  return cards
}
