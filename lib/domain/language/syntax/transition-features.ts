import type { Configuration } from './configuration'
import { Features, join } from './features'
import { distance, type Nodes } from './nodes'

/** Rows of the parser's table, as a power of two. */
export const PARSER_BITS = 23

/** Tells what the next transition depends on (after Zhang & Nivre 2011, with groups of words and sets of labels). */
export class TransitionFeatures {
  private readonly into = new Features(PARSER_BITS)
  private s0 = 0
  private s1 = 0
  private b0 = 0

  constructor(
    private readonly nodes: Nodes,
    private readonly state: Configuration,
  ) {}

  /** The features of the state as it is now, always in the same list. */
  now(): Features {
    const { into, nodes, state } = this
    into.clear()
    const s0 = nodes.at(state.onStack(0))
    const s1 = nodes.at(state.onStack(1))
    const b0 = nodes.at(state.inBuffer(0))
    const b1 = nodes.at(state.inBuffer(1))
    this.s0 = s0
    this.s1 = s1
    this.b0 = b0
    this.single(s0, 0)
    this.single(b0, 6)
    this.single(s1, 12)
    this.single(b1, 18)
    this.pair(s0, b0, 30)
    this.pair(s1, s0, 42)
    this.near(b0, b1, 54)
    this.near(s0, b1, 60)
    this.near(s1, b0, 66)
    this.threes(b1)
    this.dependents()
    this.dependentsByLabel()
    this.dependentCounts()
    return into
  }

  private single(at: number, kind: number): void {
    const { into } = this
    const { word, tag, both, middle, fine, suffix } = this.nodes
    const own = tag[at] ?? 0
    into.one(kind, word[at] ?? 0)
    into.one(kind + 1, own)
    into.one(kind + 2, both[at] ?? 0)
    into.one(kind + 3, middle[at] ?? 0)
    into.two(kind + 4, fine[at] ?? 0, own)
    into.two(kind + 5, suffix[at] ?? 0, own)
  }

  private pair(a: number, b: number, kind: number): void {
    const { into } = this
    const { both, word, tag, fine, middle } = this.nodes
    const far = distance(a, b)
    const ta = tag[a] ?? 0
    const tb = tag[b] ?? 0
    const wa = word[a] ?? 0
    const wb = word[b] ?? 0
    const ba = both[a] ?? 0
    into.two(kind, ba, both[b] ?? 0)
    into.two(kind + 1, ba, tb)
    into.two(kind + 2, ta, both[b] ?? 0)
    into.two(kind + 3, ta, tb)
    into.two(kind + 4, fine[a] ?? 0, fine[b] ?? 0)
    into.two(kind + 5, middle[a] ?? 0, middle[b] ?? 0)
    into.two(kind + 6, wa, middle[b] ?? 0)
    into.two(kind + 7, middle[a] ?? 0, wb)
    into.two(kind + 8, join(ta, far), tb)
    into.two(kind + 9, wa, far)
    into.two(kind + 10, wb, far)
    into.two(kind + 11, ba, join(tb, far))
  }

  private near(a: number, b: number, kind: number): void {
    const { into } = this
    const { both, tag, middle } = this.nodes
    into.two(kind, tag[a] ?? 0, tag[b] ?? 0)
    into.two(kind + 1, both[a] ?? 0, tag[b] ?? 0)
    into.two(kind + 2, tag[a] ?? 0, both[b] ?? 0)
    into.two(kind + 3, middle[a] ?? 0, middle[b] ?? 0)
  }

  /** Three words at a time, and the ones farther off. */
  private threes(b1: number): void {
    const { into, nodes, state, s0, s1, b0 } = this
    const { tag, word, both, middle } = nodes
    const s2 = nodes.at(state.onStack(2))
    const b2 = nodes.at(state.inBuffer(2))
    const t0 = tag[s0] ?? 0
    const t1 = tag[s1] ?? 0
    const n0 = tag[b0] ?? 0
    const n1 = tag[b1] ?? 0
    const middles = join(t0, n0)
    const tops = join(t1, t0)
    into.one(24, tag[b2] ?? 0)
    into.one(25, both[b2] ?? 0)
    into.one(26, tag[s2] ?? 0)
    into.one(27, both[s2] ?? 0)
    into.two(72, middles, n1)
    into.two(73, join(n0, n1), tag[b2] ?? 0)
    into.two(74, tops, n0)
    into.two(75, join(tag[s2] ?? 0, t1), t0)
    into.two(76, join(word[s0] ?? 0, n0), n1)
    into.two(77, join(t0, word[b0] ?? 0), n1)
    into.two(78, middles, word[b1] ?? 0)
    into.two(79, join(word[s1] ?? 0, t0), n0)
    into.two(80, join(t1, word[s0] ?? 0), n0)
    into.two(81, tops, word[b0] ?? 0)
    into.two(82, join(middle[s1] ?? 0, middle[s0] ?? 0), middle[b0] ?? 0)
    into.two(83, join(tops, n0), n1)
  }

