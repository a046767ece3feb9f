import { englishParser } from './load-parser'
import type { KnownTags, Syntax } from './syntax'

/** What the caller knows of the words. */
export interface ParseOptions {
  /** One entry a word: its part of speech where that is sure, as of a name merged into one word, else null. */
  readonly known?: KnownTags
  /** The first parser alone, at a tenth of the time and without confidence. */
  readonly isSketch?: boolean
}

/** The dependency tree of one sentence's words. Deterministic; any strings will do. */
export const parse = (
  words: readonly string[],
  { known = [], isSketch = false }: ParseOptions = {},
): Syntax => (isSketch ? englishParser().sketch(words, known) : englishParser().parse(words, known))
