import { Features } from './features'
import { arcFeatures, betweenMasks, GRAPH_BITS, siblingFeatures } from './graph-features'
import type { Nodes } from './nodes'

/** Gives one number for a set of features. */
export interface Weigher {
  weigh(features: Features): number
}

/** Longer sentences have too many pairs of words; they go without this parser. */
export const LONGEST_GRAPH = 90

/** The scores of all arcs of a sentence: `arcs[head * width + dependent]`, head `size` being the root. */
export interface ArcScores {
  readonly arcs: Float64Array
  readonly siblings: (head: number, last: number, next: number) => number
}

/** Scores every arc, and pairs of neighbouring dependents as they are asked for. */
export function scoreArcs(weigher: Weigher, nodes: Nodes, marks: Int32Array): ArcScores {
  const { size } = nodes
  const width = size + 1
  const features = new Features(GRAPH_BITS)
  const between = betweenMasks(marks, size)
  const arcs = new Float64Array(width * width)
  for (let head = 0; head <= size; head++) {
    for (let dependent = 0; dependent < size; dependent++) {
      if (head === dependent) continue
      arcFeatures(features, nodes, { head, dependent, between: between(head, dependent) })
      arcs[head * width + dependent] = weigher.weigh(features)
    }
  }
  return {
    arcs,
    siblings: (head, last, next) => {
      siblingFeatures(features, nodes, { head, last, next })
      return weigher.weigh(features)
    },
  }
}

/**
 * The projective tree with one root that has the highest score (Eisner 1996; with neighbouring dependents, McDonald &
 * Pereira 2006). Returns the head of each word, `size` for the root.
 */
export function bestTree(size: number, { arcs, siblings }: ArcScores): Int16Array {
  const width = size + 1
  const chart = new Chart(size)
  const score = (head: number, dependent: number): number => arcs[head * width + dependent] ?? 0
  for (let span = 1; span < size; span++) {
    for (let from = 0; from + span < size; from++) fill(chart, { from, to: from + span, score, siblings })
  }
  let root = 0
  let best = -Infinity
  for (let node = 0; node < size; node++) {
    const total = chart.get(chart.left, 0, node) + chart.get(chart.right, node, size - 1) + score(size, node)
    if (total > best) {
      best = total
      root = node
    }
  }
  const heads = new Int16Array(size).fill(size)
  chart.trace(heads, root)
  return heads
}

interface Cell {
  readonly from: number
  readonly to: number
  readonly score: (head: number, dependent: number) => number
  readonly siblings: (head: number, last: number, next: number) => number
}

/** Best scores of stretches: `left` and `right` are whole, headed by their last and first word; `toLeft` and `toRight` end
 * with an arc; `beside` are two neighbours' insides. */
class Chart {
  readonly left: Float64Array
  readonly right: Float64Array
  readonly toLeft: Float64Array
  readonly toRight: Float64Array
  readonly beside: Float64Array
  readonly splits: {
    left: Int16Array
    right: Int16Array
    toLeft: Int16Array
    toRight: Int16Array
    beside: Int16Array
  }

  constructor(private readonly size: number) {
    const cells = size * size
    const column = (): Float64Array => new Float64Array(cells)
    const split = (): Int16Array => new Int16Array(cells)
    this.left = column()
    this.right = column()
    this.toLeft = column()
    this.toRight = column()
    this.beside = column()
    this.splits = { left: split(), right: split(), toLeft: split(), toRight: split(), beside: split() }
  }

  at(from: number, to: number): number {
    return from * this.size + to
  }

  get(column: Float64Array, from: number, to: number): number {
    return column[from * this.size + to] ?? 0
  }

  trace(heads: Int16Array, root: number): void {
    this.traceLeft(heads, 0, root)
    this.traceRight(heads, root, this.size - 1)
  }

  private traceRight(heads: Int16Array, from: number, to: number): void {
    if (from >= to) return
    const child = this.splits.right[this.at(from, to)] ?? to
    this.traceToRight(heads, from, child)
    this.traceRight(heads, child, to)
  }

  private traceLeft(heads: Int16Array, from: number, to: number): void {
    if (from >= to) return
    const child = this.splits.left[this.at(from, to)] ?? from
    this.traceToLeft(heads, child, to)
    this.traceLeft(heads, from, child)
  }

