import { ANY_RELATION, confidenceIn, type ConfidenceTable } from '@/lib/domain/language/syntax/confidence'
import type { TreebankSentence } from '@/lib/domain/language/syntax/conllu'
import type { EnglishParser } from '@/lib/domain/language/syntax/english-parser'
import { evidenceFor } from '@/lib/domain/language/syntax/evidence'

import { logisticRegression, type Case } from './logistic-regression'

/** Arcs that are kept shall be right this often. */
const PRECISION = 0.955

/** Relations with fewer arcs than this have no regression of their own. */
const FEWEST = 150

interface ArcCase extends Case {
  readonly relation: string
}

/** How sure the arcs of a parser are, learned from sentences that it was not trained on. */
export function learnConfidence(
  parser: EnglishParser,
  relations: readonly string[],
  sentences: readonly TreebankSentence[],
): ConfidenceTable {
  const cases = sentences.flatMap((sentence) => casesOf(parser, relations, sentence))
  const table: Record<string, ConfidenceTable[string]> = {}
  for (const relation of [ANY_RELATION, ...relations]) {
    const some = relation === ANY_RELATION ? cases : cases.filter((arc) => arc.relation === relation)
    if (some.length < FEWEST) continue
    const weights = logisticRegression(some)
    table[relation] = { weights, keptFrom: leastProbability(some, weights) }
  }
  return table
}

function casesOf(parser: EnglishParser, relations: readonly string[], sentence: TreebankSentence): ArcCase[] {
  const parsed = parser.analyse(sentence.map(({ form }) => form))
  return sentence.flatMap((word, dependent) => {
    if (word.upos === 'PUNCT') return []
    const relation = relations[parsed.labels[dependent] ?? 0] ?? ''
    const isAttached = parsed.heads[dependent] === (word.head < 0 ? sentence.length : word.head)
    const right = isAttached && relation === word.relation
    return [{ relation, right, evidence: evidenceFor(parsed, dependent) }]
  })
}

/** The least probability from which on the arcs are right often enough; above 1 when they never are. */
function leastProbability(cases: readonly ArcCase[], weights: readonly number[]): number {
  const table = { [ANY_RELATION]: { weights, keptFrom: 1 } }
  const ranked = cases
    .map(({ evidence, right }) => ({ right, probability: confidenceIn(table, '', evidence).probability }))
    .sort((a, b) => b.probability - a.probability)
  let least = 1.01
  let rights = 0
  for (const [index, { right, probability }] of ranked.entries()) {
    if (right) rights++
    if (index >= 30 && rights / (index + 1) >= PRECISION) least = probability
  }
  return Math.round(least * 1e4) / 1e4
}
