import { DAY_MS, isTimeZone, offsetAt } from './calendar'
import { ok, refuse, type Result } from './result'

/** A moment on the wall clock of some place, as `<input type="datetime-local">` writes it: "2026-03-29T02:30". */
export type LocalTime = `${number}-${number}-${number}T${number}:${number}`

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/u

/** Whether `text` is a date and time that the calendar has: "2026-02-30T10:00" is none. */
export function isLocalTime(text: string): text is LocalTime {
  return utcReading(text) !== null
}

/** The wall clock read as if it hung in Greenwich, in milliseconds; null where there is no such reading. */
function utcReading(text: string): number | null {
  const parts = PATTERN.exec(text)?.slice(1).map(Number)
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts
  const reading = new Date(0)
  reading.setUTCFullYear(year, month - 1, day)
  reading.setUTCHours(hour, minute)
  return reading.toISOString().slice(0, 16) === text ? reading.getTime() : null
}

/** What the clock in `zone` shows at `instant`, to the minute. */
export function localTimeIn(zone: string, instant: Date): LocalTime {
  const text = new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString().slice(0, 16)
  if (!isLocalTime(text)) throw new RangeError(`No local time for ${instant.toISOString()} in ${zone}.`)
  return text
}

/**
 * The instant at which the clock in `zone` shows `local`. Where the clock is put forward over it, the instant is
 * later by the gap; where the clock shows it twice, the first time is meant (RFC 5545, section 3.3.5, and
 * Temporal's "compatible").
 */
export function instantOf(
  zone: string,
  local: string,
): Result<Date, { code: 'no-such-time' | 'no-such-zone' }> {
  const reading = utcReading(local)
  if (reading === null) return refuse('no-such-time')
  if (!isTimeZone(zone)) return refuse('no-such-zone')
  const before = offsetAt(reading - DAY_MS, zone)
  const after = offsetAt(reading + DAY_MS, zone)
  const candidates = [reading - before, reading - after]
  const shown = candidates.filter((instant) => instant + offsetAt(instant, zone) === reading)
  return ok(new Date(shown.length > 0 ? Math.min(...shown) : reading - before))
}
