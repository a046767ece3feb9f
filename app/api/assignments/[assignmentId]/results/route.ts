import { resultRows } from '@/components/assignments/result-rows'
import { getAssignmentResults } from '@/lib/data/assignment-results'
import { tableResponse } from '@/lib/exchange/table-response'
import { refusal } from '@/lib/http/mutation'

/** Who did what of an assignment, as CSV or XLSX: a row a member, a column a question. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/assignments/[assignmentId]/results'>,
): Promise<Response> {
  const results = await getAssignmentResults((await params).assignmentId)
  if (!results) return refusal(404, 'not-found')
  const { className, title } = results.assignment
  return tableResponse(request, `${className}, ${title}`, resultRows(results))
}
