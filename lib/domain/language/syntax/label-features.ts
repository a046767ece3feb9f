import type { Configuration } from './configuration'
import { Features, join } from './features'
import { distance, type Nodes } from './nodes'

/** Rows of the labeller's table, as a power of two. */
export const LABELLER_BITS = 21

/** Tells what the relation of a word to its head depends on. */
export class LabelFeatures {
  private readonly into = new Features(LABELLER_BITS)

  constructor(
    private readonly nodes: Nodes,
    private readonly state: Configuration,
  ) {}

  /** The features of an arc, always in the same list; `d` has all its dependents, its head `h` those attached so far. */
  of(h: number, d: number): Features {
    const { into } = this
    const { tag, word, both, middle, fine, suffix } = this.nodes
    into.clear()
    const side = h < d ? 1 : 2
    const far = Math.min(distance(h, d), 6) * 4 + side
    const td = tag[d] ?? 0
    const wd = word[d] ?? 0
    const wh = word[h] ?? 0
    const turned = join(tag[h] ?? 0, side)
    into.one(0, side)
    into.two(1, wd, side)
    into.two(2, td, side)
    into.two(3, both[d] ?? 0, side)
    into.two(4, fine[d] ?? 0, side)
    into.two(5, middle[d] ?? 0, side)
    into.two(6, wh, side)
    into.one(7, turned)
    into.two(8, both[h] ?? 0, side)
    into.two(9, fine[h] ?? 0, side)
    into.two(10, turned, td)
    into.two(11, turned, both[d] ?? 0)
    into.two(12, join(both[h] ?? 0, side), td)
    into.two(13, join(wh, side), wd)
    into.two(14, join(middle[h] ?? 0, side), middle[d] ?? 0)
    into.two(15, join(fine[h] ?? 0, side), fine[d] ?? 0)
    into.two(16, join(wh, side), fine[d] ?? 0)
    into.two(17, join(fine[h] ?? 0, side), wd)
    into.two(18, join(tag[h] ?? 0, far), td)
    into.two(19, wd, far)
    into.two(20, suffix[d] ?? 0, turned)
    into.two(21, join(suffix[h] ?? 0, side), td)
    this.beside(h, d, join(turned, td))
    this.dependents(h, d, turned)
    return into
  }

  /** The words beside both. */
  private beside(h: number, d: number, ends: number): void {
    const { into, nodes } = this
    const { tag, word } = nodes
    const td = tag[d] ?? 0
    const before = nodes.at(d - 1)
    const after = nodes.at(d + 1 <= nodes.size ? d + 1 : -1)
    into.two(22, ends, tag[before] ?? 0)
    into.two(23, ends, tag[after] ?? 0)
    into.two(24, td, word[before] ?? 0)
    into.two(25, td, word[after] ?? 0)
    into.two(26, ends, tag[nodes.at(h - 1)] ?? 0)
    into.two(27, ends, tag[nodes.at(h + 1 <= nodes.size ? h + 1 : -1)] ?? 0)
  }

  /** The dependents that both have. */
  private dependents(h: number, d: number, turned: number): void {
    const { into, nodes, state } = this
    const { tag, word, middle, fine } = nodes
    const { labels, leftSet, rightSet } = state
    const side = h < d ? 1 : 2
    const far = Math.min(distance(h, d), 6) * 4 + side
    const td = tag[d] ?? 0
    const ends = join(turned, td)
    const headAndTag = join(word[h] ?? 0, td)
    const dl = nodes.at(state.left1[d] ?? 0)
    const dr = nodes.at(state.right1[d] ?? 0)
    const hl = nodes.at(state.left1[h] ?? 0)
    const hr = nodes.at(state.right1[h] ?? 0)
    const wl = word[dl] ?? 0
    into.two(28, ends, join(tag[dl] ?? 0, labels[dl] ?? 0))
    into.two(29, ends, wl)
    into.two(30, ends, word[nodes.at(state.left2[d] ?? 0)] ?? 0)
    into.two(31, ends, join(tag[dr] ?? 0, labels[dr] ?? 0))
    into.two(32, td, join(wl, word[h] ?? 0))
    into.two(33, word[d] ?? 0, join(wl, tag[h] ?? 0))
    into.two(34, ends, leftSet[d] ?? 0)
    into.two(35, ends, rightSet[d] ?? 0)
    into.two(36, ends, leftSet[h] ?? 0)
    into.two(37, ends, rightSet[h] ?? 0)
    into.two(38, headAndTag, rightSet[h] ?? 0)
    into.two(39, headAndTag, leftSet[h] ?? 0)
    into.two(40, ends, join(tag[hl] ?? 0, labels[hl] ?? 0))
    into.two(41, ends, join(tag[hr] ?? 0, labels[hr] ?? 0))
    into.two(42, ends, word[hl] ?? 0)
    into.two(43, join(turned, word[d] ?? 0), join(far, leftSet[d] ?? 0))
    into.two(44, join(fine[d] ?? 0, td), join(wl, turned))
    into.two(45, join(middle[h] ?? 0, td), wl)
  }
}
