import { chance, shuffled } from './chance'

/** One case: the rows of what speaks for or against it, and whether it was so. */
export interface Case {
  readonly rows: Int32Array
  readonly right: boolean
}

/** How often each row must be seen to have a say. */
const LEAST = 8

const ROUNDS = 4
const RATE = 0.02
const RIDGE = 0.02

/**
 * Learns a weight for each of `size` rows, case by case, a row's steps the shorter the more it has moved (AdaGrad: Duchi,
 * Hazan & Singer 2011), drawn a little towards 0.
 */
export function logisticRegression(size: number, cases: readonly Case[]): Float64Array {
  const weights = new Float64Array(size)
  const moved = new Float64Array(size).fill(1)
  const seen = timesSeen(size, cases)
  const random = chance(9)
  for (let round = 0; round < ROUNDS; round++)
    for (const { rows, right } of shuffled(cases, random)) {
      const error = (right ? 1 : 0) - probability(weights, rows)
      for (const row of rows) {
        if ((seen[row] ?? 0) < LEAST) continue
        const slope = error - RIDGE * (weights[row] ?? 0)
        moved[row] = (moved[row] ?? 1) + slope * slope
        weights[row] = (weights[row] ?? 0) + (RATE * slope) / Math.sqrt(moved[row] ?? 1)
      }
    }
  return weights
}

/** How likely a case with these rows is right. */
export function probability(weights: Float64Array, rows: Int32Array): number {
  let sum = 0
  for (const row of rows) sum += weights[row] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

function timesSeen(size: number, cases: readonly Case[]): Int32Array {
  const seen = new Int32Array(size)
  for (const { rows } of cases) for (const row of rows) seen[row] = (seen[row] ?? 0) + 1
  return seen
}
