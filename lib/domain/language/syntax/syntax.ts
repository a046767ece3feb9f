import type { PartOfSpeech } from '../token'

/** A parsed sentence; every list has one entry a word. */
export interface Syntax {
  readonly words: readonly string[]
  /** Universal parts of speech. */
  readonly tags: readonly PartOfSpeech[]
  /** Tags of the Penn Treebank, which tell number, tense and verb form: NNS, VBD, VBZ. */
  readonly xpos: readonly string[]
  readonly lemmas: readonly string[]
  /** Index of the head, -1 for the root. Exactly one word is the root and there are no cycles. */
  readonly heads: readonly number[]
  /** Relations of Universal Dependencies, with subtypes: "nsubj:pass". */
  readonly relations: readonly string[]
  /** The probability that head and relation are both right. */
  readonly confidence: readonly number[]
  /** True for an arc sure enough to build on: for subjects, objects, roots and numbers at least 95 in 100 are right. */
  readonly kept: readonly boolean[]
}

/** What is known of a word before it is parsed: a name that was merged into one word is a PROPN. */
export type KnownTags = readonly (PartOfSpeech | null)[]
