import type { AnalysedSentence } from './analysis'

/** What of a text somebody says, by its quotation marks. */
export interface Quoted {
  /** Starts of tokens inside quotation marks. */
  readonly starts: ReadonlySet<number>
  /** For each sentence, in order: a quotation that an earlier sentence of its paragraph opens goes on in it. */
  readonly goesOn: readonly boolean[]
}

/** Follows the quotation marks through each paragraph, in one pass. Straight marks behind a figure are inches. */
export function quotedIn(sentences: readonly AnalysedSentence[]): Quoted {
  const starts = new Set<number>()
  const goesOn: boolean[] = []
  let open = false
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false
    paragraph = sentence.paragraph
    goesOn.push(open)
    for (const [at, { text, start }] of sentence.tokens.entries()) {
      if (text === '“') open = true
      else if (text === '”') open = false
      else if (text === '"') open = isInches(sentence, at) ? open : !open
      else if (open) starts.add(start)
    }
  }
  return { starts, goesOn }
}

/** The mark stands right behind a figure. */
const isInches = ({ tokens }: AnalysedSentence, at: number): boolean =>
  /\d$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start
