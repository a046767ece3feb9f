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

/** A value farther from the mean than this many scales counts as this far: one odd feature must not decide alone. */
const FARTHEST = 10

/** The probability that a teacher would sign a question unedited, to three digits. A feature that is missing counts as average. */
export function probability({ bias, weights }: Model, features: Features): number {
  const logOdds = weights.reduce((sum, { feature, mean, scale, weight }) => {
    const away = ((features[feature] ?? mean) - mean) / scale
    return sum + weight * Math.max(-FARTHEST, Math.min(FARTHEST, away))
  }, bias)
  return Number((1 / (1 + Math.exp(-logOdds))).toFixed(3))
}
