import { z } from 'zod'

import { MAX_EXTRA_PERCENT } from '@/lib/domain/assignments/terms'
import { isLocalTime } from '@/lib/domain/shared/local-time'

/** Extra time as schools give it, in percent of the limit. */
export const EXTRA_TIME_OFFERED = [0, 10, 20, 25, 33, 50, 75, 100, 200] as const

const percentSchema = z.coerce
  .number('malformed')
  .int()
  .min(0, 'malformed')
  .max(MAX_EXTRA_PERCENT, 'malformed')

/** Extra time in every quiz of a class. */
export const extraTimeSchema = z.object({ extraTimePercent: percentSchema })

/** What one student has for one assignment; what is left empty is as for everybody. */
export const allowanceSchema = z.object({
  dueAt: z.union([
    z.literal('').transform(() => null),
    z.string('no-such-time').refine(isLocalTime, 'no-such-time'),
  ]),
  extraTimePercent: z.union([z.literal('').transform(() => null), percentSchema]),
})
