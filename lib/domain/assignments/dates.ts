import { instantOf, localTimeIn, type LocalTime } from '../shared/local-time'
import { ok, refuse, type Result } from '../shared/result'

const DAY_MS = 86_400_000
const DEFAULT_DAYS = 7
const DEFAULT_HOUR = '20:00'

/** A moment: an instant, or what the clock in the class's time zone shows. */
export type Moment = Date | LocalTime

/** When an assignment opens and is due. */
export interface AssignmentDates {
  readonly opensAt: Date
  readonly dueAt: Date
}

export type DatesRefusal = 'no-such-time' | 'due-before-opening' | 'due-in-the-past'

/** The dates that most teachers want: open at once, due in a week at eight in the evening of the class's time zone. */
export function proposedDates(now: Date, timeZone: string): { opensAt: LocalTime; dueAt: LocalTime } {
  const day = localTimeIn(timeZone, new Date(now.getTime() + DEFAULT_DAYS * DAY_MS)).slice(0, 10)
  const due = instantOf(timeZone, `${day}T${DEFAULT_HOUR}`)
  const dueAt = due.ok ? due.value : new Date(now.getTime() + DEFAULT_DAYS * DAY_MS)
  return { opensAt: localTimeIn(timeZone, now), dueAt: localTimeIn(timeZone, dueAt) }
}

/**
 * The instants of an assignment's dates, or what is wrong with them. It must open before it is due; a new one must be
 * due later than `now`, while one that is changed (`now` null) may be closed by a date that has passed.
 */
export function readDates(
  moments: { readonly opensAt: Moment; readonly dueAt: Moment },
  timeZone: string,
  now: Date | null,
): Result<AssignmentDates, { code: DatesRefusal }> {
  const opensAt = instantFor(moments.opensAt, timeZone)
  const dueAt = instantFor(moments.dueAt, timeZone)
  if (!opensAt || !dueAt) return refuse('no-such-time')
  if (dueAt <= opensAt) return refuse('due-before-opening')
  if (now && dueAt <= now) return refuse('due-in-the-past')
  return ok({ opensAt, dueAt })
}

function instantFor(moment: Moment, timeZone: string): Date | null {
  if (moment instanceof Date) return moment
  const instant = instantOf(timeZone, moment)
  return instant.ok ? instant.value : null
}
