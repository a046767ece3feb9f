import { sureness } from './ballot'
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
  const label = labels[dependent]
  const backs = voters.map((voter) => voter.heads[dependent] === head)
  const agrees = voters.map((voter) => voter.labels === null || voter.labels[dependent] === label)
  const labelled = voters.flatMap((voter, index) => (voter.labels ? [agrees[index] ? 1 : 0] : []))
  const leads = voters.map(({ leads }, index) => (backs[index] ? 1 : -1) * sureness(leads[dependent] ?? 0))
  const tag = (word: number): number => sureness(tagMargins[word] ?? 1000)
  return [
    ...backs.map(Number),
    ...labelled,
    backs.every(Boolean) ? 1 : 0,
    backs.every(Boolean) && agrees.every(Boolean) ? 1 : 0,
    ...leads,
    Math.min(...leads),
    sureness(labelMargins[dependent] ?? 0),
    tag(dependent),
    tag(head),
    Math.min(tag(dependent - 1), tag(dependent + 1)),
    head < size ? distance(head, dependent) / 10 : 0,
    head > dependent ? 1 : 0,
    Math.log(size) / 4,
  ]
}
