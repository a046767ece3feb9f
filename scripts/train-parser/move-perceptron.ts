import type { Features } from '@/lib/domain/language/syntax/features'
import type { Scorer, Weights } from '@/lib/domain/language/syntax/linear-model'

import { FrozenRows } from './frozen-rows'
import type { Layout } from './perceptron'

/** Three weights and the number of updates lie side by side: one decision reads a hundred places of a large table. */
const STRIDE = 4

/** An averaged perceptron for three classes. */
export class MovePerceptron implements Scorer {
  readonly classes = 3
  private readonly cells: Float32Array
  private readonly moments: Float64Array
  private time = 1

  constructor(private readonly layout: Omit<Layout, 'classes'>) {
    this.cells = new Float32Array(2 ** layout.bits * STRIDE)
    this.moments = new Float64Array(2 ** layout.bits * STRIDE)
  }

  score(features: Features, scores: Float64Array): void {
    const { cells } = this
    const { least } = this.layout
    let first = 0
    let second = 0
    let third = 0
    for (let at = 0; at < features.size; at++) {
      const cell = (features.rows[at] ?? 0) * STRIDE
      if ((cells[cell + 3] ?? 0) < least) continue
      first += cells[cell] ?? 0
      second += cells[cell + 1] ?? 0
      third += cells[cell + 2] ?? 0
    }
    scores[0] = first
    scores[1] = second
    scores[2] = third
  }

  /** One more decision was made: later updates weigh less in the average. */
  tick(): void {
    this.time++
  }

  /** Makes `right` more and `wrong` less likely the next time. */
  learn(features: Features, right: number, wrong: number): void {
    this.reward(features, right, 1)
    this.reward(features, wrong, -1)
    for (let at = 0; at < features.size; at++) this.add((features.rows[at] ?? 0) * STRIDE + 3, 1)
  }

  private reward(features: Features, move: number, step: number): void {
    for (let at = 0; at < features.size; at++) {
      const index = (features.rows[at] ?? 0) * STRIDE + move
      this.add(index, step)
      this.moments[index] = (this.moments[index] ?? 0) + step * this.time
    }
  }

  private add(index: number, step: number): void {
    this.cells[index] = (this.cells[index] ?? 0) + step
  }

  /** The averaged weights in whole numbers, of which 1 stands for `unit`; what is nearer to 0 is dropped. */
  freeze(unit: number): Weights {
    const { bits, least } = this.layout
    const frozen = new FrozenRows()
    for (let row = 0; row < 2 ** bits; row++) {
      const heard = (this.cells[row * STRIDE + 3] ?? 0) >= least
      for (let move = 0; heard && move < 3; move++) {
        const index = row * STRIDE + move
        const mean = (this.cells[index] ?? 0) - (this.moments[index] ?? 0) / this.time
        frozen.add(row, move, mean / unit)
      }
    }
    return frozen.weights(3, bits)
  }
}
