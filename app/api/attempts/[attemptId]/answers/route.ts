import { saveAnswer } from '@/lib/data/answers'
import { answerSchema } from '@/lib/forms/attempt'
import { answer, mutation, refusal } from '@/lib/http/mutation'

const STATUS = { 'not-found': 404, 'handed-in': 409, 'not-possible': 422 } as const

/** Five a second after a burst: a whole quiz that was answered without a network goes through at once. */
const LIMIT = { name: 'answers', burst: 60, perMinute: 300 } as const

/** Stores one reply of the viewer's open attempt; sent again, or after a newer one, it changes nothing. */
export const POST = mutation(
  { body: answerSchema, limit: LIMIT, maxBytes: 8_192 },
  async (sent, { params }: RouteContext<'/api/attempts/[attemptId]/answers'>) => {
    const { attemptId } = await params
    const saved = await saveAnswer({ ...sent, attemptId })
    return saved.ok ? answer(saved.value) : refusal(STATUS[saved.error.code], saved.error.code)
  },
)
