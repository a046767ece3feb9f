import type { Features } from './features'
import { indexRows, placeOf, type RowIndex } from './row-index'

/** Gives every class a score for a set of features. */
export interface Scorer {
  readonly classes: number
  /** Writes the score of each class into `scores`. */
  score(features: Features, scores: Float64Array): void
}

/** The weights of a trained model, for the rows of its table that have any. */
export interface Weights {
  /** At most 255. */
  readonly classes: number
  /** The table has 2 ** `bits` rows. */
  readonly bits: number
  /** Rows with weights, in rising order. */
  readonly rows: Int32Array
  /** For the row at place p, the entries starts[p] to starts[p + 1] are classes and their weights. */
  readonly starts: Int32Array
  readonly classOf: Uint8Array
  readonly weights: Int8Array
}

/** A linear model with few weights per feature. */
export class LinearModel implements Scorer {
  readonly classes: number
  private readonly index: RowIndex
  private readonly starts: Int32Array
  /** Class and weight, a byte each, side by side in memory. */
  private readonly entries: Uint16Array

  constructor({ classes, bits, rows, starts, classOf, weights }: Weights) {
    this.classes = classes
    this.index = indexRows(bits, rows)
    this.starts = new Int32Array(rows.length + 2)
    this.starts.set(starts)
    this.starts[rows.length + 1] = weights.length
    this.entries = new Uint16Array(weights.length)
    for (let at = 0; at < weights.length; at++)
      this.entries[at] = ((classOf[at] ?? 0) << 8) | ((weights[at] ?? 0) & 255)
  }

  score({ rows, size }: Features, scores: Float64Array): void {
    const { index, starts, entries } = this
    const none = starts.length - 2
    scores.fill(0)
    for (let at = 0; at < size; at++) {
      const place = placeOf(index, rows[at] ?? 0, none)
      const end = starts[place + 1] ?? 0
      for (let entry = starts[place] ?? 0; entry < end; entry++) {
        const both = entries[entry] ?? 0
        const column = both >> 8
        scores[column] = (scores[column] ?? 0) + ((both << 24) >> 24)
      }
    }
  }
}
