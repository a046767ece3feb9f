import { recordPractice } from '@/lib/data/practice-answers'
import { practiceSchema } from '@/lib/forms/practice'
import { answer, mutation, refusal } from '@/lib/http/mutation'

/** As many as reviews: what was practised without a network goes through at once. */
const LIMIT = { name: 'practice', burst: 60, perMinute: 600 } as const

/** Records one answer of the viewer's practice; sent again it changes nothing. */
export const POST = mutation({ body: practiceSchema, limit: LIMIT, maxBytes: 2_048 }, async (sent) => {
  const recorded = await recordPractice(sent)
  return recorded.ok ? answer(recorded.value) : refusal(404, recorded.error.code)
})
