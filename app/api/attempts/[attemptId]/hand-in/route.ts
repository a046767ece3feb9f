import { handIn } from '@/lib/data/hand-in'
import { handInSchema } from '@/lib/forms/attempt'
import { answer, mutation, refusal } from '@/lib/http/mutation'

const LIMIT = { name: 'hand-in', burst: 20, perMinute: 60 } as const

/** Hands in the viewer's attempt; sent again it gives the same answer. */
export const POST = mutation(
  { body: handInSchema, limit: LIMIT, maxBytes: 1_024 },
  async (_, { params }: RouteContext<'/api/attempts/[attemptId]/hand-in'>) => {
    const { attemptId } = await params
    const result = await handIn(attemptId)
    return result.ok ? answer(result.value) : refusal(404, result.error.code)
  },
)
