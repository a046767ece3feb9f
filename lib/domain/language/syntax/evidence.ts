import type { Nodes } from './nodes'

/** What the parsers said of a sentence, and the tree that they elected. Heads are the number of words for the root. */
export interface Election {
  readonly nodes: Nodes
  readonly tagMargins: Float64Array
  readonly heads: Int16Array
  readonly labels: Int16Array
  /** The next best labels, and how far they are behind. */
  readonly rivals: Int16Array
  readonly labelMargins: Float64Array
  /** The scores of all labels for each arc; undefined for that of the root. */
  readonly labelScores: readonly (Float64Array | undefined)[]
  readonly voters: readonly Voter[]
}

/** One parser's opinion. */
export interface Voter {
  readonly heads: Int16Array
  /** None for a parser that draws arcs without labels. */
  readonly labels: Int16Array | null
  readonly leads: Float64Array
  /** The next best heads, -1 where there is none; null for a parser that does not compare heads. */
  readonly rivals: Int16Array | null
}

/** What stands for a voter that an election has not. */
export const NO_VOTER: Voter = {
  heads: new Int16Array(),
  labels: null,
  leads: new Float64Array(),
  rivals: null,
}
