import { ANY_RELATION, STEP, type KeptFrom } from '@/lib/domain/language/syntax/confidence'
import type { Weights } from '@/lib/domain/language/syntax/linear-model'

import { FrozenRows } from './frozen-rows'
import { logisticRegression, probability, type Case } from './logistic-regression'

/** Arcs that are kept shall be right this often. */
const PRECISION = 0.955

/** Relations with fewer arcs than this are kept like all together. */
const FEWEST = 150

/** Thresholds are set on arcs that the weights were not learned from: one part of so many after the other. */
const PARTS = 4

/** An arc of an elected tree. */
export interface ArcCase extends Case {
  readonly relation: string
  /** Number of its sentence. */
  readonly sentence: number
}

/** What tells how sure arcs are. */
export interface LearnedConfidence {
  readonly evidence: Weights
  readonly keptFrom: KeptFrom
}

/** Learns how sure arcs are; evidence has 2 ** `bits` rows. */
export function learnConfidence(cases: readonly ArcCase[], bits: number): LearnedConfidence {
  const rated = Array.from({ length: PARTS }, (_, part) => rateOne(cases, part, 2 ** bits)).flat()
  const relations = [...new Set(cases.map(({ relation }) => relation))].sort()
  const keptFrom: Record<string, number> = { [ANY_RELATION]: leastProbability(rated) }
  for (const relation of relations) {
    const some = rated.filter((arc) => arc.relation === relation)
    if (some.length >= FEWEST) keptFrom[relation] = leastProbability(some)
  }
  return { evidence: frozen(logisticRegression(2 ** bits, cases), bits), keptFrom }
}

interface Rated {
  readonly relation: string
  readonly right: boolean
  readonly probability: number
}

/** One part of the arcs, rated by what was learned from the others. */
function rateOne(cases: readonly ArcCase[], part: number, size: number): Rated[] {
  const isIn = ({ sentence }: ArcCase): boolean => sentence % PARTS === part
  const weights = logisticRegression(
    size,
    cases.filter((arc) => !isIn(arc)),
  )
  return cases
    .filter(isIn)
    .map(({ relation, right, rows }) => ({ relation, right, probability: probability(weights, rows) }))
}

function frozen(weights: Float64Array, bits: number): Weights {
  const rows = new FrozenRows()
  for (const [row, weight] of weights.entries()) rows.add(row, 0, weight / STEP)
  return rows.weights(1, bits)
}

/** The least probability from which on the arcs are right often enough; above 1 when they never are. */
function leastProbability(rated: readonly Rated[]): number {
  const ranked = rated.toSorted((a, b) => b.probability - a.probability)
  let least = 1.01
  let rights = 0
  for (const [index, { right, probability: at }] of ranked.entries()) {
    if (right) rights++
    if (index >= 30 && rights / (index + 1) >= PRECISION) least = at
  }
  return Math.round(least * 1e4) / 1e4
}
