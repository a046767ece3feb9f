import { Features, join } from './features'
import type { Scorer } from './linear-model'
import type { WordShape } from './word-shapes'

/** Rows of the tagger's table, as a power of two. */
export const TAGGER_BITS = 22

const EDGE: WordShape = {
  form: 1,
  lower: 1,
  shape: 1,
  capital: 3,
  prefixes: [1, 1, 1, 1],
  suffixes: [1, 1, 1, 1, 1],
  groups: [-1, -1, -1],
}

/** Writes what the tag of word `at` depends on: the words around it and the two tags before it. */
export function tagFeatures(into: Features, sentence: readonly WordShape[], at: TagPlace): void {
  const { index, before, before2 } = at
  into.clear()
  const here = sentence[index] ?? EDGE
  const last = sentence[index - 1] ?? EDGE
  const last2 = sentence[index - 2] ?? EDGE
  const next = sentence[index + 1] ?? EDGE
  const next2 = sentence[index + 2] ?? EDGE
  ownFeatures(into, here, index === 0 ? 1 : 0)
  neighbourFeatures(into, 30, last)
  neighbourFeatures(into, 40, next)
  farFeatures(into, 50, last2)
  farFeatures(into, 55, next2)
  into.two(60, last.lower, here.lower)
  into.two(61, here.lower, next.lower)
  into.two(62, last.lower, next.lower)
  into.two(65, last.groups[2], here.groups[2])
  into.two(66, here.groups[2], next.groups[2])
  into.two(67, last.groups[1], next.groups[1])
  into.two(68, here.suffixes[2] ?? 0, next.groups[1])
  into.two(69, here.suffixes[2] ?? 0, next.lower)
  into.two(90, here.shape, next.shape)
  into.two(91, here.shape, last.shape)
  const capitals = here.capital * 16 + last.capital * 4 + next.capital
  into.one(92, capitals)
  into.two(93, here.groups[2], capitals)
  into.two(94, here.groups[1], join(capitals, index === 0 ? 1 : 0))
  into.two(95, here.suffixes[2] ?? 0, capitals)
  into.two(96, before, capitals)
  into.two(97, here.lower, capitals)
  const both = join(before, before2)
  into.one(70, before)
  into.one(71, both)
  into.one(72, before2)
  into.two(73, before, here.lower)
  into.two(74, before, here.suffixes[2] ?? 0)
  into.two(75, before, next.lower)
  into.two(76, both, here.groups[2])
  into.two(77, before, here.groups[1])
  into.two(78, before, here.shape)
  into.two(79, before, next.groups[1])
  into.two(80, both, here.lower)
  into.two(81, both, next.groups[0])
  into.two(82, before, next.suffixes[2] ?? 0)
  into.two(83, join(before, here.groups[1]), next.groups[1])
  into.two(84, join(before, here.suffixes[1] ?? 0), next.suffixes[1] ?? 0)
}

/** Where a tag is asked for, and the tags that were given to the two words before. */
export interface TagPlace {
  readonly index: number
  readonly before: number
  readonly before2: number
}

function ownFeatures(into: Features, word: WordShape, first: number): void {
  into.one(0, 0)
  into.one(1, word.form)
  into.one(2, word.lower)
  into.two(3, word.shape, first)
  into.two(25, word.form, first)
  for (let length = 0; length < 4; length++) into.one(4 + length, word.prefixes[length] ?? 0)
  for (let length = 0; length < 5; length++) into.one(8 + length, word.suffixes[length] ?? 0)
  for (let grain = 0; grain < 3; grain++) into.one(13 + grain, word.groups[grain] ?? 0)
  into.two(16, word.groups[2], word.suffixes[1] ?? 0)
  into.two(17, word.groups[1], word.suffixes[2] ?? 0)
  into.two(18, word.groups[2], join(word.shape, first))
  into.two(19, word.suffixes[2] ?? 0, word.prefixes[0] ?? 0)
  into.two(20, word.suffixes[2] ?? 0, join(word.shape, first))
}

function neighbourFeatures(into: Features, kind: number, word: WordShape): void {
  into.one(kind, word.lower)
  into.one(kind + 1, word.shape)
  into.one(kind + 2, word.suffixes[1] ?? 0)
  into.one(kind + 3, word.suffixes[2] ?? 0)
  into.one(kind + 4, word.groups[0])
  into.one(kind + 5, word.groups[1])
  into.one(kind + 6, word.groups[2])
  into.one(kind + 7, word.form)
}

function farFeatures(into: Features, kind: number, word: WordShape): void {
  into.one(kind, word.lower)
  into.one(kind + 1, word.groups[1])
  into.one(kind + 2, word.groups[2])
  into.one(kind + 3, word.suffixes[2] ?? 0)
}

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
  private readonly features = new Features(TAGGER_BITS)
  private readonly scores: Float64Array
  private readonly all: readonly number[]

  constructor(
    private readonly model: Scorer,
    private readonly inventory: TagInventory,
  ) {
    this.scores = new Float64Array(model.classes)
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
    let before = -1
    let before2 = -1
    for (let index = 0; index < shapes.length; index++) {
      const among = candidates[index] ?? this.all
      let chosen = { tag: among[0] ?? 0, margin: SURE }
      if (among.length > 1) {
        tagFeatures(this.features, shapes, { index, before, before2 })
        this.model.score(this.features, this.scores)
        const scores = Float64Array.from(among, (tag) => this.scores[tag] ?? 0)
        const other = others?.scores[index]
        if (other)
          for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + (other[at] ?? 0)
        chosen = ahead(scores, among)
        tagged.scores[index] = scores
      }
      tagged.tags[index] = chosen.tag
      tagged.margins[index] = chosen.margin
      before2 = before
      before = chosen.tag
    }
    return tagged
  }
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

/** The margin of a word that can have one tag only. */
const SURE = 1000

/** The best of the candidates, the first of equals, and its lead. `scores` are in the order of `among`. */
function ahead(scores: Float64Array, among: readonly number[]): { tag: number; margin: number } {
  let tag = among[0] ?? 0
  let first = -Infinity
  let second = -Infinity
  for (const [index, candidate] of among.entries()) {
    const score = scores[index] ?? 0
    if (score > first) {
      second = first
      first = score
      tag = candidate
    } else if (score > second) second = score
  }
  return { tag, margin: Math.min(SURE, first - second) }
}
