/** Dates and numbers as the product writes them. Server only in practice: the browser gets finished strings. */

// British order ("19 March 2026") and a 24-hour clock, whatever the language of the catalogue.
const FORMAT_LOCALE = 'en-GB'

const STYLES = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dayOfMonth: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  shortDay: { weekday: 'short' },
  time: { hour: '2-digit', minute: '2-digit' },
  dayKey: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

function formatAs(style: keyof typeof STYLES, at: Date, timeZone: string): string {
  const key = `${style} ${timeZone}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(FORMAT_LOCALE, { ...STYLES[style], timeZone })
  formats.set(key, format)
  return format.format(at)
}

/** "19 March 2026", in `timeZone` (IANA). */
export const formatDate = (at: Date, timeZone: string): string => formatAs('date', at, timeZone)

/** "19 March", in `timeZone`: for days of this year. */
export const formatDayOfMonth = (at: Date, timeZone: string): string => formatAs('dayOfMonth', at, timeZone)

/** "March 2026", in `timeZone`. */
export const formatMonth = (at: Date, timeZone: string): string => formatAs('month', at, timeZone)

/** "Thursday 19 March", in `timeZone`. */
export const formatDay = (at: Date, timeZone: string): string => formatAs('day', at, timeZone)

/** "Thu", in `timeZone`. */
export const formatShortDay = (at: Date, timeZone: string): string => formatAs('shortDay', at, timeZone)

/** "16:00", in `timeZone`. */
export const formatTime = (at: Date, timeZone: string): string => formatAs('time', at, timeZone)

/** "Thursday 19 March, 14:20", in `timeZone`. */
export const formatDayAndTime = (at: Date, timeZone: string): string =>
  `${formatDay(at, timeZone)}, ${formatTime(at, timeZone)}`

/** A date without a time, such as a date of publication, stored as ISO "2026-03-13": "13 March 2026". */
export const formatCalendarDate = (iso: string): string => formatDate(new Date(`${iso}T00:00:00Z`), 'UTC')

/** Whole calendar days from `from` to `to` as the clock on the wall in `timeZone` counts them; negative for the past. */
export function daysBetween(from: Date, to: Date, timeZone: string): number {
  return (midnight(to, timeZone) - midnight(from, timeZone)) / 86_400_000
}

function midnight(at: Date, timeZone: string): number {
  const [day = '', month = '', year = ''] = formatAs('dayKey', at, timeZone).split('/')
  return Date.UTC(Number(year), Number(month) - 1, Number(day))
}

const numbers = new Intl.NumberFormat(FORMAT_LOCALE, { maximumFractionDigits: 1 })

/** "2,300", "7.6": at most one decimal. */
export const formatNumber = (value: number): string => numbers.format(value)

/** "71–83": an en dash, both ends rounded to whole numbers; one number when they are the same. */
export function formatRange(low: number, high: number): string {
  const [from, to] = [formatNumber(Math.round(low)), formatNumber(Math.round(high))]
  return from === to ? from : `${from}–${to}`
}
