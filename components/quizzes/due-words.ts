import { daysBetween, formatDay, formatTime } from '@/lib/i18n/format'
import type { Translator } from '@/lib/i18n/catalogue'

/** The clock by which times are told. */
export interface Clock {
  readonly now: Date
  /** IANA name. */
  readonly timeZone: string
}

/** A moment as one would say it: "tomorrow, 16:00", "on Tuesday 24 March". For the server: it carries the calendar. */
export function whenWords(t: Translator<'quizzes'>, at: Date, { now, timeZone }: Clock): string {
  const time = formatTime(at, timeZone)
  switch (daysBetween(now, at, timeZone)) {
    case -1:
      return t('when.yesterday', { time })
    case 0:
      return t('when.today', { time })
    case 1:
      return t('when.tomorrow', { time })
    default:
      return t('when.day', { day: formatDay(at, timeZone) })
  }
}
