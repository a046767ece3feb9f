import type { Features } from './features'
import type { Scorer, Weights } from './linear-model'

/**
 * A linear model of three classes. The weights of a row lie in the bytes of one number, as a decision reads a hundred places
 * of a large table, and each costs more than all the sums.
 */
export class MoveModel implements Scorer {
  readonly classes = 3
  private readonly cells: Int32Array

  constructor({ bits, starts, classOf, weights }: Weights) {
    this.cells = new Int32Array(2 ** bits)
    for (let row = 0; row < this.cells.length; row++) {
      for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++) {
        const byte = ((weights[entry] ?? 0) & 255) << (8 * (classOf[entry] ?? 0))
        this.cells[row] = (this.cells[row] ?? 0) | byte
      }
    }
  }

  score(features: Features, scores: Float64Array): void {
    const { cells } = this
    const { rows, size } = features
    let first = 0
    let second = 0
    let third = 0
    for (let at = 0; at < size; at++) {
      const cell = cells[rows[at] ?? 0] ?? 0
      first += (cell << 24) >> 24
      second += (cell << 16) >> 24
      third += (cell << 8) >> 24
    }
    scores[0] = first
    scores[1] = second
    scores[2] = third
  }
}
