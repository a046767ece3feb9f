import type { Configuration } from './configuration'
import { join, type Features } from './features'
import { distance, type Nodes } from './nodes'

/** Rows of the parser's table, as a power of two. */
export const PARSER_BITS = 23

/** Writes what the next transition depends on (after Zhang & Nivre 2011, with groups of words and sets of labels). */
export function transitionFeatures(into: Features, nodes: Nodes, state: Configuration): void {
  into.clear()
  const s0 = nodes.at(state.onStack(0))
  const s1 = nodes.at(state.onStack(1))
  const s2 = nodes.at(state.onStack(2))
  const b0 = nodes.at(state.inBuffer(0))
  const b1 = nodes.at(state.inBuffer(1))
  const b2 = nodes.at(state.inBuffer(2))
  single(into, nodes, [s0, 0])
  single(into, nodes, [b0, 6])
  single(into, nodes, [s1, 12])
  single(into, nodes, [b1, 18])
  into.one(24, nodes.tag[b2] ?? 0)
  into.one(25, nodes.both[b2] ?? 0)
  into.one(26, nodes.tag[s2] ?? 0)
  into.one(27, nodes.both[s2] ?? 0)
  pair(into, nodes, [s0, b0, 30])
  pair(into, nodes, [s1, s0, 42])
  near(into, nodes, [b0, b1, 54])
  near(into, nodes, [s0, b1, 60])
  near(into, nodes, [s1, b0, 66])
  const { tag, word } = nodes
  triple(into, 72, [tag[s0] ?? 0, tag[b0] ?? 0, tag[b1] ?? 0])
  triple(into, 73, [tag[b0] ?? 0, tag[b1] ?? 0, tag[b2] ?? 0])
  triple(into, 74, [tag[s1] ?? 0, tag[s0] ?? 0, tag[b0] ?? 0])
  triple(into, 75, [tag[s2] ?? 0, tag[s1] ?? 0, tag[s0] ?? 0])
  triple(into, 76, [word[s0] ?? 0, tag[b0] ?? 0, tag[b1] ?? 0])
  triple(into, 77, [tag[s0] ?? 0, word[b0] ?? 0, tag[b1] ?? 0])
  triple(into, 78, [tag[s0] ?? 0, tag[b0] ?? 0, word[b1] ?? 0])
  triple(into, 79, [word[s1] ?? 0, tag[s0] ?? 0, tag[b0] ?? 0])
  triple(into, 80, [tag[s1] ?? 0, word[s0] ?? 0, tag[b0] ?? 0])
  triple(into, 81, [tag[s1] ?? 0, tag[s0] ?? 0, word[b0] ?? 0])
  triple(into, 82, [nodes.middle[s1] ?? 0, nodes.middle[s0] ?? 0, nodes.middle[b0] ?? 0])
  triple(into, 83, [join(tag[s1] ?? 0, tag[s0] ?? 0), tag[b0] ?? 0, tag[b1] ?? 0])
  childFeatures(into, nodes, { state, s0, s1, b0 })
}

interface Place {
  readonly state: Configuration
  readonly s0: number
  readonly s1: number
  readonly b0: number
}

function single(into: Features, nodes: Nodes, [at, kind]: readonly [number, number]): void {
  into.one(kind, nodes.word[at] ?? 0)
  into.one(kind + 1, nodes.tag[at] ?? 0)
  into.one(kind + 2, nodes.both[at] ?? 0)
  into.one(kind + 3, nodes.middle[at] ?? 0)
  into.two(kind + 4, nodes.fine[at] ?? 0, nodes.tag[at] ?? 0)
  into.two(kind + 5, nodes.suffix[at] ?? 0, nodes.tag[at] ?? 0)
}

function pair(into: Features, nodes: Nodes, [a, b, kind]: readonly [number, number, number]): void {
  const { both, word, tag, fine, middle } = nodes
  const far = distance(a, b)
  into.two(kind, both[a] ?? 0, both[b] ?? 0)
  into.two(kind + 1, both[a] ?? 0, tag[b] ?? 0)
  into.two(kind + 2, tag[a] ?? 0, both[b] ?? 0)
  into.two(kind + 3, tag[a] ?? 0, tag[b] ?? 0)
  into.two(kind + 4, fine[a] ?? 0, fine[b] ?? 0)
  into.two(kind + 5, middle[a] ?? 0, middle[b] ?? 0)
  into.two(kind + 6, word[a] ?? 0, middle[b] ?? 0)
  into.two(kind + 7, middle[a] ?? 0, word[b] ?? 0)
  into.two(kind + 8, join(tag[a] ?? 0, far), tag[b] ?? 0)
  into.two(kind + 9, word[a] ?? 0, far)
  into.two(kind + 10, word[b] ?? 0, far)
  into.two(kind + 11, both[a] ?? 0, join(tag[b] ?? 0, far))
}

