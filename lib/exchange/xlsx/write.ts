import { looksLikeFormula } from '../formula'
import { writeZip } from '../zip/write'

/** What stands in a cell. */
export type Cell = string | number | null

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Styles of cells, by their index in `STYLES`. */
const BOLD = 1
const QUOTED = 2

/** Excel's own limits of a cell's text and of a sheet's name. */
const LONGEST_TEXT = 32_767
const LONGEST_NAME = 31

/**
 * Rows as an Excel workbook of one sheet (ECMA-376, transitional) with its first row and column held in place. Text is
 * text whatever it begins with: no cell is a formula, and one that looks like it keeps its apostrophe when it is edited
 * or saved again.
 */
export function writeXlsx(name: string, rows: readonly (readonly Cell[])[]): Buffer {
  return writeZip([
    { name: '[Content_Types].xml', text: CONTENT_TYPES },
    { name: '_rels/.rels', text: relations('officeDocument', 'xl/workbook.xml') },
    { name: 'xl/workbook.xml', text: workbook(name) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations('worksheet', 'worksheets/sheet1.xml', 'styles', 'styles.xml'),
    },
    { name: 'xl/styles.xml', text: STYLES },
    { name: 'xl/worksheets/sheet1.xml', text: sheet(rows) },
  ])
}

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs>' +
  '</styleSheet>'

/** Relations of a part, given as pairs of a kind and a target. */
function relations(...kindsAndTargets: readonly string[]): string {
  const lines = kindsAndTargets.flatMap((kind, index) => {
    const target = kindsAndTargets[index + 1]
    if (index % 2 === 1 || target === undefined) return []
    return [`<Relationship Id="r${index / 2 + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`]
  })
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`
}

const workbook = (name: string): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
  `<sheets><sheet name="${escaped(sheetName(name))}" sheetId="1" r:id="r1"/></sheets></workbook>`

/** A name that Excel takes for a sheet: none of its signs, no apostrophe at either end, 31 characters at most. */
function sheetName(name: string): string {
  const plain = name.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME)
  return plain.replace(/^['\s]+|['\s]+$/g, '') || 'Sheet'
}

function sheet(rows: readonly (readonly Cell[])[]): string {
  const held =
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>'
  const lines = rows.map((row, index) => {
    const cells = row.map((value, column) => cell(value, `${columnName(column)}${index + 1}`, index === 0))
    return `<row r="${index + 1}">${cells.join('')}</row>`
  })
  return `${HEAD}<worksheet xmlns="${MAIN}">${held}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cell(value: Cell, at: string, isHead: boolean): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  const text = value.slice(0, LONGEST_TEXT)
  const style = looksLikeFormula(text) ? ` s="${QUOTED}"` : isHead ? ` s="${BOLD}"` : ''
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** "A", "Z", "AA": the name of a column, counted from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

// Signs that XML 1.0 cannot hold, in whatever writing: controls, halves of pairs, and the two that are no characters.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Text as XML. "_x0041_" would be read as "A" (ECMA-376, ST_Xstring), so its first sign is written that way itself. */
const escaped = (text: string): string =>
  text
    .replace(NOT_XML, '\uFFFD')
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(/[&<>"\r]/g, (sign) => NAMED[sign] ?? sign)
