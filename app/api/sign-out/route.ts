import { endSession } from '@/lib/auth/session-cookie'
import { refusal } from '@/lib/http/mutation'
import { isOwnOrigin } from '@/lib/http/origin'

/** Signs this browser out. A plain form posts here, so that no page needs a script for it. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return refusal(403, 'foreign-origin')
  await endSession()
  return new Response(null, { status: 303, headers: { location: '/', 'cache-control': 'no-store' } })
}
