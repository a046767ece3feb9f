import type { Features } from './features'
import type { Scorer, Weights } from './linear-model'
import { indexRows, placeOf, type RowIndex } from './row-index'

/** A linear model of three classes. The weights of a row lie in the bytes of one number. */
export class MoveModel implements Scorer {
  readonly classes = 3
  private readonly index: RowIndex
  /** One number a row, behind a first one without weights. */
  private readonly cells: Int32Array

  constructor({ bits, rows, starts, classOf, weights }: Weights) {
    this.index = indexRows(bits, rows)
    this.cells = new Int32Array(rows.length + 1)
    for (let place = 0; place < rows.length; place++) {
      const end = starts[place + 1] ?? 0
      let cell = 0
      for (let entry = starts[place] ?? 0; entry < end; entry++)
        cell |= ((weights[entry] ?? 0) & 255) << (8 * (classOf[entry] ?? 0))
      this.cells[place + 1] = cell
    }
  }

  score({ rows, size }: Features, scores: Float64Array): void {
    const { index, cells } = this
    let first = 0
    let second = 0
    let third = 0
    for (let at = 0; at < size; at++) {
      const cell = cells[placeOf(index, rows[at] ?? 0)] ?? 0
      first += (cell << 24) >> 24
      second += (cell << 16) >> 24
      third += (cell << 8) >> 24
    }
    scores[0] = first
    scores[1] = second
    scores[2] = third
  }
}
