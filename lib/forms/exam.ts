import { z } from 'zod'

/** The day of an exam as a date field sends it: ISO, or empty for none. */
export const examSchema = z.object({
  onDay: z.union([z.literal('').transform(() => null), z.iso.date()]),
})
