import type { Tree } from './greedy-parser'
import { distance } from './nodes'

/** What the confidence in an arc rests on. */
export interface ArcCase {
  /** The trees of all parsers. */
  readonly votes: readonly Tree[]
  readonly tagMargins: Float64Array
  readonly dependent: number
  readonly head: number
  readonly label: number
}

/** The evidence for an arc as numbers: votes for head and label, leads, distance, length of the sentence, sure tags. */
export function evidenceFor({ votes, tagMargins, dependent, head, label }: ArcCase): number[] {
  const size = tagMargins.length
  const backers = votes.filter((tree) => tree.heads[dependent] === head)
  const agreeing = backers.filter((tree) => tree.labels[dependent] === label)
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const lead = (margin: number | undefined): number => Math.log1p(Math.max(0, margin ?? 0)) / 4
  return [
    ...votes.map((tree) => (backers.includes(tree) ? 1 : 0)),
    agreeing.length / votes.length,
    backers.length === votes.length ? 1 : 0,
    agreeing.length === votes.length ? 1 : 0,
    mean(backers.map((tree) => lead(tree.moveMargins[dependent]))),
    mean(agreeing.map((tree) => lead(tree.labelMargins[dependent]))),
    lead(tagMargins[dependent]),
    head < size ? lead(tagMargins[head]) : 1,
    Math.min(...votes.map((tree) => lead(tree.moveMargins[dependent]))),
    head < size ? distance(head, dependent) / 10 : 0,
    Math.log(size) / 4,
    dependent > 0 ? lead(tagMargins[dependent - 1]) : 1,
    dependent + 1 < size ? lead(tagMargins[dependent + 1]) : 1,
  ]
}
