import fc from 'fast-check'

import { Features } from '@/lib/domain/language/syntax/features'
import { classSum, LinearModel, pairsOf } from '@/lib/domain/language/syntax/linear-model'
import { MoveModel } from '@/lib/domain/language/syntax/move-model'

const BITS = 6
const ROWS = 2 ** BITS

/** For each row of the table the weight of each class; most rows have none. */
const tables = (classes: number): fc.Arbitrary<number[][]> =>
  fc.array(
    fc.oneof(
      fc.constant<number[]>(new Array<number>(classes).fill(0)),
      fc.array(fc.integer({ min: -127, max: 127 }), { minLength: classes, maxLength: classes }),
    ),
    { minLength: ROWS, maxLength: ROWS },
  )

/** The table as a file of weights has it: rows with weights, and of these the classes with one. */
function weightsOf(table: readonly (readonly number[])[], classes: number) {
  const rows = table.flatMap((row, at) => (row.some((weight) => weight !== 0) ? [at] : []))
  const entries = rows.map((row) =>
    (table[row] ?? []).flatMap((weight, column) => (weight === 0 ? [] : [{ weight, column }])),
  )
  const starts = entries.reduce((all, { length }) => [...all, (all.at(-1) ?? 0) + length], [0])
  const all = entries.flat()
  return {
    classes,
    bits: BITS,
    rows: Int32Array.from(rows),
    starts: Int32Array.from(starts),
    classOf: Uint8Array.from(all, ({ column }) => column),
    weights: Int8Array.from(all, ({ weight }) => weight),
  }
}

function featuresAt(rows: readonly number[]): Features {
  const features = new Features(BITS)
  features.rows.set(rows)
  features.size = rows.length
  return features
}

const sumsOf = (table: readonly (readonly number[])[], rows: readonly number[], classes: number): number[] =>
  Array.from({ length: classes }, (_, column) =>
    rows.reduce((sum, row) => sum + (table[row]?.[column] ?? 0), 0),
  )

const decisions = fc.array(fc.nat({ max: ROWS - 1 }), { maxLength: 60 })

it.each([5, 21, 40])('adds up the weights of all rows for each of %d classes', (classes) => {
  fc.assert(
    fc.property(tables(classes), decisions, (table, rows) => {
      const scores = new Float64Array(classes)
      new LinearModel(weightsOf(table, classes)).score(featuresAt(rows), scores)
      expect([...scores]).toEqual(sumsOf(table, rows, classes))
    }),
  )
})

it('is right for the classes that are wanted', () => {
  const classes = 31
  const wanted = fc.uniqueArray(fc.nat({ max: classes - 1 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(tables(classes), decisions, wanted, (table, rows, some) => {
      const model = new LinearModel(weightsOf(table, classes))
      const sums = new Int32Array(model.pairs)
      model.addTo(sums, featuresAt(rows), pairsOf(some))
      const expected = sumsOf(table, rows, classes)
      expect(some.map((column) => classSum(sums, column))).toEqual(some.map((column) => expected[column]))
    }),
  )
})

it('adds up the weights of three moves', () => {
  fc.assert(
    fc.property(tables(3), decisions, (table, rows) => {
      const scores = new Float64Array(3)
      new MoveModel(weightsOf(table, 3)).score(featuresAt(rows), scores)
      expect([...scores]).toEqual(sumsOf(table, rows, 3))
    }),
  )
})
