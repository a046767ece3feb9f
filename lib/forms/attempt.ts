import { z } from 'zod'

/** PostgreSQL's largest integer: what a counter or a time in milliseconds may be. */
const LARGEST = 2 ** 31 - 1

/** The longest typed answer that is kept, in UTF-16 units. NUL is refused: PostgreSQL's text cannot hold it. */
const typed = z
  .string()
  .max(500)
  .refine((text) => !text.includes('\u0000'))

/** A reply to one place of an attempt, as the browser sends it. */
export const answerSchema = z.object({
  place: z.int().min(1).max(500),
  clientId: z.uuid(),
  sequence: z.int().min(0).max(LARGEST),
  chosen: z.array(z.int().min(-1).max(100)).max(50),
  text: typed.nullable(),
  responseMs: z.int().min(0).max(LARGEST).nullable(),
})

/** Which answer is to be checked. */
export const checkSchema = z.object({ place: z.int().min(1).max(500) })

/** Handing in says nothing but that it is done. */
export const handInSchema = z.object({})
