import { writeCsv } from './csv/write'
import { writeXlsx, type Cell } from './xlsx/write'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A table as a file to keep: as an Excel workbook where the address asks `as=xlsx`, else as CSV. */
export function tableResponse(request: Request, name: string, rows: readonly (readonly Cell[])[]): Response {
  const isXlsx = new URL(request.url).searchParams.get('as') === 'xlsx'
  const [extension, type] = isXlsx ? ['xlsx', XLSX] : ['csv', 'text/csv; charset=utf-8']
  const body = isXlsx ? new Uint8Array(writeXlsx(name, rows)) : writeCsv(rows)
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="results.${extension}"; filename*=UTF-8''${encodeURIComponent(`${name}.${extension}`)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
