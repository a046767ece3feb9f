import fc from 'fast-check'

import { writeCsv } from '@/lib/exchange/csv/write'

/** A reader of its own (RFC 4180), to prove that nothing is lost. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  for (const match of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (rows.length === 0 || match.index === 0) rows[0] ??= []
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('what is written is read back, with an apostrophe before what a spreadsheet would compute', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
      const asText = (cell: string) => (/^[=+\-@\t\r\0＝＋－＠]/u.test(cell) ? `'${cell}` : cell)
      expect(readCsv(writeCsv(rows))).toEqual(rows.map((row) => row.map(asText)))
    }),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])('%j is text, not a formula', (text) => {
  expect(writeCsv([[text]])).toContain(`'${text}`)
})

test('numbers stay numbers and nothing stays empty', () => {
  expect(writeCsv([['Heron, Quiet', -3, null]])).toBe('\uFEFF"Heron, Quiet",-3,\r\n')
})
