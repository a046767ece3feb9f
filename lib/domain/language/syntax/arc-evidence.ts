import { NO_VOTER } from './evidence'
import type { Election } from './evidence'
import { Features, join } from './features'
import { FINE, fine, graded, ROUGH, rough, type Grain } from './grades'
import { FORCED } from './lead'
import { distance } from './nodes'
import { PhraseEvidence, type Add } from './phrase-evidence'
import { arcsAcross, countVotes, placeOf, type VoteCount } from './vote-count'

/** Rows of the table of evidence, as a power of two. */
export const EVIDENCE_BITS = 20

/** Told of a lead where a voter is for the head. */
const FOR = 100

/** The marks of words between (`graph-features.ts`) are pairs of bits. */
const MARKS = 12

/** Writes what speaks for and against the arcs of an elected tree, each feature together with the arc's relation. */
export class ArcEvidence {
  private readonly into = new Features(EVIDENCE_BITS)
  private readonly count: VoteCount
  private readonly size: number
  private readonly marks: Int32Array
  private readonly phrases: PhraseEvidence
  private relation = 0

  /** `marksOfTags` are those of each tag. */
  constructor(
    private readonly election: Election,
    marksOfTags: Int32Array,
  ) {
    this.count = countVotes(election)
    this.size = election.tagMargins.length
    const { tag } = election.nodes
    this.marks = Int32Array.from(tag.subarray(0, this.size), (one) => marksOfTags[one] ?? 0)
    this.phrases = new PhraseEvidence({ election, count: this.count, marks: this.marks })
  }

  /** The features of the arc to `dependent`, always in the same list. */
  of(dependent: number): Features {
    const head = this.election.heads[dependent] ?? this.size
    this.relation = this.election.labels[dependent] ?? 0
    this.into.clear()
    this.add(0, 0)
    this.votes(head, dependent)
    this.ends(head, dependent)
    for (const index of this.election.voters.keys()) this.rivalHead(index, head, dependent)
    this.siblings(head, dependent)
    this.dependents(dependent)
    this.around(head, dependent)
    this.between(head, dependent)
    this.phrases.tell(head, dependent, this.add)
    return this.into
  }

  private readonly add: Add = (kind, value) => {
    this.into.two(kind, value, this.relation)
  }

  /** Votes and leads, one by one and by pairs. */
  private votes(head: number, dependent: number): void {
    const { count, size } = this
    const { rivals, labelMargins, voters } = this.election
    const votes = count.votes[dependent] ?? 0
    const rival = rivals[dependent] ?? -1
    const margin = labelMargins[dependent] ?? 0
    const way = join(distance(head, dependent), head > dependent ? 1 : 2)
    const disputed = Math.min(6, count.disputed.filter(Boolean).length)
    const parent = rough(count.weakest[head] ?? FORCED)
    const length = lengthClass(size)
    const tags = [this.tagMargin(dependent), this.tagMargin(head)]
    const leadsIn = (grain: Grain): number[] =>
      voters.map(
        (voter) => graded(voter.leads[dependent] ?? 0, grain) + (voter.heads[dependent] === head ? FOR : 0),
      )
    const parentVotes = join(count.votes[head] ?? 0, parent)
    const single = [
      votes,
      ...leadsIn(FINE),
      fine(margin),
      rival,
      way,
      ...tags,
      this.weakest(dependent),
      parentVotes,
      length,
      disputed,
    ]
    for (const [index, value] of single.entries()) this.add(1 + index, value)
    const paired = [votes, ...leadsIn(ROUGH), rough(margin), way, ...tags, disputed, parent, rival]
    let kind = 20
    for (let one = 0; one < paired.length; one++)
      for (let other = one + 1; other < paired.length; other++)
        this.add(kind++, join(paired[one] ?? 0, paired[other] ?? 0))
  }

