import { isDatabaseUp } from '@/lib/data/health'

/** Whether the app can serve: 200, or 503 while its database does not answer. */
export async function GET(): Promise<Response> {
  const isUp = await isDatabaseUp()
  return Response.json(
    { status: isUp ? 'ok' : 'database-unreachable' },
    {
      status: isUp ? 200 : 503,
      headers: { 'cache-control': 'no-store', ...(!isUp && { 'retry-after': '5' }) },
    },
  )
}
