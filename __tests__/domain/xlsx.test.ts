import { inflateRawSync } from 'node:zlib'

import fc from 'fast-check'
import { DOMParser } from 'linkedom'

import { writeXlsx, type Cell } from '@/lib/exchange/xlsx/write'
import { checkZip } from '@/lib/import/zip-check'

/** The files of an archive, by its directory. */
function unzipped(bytes: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((place) =>
      place === 20 ? bytes.readUInt32LE(at + place) : bytes.readUInt16LE(at + place),
    ) as [number, number, number, number]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    files.set(name, inflateRawSync(bytes.subarray(start, start + size)).toString())
    at += 46 + nameLength + extra + comment
  }
  return files
}

/** What Excel makes of an ST_Xstring. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

const columnOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The rows of a workbook's only sheet, as a spreadsheet reads them. */
function readRows(bytes: Buffer): Cell[][] {
  const xml = unzipped(bytes).get('xl/worksheets/sheet1.xml') ?? ''
  const sheet = new DOMParser().parseFromString(xml, 'text/xml')
  return [...sheet.querySelectorAll('row')].map((row) => {
    const cells: Cell[] = []
    for (const cell of row.querySelectorAll('c')) {
      const at = columnOf(cell.getAttribute('r')?.replace(/\d/g, '') ?? '')
      while (cells.length < at) cells.push(null)
      const text = cell.querySelector('is t')?.textContent
      cells.push(
        text === undefined || text === null ? Number(cell.querySelector('v')?.textContent) : decoded(text),
      )
    }
    return cells
  })
}

const trimmed = (row: readonly Cell[]): Cell[] => {
  const cells = row.map((cell) => (cell === '' ? null : cell))
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)
}

const text = fc.string({ unit: 'binary', maxLength: 40 }).map((each) => each.replace(/\r/g, ''))
const hostile = fc.constantFrom(
  '=1+1',
  '+cmd|x',
  '-2',
  '@SUM(A1)',
  '＝1',
  '<b>&"',
  '_x0041_',
  ' two  spaces ',
  'a\nb',
)
const cell: fc.Arbitrary<Cell> = fc.oneof(text, hostile, fc.integer(), fc.constant(null))

test('a workbook read back holds what was written, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 30 }), { minLength: 1, maxLength: 8 }), (rows) => {
      const kept = rows.map((row) =>
        trimmed(row).map((each) =>
          typeof each === 'string'
            ? each.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
            : each,
        ),
      )
      expect(readRows(writeXlsx('8B', rows))).toEqual(kept)
    }),
  )
})

test('no cell is a formula, and one that looks like it keeps its apostrophe', () => {
  const xml = unzipped(writeXlsx('8B', [['Alias'], ['=HYPERLINK("x")'], ['Far Bell']])).get(
    'xl/worksheets/sheet1.xml',
  )
  expect(xml).not.toMatch(/<f[ >]/)
  expect(xml).toContain('<c r="A2" s="2" t="inlineStr">')
  expect(xml).toContain('<c r="A3" t="inlineStr">')
})

test('the archive is whole, and the same rows give the same bytes', () => {
  const bytes = writeXlsx('8B', [['Alias', 1]])
  expect(() => checkZip(bytes)).not.toThrow()
  expect([...unzipped(bytes).keys()].toSorted()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ])
  expect(writeXlsx('8B', [['Alias', 1]]).equals(bytes)).toBe(true)
})

test('a sheet has a name that Excel takes', () => {
  const nameOf = (name: string) =>
    /<sheet name="([^"]*)"/.exec(unzipped(writeXlsx(name, [['a']])).get('xl/workbook.xml') ?? '')?.[1]
  expect(nameOf("'8B: Geography/History [2026]'")).toBe('8B  Geography History  2026')
  expect(nameOf('???')).toBe('Sheet')
  expect(nameOf('x'.repeat(60))).toHaveLength(31)
})

test('columns beyond Z have two letters', () => {
  const row = Array.from({ length: 60 }, (_, index) => index)
  expect(readRows(writeXlsx('8B', [row]))).toEqual([row])
})
