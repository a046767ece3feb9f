import { addDays, dayOf, firstOfMonth, instantOf, mondayOf, type Day } from '../shared/calendar'

/** The stretches of time a board can show. */
export const BOARD_WINDOWS = ['week', 'month', 'all'] as const
export type BoardWindow = (typeof BOARD_WINDOWS)[number]

/** Where all time begins. */
export const BEGINNING: Day = '1970-01-01'

/**
 * The first day of the window that holds `instant`, on the class's calendar: the Monday, the first of the month, or
 * the beginning. Each begins at 00:00 in the class's zone.
 */
export function windowStart(window: BoardWindow, instant: Date, zone: string): Day {
  if (window === 'all') return BEGINNING
  const day = dayOf(instant, zone)
  return window === 'week' ? mondayOf(day) : firstOfMonth(day)
}

/** The first day after the window that begins on `start`; null for all time, which does not end. */
export function windowEnd(window: BoardWindow, start: Day): Day | null {
  if (window === 'all') return null
  return window === 'week' ? addDays(start, 7) : firstOfMonth(addDays(start, 31))
}

/**
 * The first day of the window that is asked for by one of its days: the one that holds `now` where none is named, and
 * where the day is still to come.
 */
export function windowAsked(
  window: BoardWindow,
  day: Day | null,
  { now, zone }: { readonly now: Date; readonly zone: string },
): Day {
  const current = windowStart(window, now, zone)
  if (day === null || day < BEGINNING || day >= current) return current
  return windowStart(window, instantOf(day, 12, zone), zone)
}
