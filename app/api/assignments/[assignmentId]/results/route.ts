import { resultRows } from '@/components/assignments/result-rows'
import { getAssignmentResults } from '@/lib/data/assignment-results'
import { writeCsv } from '@/lib/exchange/csv/write'
import { refusal } from '@/lib/http/mutation'

/** Who did what of an assignment, as CSV: a row a member, a column a question. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/assignments/[assignmentId]/results'>,
): Promise<Response> {
  const results = await getAssignmentResults((await params).assignmentId)
  if (!results) return refusal(404, 'not-found')
  const name = encodeURIComponent(`${results.assignment.className}, ${results.assignment.title}.csv`)
  return new Response(writeCsv(resultRows(results)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="results.csv"; filename*=UTF-8''${name}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
