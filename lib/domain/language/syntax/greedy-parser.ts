import { Configuration, LEFT, RIGHT, SHIFT } from './configuration'
import { Features } from './features'
import { LABELLER_BITS, labelFeatures, type Arc } from './label-features'
import type { Scorer } from './linear-model'
import type { Nodes } from './nodes'
import { PARSER_BITS, transitionFeatures } from './transition-features'

/** A tree with, for each word, how far its move and its label were ahead of the next best ones. */
export interface Tree {
  /** Index of the head; the number of words for the root. */
  readonly heads: Int16Array
  readonly labels: Int16Array
  readonly moveMargins: Float64Array
  readonly labelMargins: Float64Array
}

/** For each word the scores of all labels. */
export type LabelScores = readonly Float64Array[]

/** The labels of a tree's arcs, how far each was ahead, and all scores. */
export interface Relabelled {
  readonly labels: Int16Array
  readonly margins: Float64Array
  readonly scores: LabelScores
}

const MOVES = [SHIFT, LEFT, RIGHT] as const

/** Parses from left to right, taking the best move each time, and labels each arc as it is drawn. */
export class GreedyParser {
  private readonly moveFeatures = new Features(PARSER_BITS)
  private readonly arcFeatures = new Features(LABELLER_BITS)
  private readonly moveScores = new Float64Array(3)
  private readonly labelScores: Float64Array

  /** `rootLabel` is the label of the root, and of nothing else. */
  constructor(
    private readonly moves: Scorer,
    private readonly labeller: Scorer,
    private readonly rootLabel: number,
  ) {
    this.labelScores = new Float64Array(labeller.classes)
  }

  parse(nodes: Nodes): Tree {
    const state = new Configuration(nodes.size)
    const moveMargins = new Float64Array(nodes.size)
    const labelMargins = new Float64Array(nodes.size)
    while (!state.done) {
      const { move, margin } = this.choose(nodes, state)
      if (move === SHIFT) {
        state.shift()
        continue
      }
      const dependent = state.onStack(0)
      const head = move === LEFT ? state.inBuffer(0) : state.onStack(1)
      const label = this.label(nodes, { state, head, dependent })
      moveMargins[dependent] = margin
      labelMargins[dependent] = label.margin
      state.attach(head, label.top)
    }
    return { heads: state.heads, labels: state.labels, moveMargins, labelMargins }
  }

  /**
   * Labels the arcs of a finished, projective tree, each when its dependent has all its own. `others` are the scores that
   * another labeller gave: they count as much as this one's.
   */
  relabel(nodes: Nodes, heads: Int16Array, others: LabelScores | null = null): Relabelled {
    const { size } = nodes
    const state = new Configuration(size)
    const scores: Float64Array[] = new Array<Float64Array>(size)
    const margins = new Float64Array(size)
    const waiting = new Int16Array(size + 1)
    for (let word = 0; word < size; word++)
      waiting[heads[word] ?? size] = (waiting[heads[word] ?? size] ?? 0) + 1
    while (!state.done) {
      const dependent = state.onStack(0)
      const head = heads[dependent] ?? -1
      const ready = dependent >= 0 && waiting[dependent] === 0
      if (!ready || (head !== state.onStack(1) && head !== state.inBuffer(0))) {
        state.shift()
        continue
      }
      const { top, margin } = this.label(nodes, { state, head, dependent }, others?.[dependent])
      scores[dependent] = this.labelScores.slice()
      margins[dependent] = margin
      waiting[head] = (waiting[head] ?? 0) - 1
      state.attach(head, top)
    }
    return { labels: state.labels.slice(0, size), margins, scores }
  }

  private label(nodes: Nodes, arc: Arc, other?: Float64Array): { top: number; margin: number } {
    if (arc.head === nodes.size) return { top: this.rootLabel, margin: FORCED }
    labelFeatures(this.arcFeatures, nodes, arc)
    this.labeller.score(this.arcFeatures, this.labelScores)
    if (other)
      for (let at = 0; at < other.length; at++)
        this.labelScores[at] = (this.labelScores[at] ?? 0) + (other[at] ?? 0)
    this.labelScores[this.rootLabel] = -Infinity
    return lead(this.labelScores)
  }

  private choose(nodes: Nodes, state: Configuration): { move: number; margin: number } {
    if (state.depth === 0) return { move: SHIFT, margin: FORCED }
    transitionFeatures(this.moveFeatures, nodes, state)
    this.moves.score(this.moveFeatures, this.moveScores)
    for (const move of MOVES) if (!state.allows(move)) this.moveScores[move] = -Infinity
    const { top, margin } = lead(this.moveScores)
    return { move: top, margin }
  }
}

/** The margin of a choice without another. */
const FORCED = 1000

/** The best class, the first of equals, and how far it is ahead. */
function lead(scores: Float64Array): { top: number; margin: number } {
  let top = 0
  let second = -Infinity
  for (let index = 1; index < scores.length; index++) {
    const score = scores[index] ?? 0
    const best = scores[top] ?? 0
    if (score > best) {
      second = best
      top = index
    } else if (score > second) second = score
  }
  return { top, margin: Math.min(FORCED, (scores[top] ?? 0) - second) }
}
