import { MOST_FEATURES, type Features } from './features'
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

/** Rows with more weights than this are kept as columns: one row in forty, but most of what a decision reads. */
const FEW = 16

/** Told of a row instead of its number of weights. */
const IS_COLUMN = 31

/**
 * A linear model with few weights per feature. The scores of two neighbouring classes are added up in one number, the second
 * one's 16 bits above the first one's: room enough for 250 weights of a byte.
 */
export class LinearModel implements Scorer {
  readonly classes: number
  /** Half as many, rounded up. */
  readonly pairs: number
  private readonly index: RowIndex
  /** For no row, then for each of the index: where its weights start, and in the lowest five bits how many there are. */
  private readonly places: Int32Array
  /** Class and weight, a byte each. */
  private readonly entries: Uint16Array
  /** Columns of pairs of weights, one behind the other. */
  private readonly columns: Int32Array
  private readonly own: Int32Array
  /** The numbers of all pairs. */
  private readonly all: Int32Array
  /** The places of the features that are read now. */
  private readonly found = new Int32Array(MOST_FEATURES)

  constructor({ classes, bits, rows, starts, classOf, weights }: Weights) {
    this.classes = classes
    this.index = indexRows(bits, rows)
    this.pairs = Math.ceil(classes / 2)
    this.own = new Int32Array(this.pairs)
    this.all = Int32Array.from({ length: this.pairs }, (_, pair) => pair)
    const { places, sparse, columns } = placesOf(starts)
    this.places = places
    this.entries = new Uint16Array(sparse)
    this.columns = new Int32Array(columns * this.pairs)
    for (let at = 0; at < rows.length; at++) {
      const first = starts[at] ?? 0
      const end = starts[at + 1] ?? 0
      const start = (places[at + 1] ?? 0) >>> 5
      const isColumn = end - first > FEW
      for (let entry = first; entry < end; entry++) {
        const column = classOf[entry] ?? 0
        const weight = weights[entry] ?? 0
        if (isColumn) this.addToColumn(start, column, weight)
        else this.entries[start + entry - first] = (column << 8) | (weight & 255)
      }
    }
  }

  score(features: Features, scores: Float64Array): void {
    const { own, classes } = this
    own.fill(0)
    this.addTo(own, features)
    for (let column = 0; column < classes; column++) scores[column] = classSum(own, column)
  }

  /**
   * Adds the scores of all classes to sums of pairs, `pairs` of them. All places are looked up before any is read: these
   * look-ups wait for memory, and without branches between them they wait together. Where `wanted` pairs are named, what
   * becomes of the other sums does not matter.
   */
  addTo(sums: Int32Array, { rows, size }: Features, wanted: Int32Array = this.all): void {
    const { index, places, found } = this
    for (let at = 0; at < size; at++) found[at] = places[placeOf(index, rows[at] ?? 0)] ?? 0
    for (let at = 0; at < size; at++) this.addPlace(sums, found[at] ?? 0, wanted)
  }

  private addPlace(sums: Int32Array, place: number, wanted: Int32Array): void {
    const { entries } = this
    const count = place & 31
    const start = place >>> 5
    if (count === IS_COLUMN) return this.addColumn(sums, start, wanted)
    for (let entry = start; entry < start + count; entry++) {
      const both = entries[entry] ?? 0
      const pair = both >>> 9
      sums[pair] = (sums[pair] ?? 0) + (((both << 24) >> 24) << ((both >>> 4) & 16))
    }
  }

  private addColumn(sums: Int32Array, number: number, wanted: Int32Array): void {
    const { columns, pairs } = this
    const start = number * pairs
    for (let at = 0; at < wanted.length; at++) {
      const pair = wanted[at] ?? 0
      sums[pair] = (sums[pair] ?? 0) + (columns[start + pair] ?? 0)
    }
  }

  private addToColumn(number: number, column: number, weight: number): void {
    const at = number * this.pairs + (column >>> 1)
    this.columns[at] = (this.columns[at] ?? 0) + (weight << ((column & 1) << 4))
  }
}

/** The pairs that classes stand in. */
export const pairsOf = (classes: readonly number[]): Int32Array =>
  Int32Array.from(new Set(classes.map((column) => column >>> 1)))

/** The score of a class in sums of pairs. */
export function classSum(sums: Int32Array, column: number): number {
  const sum = sums[column >>> 1] ?? 0
  const first = (sum << 16) >> 16
  return (column & 1) === 0 ? first : (sum - first) >> 16
}

function placesOf(starts: Int32Array): { places: Int32Array; sparse: number; columns: number } {
  const places = new Int32Array(starts.length)
  let sparse = 0
  let columns = 0
  for (let at = 0; at + 1 < starts.length; at++) {
    const count = (starts[at + 1] ?? 0) - (starts[at] ?? 0)
    if (count > FEW) places[at + 1] = (columns++ << 5) | IS_COLUMN
    else {
      places[at + 1] = (sparse << 5) | count
      sparse += count
    }
  }
  return { places, sparse, columns }
}
