import { DAY_MS } from '../shared/calendar'
import { instantOf, localTimeIn, type LocalTime } from '../shared/local-time'
import { ok, refuse, type Result } from '../shared/result'

const DEFAULT_DAYS = 7
const DEFAULT_HOUR = '20:00'

/** A moment: an instant, or what the clock in the class's time zone shows. */
export type Moment = Date | LocalTime

/** What becomes of work after the due date: taken for a week and marked as late, not taken, or taken until then. */
export type LateWork = 'week' | 'never' | { readonly until: Moment }

/** When an assignment opens, is due, and takes no more late work (null: a week after it is due). */
export interface AssignmentDates {
  readonly opensAt: Date
  readonly dueAt: Date
  readonly closesAt: Date | null
}

export type DatesRefusal = 'no-such-time' | 'due-before-opening' | 'due-in-the-past' | 'closes-before-due'

/**
 * The dates that most teachers want: open at once, due in a week at eight in the evening of the class's time zone, and a
 * week more where late work is taken until a date.
 */
export function proposedDates(
  now: Date,
  timeZone: string,
): { opensAt: LocalTime; dueAt: LocalTime; lateUntil: LocalTime } {
  const dueAt = eveningIn(DEFAULT_DAYS, now, timeZone)
  return { opensAt: localTimeIn(timeZone, now), dueAt, lateUntil: eveningIn(2 * DEFAULT_DAYS, now, timeZone) }
}

/** Eight in the evening `days` after `now`. */
function eveningIn(days: number, now: Date, timeZone: string): LocalTime {
  const at = new Date(now.getTime() + days * DAY_MS)
  const evening = instantOf(timeZone, `${localTimeIn(timeZone, at).slice(0, 10)}T${DEFAULT_HOUR}`)
  return localTimeIn(timeZone, evening.ok ? evening.value : at)
}

/**
 * The instants of an assignment's dates, or what is wrong with them. It must open before it is due; a new one must be
 * due later than `now`, while one that is changed (`now` null) may be closed by a date that has passed. Late work is taken
 * until a moment that is not before the due date.
 */
export function readDates(
  moments: { readonly opensAt: Moment; readonly dueAt: Moment; readonly lateWork: LateWork },
  timeZone: string,
  now: Date | null,
): Result<AssignmentDates, { code: DatesRefusal }> {
  const opensAt = instantFor(moments.opensAt, timeZone)
  const dueAt = instantFor(moments.dueAt, timeZone)
  if (!opensAt || !dueAt) return refuse('no-such-time')
  if (dueAt <= opensAt) return refuse('due-before-opening')
  if (now && dueAt <= now) return refuse('due-in-the-past')
  if (moments.lateWork === 'week') return ok({ opensAt, dueAt, closesAt: null })
  const closesAt = moments.lateWork === 'never' ? dueAt : instantFor(moments.lateWork.until, timeZone)
  if (!closesAt) return refuse('no-such-time')
  return closesAt < dueAt ? refuse('closes-before-due') : ok({ opensAt, dueAt, closesAt })
}

/** What `readDates` made of late work, as it was said. */
export function lateWorkOf({ dueAt, closesAt }: Pick<AssignmentDates, 'dueAt' | 'closesAt'>): LateWork {
  if (closesAt === null) return 'week'
  return closesAt <= dueAt ? 'never' : { until: closesAt }
}

/** The instant that is meant; null where the calendar has no such time. */
export function instantFor(moment: Moment, timeZone: string): Date | null {
  if (moment instanceof Date) return moment
  const instant = instantOf(timeZone, moment)
  return instant.ok ? instant.value : null
}
