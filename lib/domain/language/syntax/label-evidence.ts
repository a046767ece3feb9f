import type { Election } from './evidence'
import { Features, join } from './features'
import { distance } from './nodes'

/** Rows of the table, as a power of two. */
export const LABEL_EVIDENCE_BITS = 20

/** Writes what speaks for and against the labels of an elected tree, all of which have been read once. */
export class LabelEvidence {
  private readonly into = new Features(32)
  private readonly dependents: readonly (readonly number[])[]
  private readonly size: number

  /** `marksOfTags` are those of each tag (`graph-features.ts`). */
  constructor(
    private readonly election: Election,
    private readonly marksOfTags: Int32Array,
  ) {
    const { heads } = election
    this.size = heads.length
    const dependents = Array.from({ length: this.size + 1 }, (): number[] => [])
    for (let word = 0; word < this.size; word++) dependents[heads[word] ?? this.size]?.push(word)
    this.dependents = dependents
  }

  /** What is known of the arc to `dependent`, always in the same list; `forLabel` makes rows of it. */
  of(dependent: number): Features {
    const head = this.election.heads[dependent] ?? this.size
    this.into.clear()
    this.firstReading(head, dependent)
    this.ends(head, dependent)
    this.beside(head, dependent)
    this.below(head, dependent)
    this.siblings(head, dependent)
    this.above(head, dependent)
    this.between(head, dependent)
    return this.into
  }

  private add(kind: number, value: number): void {
    this.into.one(kind, value)
  }

  /** What the labels were at first, and who was for them. */
  private firstReading(h: number, d: number): void {
    const { labels, rivals, labelMargins, voters } = this.election
    const first = labels[d] ?? -1
    const second = rivals[d] ?? -1
    const lead = Math.min(8, Math.round(Math.log2(1 + (labelMargins[d] ?? 0))))
    const said = voters.map((voter) => join(voter.labels?.[d] ?? -1, voter.heads[d] === h ? 1 : 2))
    this.add(0, 0)
    this.add(1, lead)
    this.add(2, join(first, lead))
    this.add(3, join(second, lead))
    this.add(4, join(first, second))
    this.add(5, join(join(first, second), lead))
    for (const [index, label] of said.entries()) this.add(6 + index, label)
    this.add(9, said.reduce(join, 0))
  }

  /** The words of both ends. */
  private ends(h: number, d: number): void {
    const { tag, word, both, middle, fine, suffix } = this.election.nodes
    const side = h > d ? 1 : 2
    const far = distance(h, d)
    const td = tag[d] ?? 0
    const th = tag[h] ?? 0
    const wd = word[d] ?? 0
    const wh = word[h] ?? 0
    const gd = fine[d] ?? 0
    const gh = fine[h] ?? 0
    const ends = this.endsOf(h, d)
    this.add(10, wd)
    this.add(11, join(td, side))
    this.add(12, both[d] ?? 0)
    this.add(13, gd)
    this.add(14, middle[d] ?? 0)
    this.add(15, wh)
    this.add(16, join(th, side))
    this.add(17, both[h] ?? 0)
    this.add(18, gh)
    this.add(19, ends)
    this.add(20, join(both[d] ?? 0, th))
    this.add(21, join(both[h] ?? 0, td))
    this.add(22, join(wh, wd))
    this.add(23, join(middle[h] ?? 0, middle[d] ?? 0))
    this.add(24, join(gh, gd))
    this.add(25, join(wh, gd))
    this.add(26, join(gh, wd))
    this.add(27, join(ends, far))
    this.add(28, join(wd, join(far, side)))
    this.add(29, join(suffix[d] ?? 0, th))
    this.add(30, join(suffix[h] ?? 0, td))
    this.add(31, join(suffix[h] ?? 0, side))
    this.add(32, suffix[d] ?? 0)
  }

  /** The words beside both ends. */
  private beside(h: number, d: number): void {
    const { size } = this
    const { nodes } = this.election
    const { tag, word } = nodes
    const ends = this.endsOf(h, d)
    const before = nodes.at(d - 1)
    const after = d + 1
    const td = tag[d] ?? 0
    const wd = word[d] ?? 0
    this.add(40, join(ends, tag[before] ?? 0))
    this.add(41, join(ends, tag[after] ?? 0))
    this.add(42, join(td, word[before] ?? 0))
    this.add(43, join(td, word[after] ?? 0))
    this.add(44, join(ends, tag[nodes.at(h - 1)] ?? 0))
    this.add(45, join(ends, tag[Math.min(h + 1, size)] ?? 0))
    this.add(46, join(word[before] ?? 0, wd))
    this.add(47, join(wd, word[after] ?? 0))
    this.add(48, Math.min(6, size))
    this.add(49, d === 0 ? 1 : d === size - 1 ? 2 : 0)
    this.add(50, word[size - 1] ?? 0)
  }

