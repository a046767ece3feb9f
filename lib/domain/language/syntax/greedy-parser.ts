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

  private label(nodes: Nodes, arc: Arc): { top: number; margin: number } {
    if (arc.head === nodes.size) return { top: this.rootLabel, margin: FORCED }
    labelFeatures(this.arcFeatures, nodes, arc)
    this.labeller.score(this.arcFeatures, this.labelScores)
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
