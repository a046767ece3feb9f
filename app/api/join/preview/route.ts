import { previewJoin } from '@/lib/data/joining'
import { joinPreviewSchema } from '@/lib/forms/people'
import { answer, mutation, refusal } from '@/lib/http/mutation'
import { JOIN_LIMIT, JOIN_VISITORS_LIMIT } from '@/lib/data/join-limits'

/** The class behind a join code. It changes nothing, but a guess must cost as much as a try to join. */
export const POST = mutation(
  { body: joinPreviewSchema, limit: JOIN_LIMIT, visitors: JOIN_VISITORS_LIMIT, maxBytes: 4_096 },
  async ({ code }) => {
    const found = await previewJoin(code)
    return found.ok ? answer(found.value) : refusal(404, found.error.code)
  },
)
