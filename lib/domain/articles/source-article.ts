/** One text to make questions from. */
export interface SourceArticle {
  readonly title: string
  readonly text: string
  /** Date of publication, ISO "2024-11-21", for relative dates; null when unknown. */
  readonly publishedOn: string | null
}
