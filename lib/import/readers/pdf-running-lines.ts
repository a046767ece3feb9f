import type { Line } from './pdf-paragraphs'

/** A line on this many pages is a running header or footer, not a coincidence. */
const MIN_PAGES = 3

/** A longer line is a sentence of the text, however often it comes. */
const LONGEST = 90

/** How many lines at either end of a page can be its header or footer. */
const EDGE = 2

/**
 * The pages without the lines that run along them: the same line (numbers aside) at the edge of at least three pages
 * and of at least half of them, and numbers alone at the edge of two pages or more. What was left out is said.
 */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): {
  kept: Line[][]
  leftOut: string[]
} {
  const seen = new Map<string, number>()
  for (const page of pages) {
    const keys = new Set(page.filter((_, index) => isEdge(index, page.length)).map(keyOf))
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const leftOut: string[] = []
  const kept = pages.map((page) =>
    page.filter((line, index) => {
      const runs = isEdge(index, page.length) && isRunning(keyOf(line), seen, pages.length)
      if (runs) leftOut.push(line.text)
      return !runs
    }),
  )
  // Pages that are all alike have no text between their edges: nothing is left out of them.
  if (kept.every((page) => page.length === 0)) return { kept: pages.map((page) => [...page]), leftOut: [] }
  return { kept, leftOut: [...new Set(leftOut)] }
}

function isRunning(key: string, seen: ReadonlyMap<string, number>, pageCount: number): boolean {
  const times = seen.get(key) ?? 0
  if (/^(?:page )?\W*#(?: (?:of|\/) #)?\W*$/i.test(key)) return times >= 2
  return key.length <= LONGEST && times >= MIN_PAGES && times >= pageCount / 2
}

const isEdge = (index: number, count: number): boolean => index < EDGE || index >= count - EDGE

const keyOf = (line: Line): string => line.text.toLowerCase().replace(/\d+/g, '#').trim()
