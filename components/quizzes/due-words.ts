import { daysBetween, formatDay, formatTime } from '@/lib/i18n/format'
import type { Translator } from '@/lib/i18n/catalogue'

/** The clock by which times are told. */
export interface Clock {
  readonly now: Date
  /** IANA name. */
  readonly timeZone: string
}

/** A moment as one would say it: "tomorrow, 16:00", "on Tuesday 24 March". For the server: it carries the calendar. */
export const whenWords = (t: Translator<'quizzes'>, at: Date, clock: Clock): string =>
  nearWords(t, at, clock) ?? t('when.day', { day: formatDay(at, clock.timeZone) })

/** The same with the time of a far day, too: "on Tuesday 24 March, 09:00". */
export const exactWords = (t: Translator<'quizzes'>, at: Date, clock: Clock): string =>
  nearWords(t, at, clock) ??
  t('when.dayAndTime', { day: formatDay(at, clock.timeZone), time: formatTime(at, clock.timeZone) })

/** The same as an end, after "until": "tomorrow, 16:00", "Tuesday 24 March". */
export const untilWords = (t: Translator<'quizzes'>, at: Date, clock: Clock): string =>
  nearWords(t, at, clock) ?? formatDay(at, clock.timeZone)

function nearWords(t: Translator<'quizzes'>, at: Date, { now, timeZone }: Clock): string | null {
  const time = formatTime(at, timeZone)
  switch (daysBetween(now, at, timeZone)) {
    case -1:
      return t('when.yesterday', { time })
    case 0:
      return t('when.today', { time })
    case 1:
      return t('when.tomorrow', { time })
    default:
      return null
  }
}
