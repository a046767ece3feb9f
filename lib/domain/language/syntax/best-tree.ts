/** What a sentence's trees are scored by. */
export interface ArcScores {
  /** `arcs[head * (size + 1) + dependent]`, head `size` being the root; -Infinity for an arc that no tree may have. */
  readonly arcs: Float64Array
  /** What speaks for `next` as the dependent of `head` beside `last` on the same side; -1 when there is none before. */
  siblings(head: number, last: number, next: number): number
}

/**
 * The projective tree with one root that has the highest score (Eisner 1996; with neighbouring dependents, McDonald &
 * Pereira 2006). Returns the head of each word, `size` for the root. The arcs must leave a tree possible.
 */
export function bestTree(size: number, scores: ArcScores): Int16Array {
  const chart = new Chart(size, scores)
  for (let span = 1; span < size; span++)
    for (let from = 0; from + span < size; from++) chart.fill(from, from + span)
  const heads = new Int16Array(size).fill(size)
  chart.trace(heads, chart.bestRoot())
  return heads
}

/**
 * Best scores of stretches: `left` and `right` are whole, headed by their last and first word; `toLeft` and `toRight` end
 * with an arc; `beside` are two neighbours' insides. The splits tell where each falls apart.
 */
class Chart {
  private readonly left: Float64Array
  private readonly right: Float64Array
  private readonly toLeft: Float64Array
  private readonly toRight: Float64Array
  private readonly beside: Float64Array
  private readonly leftSplit: Int16Array
  private readonly rightSplit: Int16Array
  private readonly toLeftSplit: Int16Array
  private readonly toRightSplit: Int16Array
  private readonly besideSplit: Int16Array
  private readonly arcs: Float64Array

  constructor(
    private readonly size: number,
    private readonly scores: ArcScores,
  ) {
    const cells = size * size
    this.arcs = scores.arcs
    this.left = new Float64Array(cells)
    this.right = new Float64Array(cells)
    this.toLeft = new Float64Array(cells)
    this.toRight = new Float64Array(cells)
    this.beside = new Float64Array(cells)
    this.leftSplit = new Int16Array(cells)
    this.rightSplit = new Int16Array(cells)
    this.toLeftSplit = new Int16Array(cells)
    this.toRightSplit = new Int16Array(cells)
    this.besideSplit = new Int16Array(cells)
  }

  fill(from: number, to: number): void {
    this.fillBeside(from, to)
    this.fillToRight(from, to)
    this.fillToLeft(from, to)
    this.fillRight(from, to)
    this.fillLeft(from, to)
  }

  bestRoot(): number {
    const { size, left, right, arcs } = this
    let root = 0
    let best = -Infinity
    for (let node = 0; node < size; node++) {
      const inside = (left[node] ?? 0) + (right[node * size + size - 1] ?? 0)
      const total = inside + (arcs[size * (size + 1) + node] ?? 0)
      if (total > best) {
        best = total
        root = node
      }
    }
    return root
  }

  trace(heads: Int16Array, root: number): void {
    this.traceLeft(heads, 0, root)
    this.traceRight(heads, root, this.size - 1)
  }

  private fillBeside(from: number, to: number): void {
    const { size, left, right } = this
    const at = from * size + to
    let best = -Infinity
    for (let split = from; split < to; split++) {
      const total = (right[from * size + split] ?? 0) + (left[(split + 1) * size + to] ?? 0)
      if (total > best) {
        best = total
        this.besideSplit[at] = split
      }
    }
    this.beside[at] = best
  }

  /** The stretch whose last word hangs on its first one, as the first on this side or beside another. */
  private fillToRight(from: number, to: number): void {
    const { size, scores, toRight, beside } = this
    const at = from * size + to
    const arc = this.arcs[from * (size + 1) + to] ?? 0
    this.toRightSplit[at] = -1
    toRight[at] = -Infinity
    if (arc === -Infinity) return
    let best = (this.left[(from + 1) * size + to] ?? 0) + scores.siblings(from, -1, to)
    for (let last = from + 1; last < to; last++) {
      const inside = (toRight[from * size + last] ?? 0) + (beside[last * size + to] ?? 0)
      if (inside === -Infinity) continue
      const total = inside + scores.siblings(from, last, to)
      if (total > best) {
        best = total
        this.toRightSplit[at] = last
      }
    }
    toRight[at] = best + arc
  }

  private fillToLeft(from: number, to: number): void {
    const { size, scores, toLeft, beside } = this
    const at = from * size + to
    const arc = this.arcs[to * (size + 1) + from] ?? 0
    this.toLeftSplit[at] = -1
    toLeft[at] = -Infinity
    if (arc === -Infinity) return
    let best = (this.right[from * size + to - 1] ?? 0) + scores.siblings(to, -1, from)
    for (let last = from + 1; last < to; last++) {
      const inside = (toLeft[last * size + to] ?? 0) + (beside[from * size + last] ?? 0)
      if (inside === -Infinity) continue
      const total = inside + scores.siblings(to, last, from)
      if (total > best) {
        best = total
        this.toLeftSplit[at] = last
      }
    }
    toLeft[at] = best + arc
  }

  private fillRight(from: number, to: number): void {
    const { size, right, toRight } = this
    const at = from * size + to
    let best = -Infinity
    for (let child = from + 1; child <= to; child++) {
      const total = (toRight[from * size + child] ?? 0) + (right[child * size + to] ?? 0)
      if (total > best) {
        best = total
        this.rightSplit[at] = child
      }
    }
    right[at] = best
  }

  private fillLeft(from: number, to: number): void {
    const { size, left, toLeft } = this
    const at = from * size + to
    let best = -Infinity
    for (let child = from; child < to; child++) {
      const total = (toLeft[child * size + to] ?? 0) + (left[from * size + child] ?? 0)
      if (total > best) {
        best = total
        this.leftSplit[at] = child
      }
    }
    left[at] = best
  }

  private traceRight(heads: Int16Array, from: number, to: number): void {
    if (from >= to) return
    const child = this.rightSplit[from * this.size + to] ?? to
    this.traceToRight(heads, from, child)
    this.traceRight(heads, child, to)
  }

  private traceLeft(heads: Int16Array, from: number, to: number): void {
    if (from >= to) return
    const child = this.leftSplit[from * this.size + to] ?? from
    this.traceToLeft(heads, child, to)
    this.traceLeft(heads, from, child)
  }

  private traceToRight(heads: Int16Array, head: number, child: number): void {
    heads[child] = head
    const last = this.toRightSplit[head * this.size + child] ?? -1
    if (last < 0) this.traceLeft(heads, head + 1, child)
    else {
      this.traceToRight(heads, head, last)
      this.traceBeside(heads, last, child)
    }
  }

  private traceToLeft(heads: Int16Array, child: number, head: number): void {
    heads[child] = head
    const last = this.toLeftSplit[child * this.size + head] ?? -1
    if (last < 0) this.traceRight(heads, child, head - 1)
    else {
      this.traceToLeft(heads, last, head)
      this.traceBeside(heads, child, last)
    }
  }

  private traceBeside(heads: Int16Array, from: number, to: number): void {
    const split = this.besideSplit[from * this.size + to] ?? from
    this.traceRight(heads, from, split)
    this.traceLeft(heads, split + 1, to)
  }
}
