import { MONTHS } from '../language/date-parts'

/** A month by its name or its abbreviation, and nothing that only begins so ("Marvel", "Decision"). */
const MONTH = `(${[...MONTHS, ...MONTHS.map((month) => month.slice(0, 3)), 'sept'].join('|')})\\.?`

const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i')
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/

/**
 * The calendar date that a page or a file gives as its date of publication, ISO "2024-11-21"; null when there is
 * none, or when day and month cannot be told apart ("03/04/2024").
 */
export function readDate(raw: string): string | null {
  const iso = ISO.exec(raw) ?? COMPACT.exec(raw.trim())
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dayFirst = DAY_FIRST.exec(raw)
  if (dayFirst) return calendarDate(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(raw)
  if (monthFirst)
    return calendarDate(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]))
  return null
}

const monthNumber = (name = ''): number =>
  MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1

/** ISO date of a day that exists, from the year 1000 to 2999; null otherwise. */
function calendarDate(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return exists && year >= 1000 && year < 3000 ? at.toISOString().slice(0, 10) : null
}
