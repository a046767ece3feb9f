import fc from 'fast-check'

import { readCsv } from '@/lib/exchange/csv/read'
import { writeCsv } from '@/lib/exchange/csv/write'

const cell = fc
  .string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '7', "'", '学') })
  .filter((text) => !/^[=+\-@\t\r\0]/.test(text))

test('what is written is read back: cells trimmed, line ends as LF, empty rows left out', () => {
  const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim()
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      // The first line decides what stands between cells.
      const all = [['first', 'line'], ...rows]
      const expected = all.map((row) => row.map(tidy)).filter((row) => row.some((text) => text !== ''))
      expect(readCsv(writeCsv(all))).toEqual(expected)
    }),
  )
})

test('whatever is pasted is read, each sign at most once and none made up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const count = (signs: string) => [...signs].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length
      const rows = readCsv(text)
      expect(count(rows.flat().join(''))).toBe(count(text))
      expect(rows.every((row) => row.some((one) => one !== ''))).toBe(true)
    }),
  )
})

test.each([
  [
    'tabs',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'semicolons',
    'a;b,x\r\nc;d',
    [
      ['a', 'b,x'],
      ['c', 'd'],
    ],
  ],
  [
    'commas',
    '\uFEFFa,b\rc,d\n\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'quotation marks',
    '"a, ""b""",c\n"two\nlines",d',
    [
      ['a, "b"', 'c'],
      ['two\nlines', 'd'],
    ],
  ],
  [
    'a mark that is not closed',
    '"Bob,1\nAnn,2',
    [
      ['"Bob', '1'],
      ['Ann', '2'],
    ],
  ],
  [
    'a mark inside a word',
    'O"Neil,1\n"O" Neil,2',
    [
      ['O"Neil', '1'],
      ['"O" Neil', '2'],
    ],
  ],
  ['one column', 'Ann\nBob', [['Ann'], ['Bob']]],
  ['nothing', ' \n , \n', []],
])('reads %s', (_name, text, rows) => {
  expect(readCsv(text)).toEqual(rows)
})