  private traceToRight(heads: Int16Array, head: number, child: number): void {
    heads[child] = head
    const last = this.splits.toRight[this.at(head, child)] ?? -1
    if (last < 0) this.traceLeft(heads, head + 1, child)
    else {
      this.traceToRight(heads, head, last)
      this.traceBeside(heads, last, child)
    }
  }

  private traceToLeft(heads: Int16Array, child: number, head: number): void {
    heads[child] = head
    const last = this.splits.toLeft[this.at(child, head)] ?? -1
    if (last < 0) this.traceRight(heads, child, head - 1)
    else {
      this.traceToLeft(heads, last, head)
      this.traceBeside(heads, child, last)
    }
  }

  private traceBeside(heads: Int16Array, from: number, to: number): void {
    const split = this.splits.beside[this.at(from, to)] ?? from
    this.traceRight(heads, from, split)
    this.traceLeft(heads, split + 1, to)
  }
}

function fill(chart: Chart, cell: Cell): void {
  fillBeside(chart, cell)
  fillArcs(chart, cell)
  fillWholes(chart, cell)
}

function fillBeside(chart: Chart, { from, to }: Cell): void {
  const at = chart.at(from, to)
  let best = -Infinity
  for (let split = from; split < to; split++) {
    const total = chart.get(chart.right, from, split) + chart.get(chart.left, split + 1, to)
    if (total > best) {
      best = total
      chart.splits.beside[at] = split
    }
  }
  chart.beside[at] = best
}

/** The stretch with an arc between its ends: the dependent is the head's first on this side or stands beside another. */
function fillArcs(chart: Chart, { from, to, score, siblings }: Cell): void {
  const at = chart.at(from, to)
  let toRight = chart.get(chart.left, from + 1, to) + siblings(from, -1, to)
  let toLeft = chart.get(chart.right, from, to - 1) + siblings(to, -1, from)
  chart.splits.toRight[at] = -1
  chart.splits.toLeft[at] = -1
  for (let last = from + 1; last < to; last++) {
    const right =
      chart.get(chart.toRight, from, last) + chart.get(chart.beside, last, to) + siblings(from, last, to)
    if (right > toRight) {
      toRight = right
      chart.splits.toRight[at] = last
    }
    const left =
      chart.get(chart.toLeft, last, to) + chart.get(chart.beside, from, last) + siblings(to, last, from)
    if (left > toLeft) {
      toLeft = left
      chart.splits.toLeft[at] = last
    }
  }
  chart.toRight[at] = toRight + score(from, to)
  chart.toLeft[at] = toLeft + score(to, from)
}

function fillWholes(chart: Chart, { from, to }: Cell): void {
  const at = chart.at(from, to)
  let right = -Infinity
  let left = -Infinity
  for (let child = from + 1; child <= to; child++) {
    const total = chart.get(chart.toRight, from, child) + chart.get(chart.right, child, to)
    if (total > right) {
      right = total
      chart.splits.right[at] = child
    }
  }
  for (let child = from; child < to; child++) {
    const total = chart.get(chart.toLeft, child, to) + chart.get(chart.left, from, child)
    if (total > left) {
      left = total
      chart.splits.left[at] = child
    }
  }
  chart.right[at] = right
  chart.left[at] = left
}

/** The best tree of a sentence and how far each head was ahead of the next best; null when the sentence is too long. */
export function graphVote(
  weigher: Weigher,
  nodes: Nodes,
  marksOfTags: Int32Array,
): { heads: Int16Array; leads: Float64Array } | null {
  const { size } = nodes
  if (size > LONGEST_GRAPH) return null
  const marks = Int32Array.from(nodes.tag.subarray(0, size), (tag) => marksOfTags[tag] ?? 0)
  const scores = scoreArcs(weigher, nodes, marks)
  const heads = bestTree(size, scores)
  return { heads, leads: Float64Array.from(heads, (head, word) => leadOf(scores.arcs, size, { head, word })) }
}

function leadOf(arcs: Float64Array, size: number, { head, word }: { head: number; word: number }): number {
  const width = size + 1
  let second = -Infinity
  for (let other = 0; other <= size; other++)
    if (other !== head && other !== word) second = Math.max(second, arcs[other * width + word] ?? 0)
  return second === -Infinity ? 0 : (arcs[head * width + word] ?? 0) - second
}
