/** A stretch of an article's text: UTF-16 code units, `end` exclusive, so `text.slice(start, end)` is the stretch. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span of one article of a run, with its words: `articles[article].text.slice(start, end) === excerpt`. */
export interface Evidence extends Span {
  /** Index of the article in the run. */
  readonly article: number
  readonly excerpt: string
}
