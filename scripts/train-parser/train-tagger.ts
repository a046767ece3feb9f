import type { TreebankSentence, TreebankWord } from '@/lib/domain/language/syntax/conllu'
import { Features } from '@/lib/domain/language/syntax/features'
import { LinearModel } from '@/lib/domain/language/syntax/linear-model'
import { styleOf, tagFeatures, TAGGER_BITS } from '@/lib/domain/language/syntax/tag-features'
import { dictionaryKey, Tagger, type TagInventory } from '@/lib/domain/language/syntax/tagger'
import type { WordShape } from '@/lib/domain/language/syntax/word-shapes'

import { chance, shuffled } from './chance'
import { Perceptron } from './perceptron'

/** Rarer tags are mostly slips of the pen. */
const RAREST_TAG = 8

/** A word seen this often has no tag but those it was seen with. */
const FREQUENT_WORD = 8

export const tagOf = ({ upos, xpos }: TreebankWord): string => `${upos}|${xpos}`

/** How to train a tagger. */
export interface TaggerTraining {
  readonly shapeOf: (word: string) => WordShape
  /** The tags that it may give. */
  readonly names: readonly string[]
  readonly epochs: number
  readonly least: number
  readonly unit: number
}

/** A trained tagger and what it is made of. */
export interface TrainedTagger {
  readonly tagger: Tagger
  readonly inventory: TagInventory
  readonly weights: ReturnType<Perceptron['freeze']>
}

export function trainTagger(sentences: readonly TreebankSentence[], training: TaggerTraining): TrainedTagger {
  const inventory = { names: training.names, dictionary: dictionaryOf(sentences, training.names) }
  const model = new Perceptron({ classes: inventory.names.length, bits: TAGGER_BITS, least: training.least })
  const lessons = lessonsOf(sentences, inventory, training.shapeOf)
  const random = chance(7)
  for (let epoch = 0; epoch < training.epochs; epoch++)
    for (const lesson of shuffled(lessons, random)) teach(model, lesson)
  const weights = model.freeze(training.unit)
  return { tagger: new Tagger(new LinearModel(weights), inventory), inventory, weights }
}

/** The tags of a treebank, the most frequent first. */
export function tagNamesOf(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const word of sentences.flat()) counts.set(tagOf(word), (counts.get(tagOf(word)) ?? 0) + 1)
  const usual = [...counts].filter(([, count]) => count >= Math.min(RAREST_TAG, sentences.length))
  return usual.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag)
}

function dictionaryOf(
  sentences: readonly TreebankSentence[],
  names: readonly string[],
): Map<string, number[]> {
  const seen = new Map<string, number[]>()
  for (const word of sentences.flat()) {
    const tag = names.indexOf(tagOf(word))
    const key = dictionaryKey(word.form)
    if (tag >= 0 && !/\s/.test(key)) seen.set(key, [...(seen.get(key) ?? []).slice(-2000), tag])
  }
  const frequent = [...seen].filter(([, tags]) => tags.length >= FREQUENT_WORD)
  return new Map(frequent.map(([key, tags]) => [key, [...new Set(tags)].sort((a, b) => a - b)]))
}

interface Lesson {
  readonly shapes: readonly WordShape[]
  readonly candidates: readonly (readonly number[])[]
  readonly right: readonly number[]
}

function lessonsOf(
  sentences: readonly TreebankSentence[],
  { names, dictionary }: TagInventory,
  shapeOf: (word: string) => WordShape,
): Lesson[] {
  const all = [...names.keys()]
  const numberOf = new Map(names.map((name, index) => [name, index]))
  return sentences.map((sentence) => ({
    shapes: sentence.map(({ form }) => shapeOf(form)),
    candidates: sentence.map(({ form }) => dictionary.get(dictionaryKey(form)) ?? all),
    right: sentence.map(
      (word) =>
        numberOf.get(tagOf(word)) ??
        Math.max(
          0,
          names.findIndex((name) => name.startsWith(`${word.upos}|`)),
        ),
    ),
  }))
}

/** The right tag must be ahead by this much (Krauth & Mézard 1987, "perceptron of maximal stability"). */
const MARGIN = 10

const features = new Features(TAGGER_BITS)
const scores = new Float64Array(256)

function teach(model: Perceptron, { shapes, candidates, right }: Lesson): void {
  const style = styleOf(shapes)
  let before = -1
  let before2 = -1
  for (let index = 0; index < shapes.length; index++) {
    const among = candidates[index] ?? []
    const gold = right[index] ?? 0
    let tag = among[0] ?? 0
    if (among.length > 1) {
      tagFeatures(features, shapes, { index, style, before, before2 })
      tag = model.bestOf(features, among, scores)
      const wrong = tag === gold ? tooNear(among, gold) : tag
      if (wrong >= 0) model.learn(features, gold, wrong)
    }
    model.tick()
    before2 = before
    before = tag
  }
}

/** The best of the other tags when the right one is not far enough ahead of it; -1 when it is. */
function tooNear(among: readonly number[], gold: number): number {
  let own = 0
  let next = -1
  for (const [at, tag] of among.entries()) {
    const score = scores[at] ?? 0
    if (tag === gold) own = score
    else if (next < 0 || score > (scores[next] ?? 0)) next = at
  }
  return own - (scores[next] ?? 0) < MARGIN ? (among[next] ?? -1) : -1
}
