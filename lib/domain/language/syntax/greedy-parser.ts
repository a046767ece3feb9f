import { Configuration, LEFT, RIGHT, SHIFT } from './configuration'
import { LabelFeatures } from './label-features'
import { FORCED, lead, type Lead } from './lead'
import type { Scorer } from './linear-model'
import type { Nodes } from './nodes'
import { TransitionFeatures } from './transition-features'

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

/** Parses from left to right, taking the best move each time, and labels each arc as it is drawn. */
export class GreedyParser {
  private readonly moveScores = new Float64Array(3)

  /** `rootLabel` is the label of the root, and of nothing else. */
  constructor(
    private readonly moves: Scorer,
    private readonly labeller: Scorer,
    private readonly rootLabel: number,
  ) {}

  parse(nodes: Nodes): Tree {
    const { size } = nodes
    const state = new Configuration(size)
    const moves = new TransitionFeatures(nodes, state)
    const labels = new LabelFeatures(nodes, state)
    const scores = new Float64Array(this.labeller.classes)
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
      if (head < size) this.labeller.score(labels.of(head, dependent), scores)
      const label = this.best(scores, head === size)
      moveMargins[dependent] = move.margin
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
    const labels = new LabelFeatures(nodes, state)
    const all: Float64Array[] = []
    const margins = new Float64Array(size)
    const waiting = waitingOn(heads)
    for (let word = 0; word < size; word++) all.push(new Float64Array(this.labeller.classes))
    while (!state.done) {
      const dependent = state.onStack(0)
      const head = heads[dependent] ?? -1
      const isReady = dependent >= 0 && waiting[dependent] === 0
      const scores = all[dependent]
      if (!isReady || !scores || (head !== state.onStack(1) && head !== state.inBuffer(0))) {
        state.shift()
        continue
      }
      if (head < size) this.labeller.score(labels.of(head, dependent), scores)
      addTo(scores, others?.[dependent])
      const { top, margin } = this.best(scores, head === size)
      margins[dependent] = margin
      waiting[head] = (waiting[head] ?? 0) - 1
      state.attach(head, top)
    }
    return { labels: state.labels.slice(0, size), margins, scores: all }
  }

  private best(scores: Float64Array, isRoot: boolean): Lead {
    if (isRoot) return { top: this.rootLabel, margin: FORCED }
    scores[this.rootLabel] = -Infinity
    return lead(scores)
  }

  private choose(features: TransitionFeatures, state: Configuration): Lead {
    if (state.depth === 0) return { top: SHIFT, margin: FORCED }
    const scores = this.moveScores
    this.moves.score(features.now(), scores)
    for (let move = SHIFT; move <= RIGHT; move++) if (!state.allows(move)) scores[move] = -Infinity
    return lead(scores)
  }
}

/** For each word, and the root, how many dependents it has. */
function waitingOn(heads: Int16Array): Int16Array {
  const waiting = new Int16Array(heads.length + 1)
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word] ?? 0
    waiting[head] = (waiting[head] ?? 0) + 1
  }
  return waiting
}

function addTo(scores: Float64Array, others?: Float64Array): void {
  if (!others) return
  for (let at = 0; at < others.length; at++) scores[at] = (scores[at] ?? 0) + (others[at] ?? 0)
}
