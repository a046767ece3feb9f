import type { Features } from './features'

/** Gives every class a score for a set of features. */
export interface Scorer {
  readonly classes: number
  /** Writes the score of each class into `scores`. */
  score(features: Features, scores: Float64Array): void
}

/** The weights of a trained model: for row r, the entries starts[r] to starts[r + 1] are classes and their weights. */
export interface Weights {
  readonly classes: number
  readonly bits: number
  readonly starts: Int32Array
  readonly classOf: Uint8Array
  readonly weights: Int8Array
}

/** A linear model with few weights per feature. */
export class LinearModel implements Scorer {
  readonly classes: number

  constructor(private readonly of: Weights) {
    this.classes = of.classes
  }

  score(features: Features, scores: Float64Array): void {
    const { starts, classOf, weights } = this.of
    scores.fill(0)
    for (let at = 0; at < features.size; at++) {
      const row = features.rows[at] ?? 0
      const end = starts[row + 1] ?? 0
      for (let entry = starts[row] ?? 0; entry < end; entry++) {
        const column = classOf[entry] ?? 0
        scores[column] = (scores[column] ?? 0) + (weights[entry] ?? 0)
      }
    }
  }
}
