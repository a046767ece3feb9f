import { blocksOf, headingText } from './blocks'
import { findFurniture } from './furniture'
import type { Span } from './span'

/** A stretch proposed for removal, with the reason as a sentence. */
export interface Removal extends Span {
  readonly reason: string
}

/** What does not belong to the text, in reading order: the furniture of its site, and a first line that is its title. */
export function proposeRemovals(text: string, title: string): Removal[] {
  const span = titleSpan(text)
  const isTitle = span !== null && headingText(text.slice(span.start, span.end)) === title
  const heading = isTitle ? [{ ...span, reason: 'The title. The article shows it above the text.' }] : []
  return [...heading, ...findFurniture(text)].toSorted((left, right) => left.start - right.start)
}

/** The first line that is no furniture, when it reads as a heading and has a text below it. */
export function titleSpan(text: string): Span | null {
  const blocks = blocksOf(text).filter((block) => block.kind !== 'furniture')
  const [first] = blocks
  return first?.kind === 'heading' && blocks.length > 1 ? { start: first.start, end: first.end } : null
}

/** `text` without the given stretches, which may come in any order and overlap. Spans outside the text are ignored. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  const inside = spans.filter((span) => span.start >= 0 && span.start < span.end && span.end <= text.length)
  let kept = ''
  let from = 0
  for (const span of inside.toSorted((left, right) => left.start - right.start)) {
    if (span.start > from) kept += text.slice(from, span.start)
    from = Math.max(from, span.end)
  }
  return kept + text.slice(from)
}
