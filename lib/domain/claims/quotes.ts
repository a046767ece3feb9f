import type { Span } from '../articles/span'
import type { Told } from './points'

/** Words that two articles quote alike. */
export interface SharedQuote {
  readonly told: readonly [Told, Told]
  readonly spans: readonly [Span, Span]
}

/** Shorter quotations may be a title or one word held at a distance. */
const FEWEST_WORDS = 5

const QUOTED = /[“"]([^“”"]{12,600})[”"]/gu

/** The quotations that stand word for word in both articles, each once. Marks at their ends may differ. */
export function sharedQuotes(a: readonly Told[], b: readonly Told[]): SharedQuote[] {
  const theirs = new Map(b.flatMap(quotesIn).map((quote) => [quote.words, quote]))
  const found = new Map<string, SharedQuote>()
  for (const quote of a.flatMap(quotesIn)) {
    const other = theirs.get(quote.words)
    if (other && !found.has(quote.words))
      found.set(quote.words, { told: [quote.told, other.told], spans: [quote.span, other.span] })
  }
  return [...found.values()]
}

interface Quote {
  readonly words: string
  readonly told: Told
  readonly span: Span
}

function quotesIn(told: Told): Quote[] {
  const { tokens, start, end } = told.sentence
  const first = tokens[0]
  if (!first) return []
  return [...told.text.slice(start, end).matchAll(QUOTED)].flatMap((match) => {
    const words = (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const at = start + match.index + 1
    const span = { start: at, end: at + (match[1] ?? '').replace(/[.,;!?]+$/u, '').length }
    return words.split(' ').length >= FEWEST_WORDS ? [{ words, told, span }] : []
  })
}