  /** The nearest dependents of the three words in the middle. */
  private dependents(): void {
    const { into, nodes, state, s0, s1, b0 } = this
    const { tag, word } = nodes
    const s0l = nodes.at(state.left1[s0] ?? 0)
    const s0r = nodes.at(state.right1[s0] ?? 0)
    const s1l = nodes.at(state.left1[s1] ?? 0)
    const s1r = nodes.at(state.right1[s1] ?? 0)
    const b0l = nodes.at(state.left1[b0] ?? 0)
    const t0 = tag[s0] ?? 0
    const t1 = tag[s1] ?? 0
    const n0 = tag[b0] ?? 0
    this.dependent(88, t0, s0l)
    this.dependent(91, t0, s0r)
    this.dependent(94, t1, s1l)
    this.dependent(97, t1, s1r)
    this.dependent(100, n0, b0l)
    into.two(103, join(t0, tag[s0l] ?? 0), n0)
    into.two(104, join(t0, tag[s0r] ?? 0), n0)
    into.two(105, join(t0, n0), tag[b0l] ?? 0)
    into.two(106, join(t1, t0), tag[s0l] ?? 0)
    into.two(107, join(t1, t0), tag[s0r] ?? 0)
    into.two(108, join(t1, tag[s1r] ?? 0), t0)
    into.two(109, join(t1, tag[s1l] ?? 0), t0)
    into.two(110, join(word[s1] ?? 0, word[s0l] ?? 0), t0)
    into.two(111, join(word[s0] ?? 0, tag[s0r] ?? 0), n0)
    into.two(112, join(t0, word[s0l] ?? 0), n0)
  }

  private dependent(kind: number, tag: number, at: number): void {
    const { into, nodes } = this
    const label = this.state.labels[at] ?? 0
    into.two(kind, tag, join(nodes.tag[at] ?? 0, label))
    into.two(kind + 1, tag, nodes.word[at] ?? 0)
    into.two(kind + 2, tag, label)
  }

  /** The labels of the two nearest dependents on one side. */
  private dependentsByLabel(): void {
    const { into, state, s0, s1, b0 } = this
    const { tag } = this.nodes
    const t0 = tag[s0] ?? 0
    into.two(113, join(t0, this.labelAt(state.left2[s0])), this.labelAt(state.left1[s0]))
    into.two(114, join(t0, this.labelAt(state.right2[s0])), this.labelAt(state.right1[s0]))
    into.two(115, join(tag[b0] ?? 0, this.labelAt(state.left2[b0])), this.labelAt(state.left1[b0]))
    into.two(116, join(tag[s1] ?? 0, this.labelAt(state.right2[s1])), this.labelAt(state.right1[s1]))
  }

  private labelAt(node = 0): number {
    return this.state.labels[this.nodes.at(node)] ?? 0
  }

  /** How many dependents the three words have, and with which labels. */
  private dependentCounts(): void {
    const { into, nodes, state, s0, s1, b0 } = this
    const { tag, word } = nodes
    const { leftSet, rightSet } = state
    const t0 = tag[s0] ?? 0
    const t1 = tag[s1] ?? 0
    const n0 = tag[b0] ?? 0
    into.two(117, join(t0, 1), state.lefts[s0] ?? 0)
    into.two(118, join(t0, 2), state.rights[s0] ?? 0)
    into.two(119, join(n0, 3), state.lefts[b0] ?? 0)
    into.two(120, join(t1, 4), state.rights[s1] ?? 0)
    into.two(121, word[s1] ?? 0, rightSet[s1] ?? 0)
    into.two(122, word[s0] ?? 0, rightSet[s0] ?? 0)
    into.two(123, t0, leftSet[s0] ?? 0)
    into.two(124, join(t0, n0), rightSet[s0] ?? 0)
    into.two(125, join(n0, t0), leftSet[b0] ?? 0)
    into.two(126, join(t1, t0), rightSet[s1] ?? 0)
    into.two(127, join(t1, t0), leftSet[s0] ?? 0)
    into.two(128, join(t0, n0), leftSet[s0] ?? 0)
  }
}
