import 'server-only'

import { cache } from 'react'

import { EXAM_RECALL } from '@/lib/domain/reviews/exam-plan'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { addDays, type Day } from '@/lib/domain/shared/calendar'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requireManaged } from './classes'
import { requestTime } from './clock'
import { dateOfDay, dayOfDate } from './day-column'
import { db } from './db'
import { derivedId } from './derived-id'
import { requireTeacher, requireViewer } from './viewer'

/** How far ahead an exam may lie. */
const MOST_DAYS_AHEAD = 366

/** An exam that a learner has to pass. */
export interface ExamView {
  /** The assignment's title; null for the learner's own, which covers all their cards. */
  readonly title: string | null
  readonly onDay: Day
  /** Predicted recall wanted on the day. */
  readonly target: number
  /** What it covers; null for everything. */
  readonly memoryItemIds: ReadonlySet<string> | null
}

/** The viewer's exams after `today`, the next first: those of their assignments, and their own. */
export const examsOf = cache(async (today: Day): Promise<readonly ExamView[]> => {
  const { id: learnerId } = await requireViewer()
  const inClass = { memberships: { some: { userId: learnerId, role: 'student', removedAt: null } } } as const
  const rows = await db.exam.findMany({
    where: {
      onDay: { gt: dateOfDay(today) },
      OR: [{ learnerId }, { assignment: { withdrawnAt: null, class: inClass } }],
    },
    orderBy: [{ onDay: 'asc' }, { id: 'asc' }],
    select: { onDay: true, assignment: { select: { title: true, setVersionId: true } } },
  })
  return Promise.all(
    rows.map(async ({ onDay, assignment }) => {
      return {
        title: assignment?.title ?? null,
        onDay: dayOfDate(onDay),
        target: EXAM_RECALL,
        memoryItemIds: assignment && (await itemsOfSet(assignment.setVersionId)),
      }
    }),
  )
})

/** What a published set asks for. */
async function itemsOfSet(setVersionId: string): Promise<ReadonlySet<string>> {
  const items = await db.questionSetItem.findMany({
    where: { setVersionId },
    select: { questionVersion: { select: { question: { select: { memoryItemId: true } } } } },
  })
  return new Set(items.map(({ questionVersion }) => questionVersion.question.memoryItemId))
}

type ExamRefusal = { readonly code: 'exam-in-the-past' | 'exam-too-far' }

/** Sets the day of the viewer's own exam, which covers all their cards; null removes it. */
export async function setOwnExam(onDay: Day | null): Promise<Result<null, ExamRefusal>> {
  const viewer = await requireViewer()
  const checked = await checkDay(onDay, viewer.timeZone)
  if (!checked.ok) return checked
  await save({ id: derivedId('exam', viewer.id), learnerId: viewer.id, assignmentId: null }, onDay)
  return ok(null)
}

/** Sets the day of an exam on one assignment of a class that the viewer manages; null removes it. */
export async function setAssignmentExam(
  assignmentId: string,
  onDay: Day | null,
): Promise<Result<null, ExamRefusal | { readonly code: 'not-found' }>> {
  await requireTeacher()
  const assignment = isId(assignmentId)
    ? await db.assignment.findFirst({ where: { id: assignmentId }, select: { classId: true } })
    : null
  if (!assignment) return refuse('not-found')
  const managed = await requireManaged(assignment.classId)
  if (!managed.ok) return refuse('not-found')
  const checked = await checkDay(onDay, managed.value.timeZone)
  if (!checked.ok) return checked
  await save({ id: derivedId('exam', assignmentId), learnerId: null, assignmentId }, onDay)
  return ok(null)
}

async function checkDay(onDay: Day | null, timeZone: string): Promise<Result<null, ExamRefusal>> {
  const today = studyDayOf(await requestTime(), timeZone)
  if (onDay !== null && onDay <= today) return refuse('exam-in-the-past')
  if (onDay !== null && onDay > addDays(today, MOST_DAYS_AHEAD)) return refuse('exam-too-far')
  return ok(null)
}

interface ExamKey {
  readonly id: string
  readonly learnerId: string | null
  readonly assignmentId: string | null
}

async function save(key: ExamKey, onDay: Day | null): Promise<void> {
  if (onDay === null) {
    await db.exam.deleteMany({ where: { id: key.id } })
    return
  }
  const day = { onDay: dateOfDay(onDay) }
  await db.exam.upsert({
    where: { id: key.id },
    create: { ...key, ...day },
    update: day,
    select: { id: true },
  })
}
