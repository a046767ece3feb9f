import { checkAnswer } from '@/lib/data/checked-answers'
import { checkSchema } from '@/lib/forms/attempt'
import { answer, mutation, refusal } from '@/lib/http/mutation'

const STATUS = { 'not-found': 404, 'handed-in': 409, 'not-answered': 422 } as const
const LIMIT = { name: 'answer-checks', burst: 60, perMinute: 120 } as const

/** Tells whether an answer of a practice is right, and fixes it; asked again it tells the same. */
export const POST = mutation(
  { body: checkSchema, limit: LIMIT, maxBytes: 1_024 },
  async ({ place }, { params }: RouteContext<'/api/attempts/[attemptId]/check'>) => {
    const checked = await checkAnswer((await params).attemptId, place)
    return checked.ok ? answer(checked.value) : refusal(STATUS[checked.error.code], checked.error.code)
  },
)
