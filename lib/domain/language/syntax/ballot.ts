import { bestTree } from './best-tree'

/** One parser's tree and how sure it is of each head. */
export interface Ballot {
  /** Index of the head; the number of words for the root. */
  readonly heads: Int16Array
  readonly leads: Float64Array
  /** What its vote weighs, and how much more it weighs when it is sure. */
  readonly weight: number
  readonly slope: number
}

/** How far ahead a choice was, on a scale on which twice the lead is a little more. */
const sureness = (margin: number): number => (Math.sign(margin) * Math.log1p(Math.abs(margin))) / 8

/** The tree that has most of the votes (Sagae & Lavie 2006). */
export function elect(size: number, ballots: readonly Ballot[]): Int16Array {
  const [first] = ballots
  if (!first) return new Int16Array(size).fill(size)
  const isUnanimous = ballots.every(({ heads }) => {
    for (let word = 0; word < size; word++) if (heads[word] !== first.heads[word]) return false
    return true
  })
  if (isUnanimous) return first.heads.slice(0, size)
  const width = size + 1
  const arcs = new Float64Array(width * width)
  for (const { heads, leads, weight, slope } of ballots) {
    for (let word = 0; word < size; word++) {
      const arc = (heads[word] ?? size) * width + word
      arcs[arc] = (arcs[arc] ?? 0) + weight + slope * sureness(leads[word] ?? 0)
    }
  }
  return bestTree(size, { arcs, siblings: indifferent })
}

const indifferent = (): number => 0
