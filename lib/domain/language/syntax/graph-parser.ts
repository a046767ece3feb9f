import { bestTree, type ArcScores } from './best-tree'
import { Features } from './features'
import { ArcFeatures, GRAPH_BITS, passing } from './graph-features'
import type { Nodes } from './nodes'
import { pruneArcs } from './prune-arcs'

/** Gives one number for a set of features. */
export interface Weigher {
  weigh(features: Features): number
}

/** Longer sentences have too many pairs of words; they go without this parser. */
const LONGEST_GRAPH = 90

/** The scores of a sentence's arcs, and of pairs of neighbouring dependents as they are asked for. */
export class GraphScores implements ArcScores {
  /** At first what the ends of each arc say. */
  readonly arcs: Float64Array
  private readonly features: ArcFeatures

  /** `marks` are those of each word's tag. */
  constructor(
    private readonly weigher: Weigher,
    private readonly nodes: Nodes,
    private readonly marks: Int32Array,
  ) {
    const { size } = nodes
    this.arcs = new Float64Array((size + 1) ** 2)
    this.features = new ArcFeatures(new Features(GRAPH_BITS), nodes)
    for (let head = 0; head <= size; head++)
      for (let dependent = 0; dependent < size; dependent++)
        if (head !== dependent) this.add(head, dependent, this.features.ofEnds(head, dependent))
  }

  /** Adds what else is known of all arcs that are still possible. */
  complete(): void {
    for (let head = 0; head <= this.nodes.size; head++) {
      this.completeSide(head, 1)
      this.completeSide(head, -1)
    }
  }

  siblings(head: number, last: number, next: number): number {
    return this.weigher.weigh(this.features.ofSiblings(head, last, next))
  }

  private completeSide(head: number, step: number): void {
    const { size } = this.nodes
    let between = 0
    for (let dependent = head + step; dependent >= 0 && dependent < size; dependent += step) {
      if (this.arcs[head * (size + 1) + dependent] !== -Infinity)
        this.add(head, dependent, this.features.ofArc(head, dependent, between))
      between = passing(between, this.marks[dependent] ?? 0)
    }
  }

  private add(head: number, dependent: number, features: Features): void {
    const at = head * (this.nodes.size + 1) + dependent
    this.arcs[at] = (this.arcs[at] ?? 0) + this.weigher.weigh(features)
  }
}

/** What else is known of a sentence before its graph is parsed. */
export interface GraphHints {
  readonly marksOfTags: Int32Array
  /** The heads that other parsers found, projective trees; they stay possible. */
  readonly trees: readonly Int16Array[]
}

/** A tree, the next best possible head of each word, and how far each head was ahead of that. */
export interface GraphVote {
  readonly heads: Int16Array
  readonly rivals: Int16Array
  readonly leads: Float64Array
}

/** The best tree of a sentence; null when the sentence is too long. */
export function graphVote(weigher: Weigher, nodes: Nodes, hints: GraphHints): GraphVote | null {
  const { size } = nodes
  if (size > LONGEST_GRAPH) return null
  const marks = new Int32Array(size)
  for (let word = 0; word < size; word++) marks[word] = hints.marksOfTags[nodes.tag[word] ?? 0] ?? 0
  const scores = new GraphScores(weigher, nodes, marks)
  pruneArcs(scores.arcs, hints.trees)
  scores.complete()
  const heads = bestTree(size, scores)
  const leads = new Float64Array(size)
  const rivals = new Int16Array(size)
  for (let word = 0; word < size; word++) {
    const rival = rivalOf(scores.arcs, heads, word)
    const arcTo = (head: number): number => scores.arcs[head * (size + 1) + word] ?? 0
    rivals[word] = rival
    leads[word] = rival < 0 ? 0 : arcTo(heads[word] ?? size) - arcTo(rival)
  }
  return { heads, rivals, leads }
}

/** The head of the best of all other possible arcs to a word; -1 when there is none. */
function rivalOf(arcs: Float64Array, heads: Int16Array, word: number): number {
  const size = heads.length
  let rival = -1
  let best = -Infinity
  for (let head = 0; head <= size; head++) {
    const score = arcs[head * (size + 1) + word] ?? 0
    if (head === heads[word] || head === word || score <= best) continue
    best = score
    rival = head
  }
  return rival
}
