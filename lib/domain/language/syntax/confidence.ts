import type { ArcModel } from './arc-model'
import type { Features } from './features'

/** By relation, the least probability at which an arc is built on; what has none takes that of all arcs together. */
export type KeptFrom = Readonly<Record<string, number>>

/** Stands for all relations together. */
export const ANY_RELATION = '*'

/** What one step of the model's weights adds to the logarithm of the odds. */
export const STEP = 0.01

/** A logistic regression that tells how sure arcs are. */
export class Confidence {
  constructor(
    private readonly model: ArcModel,
    private readonly keptFrom: KeptFrom,
  ) {}

  /** The probability that head and relation of an arc are both right, and whether that is enough to build on. */
  of(relation: string, evidence: Features): { probability: number; kept: boolean } {
    const probability = 1 / (1 + Math.exp(-STEP * this.model.weigh(evidence)))
    return { probability, kept: probability >= (this.keptFrom[relation] ?? this.keptFrom[ANY_RELATION] ?? 1) }
  }
}

/** Reads lines of a relation and a number: "nsubj 0.9". */
export const readKeptFrom = (table: string): KeptFrom =>
  Object.fromEntries(
    table.split('\n').map((line) => {
      const [relation = '', least] = line.split(' ')
      return [relation, Number(least)]
    }),
  )
