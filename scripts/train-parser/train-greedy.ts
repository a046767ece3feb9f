import { Configuration, LEFT, RIGHT, SHIFT } from '@/lib/domain/language/syntax/configuration'
import { LABELLER_BITS, LabelFeatures } from '@/lib/domain/language/syntax/label-features'
import type { Weights } from '@/lib/domain/language/syntax/linear-model'
import { PARSER_BITS, TransitionFeatures } from '@/lib/domain/language/syntax/transition-features'

import { atMost } from './at-most'
import { chance, shuffled } from './chance'
import { MovePerceptron } from './move-perceptron'
import { lost, type GoldTree } from './oracle'
import { Perceptron } from './perceptron'

/** How to train a parser. */
export interface ParserTraining {
  readonly relations: number
  readonly epochs: number
  readonly least: number
  /** Most weights that are kept of moves and of labels. */
  readonly most: { readonly moves: number; readonly labels: number }
  readonly seed: number
}

/** From the second pass on, the parser's own move is followed this often, so that it learns to go on after a mistake. */
const EXPLORED = 0.9

/** Trains moves and labels together, with a dynamic oracle (Goldberg & Nivre 2013). */
export function trainGreedy(
  trees: readonly GoldTree[],
  training: ParserTraining,
): { moves: Weights; labels: Weights } {
  const { relations, epochs, least, most, seed } = training
  const lesson = new Lesson(
    new MovePerceptron({ bits: PARSER_BITS, least }),
    new Perceptron({ classes: relations, bits: LABELLER_BITS, least }),
  )
  const random = chance(seed)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const tree of shuffled(trees, random)) lesson.teach(tree, () => epoch > 0 && random() < EXPLORED)
  return {
    moves: atMost(most.moves, (unit) => lesson.moves.freeze(unit)),
    labels: atMost(most.labels, (unit) => lesson.labels.freeze(unit)),
  }
}

const MOVES = [SHIFT, LEFT, RIGHT] as const

interface Attempt {
  readonly tree: GoldTree
  readonly state: Configuration
  readonly moves: TransitionFeatures
  readonly labels: LabelFeatures
}

class Lesson {
  private readonly moveScores = new Float64Array(3)
  private readonly labelScores: Float64Array
  private readonly every: readonly number[]

  constructor(
    readonly moves: MovePerceptron,
    readonly labels: Perceptron,
  ) {
    this.labelScores = new Float64Array(labels.classes)
    this.every = Array.from({ length: labels.classes }, (_, label) => label)
  }

  teach(tree: GoldTree, explores: () => boolean): void {
    const state = new Configuration(tree.nodes.size)
    const moves = new TransitionFeatures(tree.nodes, state)
    const attempt = { tree, state, moves, labels: new LabelFeatures(tree.nodes, state) }
    while (!state.done) {
      const move = state.depth === 0 ? SHIFT : this.teachMove(attempt, explores)
      if (move === SHIFT) state.shift()
      else this.teachArc(attempt, move)
    }
  }

  private teachMove({ tree, state, moves }: Attempt, explores: () => boolean): number {
    const features = moves.now()
    this.moves.score(features, this.moveScores)
    this.moves.tick()
    const allowed = MOVES.filter((move) => state.allows(move))
    const least = Math.min(...allowed.map((move) => lost(state, tree, move)))
    const chosen = this.bestOf(allowed)
    if (lost(state, tree, chosen) === least) return chosen
    const right = this.bestOf(allowed.filter((move) => lost(state, tree, move) === least))
    this.moves.learn(features, right, chosen)
    return explores() ? chosen : right
  }

  private bestOf(moves: readonly number[]): number {
    const score = (move: number): number => this.moveScores[move] ?? 0
    return moves.reduce((best, move) => (score(move) > score(best) ? move : best))
  }

  private teachArc({ tree, state, labels }: Attempt, move: number): void {
    const dependent = state.onStack(0)
    const head = move === LEFT ? state.inBuffer(0) : state.onStack(1)
    const features = labels.of(head, dependent)
    const label = this.labels.bestOf(features, this.every, this.labelScores)
    this.labels.tick()
    const right = tree.labels[dependent] ?? 0
    if (tree.heads[dependent] === head && label !== right) this.labels.learn(features, right, label)
    state.attach(head, label)
  }
}