  /** The words of both ends. */
  private ends(h: number, d: number): void {
    const { tag, word, middle, fine: group } = this.election.nodes
    const weakest = this.weakest(d)
    const rival = this.election.rivals[d] ?? -1
    const margin = rough(this.election.labelMargins[d] ?? 0)
    const td = tag[d] ?? 0
    const th = tag[h] ?? 0
    const wd = word[d] ?? 0
    const wh = word[h] ?? 0
    const gd = group[d] ?? 0
    const gh = group[h] ?? 0
    const tags = this.tagsOf(h, d)
    this.add(100, td)
    this.add(101, th)
    this.add(102, tags)
    this.add(103, wd)
    this.add(104, wh)
    this.add(105, gd)
    this.add(106, gh)
    this.add(107, join(gh, td))
    this.add(108, join(middle[h] ?? 0, middle[d] ?? 0))
    this.add(109, join(wh, td))
    this.add(110, join(wd, th))
    this.add(111, join(tags, this.count.votes[d] ?? 0))
    this.add(112, join(tags, weakest))
    this.add(113, join(tags, margin))
    this.add(114, join(tags, distance(h, d)))
    this.add(115, join(wh, weakest))
    this.add(116, join(gh, weakest))
    this.add(117, join(wd, weakest))
    this.add(118, join(wh, rival))
    this.add(119, join(gh, rival))
    this.add(120, join(gd, rival))
    this.add(121, join(rival, td))
    this.add(122, join(join(rival, margin), td))
  }

  /** The head that a voter would have had, or would have had else. */
  private rivalHead(index: number, h: number, d: number): void {
    const { heads, labels, leads, rivals } = this.election.voters[index] ?? NO_VOTER
    const isFor = heads[d] === h
    const rival = isFor ? rivals?.[d] : heads[d]
    if (rival === undefined) return
    const { nodes } = this.election
    const at = nodes.at(rival)
    const to = nodes.tag[at] ?? 0
    const th = nodes.tag[h] ?? 0
    const lead = rough(leads[d] ?? 0)
    const place = join(isFor ? 1 : 2, placeOf(rival, h, d))
    const kind = 140 + 8 * index
    this.add(kind, join(place, to))
    this.add(kind + 1, join(place, join(to, th)))
    this.add(kind + 2, join(place, lead))
    this.add(kind + 3, join(place, join(to, nodes.tag[d] ?? 0)))
    this.add(kind + 4, join(isFor ? 1 : 2, join(join(to, th), lead)))
    this.add(kind + 5, join(isFor ? 1 : 2, join(nodes.fine[at] ?? 0, nodes.fine[h] ?? 0)))
    if (labels && !isFor) this.add(kind + 6, join(labels[d] ?? 0, place))
    if (labels && labels[d] !== this.relation) this.add(kind + 7, labels[d] ?? 0)
  }

  /** The other dependents of the head: a second subject, an object that it claims already. */
  private siblings(h: number, d: number): void {
    const { count } = this
    const { labels, nodes } = this.election
    const { tag, word } = nodes
    const side = h > d ? 1 : 2
    const th = tag[h] ?? 0
    const wh = word[h] ?? 0
    const others = (count.dependents[h] ?? []).filter((other) => other !== d)
    let set = 0
    for (const other of others) {
      const label = labels[other] ?? 0
      set |= 1 << (label & 31)
      this.add(180, label)
      this.add(181, join(label, wh))
      this.add(182, join(label, this.weakest(other)))
      this.add(183, join(label, join(other < d ? 1 : 2, th)))
    }
    const same = others.filter((other) => labels[other] === this.relation).length
    const before = nodes.at(others.findLast((other) => other < d) ?? -1)
    const after = nodes.at(others.find((other) => other > d) ?? -1)
    const unsure = Math.min(FORCED, ...others.map((other) => count.weakest[other] ?? 0))
    this.add(184, same)
    this.add(185, join(same, th))
    this.add(186, labels[before] ?? -1)
    this.add(187, labels[after] ?? -1)
    this.add(188, join(labels[before] ?? -1, labels[after] ?? -1))
    this.add(189, join(side, tag[before] ?? 0))
    this.add(190, join(side, tag[after] ?? 0))
    this.add(191, set)
    this.add(192, join(set, th))
    this.add(193, join(rough(unsure), this.weakest(d)))
  }

