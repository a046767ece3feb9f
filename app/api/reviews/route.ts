import { recordReview } from '@/lib/data/reviews'
import { reviewSchema } from '@/lib/forms/review'
import { answer, mutation, refusal } from '@/lib/http/mutation'

/** Ten a second after a burst of a day's cards: what was reviewed without a network goes through at once. */
const LIMIT = { name: 'reviews', burst: 60, perMinute: 600 } as const

/** Records one review of the viewer's card; sent again it changes nothing and gives the same answer. */
export const POST = mutation({ body: reviewSchema, limit: LIMIT, maxBytes: 2_048 }, async (sent) => {
  const recorded = await recordReview(sent)
  return recorded.ok ? answer(recorded.value) : refusal(404, recorded.error.code)
})
