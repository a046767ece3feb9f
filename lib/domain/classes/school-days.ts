import { addDays, daysBetween, type Day } from '../shared/calendar'

/** The weekdays, Monday 1 to Sunday 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Days without school, both ends included. */
export interface Break {
  readonly firstDay: Day
  readonly lastDay: Day
}

/** When a class has no school. */
export interface SchoolCalendar {
  readonly freeWeekdays: readonly number[]
  readonly breaks: readonly Break[]
}

/** The weekday of a day. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  const index = (((daysBetween('1970-01-01', day) + 3) % 7) + 7) % 7
  return WEEKDAYS[index] ?? 1
}

/** Whether a class has no school on a day. */
export const isFreeDay = ({ freeWeekdays, breaks }: SchoolCalendar, day: Day): boolean =>
  freeWeekdays.includes(weekdayOf(day)) ||
  breaks.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)

/** The longest break: a summer is not longer, and a wrong year is. */
export const MOST_BREAK_DAYS = 120
/** The most breaks a class may have at a time. */
export const MOST_BREAKS = 40

/** What can be wrong with a break. */
export type BreakProblem = 'day-missing' | 'days-turned' | 'break-long'

/** What is wrong with a break, or null. */
export function breakProblem({ firstDay, lastDay }: Break): BreakProblem | null {
  if (!isDay(firstDay) || !isDay(lastDay)) return 'day-missing'
  if (lastDay < firstDay) return 'days-turned'
  return daysBetween(firstDay, lastDay) >= MOST_BREAK_DAYS ? 'break-long' : null
}

const isDay = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day
