/** Lines shorter than this are rarely filled to a margin. */
const SHORTEST_MARGIN = 45
const LONGEST_MARGIN = 120

/**
 * Joins lines that were broken at a margin, as in plain-text mail and in text copied from a PDF, so that a line is a
 * paragraph again, and mends words that were hyphenated at the break. Text whose lines are paragraphs already comes
 * back as it was.
 */
export function unwrap(text: string): string {
  const paragraphs = text.split(/\n{2,}/)
  const margin = marginOf(paragraphs)
  if (margin === null) return text
  const hyphenated = hyphenatedWords(text)
  return paragraphs.map((paragraph) => joinLines(paragraph.split('\n'), margin, hyphenated)).join('\n\n')
}

/** The width the lines were filled to, or null where they were not. */
function marginOf(paragraphs: readonly string[]): number | null {
  const inner = paragraphs.flatMap((paragraph) => paragraph.split('\n').slice(0, -1))
  const longest = Math.max(
    0,
    ...paragraphs.flatMap((paragraph) => paragraph.split('\n')).map((line) => line.length),
  )
  if (inner.length < 2 || longest > LONGEST_MARGIN || longest < SHORTEST_MARGIN) return null
  const filled = inner.filter((line) => line.length >= longest * 0.6)
  const broken = filled.filter((line) => !/[.!?…:;]["'”’)\]]*$/u.test(line))
  return filled.length >= inner.length * 0.6 && broken.length >= filled.length * 0.6 ? longest : null
}

function joinLines(lines: readonly string[], margin: number, hyphenated: ReadonlySet<string>): string {
  const [first = '', ...rest] = lines
  let joined = first
  let previous = first
  for (const line of rest) {
    // A line well short of the margin ended on purpose: a heading, a signature, the end of a paragraph.
    const endsParagraph = previous.length < margin * 0.6 || /^[-*•]\s/.test(line)
    joined = endsParagraph ? `${joined}\n${line}` : joinBroken(joined, line, hyphenated)
    previous = line
  }
  return joined
}

/**
 * `before` and `after` as one line. A hyphen at the break goes when the word goes on in lower case, and stays when
 * the text writes the same word with a hyphen elsewhere.
 */
export function joinBroken(before: string, after: string, hyphenated: ReadonlySet<string>): string {
  const head = /(\p{L}+)[-\u2010]$/u.exec(before)?.[1]
  const tail = /^(\p{Ll}+)/u.exec(after)?.[1]
  if (!head || !tail) return /[-\u2010–—/]$/u.test(before) ? before + after : `${before} ${after}`
  return hyphenated.has(`${head}-${tail}`.toLowerCase()) ? before + after : before.slice(0, -1) + after
}

/** The words that a text writes with a hyphen inside a line, in lower case. */
export const hyphenatedWords = (text: string): Set<string> =>
  new Set([...text.matchAll(/\p{L}+-\p{L}+/gu)].map((match) => match[0].toLowerCase()))
