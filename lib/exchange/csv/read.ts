/**
 * The cells of a text that a spreadsheet, a school's system or a hand has made: RFC 4180, and what is really met. The
 * cells stand apart by tabs, semicolons or commas, whichever the first line has in this order; lines end in CR, LF or
 * both. A quotation mark that is closed nowhere is a sign like any other. Empty lines are left out, cells are trimmed.
 */
export function readCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(plain)
  const rows: string[][] = [[]]
  for (let at = 0; at <= plain.length;) {
    const quoted = quotedCell(plain, at, separator)
    const end = quoted?.end ?? endOfCell(plain, at, separator)
    rows.at(-1)?.push((quoted?.value ?? plain.slice(at, end)).trim())
    if (plain[end] === '\n') rows.push([])
    at = end + 1
  }
  return rows.filter((row) => row.some((cell) => cell !== ''))
}

function separatorOf(text: string): string {
  const firstLine = (/^\s*(.*)/.exec(text)?.[1] ?? '').replace(/"(?:[^"]|"")*"/g, '')
  return ['\t', ';', ','].find((sign) => firstLine.includes(sign)) ?? ','
}

function quotedCell(text: string, at: number, separator: string): { value: string; end: number } | null {
  const start = at + (/[^\S\n\t]*/y.exec(text.slice(at, at + 8))?.[0].length ?? 0)
  if (text[start] !== '"') return null
  for (let close = text.indexOf('"', start + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    if (text[close + 1] === '"') close++
    else if (isEnd(text[close + 1], separator)) {
      return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 }
    } else return null
  }
  return null
}

const isEnd = (sign: string | undefined, separator: string): boolean =>
  sign === undefined || sign === '\n' || sign === separator

function endOfCell(text: string, at: number, separator: string): number {
  let end = at
  while (end < text.length && !isEnd(text[end], separator)) end++
  return end
}
