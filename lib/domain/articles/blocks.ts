import { furnitureReason } from './furniture-rules'
import type { Span } from './span'

/** What a line of an article is: running text, a heading above it, or something that is no part of the text. */
export type BlockKind = 'paragraph' | 'heading' | 'furniture'

/** One line of an article without its outer white space; never empty. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Why the line is furniture, as a sentence; null for the rest. */
  readonly reason: string | null
}

/** The lines of `text` that hold anything, in order, each with what it is. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0]
    const lead = line.length - line.trimStart().length
    const trimmed = line.trim()
    if (trimmed === '') continue
    const start = match.index + lead
    blocks.push({ start, end: start + trimmed.length, ...classify(trimmed, blocks.length) })
  }
  return blocks
}

function classify(line: string, index: number): { kind: BlockKind; reason: string | null } {
  const reason = furnitureReason(line)
  if (reason) return { kind: 'furniture', reason }
  return { kind: isHeading(line, index) ? 'heading' : 'paragraph', reason: null }
}

const ENDS_A_SENTENCE = /[.!?…:;,]["'”’)\]]*(?:\s*\[\d+\])*$/u

/** A line is a heading when markdown says so, or when it is short and no sentence. */
function isHeading(line: string, index: number): boolean {
  if (/^#{1,6}\s/.test(line)) return true
  if (/^[-*•]\s/.test(line)) return false
  const words = line.split(/\s+/).length
  if (
    index === 0 &&
    words <= 25 &&
    !/[.:;,]["'”’)\]]*$/u.test(line) &&
    !/\p{Ll}[.!?]["'”’]*\s+\p{Lu}/u.test(line)
  )
    return true
  return words <= 12 && !ENDS_A_SENTENCE.test(line)
}

/** The text of a heading without markdown's marks. */
export const headingText = (line: string): string => line.replace(/^#{1,6}\s+/, '').trim()

/** The title that the text itself gives: its first line, when that is a heading; null otherwise. */
export function titleOf(text: string): string | null {
  const first = blocksOf(text).find((block) => block.kind !== 'furniture')
  return first?.kind === 'heading' ? headingText(text.slice(first.start, first.end)) : null
}
