import type { TreebankSentence } from '@/lib/domain/language/syntax/conllu'
import { marksOf } from '@/lib/domain/language/syntax/graph-features'

import { goldTrees, mirrored, relationsOf, type TreeMaking } from './gold-trees'
import { jackknifedTags, shapesFrom } from './tagger-command'
import { trainGraph } from './train-graph'
import { trainGreedy } from './train-greedy'
import { readWeights, writeWeights } from './weights-folder'

const GREEDY = { epochs: 6, least: 3, most: { moves: 2_000_000, labels: 900_000 } }
const GRAPH = { epochs: 3, most: 2_200_000, seed: 5 }

/** Trains three parsers and writes them to `folder`, where the words and the tagger lie already. */
export function makeParser(
  sentences: readonly TreebankSentence[],
  folder: string,
  relations: readonly string[] = relationsOf(sentences),
): void {
  const tags = jackknifedTags(sentences, folder)
  const making: TreeMaking = { shapeOf: shapesFrom(folder), relations, tags }
  const trees = goldTrees(sentences, making)
  const backwards = goldTrees(sentences.map(mirrored), {
    ...making,
    tags: tags.map((some) => some.toReversed()),
  })
  const forward = trainGreedy(trees, { ...GREEDY, relations: relations.length, seed: 3 })
  const backward = trainGreedy(backwards, { ...GREEDY, relations: relations.length, seed: 4 })
  const texts = { relations: relations.join('\n') }
  report('forward', writeWeights(folder, 'forward', { texts, models: forward }))
  report('backward', writeWeights(folder, 'backward', { texts: {}, models: backward }))
  const tagNames = (readWeights(folder, 'tagger').texts['tags'] ?? '').split('\n')
  const graph = trainGraph(trees, { ...GRAPH, marksOfTags: marksOf(tagNames) })
  report('graph', writeWeights(folder, 'graph', { texts: {}, models: { graph } }))
}

const report = (name: string, bytes: number): void => console.log(`${name}: ${bytes} bytes`)
