import type { TreebankSentence } from '@/lib/domain/language/syntax/conllu'
import { lexicon } from '@/lib/domain/language/syntax/lexicon'
import { TaggerPair } from '@/lib/domain/language/syntax/tagger'
import { wordGroups } from '@/lib/domain/language/syntax/word-groups'
import { wordShapes, type WordShape } from '@/lib/domain/language/syntax/word-shapes'

import { learnLemmas } from './learn-lemmas'
import { tagNamesOf, trainTagger, type TaggerTraining, type TrainedTagger } from './train-tagger'
import { readWeights, writeWeights } from './weights-folder'

const TRAINING = { least: 2, unit: 0.5 }
const EPOCHS = 8
const FOLDS = 2
const EPOCHS_OF_A_FOLD = 3

/** What is known of a word, from the tables of words in `folder`. */
export const shapesFrom = (folder: string): ((word: string) => WordShape) =>
  wordShapes({
    groupsOf: wordGroups(readWeights(folder, 'words').texts['groups'] ?? ''),
    classesOf: lexicon(readWeights(folder, 'lexicon').texts['classes'] ?? ''),
  })

/** Trains tags and lemmas and writes them to `folder`. `names` are the tags that may be given. */
export function makeTagger(
  sentences: readonly TreebankSentence[],
  folder: string,
  names: readonly string[] = tagNamesOf(sentences),
): void {
  const training = { ...TRAINING, shapeOf: shapesFrom(folder), names, epochs: EPOCHS }
  const { forward, backward } = trainPair(sentences, training)
  const { dictionary } = forward.inventory
  const bytes = writeWeights(folder, 'tagger', {
    texts: {
      tags: names.join('\n'),
      dictionary: [...dictionary]
        .map(([word, tags]) => [word, ...tags].join(' '))
        .sort()
        .join('\n'),
      lemmas: learnLemmas(sentences),
    },
    models: { forward: forward.weights, backward: backward.weights },
  })
  console.log(`tagger: ${bytes} bytes`)
}

function trainPair(
  sentences: readonly TreebankSentence[],
  training: TaggerTraining,
): { forward: TrainedTagger; backward: TrainedTagger } {
  const backwards = sentences.map((sentence) => sentence.toReversed())
  return { forward: trainTagger(sentences, training), backward: trainTagger(backwards, training) }
}

/** The sentences tagged by taggers that have not learned from them: as many mistakes as on new text. */
export function jackknifedTags(sentences: readonly TreebankSentence[], folder: string): Int32Array[] {
  const shapeOf = shapesFrom(folder)
  const names = (readWeights(folder, 'tagger').texts['tags'] ?? '').split('\n')
  const training = { ...TRAINING, shapeOf, names, epochs: EPOCHS_OF_A_FOLD }
  const taggers = Array.from({ length: FOLDS }, (_, fold) => {
    const others = sentences.filter((_, index) => index % FOLDS !== fold)
    const { forward, backward } = trainPair(others.length > 0 ? others : sentences, training)
    return new TaggerPair(forward.tagger, backward.tagger)
  })
  return sentences.map((sentence, index) => {
    const words = sentence.map(({ form }) => form)
    return taggers[index % FOLDS]?.tag(words, words.map(shapeOf), []).tags ?? new Int32Array()
  })
}
