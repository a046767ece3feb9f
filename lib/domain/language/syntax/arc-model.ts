import type { Features } from './features'
import type { Weigher } from './graph-parser'
import type { Weights } from './linear-model'

/** A linear model that gives one number. Half of its rows have a weight: each row has a byte. */
export class ArcModel implements Weigher {
  private readonly cells: Int8Array

  constructor({ bits, rows, weights }: Weights) {
    this.cells = new Int8Array(2 ** bits)
    for (let place = 0; place < rows.length; place++) this.cells[rows[place] ?? 0] = weights[place] ?? 0
  }

  weigh({ rows, size }: Features): number {
    const { cells } = this
    let sum = 0
    for (let at = 0; at < size; at++) sum += cells[rows[at] ?? 0] ?? 0
    return sum
  }
}