  /** The dependent's own dependents. */
  private dependents(d: number): void {
    const { labels, labelMargins, nodes } = this.election
    const own = this.count.dependents[d] ?? []
    let unsure = FORCED
    let unsureLabel = FORCED
    for (const child of own) {
      const label = labels[child] ?? 0
      unsure = Math.min(unsure, this.count.weakest[child] ?? 0)
      unsureLabel = Math.min(unsureLabel, labelMargins[child] ?? 0)
      this.add(200, label)
      this.add(201, join(label, nodes.word[child] ?? 0))
      this.add(202, join(label, this.weakest(child)))
      this.add(203, join(label, join(nodes.tag[child] ?? 0, child < d ? 1 : 2)))
    }
    this.add(204, rough(unsure))
    this.add(205, join(rough(unsure), this.weakest(d)))
    this.add(206, Math.min(6, own.length))
    this.add(207, rough(unsureLabel))
  }

  /** The words beside both ends, and the place in the sentence. */
  private around(h: number, d: number): void {
    const { size } = this
    const { nodes } = this.election
    const { tag, word } = nodes
    const before = nodes.at(d - 1)
    const after = d + 1 < size ? d + 1 : size
    const td = tag[d] ?? 0
    this.add(220, tag[before] ?? 0)
    this.add(221, tag[after] ?? 0)
    this.add(222, word[before] ?? 0)
    this.add(223, word[after] ?? 0)
    this.add(224, tag[nodes.at(h - 1)] ?? 0)
    this.add(225, tag[Math.min(h + 1, size)] ?? 0)
    this.add(226, join(tag[before] ?? 0, td))
    this.add(227, join(td, tag[after] ?? 0))
    this.add(228, join(this.tagMargin(d - 1), this.tagMargin(d + 1)))
    this.add(229, join(this.tagMargin(h - 1), this.tagMargin(h + 1)))
    this.add(230, d === size - 1 ? -1 : Math.min(d, 3))
    this.add(231, join(Math.min(d, 3), lengthClass(size)))
  }

  /** What the arc passes over. */
  private between(h: number, d: number): void {
    const { election, count, size } = this
    const first = h === size ? d : Math.min(h, d)
    const last = h === size ? d : Math.max(h, d)
    let marks = 0
    let unsure = 0
    for (let word = first + 1; word < last; word++) {
      marks |= this.marks[word] ?? 0
      if (count.disputed[word]) unsure++
    }
    const crossing = Math.min(5, arcsAcross(election, count, { first, last }))
    const weakest = this.weakest(d)
    const th = election.nodes.tag[h] ?? 0
    this.add(240, marks)
    this.add(241, join(marks, this.tagsOf(h, d)))
    this.add(242, crossing)
    this.add(243, Math.min(unsure, 5))
    this.add(244, join(crossing, weakest))
    this.add(245, join(Math.min(unsure, 5), weakest))
    this.add(246, join(marks, weakest))
    this.add(247, join(marks, count.votes[d] ?? 0))
    for (let mark = 0; mark < MARKS; mark++) {
      if ((marks & (1 << (2 * mark))) === 0) continue
      this.add(248, mark)
      this.add(249, join(mark, th))
      this.add(250, join(mark, weakest))
    }
  }

  private weakest(word: number): number {
    return rough(this.count.weakest[word] ?? FORCED)
  }

  private tagsOf(h: number, d: number): number {
    const { tag } = this.election.nodes
    return join(join(tag[d] ?? 0, tag[h] ?? 0), h > d ? 1 : 2)
  }

  /** The tags of the edges and of the root are sure. */
  private tagMargin(word: number): number {
    return rough(this.election.tagMargins[word] ?? FORCED)
  }
}

const lengthClass = (size: number): number => Math.min(9, Math.round(Math.log2(1 + size) * 1.5))
