import 'server-only'

import {
  breakProblem,
  MOST_BREAKS,
  WEEKDAYS,
  type Break,
  type BreakProblem,
  type SchoolCalendar,
  type Weekday,
} from '@/lib/domain/classes/school-days'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requireManaged } from './classes'
import { dateOfDay, dayOfDate } from './day-column'
import { db } from './db'

/** A stretch without school, as those who manage the class see it. */
export interface BreakView extends Break {
  readonly id: string
  /** What the teacher calls it; may be empty. */
  readonly name: string
}

/** When a class has no school, for those who manage it. */
export interface SchoolDaysView {
  readonly classId: string
  readonly className: string
  readonly freeWeekdays: readonly number[]
  readonly breaks: readonly BreakView[]
}

type NotFound = Result<null, { code: 'not-found' }>

const BREAK_FIELDS = { id: true, name: true, firstDay: true, lastDay: true } as const

/** When a class has no school, its breaks in their order; null for who does not manage it. */
export async function getSchoolDays(classId: string): Promise<SchoolDaysView | null> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return null
  const { freeWeekdays, breaks } = await db.class.findUniqueOrThrow({
    where: { id: classId },
    select: {
      freeWeekdays: true,
      breaks: { orderBy: [{ firstDay: 'asc' }, { id: 'asc' }], select: BREAK_FIELDS },
    },
  })
  return {
    classId,
    className: managed.value.name,
    freeWeekdays,
    breaks: breaks.map(({ firstDay, lastDay, ...own }) => ({
      ...own,
      firstDay: dayOfDate(firstDay),
      lastDay: dayOfDate(lastDay),
    })),
  }
}

/** Sets the weekdays on which a class has no school. */
export async function setFreeWeekdays(classId: string, weekdays: readonly Weekday[]): Promise<NotFound> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  const freeWeekdays = WEEKDAYS.filter((weekday) => weekdays.includes(weekday))
  await db.class.update({ where: { id: classId }, data: { freeWeekdays }, select: { id: true } })
  return ok(null)
}

/** Adds a break to a class. One with the same days takes the new name instead of coming twice. */
export async function addBreak(
  classId: string,
  { name, ...days }: Break & { readonly name: string },
): Promise<Result<null, { code: 'not-found' | 'breaks-full' | BreakProblem }>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  const problem = breakProblem(days)
  if (problem) return refuse(problem)
  const columns = { classId, firstDay: dateOfDay(days.firstDay), lastDay: dateOfDay(days.lastDay) }
  const { count } = await db.schoolBreak.updateMany({ where: columns, data: { name } })
  if (count > 0) return ok(null)
  if ((await db.schoolBreak.count({ where: { classId } })) >= MOST_BREAKS) return refuse('breaks-full')
  await db.schoolBreak.create({ data: { ...columns, name }, select: { id: true } })
  return ok(null)
}

/** Takes a break out of a class. */
export async function removeBreak(classId: string, breakId: string): Promise<NotFound> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  if (!isId(breakId)) return refuse('not-found')
  const { count } = await db.schoolBreak.deleteMany({ where: { classId, id: breakId } })
  return count === 1 ? ok(null) : refuse('not-found')
}

/** The calendars of the classes that a student is in now. A step of other functions of lib/data. */
export async function schoolCalendarsOf(userId: string): Promise<readonly SchoolCalendar[]> {
  const rows = await db.class.findMany({
    where: { archivedAt: null, memberships: { some: { userId, role: 'student', removedAt: null } } },
    select: { freeWeekdays: true, breaks: { select: { firstDay: true, lastDay: true } } },
  })
  return rows.map(({ freeWeekdays, breaks }) => ({
    freeWeekdays,
    breaks: breaks.map(({ firstDay, lastDay }) => ({
      firstDay: dayOfDate(firstDay),
      lastDay: dayOfDate(lastDay),
    })),
  }))
}
