import type { Slot } from '../../facts/slot'
import { isSpan } from '../../facts/span-slots'
import { MONTHS } from '../../language/date-parts'
import type { DateMention } from '../../language/mentions'
import { isDate } from '../../language/mentions'
import type { Run } from '../run'

/** Wrong dates of the same grain: those of the articles first, then years and months close by, behind the article's last only of what lies ahead. */
export function otherDates(run: Run, key: DateMention, isAhead = false): string[] {
  const latest = isAhead ? Infinity : Math.max(run.latestYear, key.endYear ?? key.year ?? 0)
  const told = (run.dates.get(key.grain) ?? [])
    .filter((text) => isNear(key, text) && isAlike(key, text))
    .toSorted((a, b) => yearsFrom(key, a) - yearsFrom(key, b))
  return [...new Set([...told, ...made(key)])].filter(
    (text) => text !== key.text && (lastYearIn(text) ?? 0) <= latest && !(isAhead && isPast(key, text)),
  )
}

/** Years before what lies ahead that may not have been when it was told of. */
const AHEAD = 1

/** Of what lies ahead nobody believes that it was long ago. */
const isPast = (key: DateMention, text: string): boolean =>
  key.year !== null && (yearIn(text) ?? key.year) < key.year - AHEAD

/** "mid-1980s" goes beside "early 1970s" only, "June 2009" not beside "3 June", "eighteenth century" not beside "20th century". */
const shapeOf = (text: string): string =>
  text
    .replace(/\d+(?:st|nd|rd|th)?/g, '#')
    .replace(MONTH, 'month')
    .replace(/^(?:early|late)\b/, 'mid')

const MONTH = new RegExp(MONTHS.join('|'), 'u')

/**
 * The wrong dates with the part of the year, decade or century that the key tells: "late 2005" beside "early 2009", early
 * and late by turns, so that the key does not stand out.
 */
export function inParts(slot: DateMention, key: string, wrong: readonly string[]): string[] {
  const part = key.endsWith(slot.text) ? key.slice(0, -slot.text.length) : ''
  if (part === '') return [...wrong]
  const other = { 'early ': 'late ', 'late ': 'early ' }[part.toLowerCase()] ?? part
  return wrong
    .filter((text) => shapeOf(text) === shapeOf(slot.text))
    .map((text, index) => `${index % 2 === 0 ? other : part}${text}`)
}

/** Years beyond which a day or a month is no believable mistake. */
const NEAR_DAYS = 8

/** Centuries beyond which one is no believable mistake. */
const NEAR_CENTURIES = 3

/** Dates are written alike, days and months lie a few years apart at most. */
function isAlike(key: DateMention, text: string): boolean {
  if (isSpan(key)) return false
  if (key.grain === 'century' && Math.abs(parseInt(text, 10) - parseInt(key.text, 10)) > NEAR_CENTURIES)
    return false
  if (shapeOf(text) !== shapeOf(key.text)) return false
  return !/^(?:day|month)$/.test(key.grain) || yearsFrom(key, text) <= NEAR_DAYS
}

const yearsFrom = (key: DateMention, text: string): number => Math.abs((yearIn(text) ?? 0) - (key.year ?? 0))

/** The last year that the articles speak of: what lies behind it had not happened when they were written. */
export const latestYearOf = (dates: Run['dates']): number =>
  [...dates.values()].flat().reduce((latest, text) => Math.max(latest, yearIn(text) ?? 0), 0)

/**
 * Without the years that the question itself rules out: of what began in the late 1990s and ended "by which year", 1995 is
 * no end.
 */
export function possibleBeside(stem: string, slot: Slot, wrong: readonly string[]): string[] {
  if (!isDate(slot) || slot.year === null) return [...wrong]
  const { year: own } = slot
  const told = [...stem.matchAll(/(?<part>early|mid|late)?[ -]?\b(?<year>1\d{3}|20\d\d)s?\b/gu)].map(
    ({ groups }) => Number(groups?.year) + (DECADE_PARTS[groups?.part ?? ''] ?? 0),
  )
  const from = Math.max(...told.filter((year) => year < own))
  const until = Math.min(...told.filter((year) => year > own))
  return wrong.filter((text) => {
    const year = yearIn(text)
    return year === null || (year > from && year < until)
  })
}

/** Years from the first of a decade to its part. */
const DECADE_PARTS: Readonly<Record<string, number>> = { mid: 3, late: 5 }

