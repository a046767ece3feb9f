import type { Evidence, Span } from '../articles/span'

/** A span of an article with its words. */
export const evidence = (text: string, article: number, { start, end }: Span): Evidence => ({
  article,
  start,
  end,
  excerpt: text.slice(start, end),
})
