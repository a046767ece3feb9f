import { changeQuestions } from '@/lib/data/question-changes'
import { getReview } from '@/lib/data/question-review'
import { changesSchema } from '@/lib/forms/question'
import { answer, mutation, refusal } from '@/lib/http/mutation'

const STATUS = { 'not-found': 404, faulty: 422 } as const

// One key a question: a quick reader sends a few a second.
const LIMIT = { name: 'question-changes', burst: 60, perMinute: 300 }

/** Changes a draft. A change made on an older revision is answered with the draft as it is now. */
export const POST = mutation(
  { body: changesSchema, limit: LIMIT },
  async (input, { params }: RouteContext<'/api/question-sets/[setId]/changes'>) => {
    const { setId } = await params
    const changed = await changeQuestions({ setId, ...input })
    if (changed.ok) return answer(changed.value)
    const { code } = changed.error
    if (code !== 'conflict') return refusal(STATUS[code], code)
    return answer({ error: code, review: await getReview(setId) }, 409)
  },
)
