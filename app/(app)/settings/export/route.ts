import { exportMine } from '@/lib/data/export'
import { takeToken, type Limit } from '@/lib/data/rate-limits'
import { getViewer } from '@/lib/data/viewer'
import { refusal } from '@/lib/http/mutation'

const LIMIT: Limit = { name: 'export', burst: 10, perMinute: 10 / 60 }

/** Everything that is kept of the viewer, as a file. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return refusal(401, 'signed-out')
  if (!(await takeToken(LIMIT, viewer.id))) return refusal(429, 'too-many', { 'retry-after': '360' })
  const pieces = await exportMine()
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(new TextEncoder().encode(value))
    },
  })
  return new Response(stream, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="readback-my-data.json"',
      'cache-control': 'private, no-store',
    },
  })
}
