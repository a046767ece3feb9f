import { blocksOf } from './blocks'
import type { Span } from './span'

/** A stretch that is no part of the article's text, with the reason in words for the person importing it. */
export interface Furniture extends Span {
  readonly reason: string
}

/** The lines of `text` that came from the page around the article: proposed for removal, never asked about. */
export function findFurniture(text: string): Furniture[] {
  return blocksOf(text).flatMap(({ start, end, reason }) => (reason === null ? [] : [{ start, end, reason }]))
}
