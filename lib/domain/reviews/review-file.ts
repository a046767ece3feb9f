import { z } from 'zod'

import { type LogEntry } from './fold'
import { GRADES } from './schedule'
import { studyDayOf } from './study-day'
import { ok, refuse, type Result } from '../shared/result'

/** A line of a review file. */
export interface FiledReview extends LogEntry {
  readonly item: string
}

const COLUMNS = ['card_id', 'review_rating', 'review_time'] as const

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u

const rowSchema = z.object({
  card_id: z.string().min(1),
  review_rating: z.enum(['1', '2', '3', '4']),
  review_time: z.string().regex(INSTANT).transform(Date.parse).refine(Number.isFinite),
})

/**
 * The reviews of a file of comma-separated values with the columns `card_id`, `review_rating` (1 to 4) and
 * `review_time` (ISO 8601 with its offset), as public review logs have them, on the study days of `zone`. Quoting is
 * not known: none of these values needs it. A file that cannot be read is refused with its first bad line.
 */
export function readReviewFile(
  text: string,
  zone: string,
): Result<readonly FiledReview[], { code: 'no-columns' | `bad-line-${number}` }> {
  const [head = '', ...lines] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u)
  const names = head.split(',').map((name) => name.trim())
  if (!COLUMNS.every((column) => names.includes(column))) return refuse('no-columns')
  const reviews: FiledReview[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const values = line.split(',')
    const row = rowSchema.safeParse(Object.fromEntries(names.map((name, at) => [name, values[at]?.trim()])))
    if (!row.success) return refuse(`bad-line-${index + 2}`)
    reviews.push(reviewOf(row.data, { place: index, zone }))
  }
  return ok(reviews)
}

function reviewOf(
  row: z.infer<typeof rowSchema>,
  { place, zone }: { readonly place: number; readonly zone: string },
): FiledReview {
  const reviewedAt = new Date(row.review_time)
  return {
    // Reviews of the same millisecond keep the order of the file.
    id: String(place).padStart(9, '0'),
    item: row.card_id,
    undoesId: null,
    grade: GRADES[Number(row.review_rating) - 1] ?? 'again',
    source: 'card',
    guessChance: 0,
    reviewedAt,
    studyDay: studyDayOf(reviewedAt, zone),
  }
}
