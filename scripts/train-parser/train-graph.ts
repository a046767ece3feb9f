import { Features } from '@/lib/domain/language/syntax/features'
import { bestTree } from '@/lib/domain/language/syntax/best-tree'
import { ArcFeatures, GRAPH_BITS, marksBetween } from '@/lib/domain/language/syntax/graph-features'
import { GraphScores, type Weigher } from '@/lib/domain/language/syntax/graph-parser'
import type { Weights } from '@/lib/domain/language/syntax/linear-model'
import type { Nodes } from '@/lib/domain/language/syntax/nodes'

import { atMost } from './at-most'
import { chance, shuffled } from './chance'
import { FrozenRows } from './frozen-rows'
import type { GoldTree } from './oracle'

/** How to train a graph parser. */
export interface GraphTraining {
  /** What is told of a word of each tag that stands between two others. */
  readonly marksOfTags: Int32Array
  readonly epochs: number
  /** Most weights that are kept. */
  readonly most: number
  readonly seed: number
}

/** Longer sentences take more time than they teach. */
const LONGEST = 50

/** A wrong arc must be worse than the right one by this much. */
const COST = 1

/** Trains the scores of arcs and of neighbouring dependents by a perceptron over whole trees (Collins 2002). */
export function trainGraph(trees: readonly GoldTree[], training: GraphTraining): Weights {
  const model = new TreePerceptron()
  const random = chance(training.seed)
  const lessons = trees.filter(({ nodes }) => nodes.size <= LONGEST)
  for (let epoch = 0; epoch < training.epochs; epoch++)
    for (const tree of shuffled(lessons, random)) teach(model, tree, training.marksOfTags)
  return atMost(training.most, (unit) => model.freeze(unit))
}

function teach(model: TreePerceptron, { nodes, heads }: GoldTree, marksOfTags: Int32Array): void {
  const { size } = nodes
  const width = size + 1
  const marks = Int32Array.from(nodes.tag.subarray(0, size), (tag) => marksOfTags[tag] ?? 0)
  const scores = new GraphScores(model, nodes, marks)
  scores.complete()
  for (let head = 0; head < width; head++)
    for (let word = 0; word < size; word++)
      if (heads[word] !== head)
        scores.arcs[head * width + word] = (scores.arcs[head * width + word] ?? 0) + COST
  const found = bestTree(size, scores)
  model.tick()
  if (found.every((head, word) => head === heads[word])) return
  const lesson = { nodes, marks }
  reward(model, lesson, { heads: found, others: heads, step: -1 })
  reward(model, lesson, { heads, others: found, step: 1 })
}

interface Lesson {
  readonly nodes: Nodes
  readonly marks: Int32Array
}

interface Change {
  readonly heads: Int16Array
  readonly others: Int16Array
  readonly step: number
}

/** Moves the weights of what `heads` has and `others` have not. */
function reward(model: TreePerceptron, { nodes, marks }: Lesson, { heads, others, step }: Change): void {
  const features = new ArcFeatures(new Features(GRAPH_BITS), nodes)
  for (let dependent = 0; dependent < nodes.size; dependent++) {
    const head = heads[dependent] ?? 0
    if (head !== others[dependent]) {
      model.move(features.ofEnds(head, dependent), step)
      model.move(features.ofArc(head, dependent, marksBetween(marks, head, dependent)), step)
    }
    if (head === nodes.size) continue
    const last = neighbour(heads, head, dependent)
    if (head === others[dependent] && last === neighbour(others, head, dependent)) continue
    model.move(features.ofSiblings(head, last, dependent), step)
  }
}

/** The next dependent of `head` on the way from `dependent` to it, -1 when there is none. */
function neighbour(heads: Int16Array, head: number, dependent: number): number {
  const step = dependent < head ? 1 : -1
  for (let node = dependent + step; node !== head; node += step) if (heads[node] === head) return node
  return -1
}

class TreePerceptron implements Weigher {
  private readonly weights = new Float32Array(2 ** GRAPH_BITS)
  private readonly moments = new Float64Array(2 ** GRAPH_BITS)
  private time = 1

  weigh({ rows, size }: Features): number {
    let sum = 0
    for (let at = 0; at < size; at++) sum += this.weights[rows[at] ?? 0] ?? 0
    return sum
  }

  tick(): void {
    this.time++
  }

  move({ rows, size }: Features, step: number): void {
    for (let at = 0; at < size; at++) {
      const row = rows[at] ?? 0
      this.weights[row] = (this.weights[row] ?? 0) + step
      this.moments[row] = (this.moments[row] ?? 0) + step * this.time
    }
  }

  freeze(unit: number): Weights {
    const frozen = new FrozenRows()
    for (let row = 0; row < this.weights.length; row++) {
      const mean = (this.weights[row] ?? 0) - (this.moments[row] ?? 0) / this.time
      frozen.add(row, 0, mean / unit)
    }
    return frozen.weights(1, GRAPH_BITS)
  }
}
