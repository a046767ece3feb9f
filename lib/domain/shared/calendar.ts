/** A day of the calendar, ISO: "2026-03-19". It names no instant until a time zone is given. */
export type Day = string

/** Milliseconds of a day without a change of the clocks. */
export const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/** Whether `zone` is an IANA time zone that this machine knows. */
export function isTimeZone(zone: string): boolean {
  try {
    formatIn(zone)
    return true
  } catch {
    return false
  }
}

/** What the clocks of `zone` show at `instant`, as milliseconds of a clock that reads UTC. */
function wallClock(instant: number, zone: string): number {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  const seconds = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return seconds + (((instant % 1000) + 1000) % 1000)
}

/** How far the clocks of `zone` are ahead of UTC at an instant, both in milliseconds. */
export const offsetAt = (instant: number, zone: string): number => wallClock(instant, zone) - instant

/** The day that calendars in `zone` show at `instant`. */
export function dayOf(instant: Date, zone: string): Day {
  return new Date(wallClock(instant.getTime(), zone)).toISOString().slice(0, 10)
}

/**
 * The first instant at which the clocks of `zone` show `hour` of `day` or later. Where clocks go back over it, that
 * is the earlier of the two; where they jump over it, the instant of the jump.
 */
export function instantOf(day: Day, hour: number, zone: string): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000
  const candidates = [wall - DAY_MS, wall + DAY_MS].map((around) => wall - offsetAt(around, zone))
  const found = candidates.filter((candidate) => wallClock(candidate, zone) === wall)
  return new Date(found.length > 0 ? Math.min(...found) : jumpBetween(candidates, zone))
}

/** The instant between two others at which the clocks of `zone` change. */
function jumpBetween(around: readonly number[], zone: string): number {
  let before = Math.min(...around)
  let after = Math.max(...around)
  const offset = offsetAt(before, zone)
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (offsetAt(middle, zone) === offset) before = middle
    else after = middle
  }
  return after
}

/** Days and their numbers, counted from 1970-01-01: planning asks for the same few thousand again and again. */
const numbers = new Map<Day, number>()
const names = new Map<number, Day>()
const MOST_KNOWN = 20_000

function numberOf(day: Day): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)
  if (numbers.size >= MOST_KNOWN) numbers.clear()
  numbers.set(day, number)
  return number
}

function dayNumbered(number: number): Day {
  const known = names.get(number)
  if (known !== undefined) return known
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10)
  if (names.size >= MOST_KNOWN) names.clear()
  names.set(number, day)
  return day
}

/** The day `count` days after `day`; before it where `count` is negative. */
export const addDays = (day: Day, count: number): Day => dayNumbered(numberOf(day) + count)

/** How many days `to` is after `from`; negative where it is before. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

/** The Monday of the week that holds `day`. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** The first day of the month that holds `day`. */
export const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`
