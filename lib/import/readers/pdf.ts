import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'

import { plainText, Unreadable, type ReadText } from '../read-text'
import { paragraphsOf, type Line } from './pdf-paragraphs'
import { withoutRunningLines } from './pdf-running-lines'

/** A text of the longest length we take fills fewer pages. */
const MAX_PAGES = 300

/** The running text of a PDF. Nothing in it is run or drawn; pictures of pages hold no text. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const document = await openPdf(bytes)
  if (document.numPages > MAX_PAGES) throw new Unreadable('too-many-pages')
  const pages: Line[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(linesOf(items.filter((item): item is TextItem => 'str' in item)))
    page.cleanup()
  }
  const { kept, leftOut } = withoutRunningLines(pages)
  const text = paragraphsOf(kept).join('\n\n')
  if (text.trim() === '') throw new Unreadable('no-text-in-pdf')
  return { ...plainText(text), ...saidBy(await document.getMetadata()), leftOut }
}

async function openPdf(bytes: Uint8Array) {
  try {
    return await getDocument({
      data: Uint8Array.from(bytes),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise
  } catch (error) {
    throw new Unreadable(isPasswordError(error) ? 'locked' : 'damaged')
  }
}

const isPasswordError = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException'

/** The pieces of a page as lines, in the order the page gives them, which follows its columns. */
function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = []
  let open: Line | null = null
  for (const item of items) {
    const [left, baseline] = [Number(item.transform[4]), Number(item.transform[5])]
    const isSameLine = open !== null && Math.abs(open.baseline - baseline) <= Math.max(2, open.height * 0.5)
    if (item.str.trim() === '' && !isSameLine) continue
    if (open && isSameLine) {
      open.text += item.str
      open.right = Math.max(open.right, left + item.width)
      open.height = Math.max(open.height, item.height)
    } else {
      open = { text: item.str, left, right: left + item.width, baseline, height: item.height }
      lines.push(open)
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
}

function saidBy({ info }: { info: object }): Pick<ReadText, 'title' | 'author'> {
  const says = (key: string) => {
    const value: unknown = Reflect.get(info, key)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const title = says('Title')
  // Word and browsers put the name of a file there.
  const isFileName = title !== null && /^(?:microsoft word|untitled)|\.(?:docx?|pdf|html?|indd)$/i.test(title)
  return { title: isFileName ? null : title, author: says('Author') }
}
