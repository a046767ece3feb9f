import type { TreebankSentence } from '@/lib/domain/language/syntax/conllu'

import { goldTrees, relationsOf } from './gold-trees'
import { jackknifedTags, shapesFrom } from './tagger-command'
import { trainGreedy } from './train-greedy'
import { writeWeights } from './weights-folder'

const EPOCHS = 5

/** Trains the parser and writes it to `folder`, where the words and the tagger lie already. */
export function makeParser(sentences: readonly TreebankSentence[], folder: string): void {
  const relations = relationsOf(sentences)
  const trees = goldTrees(sentences, {
    shapeOf: shapesFrom(folder),
    relations,
    tags: jackknifedTags(sentences, folder),
  })
  const models = trainGreedy(trees, {
    relations: relations.length,
    epochs: EPOCHS,
    least: 3,
    unit: 0.6,
    seed: 3,
  })
  const bytes = writeWeights(folder, 'parser', {
    texts: { relations: relations.join('\n') },
    models,
  })
  console.log(
    `parser: ${models.moves.weights.length} + ${models.labels.weights.length} weights, ${bytes} bytes`,
  )
}
