import type { Features } from './features'

/** A logistic regression over standardised features. */
export interface Model {
  readonly bias: number
  readonly weights: readonly Weight[]
}

/** What one feature adds to the log-odds: `weight * (value - mean) / scale`. */
export interface Weight {
  readonly feature: string
  readonly mean: number
  readonly scale: number
  readonly weight: number
}

/** The probability that a teacher would sign a question unedited, to three digits. A feature that is missing counts as average. */
export function probability({ bias, weights }: Model, features: Features): number {
  const logOdds = weights.reduce(
    (sum, { feature, mean, scale, weight }) => sum + (weight * ((features[feature] ?? mean) - mean)) / scale,
    bias,
  )
  return Number((1 / (1 + Math.exp(-logOdds))).toFixed(3))
}
