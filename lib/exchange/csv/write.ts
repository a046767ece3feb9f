import { looksLikeFormula } from '../formula'

/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens as it was meant: with a byte order mark, so that it is read as
 * UTF-8, and with an apostrophe before text that would be taken for a formula (OWASP, CSV injection).
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return '\uFEFF' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('')
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = looksLikeFormula(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
