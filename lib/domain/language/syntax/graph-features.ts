import { join, type Features } from './features'
import { distance, type Nodes } from './nodes'

/** Rows of the graph parser's table, as a power of two. */
export const GRAPH_BITS = 22

/** What stands between two words is told by these bits of a mask. */
export type Between = (from: number, to: number) => number

/** Writes what speaks for `head` as the head of `dependent` (after McDonald, Crammer & Pereira 2005). */
export function arcFeatures(into: Features, nodes: Nodes, arc: GraphArc): void {
  const { head, dependent, between } = arc
  const { tag, word, both, middle, fine } = nodes
  into.clear()
  const h = head
  const d = dependent
  const way = distance(h, d) * 2 + (h < d ? 1 : 0)
  const th = tag[h] ?? 0
  const td = tag[d] ?? 0
  const bh = both[h] ?? 0
  const bd = both[d] ?? 0
  const turn = h < d ? 1 : 2
  into.two(0, th, way)
  into.two(1, td, way)
  into.two(2, bh, way)
  into.two(3, bd, way)
  into.two(4, word[h] ?? 0, turn)
  into.two(5, word[d] ?? 0, turn)
  into.two(6, join(th, td), way)
  into.two(7, join(bh, td), way)
  into.two(8, join(th, bd), way)
  into.two(9, join(bh, bd), turn)
  into.two(10, join(bh, td), turn)
  into.two(11, join(th, bd), turn)
  into.two(12, join(word[h] ?? 0, word[d] ?? 0), turn)
  into.two(13, join(fine[h] ?? 0, fine[d] ?? 0), turn)
  into.two(14, join(middle[h] ?? 0, middle[d] ?? 0), way)
  into.two(15, join(word[h] ?? 0, middle[d] ?? 0), turn)
  into.two(16, join(middle[h] ?? 0, word[d] ?? 0), turn)
  into.two(17, join(th, td), join(between, turn))
  into.two(18, join(bd, th), join(between, turn))
  into.two(19, td, join(between, way))
  into.two(20, join(th, td), join(between & 15, way))
  into.two(21, join(th, bd), join(between & 15, turn))
  into.two(22, join(th, td), join(between & 0xffc0, turn))
  around(into, nodes, arc)
}

/** A possible arc, and what stands between its ends. */
export interface GraphArc {
  readonly head: number
  readonly dependent: number
  readonly between: number
}

/** The words beside both ends. */
function around(into: Features, nodes: Nodes, { head: h, dependent: d }: GraphArc): void {
  const { tag, word } = nodes
  const end = nodes.size + 1
  const beside = (node: number): number => tag[node < 0 || node > nodes.size ? end : node] ?? 0
  const turn = h < d ? 1 : 2
  const ends = join(join(tag[h] ?? 0, tag[d] ?? 0), turn)
  const hl = beside(h - 1)
  const hr = beside(h + 1)
  const dl = beside(d - 1)
  const dr = beside(d + 1)
  into.two(30, ends, join(hr, dl))
  into.two(31, ends, join(hl, dl))
  into.two(32, ends, join(hr, dr))
  into.two(33, ends, join(hl, dr))
  into.two(34, ends, hl)
  into.two(35, ends, hr)
  into.two(36, ends, dl)
  into.two(37, ends, dr)
  into.two(38, join(ends, word[d > 0 ? d - 1 : end] ?? 0), 1)
  into.two(39, join(ends, word[d < nodes.size ? d + 1 : end] ?? 0), 2)
  into.two(40, join(ends, dl), dr)
}

/** Writes what speaks for `next` as the dependent of `head` next to `last` on the same side; -1 when it is the first. */
export function siblingFeatures(into: Features, nodes: Nodes, pair: Siblings): void {
  const { head, last, next } = pair
  const { tag, word, both } = nodes
  into.clear()
  const turn = head < next ? 1 : 2
  const s = last < 0 ? nodes.size + 1 : last
  const th = join(tag[head] ?? 0, turn)
  const ts = tag[s] ?? 0
  const td = tag[next] ?? 0
  into.two(60, join(th, ts), td)
  into.two(61, join(turn, ts), td)
  into.two(62, join(both[head] ?? 0, turn), join(ts, td))
  into.two(63, join(th, both[s] ?? 0), td)
  into.two(64, join(th, ts), both[next] ?? 0)
  into.two(65, join(word[s] ?? 0, turn), word[next] ?? 0)
  into.two(66, join(turn, ts), word[next] ?? 0)
  into.two(67, join(word[s] ?? 0, turn), td)
  into.two(68, join(th, join(ts, td)), last < 0 ? -1 : distance(last, next))
}

/** Two dependents of one head, side by side. */
export interface Siblings {
  readonly head: number
  readonly last: number
  readonly next: number
}

/** What is told of the words between, a bit each. Verbs, marks and nouns are counted up to two. */
const MARKS = [/^(?:VERB|AUX)/, /^PUNCT\|[,:]|-.RB-/, /^(?:NOUN|PROPN)/, /^CCONJ/, /^SCONJ/, /^ADP/, /^PRON/, /\|W/, /\|TO/, /\|(?:``|'')/, /\|VBG/, /\|MD/] // prettier-ignore

/** The marks of each tag. */
export const marksOf = (tagNames: readonly string[]): Int32Array =>
  Int32Array.from(tagNames, (name) =>
    MARKS.reduce((mask, mark, bit) => mask | (mark.test(name) ? 1 << bit : 0), 0),
  )

/** For each pair of places a mask of what stands between: verbs, commas, conjunctions and the like. */
export function betweenMasks(marks: Int32Array, size: number): Between {
  const bits = MARKS.length
  const counts = Array.from({ length: bits }, (_, bit) => {
    const column = new Int16Array(size + 2)
    for (let node = 0; node < size; node++)
      column[node + 1] = (column[node] ?? 0) + (((marks[node] ?? 0) >> bit) & 1)
    return column
  })
  return (from, to) => {
    const first = Math.min(from, to) + 1
    const last = Math.max(from, to)
    let mask = 0
    for (let bit = 0; bit < bits; bit++) {
      const column = counts[bit]
      const many = (column?.[last] ?? 0) - (column?.[first] ?? 0)
      if (many > 0) mask |= (many > 1 && bit < 3 ? 2 : 1) << (2 * bit)
    }
    return mask
  }
}
