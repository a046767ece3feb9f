import type { Span } from './span'

/** A sentence with its neighbours, and the stretch of it that is marked, as offsets into the sentence. */
export interface Quote {
  readonly text: string
  readonly mark: Span | null
  /** The sentence before it and the one after it in the same paragraph; null where there is none. */
  readonly before: string | null
  readonly after: string | null
  /** Which sentence of the article it is, counted from 1; null where the article's sentences have shifted. */
  readonly number: number | null
  readonly count: number
}

/** A sentence of an article and the paragraph it stands in. */
export interface PlacedSentence extends Span {
  readonly paragraph: number
}

/** An article as it is quoted from: its text and its sentences in order. */
export interface Quotable {
  readonly text: string
  readonly sentences: readonly PlacedSentence[]
}

/** The sentence at `sentence` as it is shown beside a question, with `mark` (offsets into the article) on it. */
export function quoteOf({ text, sentences }: Quotable, sentence: Span, mark: Span | null): Quote {
  const index = sentences.findIndex((other) => other.start <= sentence.start && sentence.start < other.end)
  const here = sentences[index]
  const beside = (step: number): string | null => {
    const other = sentences[index + step]
    return here && other?.paragraph === here.paragraph ? text.slice(other.start, other.end) : null
  }
  return {
    text: text.slice(sentence.start, sentence.end),
    mark: mark && within(mark, sentence),
    before: beside(-1),
    after: beside(1),
    number: here ? index + 1 : null,
    count: sentences.length,
  }
}

function within(mark: Span, sentence: Span): Span | null {
  const start = Math.max(mark.start, sentence.start) - sentence.start
  const end = Math.min(mark.end, sentence.end) - sentence.start
  return start < end ? { start, end } : null
}

/** Whether `words` only repeat what the quote says, so that showing both would say it twice. */
export function repeatsQuote(words: string, quote: Quote | null): boolean {
  const said = quote?.text.replace(/[\s.!?…"'”’]+$/u, '')
  return Boolean(said) && words.includes(said ?? '')
}
