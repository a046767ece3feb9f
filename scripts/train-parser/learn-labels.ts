import { forLabel, LABEL_EVIDENCE_BITS, LabelEvidence } from '@/lib/domain/language/syntax/label-evidence'
import { candidatesFor, STEP } from '@/lib/domain/language/syntax/label-revision'
import { Features } from '@/lib/domain/language/syntax/features'
import type { Weights } from '@/lib/domain/language/syntax/linear-model'

import { chance, shuffled } from './chance'
import { FrozenRows } from './frozen-rows'
import type { ParsedSentence } from './halves'

/** How often each row must be seen to have a say. */
const LEAST = 60

const ROUNDS = 2
const RATE = 0.05
const RIDGE = 0.01

/** Smaller errors teach nothing. */
const LEAST_ERROR = 1e-3

/** An arc with the right head: for each label that it may have the rows of what is known, and whether it is the right one. */
type LabelCase = readonly {
  readonly rows: Int32Array
  readonly logOdds: number
  readonly right: boolean
}[]

/** What learning needs besides the sentences. */
export interface LabelLearning {
  readonly relations: readonly string[]
  readonly marksOfTags: Int32Array
}

/**
 * Learns which of its best labels an arc has, by logistic regression over these, case by case, a row's steps the shorter
 * the more it has moved (AdaGrad: Duchi, Hazan & Singer 2011).
 */
export function learnLabels(parsed: readonly ParsedSentence[], learning: LabelLearning): Weights {
  const cases = parsed.flatMap((sentence) => casesOf(sentence, learning))
  const model = new LabelRegression(cases)
  const random = chance(5)
  for (let round = 0; round < ROUNDS; round++) for (const arc of shuffled(cases, random)) model.learn(arc)
  return model.freeze()
}

function casesOf({ sentence, election }: ParsedSentence, learning: LabelLearning): LabelCase[] {
  const evidence = new LabelEvidence(election, learning.marksOfTags)
  const into = new Features(LABEL_EVIDENCE_BITS)
  return sentence.flatMap((word, dependent) => {
    if (election.heads[dependent] !== word.head) return []
    const right = learning.relations.indexOf(word.relation)
    const candidates = candidatesFor(election, dependent)
    if (candidates.length < 2 || !candidates.some(({ label }) => label === right)) return []
    const known = evidence.of(dependent)
    return [
      candidates.map(({ label, logOdds }) => {
        const { rows, size } = forLabel(known, label, into)
        return { rows: rows.slice(0, size), logOdds, right: label === right }
      }),
    ]
  })
}

class LabelRegression {
  private readonly weights = new Float64Array(2 ** LABEL_EVIDENCE_BITS)
  private readonly moved = new Float64Array(2 ** LABEL_EVIDENCE_BITS).fill(1)
  private readonly seen = new Int32Array(2 ** LABEL_EVIDENCE_BITS)

  constructor(cases: readonly LabelCase[]) {
    for (const { rows } of cases.flat()) for (const row of rows) this.seen[row] = (this.seen[row] ?? 0) + 1
  }

  learn(arc: LabelCase): void {
    const chances = softmax(arc.map((candidate) => candidate.logOdds + this.weigh(candidate.rows)))
    for (const [index, { rows, right }] of arc.entries()) {
      const error = (right ? 1 : 0) - (chances[index] ?? 0)
      if (Math.abs(error) < LEAST_ERROR) continue
      for (const row of rows) this.move(row, error)
    }
  }

  private weigh(rows: Int32Array): number {
    let sum = 0
    for (const row of rows) sum += this.weights[row] ?? 0
    return sum
  }

  private move(row: number, error: number): void {
    if ((this.seen[row] ?? 0) < LEAST) return
    const slope = error - RIDGE * (this.weights[row] ?? 0)
    const moved = (this.moved[row] ?? 1) + slope * slope
    this.moved[row] = moved
    this.weights[row] = (this.weights[row] ?? 0) + (RATE * slope) / Math.sqrt(moved)
  }

  freeze(): Weights {
    const rows = new FrozenRows()
    for (const [row, weight] of this.weights.entries()) rows.add(row, 0, weight / STEP)
    return rows.weights(1, LABEL_EVIDENCE_BITS)
  }
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const sum = odds.reduce((total, one) => total + one, 0)
  return odds.map((one) => one / sum)
}
