import { addDays, dayOf, instantOf, type Day } from '../shared/calendar'

/** A study day begins at 04:00 on the learner's clock, so that an evening past midnight is still that evening. */
export const ROLLOVER_HOUR = 4

/** The instant at which the study day `day` begins in `zone`. */
export function startOfStudyDay(day: Day, zone: string): Date {
  return instantOf(day, ROLLOVER_HOUR, zone)
}

/**
 * The study day that `instant` belongs to in `zone`: the date of the last 04:00 that has passed there. It never goes
 * back as time goes on, whatever the clocks do. A date that a zone left out (Samoa, 30 December 2011) is no study day.
 */
export function studyDayOf(instant: Date, zone: string): Day {
  const date = dayOf(instant, zone)
  if (instant >= startOfStudyDay(date, zone)) return date
  const before = addDays(date, -1)
  const exists = dayOf(instantOf(before, 12, zone), zone) === before
  return exists ? before : addDays(before, -1)
}