const lastYearIn = (text: string): number | null =>
  yearIn(text.slice(Math.max(0, text.search(/\b[12]\d{3}s?$/))))

function yearIn(text: string): number | null {
  const year = /\b[12]\d{3}(?=s?\b)/.exec(text)
  return year ? Number(year[0]) : null
}

function made(key: DateMention): string[] {
  if (isSpan(key)) return spans(key)
  if (key.grain === 'year' && key.year !== null && /^\d{4}$/.test(key.text)) return years(key.year)
  if (key.grain === 'month' && key.month !== null) return months(key)
  if (key.grain === 'decade' && key.year !== null) {
    const [part = ''] = /^(?:mid|early|late)-/i.exec(key.text) ?? []
    return [-10, 10, -20, 20, -30].map((step) => `${part}${(key.year ?? 0) + step}s`)
  }
  if (key.grain === 'century') return centuries(key.text)
  return key.grain === 'day' ? days(key) : []
}

/** Both years moved, so that neither is right: "1961 to 1972" beside "1957 to 1975". */
function spans({ year, endYear, text }: DateMention): string[] {
  if (year === null || endYear === null) return []
  const joint = / \p{L}+ /u.exec(text)?.[0] ?? ' to '
  const step = Math.max(1, Math.round((endYear - year) / 4))
  const moves = [
    [-2, 1],
    [1, 2],
    [-1, -1],
    [2, 3],
    [-3, -2],
    [-4, -1],
  ] as const
  return moves.map(([from, to]) => `${year + from * step}${joint}${endYear + to * step}`)
}

/** The centuries around "14th century", two before for each one behind; none behind the present one. */
function centuries(text: string): string[] {
  const match = /^(\d{1,2})(?:st|nd|rd|th) century$/.exec(text)
  if (!match) return []
  const own = Number(match[1])
  return [own - 1, own + 1, own - 2, own - 3]
    .filter((century) => century > 0 && century <= 21)
    .map((century) => `${century}${ordinal(century)} century`)
}

function ordinal(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

/** Other days of the same and the next years, written as the key is: "November 11, 1914", "17 January 1831". */
function days(key: DateMention): string[] {
  const month = MONTHS[(key.month ?? 0) - 1]
  if (month === undefined || key.day === null || key.year === null) return []
  const { day, year } = key
  const changes = [
    [2, 9, 0],
    [-3, -6, 0],
    [0, 4, 1],
    [5, -8, 0],
    [1, 6, -1],
  ] as const
  return changes.map(([months, shift, further]) => {
    const other = ((day - 1 + shift + 27) % 27) + 1
    return key.text
      .replace(month, MONTHS[((key.month ?? 1) - 1 + months + 12) % 12] ?? month)
      .replace(
        new RegExp(`\\b${day}(st|nd|rd|th)?(?=\\D|$)`),
        (_, ending?: string) => `${other}${ending === undefined ? '' : ordinal(other)}`,
      )
      .replace(String(year), String(year + further))
  })
}

const years = (year: number): string[] => {
  const spread =
    year >= RECENT
      ? [-2, 1, -3, 2, -1, -5]
      : year > 1950
        ? [-4, 3, -7, 5, -2, -9]
        : year > 1700
          ? [-11, 8, -17, 14, 22]
          : [-25, 30, -60, 45, 80]
  return spread.map((step) => String(year + step))
}

/** From this year on, what is told is news: few years are believable beside its own. */
const RECENT = 1990

const months = (key: DateMention): string[] =>
  [2, -3, 4, -1].map((step) => {
    const month = MONTHS[((key.month ?? 1) - 1 + step + 12) % 12] ?? ''
    return key.year === null ? month : `${month} ${key.year}`
  })

/** The year to which the age of a date is counted: it need not be exact, and the same text gives the same questions in any year. */
const COUNTED_TO = 2030

/** Of the years that have passed since: what one dates 1910 one may put ten years earlier, but not into another life. */
const NEAR_SHARE = 0.12

/** A year of another age is no believable mistake; dates without a year go only with such. */
function isNear(key: DateMention, text: string): boolean {
  const year = /\d{4}/.exec(text)
  if (key.year === null) return year === null
  if (year === null) return false
  const age = Math.max(8, (COUNTED_TO - key.year) * NEAR_SHARE)
  return Math.abs(Number(year[0]) - key.year) <= age && !/BC/.test(text)
}
