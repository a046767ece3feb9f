import { startSession } from '@/lib/auth/session-cookie'
import { JOIN_LIMIT, JOIN_VISITORS_LIMIT } from '@/lib/data/join-limits'
import { join, type JoinRefusal } from '@/lib/data/joining'
import { joinSchema } from '@/lib/forms/people'
import { answer, mutation, refusal } from '@/lib/http/mutation'

/** Joins a class: a signed-in student with an alias, a newcomer with an alias and a PIN or password. */
export const POST = mutation(
  { body: joinSchema, limit: JOIN_LIMIT, visitors: JOIN_VISITORS_LIMIT, maxBytes: 4_096 },
  async (input) => {
    const joined = await join(input)
    if (!joined.ok) return refuseJoin(joined.error)
    if (joined.value.account) await startSession(joined.value.account)
    return answer({ classId: joined.value.classId, waiting: joined.value.waiting })
  },
)

function refuseJoin(error: JoinRefusal): Response {
  if (error.code === 'busy') return refusal(503, 'busy', { 'retry-after': '5' })
  if (error.code === 'alias-taken') return answer({ error: error.code, suggestion: error.suggestion }, 409)
  return refusal(error.code === 'no-class' ? 404 : 409, error.code)
}