  /** The dependent's own dependents: its preposition, its article, its subject. */
  private below(h: number, d: number): void {
    const { labels, nodes } = this.election
    const { tag, word, fine } = nodes
    const ends = this.endsOf(h, d)
    const td = tag[d] ?? 0
    const own = this.dependents[d] ?? []
    let set = 0
    for (const child of own) {
      const label = labels[child] ?? 0
      const said = join(word[child] ?? 0, label)
      set |= 1 << (label & 31)
      this.add(60, said)
      this.add(61, join(join(label, tag[child] ?? 0), td))
      this.add(62, join(label, join(child < d ? 1 : 2, ends)))
      this.add(63, join(said, word[h] ?? 0))
      this.add(64, join(said, fine[h] ?? 0))
      this.add(65, join(said, word[d] ?? 0))
      this.add(66, join(said, fine[d] ?? 0))
      this.add(67, join(said, ends))
    }
    this.add(68, set)
    this.add(69, join(set, td))
    this.add(70, join(set, ends))
    this.add(71, own.length)
  }

  /** The head's other dependents. */
  private siblings(h: number, d: number): void {
    const { labels, nodes } = this.election
    const { tag, word, fine } = nodes
    const ends = this.endsOf(h, d)
    const td = tag[d] ?? 0
    const side = h > d ? 1 : 2
    let before = -1
    let after = -1
    const sets = { left: 0, right: 0 }
    for (const other of this.dependents[h] ?? []) {
      if (other === d) continue
      const label = labels[other] ?? 0
      if (other < d) before = other
      else if (after < 0) after = other
      sets[other < d ? 'left' : 'right'] |= 1 << (label & 31)
      const placed = join(label, other < d ? 1 : 2)
      this.add(80, placed)
      this.add(81, join(placed, ends))
      this.add(82, join(placed, word[h] ?? 0))
      this.add(83, join(placed, word[other] ?? 0))
      this.add(84, join(join(placed, fine[other] ?? 0), td))
      this.add(85, join(placed, word[d] ?? 0))
      this.add(86, join(placed, join(tag[other] ?? 0, td)))
    }
    const left = nodes.at(before)
    const right = nodes.at(after)
    this.add(87, join(sets.left | sets.right, tag[h] ?? 0))
    this.add(88, join(sets.left | sets.right, ends))
    this.add(89, join(sets.left, join(sets.right, side)))
    this.add(90, join(side, join(labels[left] ?? -1, tag[left] ?? 0)))
    this.add(91, join(side, join(labels[right] ?? -1, tag[right] ?? 0)))
    this.add(92, join(ends, word[left] ?? 0))
    this.add(93, join(ends, word[right] ?? 0))
    this.add(94, join(labels[left] ?? -1, labels[right] ?? -1))
  }

  /** The head's own arc. */
  private above(h: number, d: number): void {
    const { labels, heads, nodes } = this.election
    const { tag, word } = nodes
    const ends = this.endsOf(h, d)
    const label = labels[h] ?? -1
    const above = heads[h] ?? -1
    this.add(100, label)
    this.add(101, join(label, ends))
    this.add(102, join(label, word[h] ?? 0))
    this.add(103, join(label, tag[nodes.at(above)] ?? 0))
    this.add(104, join(word[nodes.at(above)] ?? 0, ends))
    this.add(105, join(label, word[d] ?? 0))
    this.add(106, join(above > h ? 1 : 2, join(label, tag[d] ?? 0)))
  }

  /** What the arc passes over. */
  private between(h: number, d: number): void {
    const { tag, word } = this.election.nodes
    let marks = 0
    for (let node = Math.min(h, d) + 1; node < Math.max(h, d); node++)
      marks |= this.marksOfTags[tag[node] ?? 0] ?? 0
    this.add(110, join(marks, h > d ? 1 : 2))
    this.add(111, join(marks, this.endsOf(h, d)))
    this.add(112, join(marks, word[h] ?? 0))
  }

  private endsOf(h: number, d: number): number {
    const { tag } = this.election.nodes
    return join(join(tag[d] ?? 0, tag[h] ?? 0), h > d ? 1 : 2)
  }
}

/** The rows of the table for one label of an arc of which `known` is known. */
export function forLabel(known: Features, label: number, into: Features): Features {
  into.clear()
  for (let at = 0; at < known.size; at++) into.one(label, known.rows[at] ?? 0)
  return into
}
