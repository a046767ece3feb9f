/** How sure an arc of some relation is. */
export interface RelationConfidence {
  /** The weights of a logistic regression: a constant, then one for each piece of evidence. */
  readonly weights: readonly number[]
  /** The least probability at which an arc is built on. */
  readonly keptFrom: number
}

/** By relation; what is not in it is as sure as the rest together. */
export type ConfidenceTable = Readonly<Record<string, RelationConfidence>>

/** The relation whose weights serve those that have none of their own. */
export const ANY_RELATION = '*'

/** The probability that a word's head and relation are both right, and whether that is enough to build on. */
export function confidenceIn(
  table: ConfidenceTable,
  relation: string,
  evidence: readonly number[],
): { probability: number; kept: boolean } {
  const { weights, keptFrom } = table[relation] ?? table[ANY_RELATION] ?? { weights: [], keptFrom: 1 }
  const [constant = 0, ...others] = weights
  const sum = evidence.reduce((total, value, index) => total + value * (others[index] ?? 0), constant)
  const probability = 1 / (1 + Math.exp(-sum))
  return { probability, kept: probability >= keptFrom }
}
