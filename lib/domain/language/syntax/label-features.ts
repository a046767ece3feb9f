import type { Configuration } from './configuration'
import { join, type Features } from './features'
import { distance, type Nodes } from './nodes'

/** Rows of the labeller's table, as a power of two. */
export const LABELLER_BITS = 21

/** Writes what the relation of word `d` to its head `h` depends on; `d` has all its dependents, `h` those attached so far. */
export function labelFeatures(into: Features, nodes: Nodes, arc: Arc): void {
  const { head, dependent } = arc
  into.clear()
  const { tag, word, both, middle, fine, suffix } = nodes
  const h = nodes.at(head)
  const d = nodes.at(dependent)
  const side = head < dependent ? 1 : 2
  const far = Math.min(distance(head, dependent), 6) * 4 + side
  const H = join(tag[h] ?? 0, side)
  into.one(0, side)
  into.two(1, word[d] ?? 0, side)
  into.two(2, tag[d] ?? 0, side)
  into.two(3, both[d] ?? 0, side)
  into.two(4, fine[d] ?? 0, side)
  into.two(5, middle[d] ?? 0, side)
  into.two(6, word[h] ?? 0, side)
  into.one(7, H)
  into.two(8, both[h] ?? 0, side)
  into.two(9, fine[h] ?? 0, side)
  into.two(10, H, tag[d] ?? 0)
  into.two(11, H, both[d] ?? 0)
  into.two(12, join(both[h] ?? 0, side), tag[d] ?? 0)
  into.two(13, join(word[h] ?? 0, side), word[d] ?? 0)
  into.two(14, join(middle[h] ?? 0, side), middle[d] ?? 0)
  into.two(15, join(fine[h] ?? 0, side), fine[d] ?? 0)
  into.two(16, join(word[h] ?? 0, side), fine[d] ?? 0)
  into.two(17, join(fine[h] ?? 0, side), word[d] ?? 0)
  into.two(18, join(tag[h] ?? 0, far), tag[d] ?? 0)
  into.two(19, word[d] ?? 0, far)
  into.two(20, suffix[d] ?? 0, H)
  into.two(21, join(suffix[h] ?? 0, side), tag[d] ?? 0)
  surroundings(into, nodes, arc)
}

/** The words beside both, and the dependents that they have. */
function surroundings(into: Features, nodes: Nodes, { state, head, dependent }: Arc): void {
  const { tag, word, middle, fine } = nodes
  const h = nodes.at(head)
  const d = nodes.at(dependent)
  const side = head < dependent ? 1 : 2
  const far = Math.min(distance(head, dependent), 6) * 4 + side
  const H = join(tag[h] ?? 0, side)
  const child = (column: Int16Array, of: number): number => nodes.at(column[of] ?? 0)
  const before = nodes.at(dependent - 1)
  const after = nodes.at(dependent + 1 <= nodes.size ? dependent + 1 : -1)
  into.two(22, join(H, tag[d] ?? 0), tag[before] ?? 0)
  into.two(23, join(H, tag[d] ?? 0), tag[after] ?? 0)
  into.two(24, tag[d] ?? 0, word[before] ?? 0)
  into.two(25, tag[d] ?? 0, word[after] ?? 0)
  const hb = nodes.at(head - 1)
  const ha = nodes.at(head + 1 <= nodes.size ? head + 1 : -1)
  into.two(26, join(H, tag[d] ?? 0), tag[hb] ?? 0)
  into.two(27, join(H, tag[d] ?? 0), tag[ha] ?? 0)
  const dl = child(state.left1, d)
  const dl2 = child(state.left2, d)
  const dr = child(state.right1, d)
  into.two(28, join(H, tag[d] ?? 0), join(tag[dl] ?? 0, state.labels[dl] ?? 0))
  into.two(29, join(H, tag[d] ?? 0), word[dl] ?? 0)
  into.two(30, join(H, tag[d] ?? 0), word[dl2] ?? 0)
  into.two(31, join(H, tag[d] ?? 0), join(tag[dr] ?? 0, state.labels[dr] ?? 0))
  into.two(32, tag[d] ?? 0, join(word[dl] ?? 0, word[h] ?? 0))
  into.two(33, word[d] ?? 0, join(word[dl] ?? 0, tag[h] ?? 0))
  into.two(34, join(H, tag[d] ?? 0), state.leftSet[d] ?? 0)
  into.two(35, join(H, tag[d] ?? 0), state.rightSet[d] ?? 0)
  into.two(36, join(H, tag[d] ?? 0), state.leftSet[h] ?? 0)
  into.two(37, join(H, tag[d] ?? 0), state.rightSet[h] ?? 0)
  into.two(38, join(word[h] ?? 0, tag[d] ?? 0), state.rightSet[h] ?? 0)
  into.two(39, join(word[h] ?? 0, tag[d] ?? 0), state.leftSet[h] ?? 0)
  const hl = child(state.left1, h)
  const hr = child(state.right1, h)
  into.two(40, join(H, tag[d] ?? 0), join(tag[hl] ?? 0, state.labels[hl] ?? 0))
  into.two(41, join(H, tag[d] ?? 0), join(tag[hr] ?? 0, state.labels[hr] ?? 0))
  into.two(42, join(H, tag[d] ?? 0), word[hl] ?? 0)
  into.two(43, join(H, word[d] ?? 0), join(far, state.leftSet[d] ?? 0))
  into.two(44, join(fine[d] ?? 0, tag[d] ?? 0), join(word[dl] ?? 0, H))
  into.two(45, join(middle[h] ?? 0, tag[d] ?? 0), word[dl] ?? 0)
}

/** A word and its head, with the tree as far as it stands. */
export interface Arc {
  readonly state: Configuration
  readonly head: number
  readonly dependent: number
}