function near(into: Features, nodes: Nodes, [a, b, kind]: readonly [number, number, number]): void {
  const { both, tag, middle } = nodes
  into.two(kind, tag[a] ?? 0, tag[b] ?? 0)
  into.two(kind + 1, both[a] ?? 0, tag[b] ?? 0)
  into.two(kind + 2, tag[a] ?? 0, both[b] ?? 0)
  into.two(kind + 3, middle[a] ?? 0, middle[b] ?? 0)
}

function triple(into: Features, kind: number, [a, b, c]: readonly [number, number, number]): void {
  into.two(kind, join(a, b), c)
}

function childFeatures(into: Features, nodes: Nodes, { state, s0, s1, b0 }: Place): void {
  const { tag, word } = nodes
  const child = (side: Int16Array, of: number): number => nodes.at(side[of] ?? 0)
  const s0l = child(state.left1, s0)
  const s0r = child(state.right1, s0)
  const s1l = child(state.left1, s1)
  const s1r = child(state.right1, s1)
  const b0l = child(state.left1, b0)
  const label = (of: number): number => state.labels[of] ?? 0
  kid(into, [88, tag[s0] ?? 0, s0l, label(s0l)], nodes)
  kid(into, [91, tag[s0] ?? 0, s0r, label(s0r)], nodes)
  kid(into, [94, tag[s1] ?? 0, s1l, label(s1l)], nodes)
  kid(into, [97, tag[s1] ?? 0, s1r, label(s1r)], nodes)
  kid(into, [100, tag[b0] ?? 0, b0l, label(b0l)], nodes)
  triple(into, 103, [tag[s0] ?? 0, tag[s0l] ?? 0, tag[b0] ?? 0])
  triple(into, 104, [tag[s0] ?? 0, tag[s0r] ?? 0, tag[b0] ?? 0])
  triple(into, 105, [tag[s0] ?? 0, tag[b0] ?? 0, tag[b0l] ?? 0])
  triple(into, 106, [tag[s1] ?? 0, tag[s0] ?? 0, tag[s0l] ?? 0])
  triple(into, 107, [tag[s1] ?? 0, tag[s0] ?? 0, tag[s0r] ?? 0])
  triple(into, 108, [tag[s1] ?? 0, tag[s1r] ?? 0, tag[s0] ?? 0])
  triple(into, 109, [tag[s1] ?? 0, tag[s1l] ?? 0, tag[s0] ?? 0])
  triple(into, 110, [word[s1] ?? 0, word[s0l] ?? 0, tag[s0] ?? 0])
  triple(into, 111, [word[s0] ?? 0, tag[s0r] ?? 0, tag[b0] ?? 0])
  triple(into, 112, [tag[s0] ?? 0, word[s0l] ?? 0, tag[b0] ?? 0])
  triple(into, 113, [tag[s0] ?? 0, label(child(state.left2, s0)), label(s0l)])
  triple(into, 114, [tag[s0] ?? 0, label(child(state.right2, s0)), label(s0r)])
  triple(into, 115, [tag[b0] ?? 0, label(child(state.left2, b0)), label(b0l)])
  triple(into, 116, [tag[s1] ?? 0, label(child(state.right2, s1)), label(s1r)])
  into.two(117, join(tag[s0] ?? 0, 1), state.lefts[s0] ?? 0)
  into.two(118, join(tag[s0] ?? 0, 2), state.rights[s0] ?? 0)
  into.two(119, join(tag[b0] ?? 0, 3), state.lefts[b0] ?? 0)
  into.two(120, join(tag[s1] ?? 0, 4), state.rights[s1] ?? 0)
  into.two(121, word[s1] ?? 0, state.rightSet[s1] ?? 0)
  into.two(122, word[s0] ?? 0, state.rightSet[s0] ?? 0)
  into.two(123, tag[s0] ?? 0, state.leftSet[s0] ?? 0)
  into.two(124, join(tag[s0] ?? 0, tag[b0] ?? 0), state.rightSet[s0] ?? 0)
  into.two(125, join(tag[b0] ?? 0, tag[s0] ?? 0), state.leftSet[b0] ?? 0)
  into.two(126, join(tag[s1] ?? 0, tag[s0] ?? 0), state.rightSet[s1] ?? 0)
  into.two(127, join(tag[s1] ?? 0, tag[s0] ?? 0), state.leftSet[s0] ?? 0)
  into.two(128, join(tag[s0] ?? 0, tag[b0] ?? 0), state.leftSet[s0] ?? 0)
}

function kid(
  into: Features,
  [kind, tag, child, label]: readonly [number, number, number, number],
  nodes: Nodes,
): void {
  into.two(kind, tag, join(nodes.tag[child] ?? 0, label))
  into.two(kind + 1, tag, nodes.word[child] ?? 0)
  into.two(kind + 2, tag, label)
}
