import { gradebookRows } from '@/components/gradebook/gradebook-rows'
import { getGradebook } from '@/lib/data/gradebook'
import { tableResponse } from '@/lib/exchange/table-response'
import { refusal } from '@/lib/http/mutation'

/** The gradebook of a class, as CSV or XLSX: a row a member, a column an assignment. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/classes/[classId]/gradebook'>,
): Promise<Response> {
  const view = await getGradebook((await params).classId)
  if (!view) return refusal(404, 'not-found')
  return tableResponse(request, view.className, gradebookRows(view))
}
