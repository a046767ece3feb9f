import { EnglishParser } from '@/lib/domain/language/syntax/english-parser'
import { GreedyParser } from '@/lib/domain/language/syntax/greedy-parser'
import { LinearModel } from '@/lib/domain/language/syntax/linear-model'
import { MoveModel } from '@/lib/domain/language/syntax/move-model'
import { Nodes } from '@/lib/domain/language/syntax/nodes'

import { shapesFrom } from '../train-parser/tagger-command'
import { readWeights } from '../train-parser/weights-folder'

const FOLDER = 'lib/domain/language/syntax/weights'

/** How many words a second the parser from left to right takes alone, the words being tagged already. */
export function wordsPerSecondOfOne(sentences: readonly (readonly string[])[]): number {
  const english = new EnglishParser((name) => readWeights(FOLDER, name))
  const shapeOf = shapesFrom(FOLDER)
  const short = sentences.filter(({ length }) => length <= 250)
  const nodes = short.map((words) => new Nodes(words.map(shapeOf), english.analyse(words).tags))
  const parser = forwardParser()
  const start = performance.now()
  for (const sentence of nodes) parser.parse(sentence)
  const seconds = (performance.now() - start) / 1000
  return Math.round(short.flat().length / seconds)
}

function forwardParser(): GreedyParser {
  const { texts, models } = readWeights(FOLDER, 'forward')
  const { moves, labels } = models
  if (!moves || !labels) throw new Error('The weights of the parser are not whole.')
  const root = (texts['relations'] ?? '').split('\n').indexOf('root')
  return new GreedyParser(new MoveModel(moves), new LinearModel(labels), root)
}
