import type { Features } from './features'
import type { Weigher } from './graph-parser'
import type { Weights } from './linear-model'

/** A linear model that gives one number. */
export class ArcModel implements Weigher {
  private readonly cells: Int8Array

  constructor({ bits, starts, weights }: Weights) {
    this.cells = new Int8Array(2 ** bits)
    for (let row = 0; row < this.cells.length; row++) {
      const start = starts[row] ?? 0
      if ((starts[row + 1] ?? 0) > start) this.cells[row] = weights[start] ?? 0
    }
  }

  weigh({ rows, size }: Features): number {
    let sum = 0
    for (let at = 0; at < size; at++) sum += this.cells[rows[at] ?? 0] ?? 0
    return sum
  }
}
