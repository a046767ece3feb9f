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

const positions = z.array(z.coerce.number().int().min(-1).max(100)).max(50)

/** The fields of the plain form, and what the form of a question is answered by; `again` says that it was before. */
export const PLAIN_FIELDS = {
  text: 'text',
  option: 'option',
  again: 'again',
  match: 'match',
  rank: 'rank',
} as const

/**
 * A reply as a form that runs no script sends it: typed text, options by position, a match for each prompt, or for each
 * line its place in the order. Lines that share a place keep the order they are shown in, those without one come last:
 * every order is one. Null where nothing was chosen, or nothing that could be; but options that are chosen again may be
 * none.
 */
export function plainReplyOf(
  formData: FormData,
): { readonly chosen: readonly number[]; readonly text: string | null } | null {
  const text = typed.safeParse(formData.get(PLAIN_FIELDS.text))
  if (text.success) return { chosen: [], text: text.data }
  const sent = (name: keyof typeof PLAIN_FIELDS) => {
    const parsed = positions.safeParse(formData.getAll(PLAIN_FIELDS[name]))
    return parsed.success ? parsed.data : []
  }
  const again = formData.has(PLAIN_FIELDS.again) && !formData.has(PLAIN_FIELDS.option)
  if (again) return { chosen: [], text: null }
  const ranks = sent('rank')
  const found = [sent('option'), sent('match'), inOrderOf(ranks)].find((chosen) => chosen.length > 0)
  return found ? { chosen: found, text: null } : null
}

/** The positions of lines by the places they were given, from 1; below 1 is none. None placed is no answer. */
function inOrderOf(ranks: readonly number[]): readonly number[] {
  if (ranks.every((rank) => rank < 1)) return []
  const placed = ranks.map((rank, position) => ({ position, rank: rank < 1 ? ranks.length + 1 : rank }))
  return placed.toSorted((one, other) => one.rank - other.rank).map(({ position }) => position)
}

/** Which answer is to be checked. */
export const checkSchema = z.object({ place: z.int().min(1).max(500) })

/** Handing in says nothing but that it is done. */
export const handInSchema = z.object({})
