import { hyphenatedWords, joinBroken } from '@/lib/domain/articles/unwrap'

/** One line of a page: its text and where it stands, in points from the lower left corner. */
export interface Line {
  text: string
  left: number
  right: number
  baseline: number
  height: number
}

/** The lines of all pages as paragraphs: a gap, an indent, a short last line or another size of type begins a new one. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const lines = pages.flatMap((page, number) => page.map((line) => ({ ...line, page: number })))
  const hyphenated = hyphenatedWords(lines.map((line) => line.text).join('\n'))
  const leading = usualLeading(pages)
  const margin = Math.max(0, ...lines.map((line) => line.right))
  const paragraphs: string[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const open = paragraphs.at(-1)
    if (!before || open === undefined || startsParagraph({ before, line, leading, margin }))
      paragraphs.push(line.text)
    else paragraphs[paragraphs.length - 1] = joinBroken(open, line.text, hyphenated)
  })
  return paragraphs
}

interface Placed extends Line {
  readonly page: number
}

const ENDS_SENTENCE = /[.!?…:]["'”’)\]]*$/u

function startsParagraph(at: { before: Placed; line: Placed; leading: number; margin: number }): boolean {
  const { before, line, leading, margin } = at
  const drop = before.baseline - line.baseline
  const closed = ENDS_SENTENCE.test(before.text)
  if (Math.abs(before.height - line.height) > 1.5) return true
  // The next column or page: the paragraph goes on unless its sentence was finished.
  if (before.page !== line.page || drop < 0) return closed
  if (drop > leading * 1.35) return true
  const isIndented = line.left - before.left > 6
  return closed && (isIndented || before.right < margin * 0.85)
}

/** The distance between two lines of the same paragraph: the most common one. */
function usualLeading(pages: readonly (readonly Line[])[]): number {
  const counts = new Map<number, number>()
  for (const page of pages) {
    page.slice(1).forEach((line, index) => {
      const drop = Math.round((page[index]?.baseline ?? 0) - line.baseline)
      if (drop > 0) counts.set(drop, (counts.get(drop) ?? 0) + 1)
    })
  }
  const [most] = [...counts].toSorted((left, right) => right[1] - left[1] || left[0] - right[0])
  return most?.[0] ?? Number.POSITIVE_INFINITY
}
