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

/** A value farther from the mean than this many scales counts as this far: one rare feature must not decide alone. */
const FARTHEST = 3

/** A value in scales from the mean. */
export const standardised = (value: number, { mean, scale }: Pick<Weight, 'mean' | 'scale'>): number =>
  Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / scale))

/** The probability that a question is sound (full marks from its readers, or accepted unedited), to three digits. A feature that is missing counts as average. */
export function probability({ bias, weights }: Model, features: Features): number {
  const logOdds = weights.reduce(
    (sum, weight) => sum + weight.weight * standardised(features[weight.feature] ?? weight.mean, weight),
    bias,
  )
  return Number((1 / (1 + Math.exp(-logOdds))).toFixed(3))
}
