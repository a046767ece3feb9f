import { englishParser } from './load-parser'
import type { KnownTags, Syntax } from './syntax'

/** What the caller knows of the words. */
export interface ParseOptions {
  /** One entry a word: its part of speech where that is sure, as of a name merged into one word, else null. */
  readonly known?: KnownTags
}

/** The dependency tree of one sentence's words. Deterministic; any strings will do. */
export const parse = (words: readonly string[], { known = [] }: ParseOptions = {}): Syntax =>
  englishParser().parse(words, known)
