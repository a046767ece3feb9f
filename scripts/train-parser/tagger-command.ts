import type { TreebankSentence } from '@/lib/domain/language/syntax/conllu'
import { wordGroups } from '@/lib/domain/language/syntax/word-groups'
import { wordShapes, type WordShape } from '@/lib/domain/language/syntax/word-shapes'

import { learnLemmas } from './learn-lemmas'
import { tagNamesOf, trainTagger, type TaggerTraining, type TrainedTagger } from './train-tagger'
import { readWeights, writeWeights } from './weights-folder'

const EPOCHS = 6
const FOLDS = 2
const EPOCHS_OF_A_FOLD = 3

/** What is known of a word by its neighbours, from the table of words in `folder`. */
export const shapesFrom = (folder: string): ((word: string) => WordShape) =>
  wordShapes(wordGroups(readWeights(folder, 'words').texts['groups'] ?? ''))

/** Trains tags and lemmas and writes them to `folder`. */
export function makeTagger(sentences: readonly TreebankSentence[], folder: string): void {
  const training = {
    shapeOf: shapesFrom(folder),
    names: tagNamesOf(sentences),
    epochs: EPOCHS,
    least: 2,
    unit: 0.5,
  }
  const { inventory, weights } = trainTagger(sentences, training)
  const dictionary = [...inventory.dictionary].map(([word, tags]) => [word, ...tags].join(' ')).sort()
  const bytes = writeWeights(folder, 'tagger', {
    texts: {
      tags: inventory.names.join('\n'),
      dictionary: dictionary.join('\n'),
      lemmas: learnLemmas(sentences),
    },
    models: { tagger: weights },
  })
  console.log(`tagger: ${weights.weights.length} weights, ${bytes} bytes`)
}

/** The sentences tagged by taggers that have not learned from them: as many mistakes as on new text. */
export function jackknifedTags(sentences: readonly TreebankSentence[], folder: string): Int32Array[] {
  const training = {
    shapeOf: shapesFrom(folder),
    names: (readWeights(folder, 'tagger').texts['tags'] ?? '').split('\n'),
    epochs: EPOCHS_OF_A_FOLD,
    least: 2,
    unit: 0.5,
  }
  const taggers = Array.from({ length: FOLDS }, (_, fold) => withoutFold(sentences, training, fold))
  return sentences.map((sentence, index) => {
    const tagger = taggers[index % FOLDS]
    const shapes = sentence.map(({ form }) => training.shapeOf(form))
    return tagger?.tag(shapes, sentence.map(({ form }) => tagger.candidates(form, null))).tags ?? new Int32Array() // prettier-ignore
  })
}

function withoutFold(
  sentences: readonly TreebankSentence[],
  training: TaggerTraining,
  fold: number,
): TrainedTagger['tagger'] {
  return trainTagger(
    sentences.filter((_, index) => index % FOLDS !== fold),
    training,
  ).tagger
}
