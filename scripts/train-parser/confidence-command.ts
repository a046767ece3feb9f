import type { TreebankSentence } from '@/lib/domain/language/syntax/conllu'
import { EnglishParser } from '@/lib/domain/language/syntax/english-parser'

import { learnConfidence } from './learn-confidence'
import { readWeights, writeWeights } from './weights-folder'

const UNSURE = { texts: { confidence: '{}' }, models: {} }

/** Learns how sure arcs are from every second sentence, and writes it beside the parser in `folder`. */
export function makeConfidence(sentences: readonly TreebankSentence[], folder: string): void {
  const english = new EnglishParser((name) => (name === 'confidence' ? UNSURE : readWeights(folder, name)))
  const relations = (readWeights(folder, 'forward').texts['relations'] ?? '').split('\n')
  const table = learnConfidence(english, relations, sentences.filter((_, index) => index % 2 === 0)) // prettier-ignore
  const bytes = writeWeights(folder, 'confidence', {
    texts: { confidence: JSON.stringify(table) },
    models: {},
  })
  console.log(`confidence: ${Object.keys(table).length} relations, ${bytes} bytes`)
}
