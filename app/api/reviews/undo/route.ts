import { undoReview } from '@/lib/data/reviews'
import { undoSchema } from '@/lib/forms/review'
import { answer, mutation, refusal } from '@/lib/http/mutation'

const LIMIT = { name: 'reviews', burst: 60, perMinute: 600 } as const

/** Takes back one review that the viewer gave to a card; twice is once. */
export const POST = mutation({ body: undoSchema, limit: LIMIT, maxBytes: 2_048 }, async (sent) => {
  const undone = await undoReview(sent)
  return undone.ok ? answer(undone.value) : refusal(404, undone.error.code)
})
