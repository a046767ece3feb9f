import { FORCED, lead } from './lead'
import { classSum, type LinearModel } from './linear-model'
import { styleOf } from './tag-features'
import { TagScores } from './tag-scores'
import type { WordShape } from './word-shapes'

/** What the tagger knows besides its weights. */
export interface TagInventory {
  /** A tag is a universal part of speech and one of the Penn Treebank: "NOUN|NNS". */
  readonly names: readonly string[]
  /** The tags that a frequent word has had, by its `dictionaryKey`. */
  readonly dictionary: ReadonlyMap<string, readonly number[]>
}

/** Frequent words are known by their letters alone. */
export const dictionaryKey = (word: string): string => word.replaceAll('’', "'").replace(/\d/g, '0')

/** Tags and how far each was ahead of the next best one. */
export interface Tagged {
  readonly tags: Int32Array
  readonly margins: Float64Array
  /** The scores of each word's candidates, in their order; none where there was one only. */
  readonly scores: (Float64Array | undefined)[]
}

/** Tags words from left to right. */
export class Tagger {
  private readonly scores: TagScores
  private readonly all: readonly number[]

  constructor(
    model: LinearModel,
    private readonly inventory: TagInventory,
  ) {
    this.scores = new TagScores(model)
    this.all = inventory.names.map((_, index) => index)
  }

  /** The tags that `word` may have; `only`, a part of speech, when that is known from elsewhere. */
  candidates(word: string, only: string | null): readonly number[] {
    const { names, dictionary } = this.inventory
    if (only === null) return dictionary.get(dictionaryKey(word)) ?? this.all
    const fitting = this.all.filter((tag) => names[tag]?.startsWith(`${only}|`))
    return fitting.length > 0 ? fitting : this.all
  }

  /** `others` are what another tagger made of the same words: its scores count as much as this one's. */
  tag(
    shapes: readonly WordShape[],
    candidates: readonly (readonly number[])[],
    others: Tagged | null = null,
  ): Tagged {
    const tagged = emptyTags(shapes.length)
    const style = styleOf(shapes)
    let before = -1
    let before2 = -1
    for (let index = 0; index < shapes.length; index++) {
      const among = candidates[index] ?? this.all
      if (among.length > 1) {
        const sums = this.scores.at(shapes, { index, style, before, before2 }, among)
        const scores = scoresAmong(among, sums, others?.scores[index])
        const { top, margin } = lead(scores)
        tagged.scores[index] = scores
        tagged.tags[index] = among[top] ?? 0
        tagged.margins[index] = margin
      } else {
        tagged.tags[index] = among[0] ?? 0
        tagged.margins[index] = FORCED
      }
      before2 = before
      before = tagged.tags[index] ?? 0
    }
    return tagged
  }
}

function scoresAmong(among: readonly number[], sums: Int32Array, others?: Float64Array): Float64Array {
  const scores = new Float64Array(among.length)
  for (let at = 0; at < scores.length; at++)
    scores[at] = classSum(sums, among[at] ?? 0) + (others ? (others[at] ?? 0) : 0)
  return scores
}

const emptyTags = (size: number): Tagged => ({
  tags: new Int32Array(size),
  margins: new Float64Array(size),
  scores: new Array<Float64Array | undefined>(size).fill(undefined),
})

/** Tags words from right to left, then from left to right with both scores: each knows the tags on its own side. */
export class TaggerPair {
  constructor(
    private readonly forward: Tagger,
    private readonly backward: Tagger,
  ) {}

  /** Tags of words; `known` holds parts of speech that the caller is sure of. */
  tag(words: readonly string[], shapes: readonly WordShape[], known: readonly (string | null)[]): Tagged {
    const candidates = words.map((word, index) => this.forward.candidates(word, known[index] ?? null))
    const back = this.backward.tag(shapes.toReversed(), candidates.toReversed())
    return this.forward.tag(shapes, candidates, { ...back, scores: back.scores.toReversed() })
  }
}
