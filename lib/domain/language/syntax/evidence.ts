import { sureness } from './ballot'
import { FORCED } from './lead'
import { distance } from './nodes'

/** What the parsers said of a sentence, and the tree that they elected. Heads are the number of words for the root. */
export interface Election {
  readonly heads: Int16Array
  readonly labels: Int16Array
  readonly labelMargins: Float64Array
  readonly tagMargins: Float64Array
  readonly voters: readonly Voter[]
}

/** One parser's opinion. */
export interface Voter {
  readonly heads: Int16Array
  /** None for a parser that draws arcs without labels. */
  readonly labels: Int16Array | null
  readonly leads: Float64Array
}

/** What the confidence in a word's head and label rests on: votes, leads, distance, sure tags, length. */
export function evidenceFor(election: Election, dependent: number): number[] {
  const { heads, labels, labelMargins, tagMargins, voters } = election
  const size = tagMargins.length
  const head = heads[dependent] ?? size
  const backs: number[] = []
  const labelled: number[] = []
  const leads: number[] = []
  for (const voter of voters) {
    const isBacked = voter.heads[dependent] === head
    backs.push(isBacked ? 1 : 0)
    if (voter.labels) labelled.push(voter.labels[dependent] === labels[dependent] ? 1 : 0)
    leads.push((isBacked ? 1 : -1) * sureness(voter.leads[dependent] ?? 0))
  }
  const isUnanimous = !backs.includes(0)
  return [
    ...backs,
    ...labelled,
    isUnanimous ? 1 : 0,
    isUnanimous && !labelled.includes(0) ? 1 : 0,
    ...leads,
    Math.min(...leads),
    sureness(labelMargins[dependent] ?? 0),
    tagSureness(tagMargins, dependent),
    tagSureness(tagMargins, head),
    Math.min(tagSureness(tagMargins, dependent - 1), tagSureness(tagMargins, dependent + 1)),
    head < size ? distance(head, dependent) / 10 : 0,
    head > dependent ? 1 : 0,
    Math.log(size) / 4,
  ]
}

/** The tags of the edges and of the root are sure. */
const tagSureness = (margins: Float64Array, word: number): number => sureness(margins[word] ?? FORCED)
