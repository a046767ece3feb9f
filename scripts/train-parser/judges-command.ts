import { ArcEvidence, EVIDENCE_BITS } from '@/lib/domain/language/syntax/arc-evidence'
import { ArcModel } from '@/lib/domain/language/syntax/arc-model'
import type { KeptFrom } from '@/lib/domain/language/syntax/confidence'
import type { TreebankSentence } from '@/lib/domain/language/syntax/conllu'
import { marksOf } from '@/lib/domain/language/syntax/graph-features'
import { LabelRevision } from '@/lib/domain/language/syntax/label-revision'

import { parseByHalves, type ParsedSentence } from './halves'
import { learnConfidence, type ArcCase } from './learn-confidence'
import { learnLabels, type LabelLearning } from './learn-labels'
import { readWeights, writeWeights } from './weights-folder'

/**
 * Learns, from mistakes in sentences parsed by others, to revise the labels of the parser in `folder` and to tell how sure
 * its arcs are. Writes both there.
 */
export const makeJudges = (sentences: readonly TreebankSentence[], folder: string): void =>
  judgesFrom(parseByHalves(sentences, folder), folder)

/** The same from sentences that are parsed already. */
export function judgesFrom(parsed: readonly ParsedSentence[], folder: string): void {
  const learning = {
    relations: (readWeights(folder, 'forward').texts['relations'] ?? '').split('\n'),
    marksOfTags: marksOf((readWeights(folder, 'tagger').texts['tags'] ?? '').split('\n')),
  }
  const evidence = learnLabels(parsed, learning)
  const labels = writeWeights(folder, 'labels', { texts: {}, models: { evidence } })
  console.log(`labels: ${labels} bytes`)
  const cases = revised(parsed, learning).flatMap((sentence) => casesOf(sentence, learning))
  const learned = learnConfidence(cases, EVIDENCE_BITS)
  const confidence = writeWeights(folder, 'confidence', {
    texts: { keptFrom: written(learned.keptFrom) },
    models: { evidence: learned.evidence },
  })
  console.log(`confidence: ${Object.keys(learned.keptFrom).length} relations, ${confidence} bytes`)
}

/** The sentences of each half with the labels that were learned from the other one. */
function revised(parsed: readonly ParsedSentence[], learning: LabelLearning): ParsedSentence[] {
  return [0, 1].flatMap((half) => {
    const weights = learnLabels(
      parsed.filter((sentence) => sentence.half !== half),
      learning,
    )
    const revision = new LabelRevision(new ArcModel(weights), learning.marksOfTags)
    return parsed
      .filter((sentence) => sentence.half === half)
      .map((sentence) => ({ ...sentence, election: revision.revise(sentence.election) }))
  })
}

function casesOf(
  { index, sentence, election }: ParsedSentence,
  { relations, marksOfTags }: LabelLearning,
): ArcCase[] {
  const evidence = new ArcEvidence(election, marksOfTags)
  return sentence.map((word, dependent) => {
    const relation = relations[election.labels[dependent] ?? 0] ?? ''
    const isAttached = election.heads[dependent] === (word.head < 0 ? sentence.length : word.head)
    const { rows, size } = evidence.of(dependent)
    const right = isAttached && relation === word.relation
    return { relation, sentence: index, right, rows: rows.slice(0, size) }
  })
}

const written = (keptFrom: KeptFrom): string =>
  Object.entries(keptFrom)
    .map(([relation, least]) => `${relation} ${least}`)
    .join('\n')
