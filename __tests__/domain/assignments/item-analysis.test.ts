import fc from 'fast-check'

import { analyseItems } from '@/lib/domain/assignments/item-analysis'
import { itemReading, type ItemEvidence } from '@/lib/domain/assignments/item-reading'
import { commonest } from '@/lib/domain/assignments/wrong-answers'
import { wilson } from '@/lib/domain/shared/wilson'

const FOUR_ATTEMPTS = {
  rows: [
    [1, 1, 1],
    [1, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ],
  maxMarks: [1, 1, 1],
}

test('the numbers are those worked out by hand', () => {
  const items = analyseItems(FOUR_ATTEMPTS)
  expect(items.map(({ facility }) => facility?.value)).toEqual([0.75, 0.5, 0.5])
  const discriminations = items.map(({ discrimination }) => discrimination?.value)
  ;[0, 0.57735, -0.30151].forEach((value, index) => expect(discriminations[index]).toBeCloseTo(value, 5))
  const efficiencies = items.map(({ efficiency }) => efficiency)
  ;[0, 1, -1 / 3].forEach((value, index) => expect(efficiencies[index]).toBeCloseTo(value, 10))
  const weights = items.map(({ weight }) => weight)
  ;[0.30953, 0.43774, 0.25273].forEach((value, index) => expect(weights[index]).toBeCloseTo(value, 5))
  expect(items[0]?.spread).toBeCloseTo(0.5, 10)
})

test('partial marks count by their share of the most', () => {
  const [item] = analyseItems({ rows: [[3], [1]], maxMarks: [4] })
  expect(item?.facility?.value).toBe(0.5)
  expect(item?.spread).toBeCloseTo(Math.SQRT2 / 4, 10)
})

test('what the answers leave undefined is null, not nought', () => {
  expect(analyseItems({ rows: [], maxMarks: [1] })).toEqual([
    { count: 0, facility: null, spread: null, discrimination: null, efficiency: null, weight: null },
  ])
  const [same] = analyseItems({
    rows: [
      [1, 1],
      [1, 0],
      [1, 1],
    ],
    maxMarks: [1, 1],
  })
  expect(same).toMatchObject({ discrimination: null, efficiency: null })
  const [against] = analyseItems({
    rows: [
      [0, 9],
      [1, 0],
      [1, 0],
    ],
    maxMarks: [1, 9],
  })
  expect(against?.weight).toBeNull()
})

const tables = fc
  .record({ items: fc.integer({ min: 1, max: 5 }), attempts: fc.integer({ min: 2, max: 6 }) })
  .chain(({ items, attempts }) =>
    fc.record({
      rows: fc.array(fc.array(fc.nat(4), { minLength: items, maxLength: items }), {
        minLength: attempts,
        maxLength: attempts,
      }),
      maxMarks: fc.constant(new Array<number>(items).fill(4)),
    }),
  )

/** A second way to each number: raw sums for the covariance, and every order tried for the greatest one. */
const rawCovariance = (xs: readonly number[], ys: readonly number[]): number => {
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const products = total(xs.map((x, index) => x * (ys[index] ?? 0)))
  return (products - (total(xs) * total(ys)) / xs.length) / (xs.length - 1)
}

const ordersOf = (values: readonly number[]): readonly (readonly number[])[] =>
  values.length < 2
    ? [values]
    : values.flatMap((value, index) =>
        ordersOf(values.filter((_, other) => other !== index)).map((rest) => [value, ...rest]),
      )

test('a second implementation says the same', () => {
  fc.assert(
    fc.property(tables, ({ rows, maxMarks }) => {
      const totals = rows.map((row) => row.reduce((sum, mark) => sum + mark, 0))
      const columns = maxMarks.map((_, at) => rows.map((row) => row[at] ?? 0))
      const roots = columns.map((marks) => Math.sqrt(Math.max(0, rawCovariance(marks, totals))))
      analyseItems({ rows, maxMarks }).forEach((item, at) => {
        const marks = columns[at] ?? []
        const rest = totals.map((total, row) => total - (marks[row] ?? 0))
        const shared = rawCovariance(marks, rest)
        const product = rawCovariance(marks, marks) * rawCovariance(rest, rest)
        if (item.discrimination === null) expect(product).toBeCloseTo(0, 8)
        else expect(item.discrimination.value).toBeCloseTo(shared / Math.sqrt(product), 6)
        const most = Math.max(...ordersOf(rest).map((order) => rawCovariance(marks, order)))
        if (item.efficiency === null) expect(most).toBeCloseTo(0, 8)
        else expect(item.efficiency).toBeCloseTo(shared / most, 6)
        if (item.weight !== null)
          expect(item.weight).toBeCloseTo((roots[at] ?? 0) / roots.reduce((sum, root) => sum + root, 0), 6)
      })
    }),
    { numRuns: 60 },
  )
})

test('every number stays within its bounds, and its interval holds it', () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const { facility, discrimination, efficiency, weight } of analyseItems(table)) {
        expect(facility?.value).toBeGreaterThanOrEqual(0)
        expect(facility?.value).toBeLessThanOrEqual(1)
        for (const estimate of [facility, discrimination]) {
          if (estimate === null) continue
          expect(estimate.low).toBeLessThanOrEqual(estimate.value + 1e-9)
          expect(estimate.high).toBeGreaterThanOrEqual(estimate.value - 1e-9)
        }
        if (efficiency !== null) expect(efficiency).toBeLessThanOrEqual(1 + 1e-9)
        if (weight !== null) expect(weight).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('the interval of a share is Wilson’s', () => {
  const { low, high } = wilson(0.95, 100)
  expect(low).toBeCloseTo(0.8882, 3)
  expect(high).toBeCloseTo(0.9785, 3)
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
})

const estimate = (value: number) => ({ value, low: value, high: value })

const evidence = (changes: {
  count?: number
  facility?: number
  tells?: number
  recall?: number
  options?: ItemEvidence['options']
}): ItemEvidence => ({
  statistics: {
    count: changes.count ?? 30,
    facility: estimate(changes.facility ?? 0.7),
    spread: 0.4,
    discrimination: estimate(changes.tells ?? 0.4),
    efficiency: 0.5,
    weight: 0.1,
  },
  options: changes.options ?? [],
  recall: changes.recall ?? null,
})

test('no verdict is given under 25 answers, whatever the numbers', () => {
  expect(itemReading(evidence({ count: 24, tells: -0.5, facility: 0.1 }))).toEqual({ verdict: 'too-few' })
})

test('a question that those who know the rest do not answer better is probably badly written', () => {
  expect(itemReading(evidence({ tells: -0.04 }))).toEqual({
    verdict: 'badly-written',
    because: 'tells-nothing',
  })
})

test('a wrong option chosen more often than the key is named, unless the question tells apart well', () => {
  const options = [
    { option: 'north', isKey: true, count: 9 },
    { option: 'south', isKey: false, count: 15 },
    { option: 'west', isKey: false, count: 6 },
  ]
  expect(itemReading(evidence({ options, facility: 0.3, tells: 0.1 }))).toEqual({
    verdict: 'badly-written',
    because: 'option',
    option: 'south',
    count: 15,
  })
  expect(itemReading(evidence({ options, facility: 0.3, tells: 0.4 }))).toEqual({ verdict: 'hard' })
})

test('where several are right, a wrong option is named that is chosen more often than any of them', () => {
  const counted = (lure: number) => [
    { option: 'north', isKey: true, count: 9 },
    { option: 'east', isKey: true, count: 14 },
    { option: 'south', isKey: false, count: lure },
  ]
  const reading = (lure: number) => itemReading(evidence({ options: counted(lure), tells: 0.1 }))
  expect(reading(15)).toMatchObject({ because: 'option', option: 'south' })
  expect(reading(14)).not.toMatchObject({ because: 'option' })
})

test('what was known and fades is forgotten; what was never known is hard', () => {
  expect(itemReading(evidence({ facility: 0.9, recall: 0.58 }))).toEqual({
    verdict: 'forgotten',
    recall: 0.58,
  })
  expect(itemReading(evidence({ facility: 0.3, recall: 0.58 }))).toEqual({ verdict: 'hard' })
  expect(itemReading(evidence({ facility: 0.96, recall: 0.93 }))).toEqual({ verdict: 'known' })
  expect(itemReading(evidence({}))).toEqual({ verdict: 'fair' })
})

test('wrong answers are counted by what they say, and single ones are left out', () => {
  const texts = ['Moss', ' moss ', 'MOSS', 'lichen', 'Fern', 'fern', '', ' ']
  expect(commonest(texts)).toEqual([
    { text: 'Moss', count: 3 },
    { text: 'Fern', count: 2 },
  ])
})
