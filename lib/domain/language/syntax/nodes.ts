import { join } from './features'
import type { WordShape } from './word-shapes'

/** The words of a sentence in columns, followed by the root and by a place for "no such word". */
export class Nodes {
  readonly size: number
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly both: Int32Array
  readonly middle: Int32Array
  readonly fine: Int32Array
  readonly suffix: Int32Array

  /** `tags` are numbers of tags, one a word. */
  constructor(shapes: readonly WordShape[], tags: ArrayLike<number>) {
    const size = shapes.length
    this.size = size
    const column = (): Int32Array => new Int32Array(size + 2).fill(-2, size, size + 1).fill(-1, size + 1)
    this.word = column()
    this.tag = column()
    this.both = column()
    this.middle = column()
    this.fine = column()
    this.suffix = column()
    for (const [at, shape] of shapes.entries()) {
      const tag = tags[at] ?? 0
      this.word[at] = shape.lower
      this.tag[at] = tag
      this.both[at] = join(shape.lower, tag)
      this.middle[at] = join(shape.groups[1] || (shape.suffixes[2] ?? 0), tag)
      this.fine[at] = shape.groups[2] || (shape.suffixes[3] ?? 0)
      this.suffix[at] = shape.suffixes[2] ?? 0
    }
  }

  /** The place of `node` in the columns; -1, no such word, has one too. */
  at(node: number): number {
    return node < 0 ? this.size + 1 : node
  }
}

const BUCKETS = [0, 1, 2, 3, 4, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8, 8]

/** How far two words are apart, coarser the farther. */
export const distance = (from: number, to: number): number =>
  from < 0 || to < 0 ? 15 : (BUCKETS[Math.abs(to - from)] ?? (Math.abs(to - from) < 25 ? 9 : 10))
