import type { Features } from './features'
import { standardised, type Model, type Weight } from './model'

/** One rated question to learn from. */
export interface Example {
  readonly features: Features
  readonly isGood: boolean
}

/**
 * Weight of the penalty on squared weights, the bias left out. A third of it does a little better on articles like those
 * trained on, and worse where encyclopedia articles are judged by a model of other articles.
 */
const PENALTY = 300
const MOST_STEPS = 25
/** A step that moves no weight farther than this is the last. */
const STILL = 1e-8

/** A feature that fewer examples than this have otherwise than the rest has no say: so few teach nothing. */
const FEWEST = 10

/**
 * Fits a logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares). The same
 * examples in the same order give the same model; numbers are rounded to six digits. Throws without examples.
 */
export function fit(examples: readonly Example[], all: readonly string[]): Model {
  if (examples.length === 0) throw new Error('There is nothing to learn from.')
  const names = all.filter((name) => differingIn(examples, name) >= FEWEST)
  const scales = names.map((name) => scaleOf(examples.map(({ features }) => features[name] ?? 0)))
  const rows = examples.map(({ features }) =>
    Float64Array.from([1, ...names.map((name, index) => standard(features[name] ?? 0, scales[index]))]),
  )
  const goals = examples.map(({ isGood }) => (isGood ? 1 : 0))
  let weights = new Float64Array(names.length + 1)
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(rows, goals, weights)
    weights = weights.map((weight, index) => weight + (change[index] ?? 0))
    if (change.every((by) => Math.abs(by) < STILL)) break
  }
  return {
    bias: rounded(weights[0] ?? 0),
    weights: names.map((feature, index): Weight => {
      const { mean, scale } = scales[index] ?? { mean: 0, scale: 1 }
      return { feature, mean, scale, weight: rounded(weights[index + 1] ?? 0) }
    }),
  }
}

/** How many examples have another value of a feature than most have. */
function differingIn(examples: readonly Example[], name: string): number {
  const counts = new Map<number, number>()
  for (const { features } of examples) {
    const value = features[name] ?? 0
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return examples.length - Math.max(...counts.values())
}

interface Scale {
  readonly mean: number
  readonly scale: number
}

/** A feature that never varies keeps the scale 1, and so the weight 0. */
function scaleOf(values: readonly number[]): Scale {
  const mean = sum(values) / values.length
  const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length)
  return { mean: rounded(mean), scale: deviation < 1e-9 ? 1 : rounded(deviation) }
}

const standard = (value: number, scale: Scale | undefined): number =>
  scale ? standardised(value, scale) : value

/** By how much one step of Newton's method moves the weights. */
function newtonStep(
  rows: readonly Float64Array[],
  goals: readonly number[],
  weights: Float64Array,
): Float64Array {
  const size = weights.length
  const gradient = weights.map((weight, index) => (index === 0 ? 0 : -PENALTY * weight))
  const curvature = Array.from(weights, (_, row) => {
    const line = new Float64Array(size)
    line[row] = row === 0 ? 1e-9 : PENALTY
    return line
  })
  rows.forEach((row, at) => {
    const p =
      1 / (1 + Math.exp(-row.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0)))
    const left = (goals[at] ?? 0) - p
    curvature.forEach((line, i) => {
      const value = row[i] ?? 0
      gradient[i] = (gradient[i] ?? 0) + value * left
      addScaled(line, row, p * (1 - p) * value)
    })
  })
  return solved(curvature, gradient)
}

/** Adds `factor` times another line to a line; loops by index, since it is where the time goes. */
function addScaled(line: Float64Array, other: Float64Array, factor: number): void {
  if (factor === 0) return
  for (let at = 0; at < line.length; at++) line[at] = (line[at] ?? 0) + factor * (other[at] ?? 0)
}

/** Solves a system of linear equations by Gaussian elimination with the largest pivot. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, index) => Float64Array.from([...row, right[index] ?? 0]))
  const size = rows.length
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++)
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row
    const [upper, lower] = [rows[pivot], rows[column]]
    if (!upper || !lower || upper[column] === 0) continue
    rows[column] = upper
    rows[pivot] = pivot === column ? upper : lower
    rows.forEach((line, row) => {
      if (row !== column) addScaled(line, upper, -at(row, column) / at(column, column))
    })
  }
  return Float64Array.from(rows, (_, row) => (at(row, row) === 0 ? 0 : at(row, size) / at(row, row)))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const rounded = (value: number): number => Number(value.toFixed(6))
