import { Configuration, LEFT, RIGHT, SHIFT } from './configuration'
import { LabelFeatures } from './label-features'
import { LabelMemory, type LabelScores } from './label-memory'
import { FORCED, lead, type Lead } from './lead'
import type { Scorer } from './linear-model'
import type { Nodes } from './nodes'
import { TransitionFeatures } from './transition-features'

/** A tree with, for each word, how far its move and its label were ahead of the next best ones. */
export interface GreedyTree {
  /** Index of the head; the number of words for the root. */
  readonly heads: Int16Array
  readonly labels: Int16Array
  readonly moveMargins: Float64Array
  readonly labelMargins: Float64Array
  readonly memory: LabelMemory
}

/** The labels of a tree's arcs, the next best ones, how far each was ahead, and all scores. */
export interface Relabelled {
  readonly labels: Int16Array
  readonly rivals: Int16Array
  readonly margins: Float64Array
  /** This labeller's own scores. */
  readonly scores: LabelScores
  /** The scores that the labels were chosen by, the other labeller's added; undefined for the root's arc. */
  readonly sums: readonly (Float64Array | undefined)[]
}

/** What is known before a tree is labelled. */
export interface LabelHints {
  /** Of another tree of the same words. */
  readonly memory: LabelMemory
  /** The scores that another labeller gave: they count as much as this one's. */
  readonly others?: LabelScores
}

/** Parses from left to right, taking the best move each time, and labels each arc as it is drawn. */
export class GreedyParser {
  private readonly moveScores = new Float64Array(3)
  private readonly root: Lead

  /** `rootLabel` is the label of the root, and of nothing else. */
  constructor(
    private readonly moves: Scorer,
    private readonly labeller: Scorer,
    rootLabel: number,
  ) {
    this.root = { top: rootLabel, rival: rootLabel, margin: FORCED }
  }

  parse(nodes: Nodes): GreedyTree {
    const { size } = nodes
    const state = new Configuration(size)
    const moves = new TransitionFeatures(nodes, state)
    const labels = new LabelFeatures(nodes, state)
    const memory = new LabelMemory(this.labeller, size)
    const moveMargins = new Float64Array(size)
    const labelMargins = new Float64Array(size)
    while (!state.done) {
      const move = this.choose(moves, state)
      if (move.top === SHIFT) {
        state.shift()
        continue
      }
      const dependent = state.onStack(0)
      const head = move.top === LEFT ? state.inBuffer(0) : state.onStack(1)
      const label = head === size ? this.root : this.best(memory.score(dependent, labels.of(head, dependent)))
      moveMargins[dependent] = move.margin
      labelMargins[dependent] = label.margin
      state.attach(head, label.top)
    }
    return { heads: state.heads, labels: state.labels, moveMargins, labelMargins, memory }
  }

  /** Labels the arcs of a finished, projective tree, each when its dependent has all its own. */
  relabel(nodes: Nodes, heads: Int16Array, { memory, others }: LabelHints): Relabelled {
    const { size } = nodes
    const state = new Configuration(size)
    const labels = new LabelFeatures(nodes, state)
    const margins = new Float64Array(size)
    const rivals = new Int16Array(size)
    const sums = new Array<Float64Array | undefined>(size).fill(undefined)
    const waiting = waitingOn(heads)
    while (!state.done) {
      const dependent = state.onStack(0)
      const head = heads[dependent] ?? -1
      const isReady = dependent >= 0 && waiting[dependent] === 0
      if (!isReady || (head !== state.onStack(1) && head !== state.inBuffer(0))) {
        state.shift()
        continue
      }
      const scores =
        head === size
          ? undefined
          : sumOf(memory.score(dependent, labels.of(head, dependent)), others?.[dependent])
      const label = scores ? this.best(scores) : this.root
      sums[dependent] = scores
      margins[dependent] = label.margin
      rivals[dependent] = label.rival
      waiting[head] = (waiting[head] ?? 0) - 1
      state.attach(head, label.top)
    }
    return { labels: state.labels.slice(0, size), rivals, margins, sums, scores: memory.scores }
  }

  private best(scores: Float64Array): Lead {
    scores[this.root.top] = -Infinity
    return lead(scores)
  }

  private choose(features: TransitionFeatures, state: Configuration): Lead {
    if (state.depth === 0) return ONLY_SHIFT
    const scores = this.moveScores
    this.moves.score(features.now(), scores)
    for (let move = SHIFT; move <= RIGHT; move++) if (!state.allows(move)) scores[move] = -Infinity
    return lead(scores)
  }
}

const ONLY_SHIFT: Lead = { top: SHIFT, rival: SHIFT, margin: FORCED }

/** For each word, and the root, how many dependents it has. */
function waitingOn(heads: Int16Array): Int16Array {
  const waiting = new Int16Array(heads.length + 1)
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word] ?? 0
    waiting[head] = (waiting[head] ?? 0) + 1
  }
  return waiting
}

function sumOf(scores: Float64Array, others?: Float64Array): Float64Array {
  if (!others) return scores
  const sums = new Float64Array(scores.length)
  for (let at = 0; at < sums.length; at++) sums[at] = (scores[at] ?? 0) + (others[at] ?? 0)
  return sums
}
