import { z } from 'zod'

import { WEEKDAYS, type Weekday } from '@/lib/domain/classes/school-days'

/** Everything a form about days without school can find wrong; `messages/en/classes.json` has a sentence for each. */
export const SCHOOL_DAY_ERRORS = [
  'break-name-long',
  'day-missing',
  'days-turned',
  'break-long',
  'breaks-full',
  'not-found',
  'malformed',
] as const

export type SchoolDayError = (typeof SCHOOL_DAY_ERRORS)[number]

/** A schema's message as one of the codes. */
export const readSchoolDayError = (code: string): SchoolDayError =>
  SCHOOL_DAY_ERRORS.find((known) => known === code) ?? 'malformed'

/** The name of a weekday's box. */
export const weekdayBox = (weekday: Weekday): string => `weekday${weekday}`

/** The boxes of the weekdays, as the weekdays that are ticked. */
export const freeWeekdaysSchema = z
  .record(z.string(), z.unknown())
  .transform((boxes) => WEEKDAYS.filter((weekday) => boxes[weekdayBox(weekday)] === 'on'))

const daySchema = z
  .string('day-missing' satisfies SchoolDayError)
  .min(1, 'day-missing' satisfies SchoolDayError)

/** A break: with one day named, it is that day. */
export const breakSchema = z
  .object({
    name: z
      .string()
      .trim()
      .max(60, 'break-name-long' satisfies SchoolDayError)
      .default(''),
    firstDay: daySchema,
    lastDay: z.string().default(''),
  })
  .transform(({ lastDay, ...rest }) => ({ ...rest, lastDay: lastDay || rest.firstDay }))
