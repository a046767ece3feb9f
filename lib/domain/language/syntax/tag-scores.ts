import { Features } from './features'
import { pairsOf, type LinearModel } from './linear-model'
import {
  AFTER,
  BEFORE,
  EDGE,
  FAR_AFTER,
  FAR_BEFORE,
  HERE,
  HERE_AT_START,
  pairFeatures,
  ROLES,
  TAGGER_BITS,
  wordFeatures,
  type TagPlace,
} from './tag-features'
import type { WordShape } from './word-shapes'

/** Words whose sums are remembered, a kilobyte each. Most words of a text are one of few. */
const MOST_WORDS = 4000

/** What a word says in each of its roles, as sums of a model; and which of these are known yet, a bit each. */
interface WordSums {
  readonly sums: Int32Array
  known: number
}

/** Sums up what speaks for each tag. */
export class TagScores {
  private readonly features = new Features(TAGGER_BITS)
  private readonly sums: Int32Array
  /** The pairs that hold a list of candidates: a word has the same list each time. */
  private readonly pairs = new WeakMap<readonly number[], Int32Array>()
  private readonly words = new Map<WordShape, WordSums>()

  constructor(private readonly model: LinearModel) {
    this.sums = new Int32Array(model.pairs)
  }

  /** The model's sums for the word at a place, right for the tags that it is `among`; always in the same list. */
  at(sentence: readonly WordShape[], place: TagPlace, among: readonly number[]): Int32Array {
    const { index } = place
    this.features.clear()
    pairFeatures(this.features, sentence, place)
    this.sums.fill(0)
    const wanted = this.pairsAmong(among)
    this.model.addTo(this.sums, this.features, wanted)
    this.addWord(wanted, sentence[index] ?? EDGE, index === 0 ? HERE_AT_START : HERE)
    this.addWord(wanted, sentence[index - 1] ?? EDGE, BEFORE)
    this.addWord(wanted, sentence[index + 1] ?? EDGE, AFTER)
    this.addWord(wanted, sentence[index - 2] ?? EDGE, FAR_BEFORE)
    this.addWord(wanted, sentence[index + 2] ?? EDGE, FAR_AFTER)
    return this.sums
  }

  private pairsAmong(tags: readonly number[]): Int32Array {
    const known = this.pairs.get(tags)
    if (known) return known
    const pairs = pairsOf(tags)
    this.pairs.set(tags, pairs)
    return pairs
  }

  private addWord(wanted: Int32Array, word: WordShape, role: number): void {
    const { sums } = this
    const all = this.sumsOf(word, role)
    const start = role * sums.length
    for (let at = 0; at < wanted.length; at++) {
      const pair = wanted[at] ?? 0
      sums[pair] = (sums[pair] ?? 0) + (all[start + pair] ?? 0)
    }
  }

  private sumsOf(word: WordShape, role: number): Int32Array {
    const found = this.words.get(word) ?? this.remember(word)
    if ((found.known & (1 << role)) === 0) {
      found.known |= 1 << role
      this.features.clear()
      wordFeatures(this.features, word, role)
      const { pairs } = this.model
      this.model.addTo(found.sums.subarray(role * pairs, (role + 1) * pairs), this.features)
    }
    return found.sums
  }

  private remember(word: WordShape): WordSums {
    if (this.words.size >= MOST_WORDS) this.words.clear()
    const made = { sums: new Int32Array(ROLES * this.model.pairs), known: 0 }
    this.words.set(word, made)
    return made
  }
}
