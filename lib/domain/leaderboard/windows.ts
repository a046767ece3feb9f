import { dayOf, firstOfMonth, mondayOf, type Day } from '../shared/calendar'

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
