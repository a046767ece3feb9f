import type { Election } from './evidence'
import { join } from './features'
import { rough } from './grades'
import { marksBetween } from './graph-features'
import type { VoteCount } from './vote-count'

/** Takes a feature: its kind and its value. */
export type Add = (kind: number, value: number) => void

/** What is known of a sentence's tree. */
export interface KnownTree {
  readonly election: Election
  readonly count: VoteCount
  /** The marks of each word's tag (`graph-features.ts`). */
  readonly marks: Int32Array
}

/** The marks of words are pairs of bits. */
const MARKS = 12

/** A tag with a lead below this, in steps of `rough`, is unsure. */
const UNSURE = 3

/** Tells what the arc above, the whole phrase of a dependent, and the sentence around it say of its arc. */
export class PhraseEvidence {
  private readonly size: number
  /** How large a part of the sentence has unsure tags, in eighths. */
  private readonly unsure: number

  constructor(private readonly known: KnownTree) {
    const { tagMargins } = known.election
    this.size = tagMargins.length
    this.unsure = Math.round((8 * tagMargins.filter((lead) => rough(lead) < UNSURE).length) / this.size)
  }

  /** Kinds from 260 on. */
  tell(head: number, dependent: number, add: Add): void {
    this.parent(head, dependent, add)
    this.borders(head, dependent, add)
    this.sentence(dependent, add)
    if (head === this.size) this.root(dependent, add)
  }

  private parent(h: number, d: number, add: Add): void {
    const { size } = this
    const { count, election } = this.known
    const { heads, labels, nodes } = election
    const relation = h < size ? (labels[h] ?? 0) : -1
    const above = h < size ? (heads[h] ?? size) : -1
    const votes = count.votes[h] ?? 0
    add(260, join(relation, this.weakest(h)))
    add(261, join(relation, nodes.tag[nodes.at(above)] ?? 0))
    add(262, join(join(relation, nodes.tag[h] ?? 0), votes))
    add(263, join(relation, count.votes[d] ?? 0))
    add(264, join(relation, this.weakest(d)))
    add(265, join(relation, votes))
  }

  /** The words before and behind the phrase, and whether it touches its head. */
  private borders(h: number, d: number, add: Add): void {
    const { size } = this
    const { nodes, labels, heads } = this.known.election
    const { tag, word } = nodes
    const first = this.end(d, -1)
    const last = this.end(d, 1)
    const before = nodes.at(first - 1)
    const after = Math.min(last + 1, size)
    const touches = first - 1 === h || last + 1 === h ? 1 : 0
    const weakest = this.weakest(d)
    const tb = tag[before] ?? 0
    const ta = tag[after] ?? 0
    const headOfNext = heads[after] === h ? 1 : heads[after] === d ? 2 : 0
    add(270, join(tb, touches))
    add(271, word[before] ?? 0)
    add(272, join(ta, touches))
    add(273, word[after] ?? 0)
    add(274, join(ta, join(labels[after] ?? -1, headOfNext)))
    add(275, join(Math.min(5, last - first), touches))
    add(276, join(ta, weakest))
    add(277, join(touches, weakest))
    add(278, join(tb, ta))
    add(279, join(tag[first] ?? 0, tag[d] ?? 0))
  }

  /** The first word of a phrase on its left, or the last one on its right. */
  private end(word: number, side: -1 | 1): number {
    let at = word
    for (;;) {
      const own = this.known.count.dependents[at] ?? []
      const next = (side < 0 ? own[0] : own.at(-1)) ?? at
      if ((next - at) * side <= 0) return at
      at = next
    }
  }

  private sentence(d: number, add: Add): void {
    const { election, count } = this.known
    const { tag, word } = election.nodes
    let labels = 0
    for (const child of count.dependents[d] ?? []) labels |= 1 << ((election.labels[child] ?? 0) & 31)
    add(280, labels)
    add(281, join(labels, tag[d] ?? 0))
    add(282, word[this.size - 1] ?? 0)
    add(283, word[0] ?? 0)
    add(284, tag[0] ?? 0)
    add(285, this.unsure)
    add(286, join(this.unsure, this.weakest(d)))
  }

  /** What stands on both sides of the root: verbs that might be it. */
  private root(d: number, add: Add): void {
    const before = marksBetween(this.known.marks, -1, d)
    const after = marksBetween(this.known.marks, d, this.size)
    const td = this.known.election.nodes.tag[d] ?? 0
    const weakest = this.weakest(d)
    add(287, before)
    add(288, after)
    add(289, join(td, before))
    add(290, join(td, after))
    for (let mark = 0; mark < MARKS; mark++) {
      const left = join(mark, (before >>> (2 * mark)) & 3)
      const right = join(mark, (after >>> (2 * mark)) & 3)
      add(291, join(left, right))
      add(292, join(right, td))
      add(293, join(left, td))
      add(294, join(join(left, right), weakest))
    }
  }

  private weakest(word: number): number {
    return rough(this.known.count.weakest[word] ?? 0)
  }
}
