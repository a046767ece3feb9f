import { ANY_RELATION, STEP, type KeptFrom } from '@/lib/domain/language/syntax/confidence'
import type { Weights } from '@/lib/domain/language/syntax/linear-model'

import { FrozenRows } from './frozen-rows'
import { logisticRegression, probability, type Case } from './logistic-regression'

/** Arcs that are kept shall be right this often… */
const PRECISION = 0.955

/** …or, where fewer than this share of a relation's arcs would be kept, this often. */
const WANTED = 0.7
const LEAST_PRECISION = 0.95

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

/** The least probability at which an arc is kept; above 1 when the arcs are never right often enough. */
function leastProbability(rated: readonly Rated[]): number {
  const ranked = rated.toSorted((a, b) => b.probability - a.probability)
  const strict = lengthAt(ranked, PRECISION)
  const length = strict >= WANTED * ranked.length ? strict : lengthAt(ranked, LEAST_PRECISION)
  const least = ranked[length - 1]?.probability ?? 1.01
  return Math.round(least * 1e4) / 1e4
}

/** How many of the surest arcs can be kept so that this share of them is right; 0 for fewer than 30. */
function lengthAt(ranked: readonly Rated[], precision: number): number {
  let length = 0
  let rights = 0
  for (const [index, { right }] of ranked.entries()) {
    if (right) rights++
    if (index >= 30 && rights / (index + 1) >= precision) length = index + 1
  }
  return length
}
