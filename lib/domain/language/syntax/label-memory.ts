import type { Features } from './features'
import type { Scorer } from './linear-model'

/** For each word the scores of all labels; not to be changed. */
export type LabelScores = readonly Float64Array[]

/**
 * The scores of labels for the words of one sentence. What was asked last for a word is remembered: trees that differ in
 * some arcs are alike in most others.
 */
export class LabelMemory {
  readonly scores: LabelScores
  private readonly rows: Int32Array[]

  constructor(
    private readonly labeller: Scorer,
    size: number,
  ) {
    this.scores = Array.from({ length: size }, () => new Float64Array(labeller.classes))
    this.rows = Array.from({ length: size }, () => NO_ROWS)
  }

  /** The scores for `word`, whose arc has these features. */
  score(word: number, features: Features): Float64Array {
    const scores = this.scores[word] ?? NO_SCORES
    if (hasRows(features, this.rows[word] ?? NO_ROWS)) return scores
    this.labeller.score(features, scores)
    this.rows[word] = features.rows.slice(0, features.size)
    return scores
  }
}

const NO_SCORES = new Float64Array()
const NO_ROWS = new Int32Array()

function hasRows({ rows, size }: Features, others: Int32Array): boolean {
  if (others.length !== size) return false
  for (let at = 0; at < size; at++) if (rows[at] !== others[at]) return false
  return true
}
