import { addDays, daysBetween, mondayOf, type Day } from '../shared/calendar'
import type { Remembered } from './outcomes'
import { defaultScheduler, type Scheduler } from './schedule'

/** Predicted recall of a memory on a day, 0 to 1, if it is not reviewed until then. */
export const recallOn = (memory: Remembered, day: Day, scheduler: Scheduler = defaultScheduler): number =>
  scheduler.retrievability(memory, daysBetween(memory.lastStudyDay, day))

/** The middle of some numbers and how far they lie apart: half of them are between the quartiles. */
export interface Spread {
  readonly count: number
  readonly mean: number
  readonly lowerQuartile: number
  readonly upperQuartile: number
}

/** The spread of `values`; null without any. Quartiles between two values are interpolated. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number): number => {
    const place = part * (sorted.length - 1)
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
    return below + (above - below) * (place - Math.floor(place))
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { count: values.length, mean, lowerQuartile: at(0.25), upperQuartile: at(0.75) }
}

/** Students below whose number a spread would point at somebody. */
const LEAST_STUDENTS = 5

/** The middle half of a class, where there are so many students that it tells of nobody; null otherwise. */
export function spreadShown(
  spread: Spread | null,
  studentCount: number,
): { readonly from: number; readonly to: number } | null {
  if (!spread || studentCount < LEAST_STUDENTS) return null
  return { from: spread.lowerQuartile, to: spread.upperQuartile }
}

/** Where one pile of stabilities ends and the next begins, in days. */
export const STABILITY_STEPS = [1, 3, 7, 21, 60, 180] as const

/** How many memories last how long: one count below each step, and one for what lasts longer than the last. */
export function stabilityPiles(stabilities: readonly number[]): readonly number[] {
  const ends = [...STABILITY_STEPS, Infinity]
  return ends.map((end, index) => {
    const start = index === 0 ? -Infinity : (ends[index - 1] ?? 0)
    return stabilities.filter((stability) => stability >= start && stability < end).length
  })
}

/** A day of the calendar of study days, with the answers given on it. */
export interface StudiedDay {
  readonly day: Day
  readonly count: number
}

/** The last `weeks` weeks up to `today`, each from Monday, with the answers of each day; days ahead are left out. */
export function studyCalendar(
  counts: ReadonlyMap<Day, number>,
  today: Day,
  weeks: number,
): readonly (readonly StudiedDay[])[] {
  const first = addDays(mondayOf(today), -7 * (weeks - 1))
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => addDays(first, 7 * week + weekday))
      .filter((day) => day <= today)
      .map((day) => ({ day, count: counts.get(day) ?? 0 })),
  )
}
