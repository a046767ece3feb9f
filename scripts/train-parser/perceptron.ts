import type { Features } from '@/lib/domain/language/syntax/features'
import type { Scorer, Weights } from '@/lib/domain/language/syntax/linear-model'

import { FrozenRows } from './frozen-rows'

/** How a perceptron is laid out. */
export interface Layout {
  readonly classes: number
  /** Rows, as a power of two. */
  readonly bits: number
  /** Rows with fewer updates than this have no say (Goldberg & Elhadad, "Learning Sparser Perceptron Models", 2011). */
  readonly least: number
}

/** An averaged perceptron (Freund & Schapire 1999) whose rows come to life with their first update. */
export class Perceptron implements Scorer {
  readonly classes: number
  private readonly rowOf: Int32Array
  private live = 0
  private weights: Float32Array
  private moments: Float64Array
  private updates: Uint8Array
  private time = 1

  constructor(private readonly layout: Layout) {
    const room = 1 << 16
    this.classes = layout.classes
    this.rowOf = new Int32Array(2 ** layout.bits)
    this.weights = new Float32Array(room * layout.classes)
    this.moments = new Float64Array(room * layout.classes)
    this.updates = new Uint8Array(room)
  }

  score(features: Features, scores: Float64Array): void {
    const { weights, classes } = this
    scores.fill(0)
    for (let at = 0; at < features.size; at++) {
      const row = this.heard(features.rows[at] ?? 0)
      if (row === 0) continue
      const from = row * classes
      for (let column = 0; column < classes; column++)
        scores[column] = (scores[column] ?? 0) + (weights[from + column] ?? 0)
    }
  }

  /** The best of `among`, the first of equals. */
  bestOf(features: Features, among: readonly number[], scores: Float64Array): number {
    const { weights, classes } = this
    scores.fill(0)
    for (let at = 0; at < features.size; at++) {
      const row = this.heard(features.rows[at] ?? 0)
      if (row === 0) continue
      const from = row * classes
      for (let index = 0; index < among.length; index++)
        scores[index] = (scores[index] ?? 0) + (weights[from + (among[index] ?? 0)] ?? 0)
    }
    let top = 0
    for (let index = 1; index < among.length; index++)
      if ((scores[index] ?? 0) > (scores[top] ?? 0)) top = index
    return among[top] ?? 0
  }

  /** One more decision was made: later updates weigh less in the average. */
  tick(): void {
    this.time++
  }

  /** Makes `right` more and `wrong` less likely the next time. */
  learn(features: Features, right: number, wrong: number): void {
    for (let at = 0; at < features.size; at++) {
      const row = this.alive(features.rows[at] ?? 0)
      this.updates[row] = Math.min(255, (this.updates[row] ?? 0) + 1)
      this.move(row * this.classes + right, 1)
      this.move(row * this.classes + wrong, -1)
    }
  }

  private move(index: number, step: number): void {
    this.weights[index] = (this.weights[index] ?? 0) + step
    this.moments[index] = (this.moments[index] ?? 0) + step * this.time
  }

  /** The row of a slot that has a say; 0 when it has none. */
  private heard(slot: number): number {
    const row = this.rowOf[slot] ?? 0
    return (this.updates[row] ?? 0) < this.layout.least ? 0 : row
  }

  private alive(slot: number): number {
    const found = this.rowOf[slot] ?? 0
    if (found > 0) return found
    this.live++
    if (this.live >= this.updates.length) this.grow()
    this.rowOf[slot] = this.live
    return this.live
  }

  private grow(): void {
    const room = this.updates.length * 2
    const { weights, moments, updates } = this
    this.weights = new Float32Array(room * this.classes)
    this.weights.set(weights)
    this.moments = new Float64Array(room * this.classes)
    this.moments.set(moments)
    this.updates = new Uint8Array(room)
    this.updates.set(updates)
  }

  /** The averaged weights in whole numbers, of which 1 stands for `unit`; what is nearer to 0 is dropped. */
  freeze(unit: number): Weights {
    const { bits, classes } = this.layout
    const frozen = new FrozenRows()
    for (let slot = 0; slot < this.rowOf.length; slot++) {
      const from = this.heard(slot) * classes
      for (let column = 0; from > 0 && column < classes; column++) {
        const mean = (this.weights[from + column] ?? 0) - (this.moments[from + column] ?? 0) / this.time
        frozen.add(slot, column, mean / unit)
      }
    }
    return frozen.weights(classes, bits)
  }
}
