import type { Weights } from '@/lib/domain/language/syntax/linear-model'

/** Collects the weights of a trained model, row by row. */
export class FrozenRows {
  private readonly rows: number[] = []
  private readonly starts: number[] = []
  private readonly columns: number[] = []
  private readonly values: number[] = []

  /** `row` is the last one or a later one. The weight is rounded; what is nearest to 0 is left out. */
  add(row: number, column: number, weight: number): void {
    const value = Math.max(-127, Math.min(127, Math.round(weight)))
    if (value === 0) return
    if (this.rows.at(-1) !== row) {
      this.rows.push(row)
      this.starts.push(this.values.length)
    }
    this.columns.push(column)
    this.values.push(value)
  }

  weights(classes: number, bits: number): Weights {
    return {
      classes,
      bits,
      rows: Int32Array.from(this.rows),
      starts: Int32Array.from(this.starts.concat(this.values.length)),
      classOf: Uint8Array.from(this.columns),
      weights: Int8Array.from(this.values),
    }
  }
}
