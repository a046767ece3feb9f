import { wilson, Z } from '../shared/wilson'

/** The marks that first attempts got: a row an attempt, a mark a question; what was left out has 0. */
export interface MarkTable {
  readonly rows: readonly (readonly number[])[]
  /** The most marks of each question, at least 1. */
  readonly maxMarks: readonly number[]
}

/**
 * What first attempts say of one question. The formulas are Moodle's (question/classes/statistics/questions/calculator.php),
 * with sample variances (n - 1). A number that a variance of nothing leaves undefined is null, never 0.
 */
export interface ItemStatistics {
  /** Attempts that were counted. */
  readonly count: number
  /** Facility index: the mean mark as a share of the most, 0 to 1, with its 95 % interval; null without attempts. */
  readonly facility: Estimate | null
  /** Standard deviation of the mark as a share of the most; null under two attempts. */
  readonly spread: number | null
  /** Discrimination index: the correlation of the mark with the marks of the rest of the attempt, -1 to 1. */
  readonly discrimination: Estimate | null
  /** Discriminative efficiency: the covariance with the rest as a share of the most that these marks allow. */
  readonly efficiency: number | null
  /** Effective weight: the share of the spread of the totals that this question makes; null where it takes from it. */
  readonly weight: number | null
}

/** A number with its 95 % interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The statistics of every question of a table, in its order. Every row must have a mark for every question. */
export function analyseItems({ rows, maxMarks }: MarkTable): readonly ItemStatistics[] {
  const totals = rows.map(sum)
  const columns = maxMarks.map((_, index) => rows.map((row) => row[index] ?? 0))
  const roots = columns.map((marks) => rootOfCovariance(marks, totals))
  const allRoots = sum(roots.map((root) => root ?? 0))
  return columns.map((marks, index) => {
    const most = maxMarks[index] ?? 1
    const rest = totals.map((total, row) => total - (marks[row] ?? 0))
    const variance = covariance(marks, marks)
    const root = roots[index] ?? null
    return {
      count: rows.length,
      facility: facilityOf(marks, most),
      spread: variance === null ? null : Math.sqrt(variance) / most,
      discrimination: correlation(marks, rest),
      efficiency: efficiencyOf(marks, rest),
      weight: root === null || allRoots === 0 ? null : root / allRoots,
    }
  })
}

function facilityOf(marks: readonly number[], most: number): Estimate | null {
  if (marks.length === 0) return null
  const value = sum(marks) / marks.length / most
  return { value, ...wilson(value, marks.length) }
}

/** Fewer pairs leave Fisher's transformation without a standard error. */
const FEWEST_FOR_INTERVAL = 4

/** Pearson's correlation, with the interval of Fisher's z transformation (1921). */
function correlation(one: readonly number[], other: readonly number[]): Estimate | null {
  const [shared, left, right] = [covariance(one, other), covariance(one, one), covariance(other, other)]
  if (shared === null || !left || !right) return null
  const value = Math.max(-1, Math.min(1, shared / Math.sqrt(left * right)))
  if (one.length < FEWEST_FOR_INTERVAL) return { value, low: -1, high: 1 }
  const half = Z / Math.sqrt(one.length - 3)
  const z = Math.atanh(value)
  return { value, low: Math.tanh(z - half), high: Math.tanh(z + half) }
}

/** The covariance as a share of the one that both lists would have, were each sorted by itself. */
function efficiencyOf(marks: readonly number[], rest: readonly number[]): number | null {
  const most = covariance(
    marks.toSorted((a, b) => a - b),
    rest.toSorted((a, b) => a - b),
  )
  const shared = covariance(marks, rest)
  return !most || shared === null ? null : shared / most
}

/** Null for a negative covariance: such a question takes from the spread of the totals. */
function rootOfCovariance(marks: readonly number[], totals: readonly number[]): number | null {
  const shared = covariance(marks, totals)
  return shared === null || shared < 0 ? null : Math.sqrt(shared)
}

/** The sample covariance; null under two pairs. */
function covariance(one: readonly number[], other: readonly number[]): number | null {
  if (one.length < 2) return null
  const [meanOfOne, meanOfOther] = [sum(one) / one.length, sum(other) / one.length]
  const products = one.map((value, index) => (value - meanOfOne) * ((other[index] ?? 0) - meanOfOther))
  return sum(products) / (one.length - 1)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
