import { join, type Features } from './features'
import { distance, type Nodes } from './nodes'

/** Rows of the graph parser's table, as a power of two. */
export const GRAPH_BITS = 22

/** Writes the features of a sentence's arcs (after McDonald, Crammer & Pereira 2005), always into the same list. */
export class ArcFeatures {
  constructor(
    private readonly into: Features,
    private readonly nodes: Nodes,
  ) {}

  /** What their words and the distance say, looking at both ends of an arc; `ofArc` has the rest. */
  ofEnds(head: number, dependent: number): Features {
    const { into, nodes } = this
    const { tag, word, both } = nodes
    into.clear()
    const turn = head < dependent ? 1 : 2
    const way = distance(head, dependent) * 2 + (head < dependent ? 1 : 0)
    const th = tag[head] ?? 0
    const td = tag[dependent] ?? 0
    into.two(0, th, way)
    into.two(1, td, way)
    into.two(2, both[head] ?? 0, way)
    into.two(3, both[dependent] ?? 0, way)
    into.two(4, word[head] ?? 0, turn)
    into.two(5, word[dependent] ?? 0, turn)
    into.two(6, join(th, td), way)
    return into
  }

  /** What else speaks for an arc; `between` are the marks of the words between its ends. */
  ofArc(head: number, dependent: number, between: number): Features {
    const { into, nodes } = this
    const { tag, word, both, middle, fine } = nodes
    into.clear()
    const turn = head < dependent ? 1 : 2
    const way = distance(head, dependent) * 2 + (head < dependent ? 1 : 0)
    const th = tag[head] ?? 0
    const td = tag[dependent] ?? 0
    const bh = both[head] ?? 0
    const bd = both[dependent] ?? 0
    const wh = word[head] ?? 0
    const wd = word[dependent] ?? 0
    const tags = join(th, td)
    const leftTag = join(th, bd)
    const rightTag = join(bh, td)
    into.two(7, rightTag, way)
    into.two(8, leftTag, way)
    into.two(9, join(bh, bd), turn)
    into.two(10, rightTag, turn)
    into.two(11, leftTag, turn)
    into.two(12, join(wh, wd), turn)
    into.two(13, join(fine[head] ?? 0, fine[dependent] ?? 0), turn)
    into.two(14, join(middle[head] ?? 0, middle[dependent] ?? 0), way)
    into.two(15, join(wh, middle[dependent] ?? 0), turn)
    into.two(16, join(middle[head] ?? 0, wd), turn)
    into.two(17, tags, join(between, turn))
    into.two(18, join(bd, th), join(between, turn))
    into.two(19, td, join(between, way))
    into.two(20, tags, join(between & 15, way))
    into.two(21, leftTag, join(between & 15, turn))
    into.two(22, tags, join(between & 0xffc0, turn))
    this.around(head, dependent, join(tags, turn))
    return into
  }

  /** The words beside both ends. */
  private around(head: number, dependent: number, ends: number): void {
    const { into, nodes } = this
    const { tag, word, size } = nodes
    const none = size + 1
    const last = dependent > 0 ? dependent - 1 : none
    const hl = tag[head > 0 ? head - 1 : none] ?? 0
    const hr = tag[head < size ? head + 1 : none] ?? 0
    const dl = tag[last] ?? 0
    const dr = tag[dependent + 1] ?? 0
    into.two(30, ends, join(hr, dl))
    into.two(31, ends, join(hl, dl))
    into.two(32, ends, join(hr, dr))
    into.two(33, ends, join(hl, dr))
    into.two(34, ends, hl)
    into.two(35, ends, hr)
    into.two(36, ends, dl)
    into.two(37, ends, dr)
    into.two(38, join(ends, word[last] ?? 0), 1)
    into.two(39, join(ends, word[dependent + 1] ?? 0), 2)
    into.two(40, join(ends, dl), dr)
  }

  /** What speaks for `next` as the dependent of `head` beside `last` on the same side; -1 when there is none before. */
  ofSiblings(head: number, last: number, next: number): Features {
    const { into, nodes } = this
    const { tag, word, both, size } = nodes
    into.clear()
    const turn = head < next ? 1 : 2
    const s = last < 0 ? size + 1 : last
    const th = join(tag[head] ?? 0, turn)
    const ts = tag[s] ?? 0
    const td = tag[next] ?? 0
    const turned = join(turn, ts)
    const ends = join(th, ts)
    const pair = join(ts, td)
    const ws = join(word[s] ?? 0, turn)
    into.two(60, ends, td)
    into.two(61, turned, td)
    into.two(62, join(both[head] ?? 0, turn), pair)
    into.two(63, join(th, both[s] ?? 0), td)
    into.two(64, ends, both[next] ?? 0)
    into.two(65, ws, word[next] ?? 0)
    into.two(66, turned, word[next] ?? 0)
    into.two(67, ws, td)
    into.two(68, join(th, pair), last < 0 ? -1 : distance(last, next))
    return into
  }
}

/** What is told of the words between, two bits each. Verbs, marks and nouns are counted up to two. */
const MARKS = [
  /^(?:VERB|AUX)/,
  /^PUNCT\|[,:]|-.RB-/,
  /^(?:NOUN|PROPN)/,
  /^CCONJ/,
  /^SCONJ/,
  /^ADP/,
  /^PRON/,
  /\|W/,
  /\|TO/,
  /\|(?:``|'')/,
  /\|VBG/,
  /\|MD/,
]

const COUNTED = 0b010101

/** The marks of each tag. */
export const marksOf = (tagNames: readonly string[]): Int32Array =>
  Int32Array.from(tagNames, (name) =>
    MARKS.reduce((mask, mark, bit) => mask | (mark.test(name) ? 1 << (2 * bit) : 0), 0),
  )

/** The marks of a stretch with one word more, whose own are `more`. A count of two has the higher bit only. */
export function passing(marks: number, more: number): number {
  const twice = marks | ((marks & more & COUNTED) << 1)
  return (twice | more) & ~((twice >>> 1) & COUNTED)
}

/** The marks of all words between two places. */
export function marksBetween(marks: Int32Array, from: number, to: number): number {
  let between = 0
  for (let node = Math.min(from, to) + 1; node < Math.max(from, to); node++)
    between = passing(between, marks[node] ?? 0)
  return between
}
