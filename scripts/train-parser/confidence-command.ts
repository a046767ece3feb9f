import type { TreebankSentence } from '@/lib/domain/language/syntax/conllu'
import { EnglishParser } from '@/lib/domain/language/syntax/english-parser'

import { learnConfidence } from './learn-confidence'
import { readWeights, writeWeights } from './weights-folder'

/** Learns how sure arcs are from every second sentence, and writes it beside the parser in `folder`. */
export function makeConfidence(sentences: readonly TreebankSentence[], folder: string): void {
  const forward = readWeights(folder, 'forward')
  const english = new EnglishParser({
    words: readWeights(folder, 'words'),
    tagger: readWeights(folder, 'tagger'),
    forward,
    backward: readWeights(folder, 'backward'),
    graph: readWeights(folder, 'graph'),
    confidence: { texts: { confidence: '{}' }, models: {} },
  })
  const relations = (forward.texts['relations'] ?? '').split('\n')
  const table = learnConfidence(english, relations, sentences.filter((_, index) => index % 2 === 0)) // prettier-ignore
  const bytes = writeWeights(folder, 'confidence', {
    texts: { confidence: JSON.stringify(table) },
    models: {},
  })
  console.log(`confidence: ${Object.keys(table).length} relations, ${bytes} bytes`)
}
