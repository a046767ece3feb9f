import { groupedSets } from '../shared/group'
import type { Feature, Point, Told } from './points'

/** How near to a point a feature must stand to count in full, in words; and to belong to it. */
const NEAR = 10
const BESIDE = 4
const FAR_FACTOR = 0.6
/** Behind a semicolon another thing is told. */
const APART_FACTOR = 0.3
const BEFORE_FACTOR = 0.35

/** A feature that stands around a point, and how much it counts there. */
export interface Around {
  readonly feature: Feature
  readonly factor: number
  readonly isBeside: boolean
}

/** What stands around one point. */
export interface Surroundings {
  readonly all: readonly Around[]
  /** The same by each of their keys. */
  readonly byKey: ReadonlyMap<string, readonly Around[]>
}

/** What stands around a place of a sentence: near, elsewhere in it, in the sentence before. */
export function surroundings(told: Told, at: Point['at']): Surroundings {
  const all = around(told, at)
  const byKey = groupedSets(all.flatMap((each) => each.feature.keys.map((key) => [key, each] as const)))
  return { all, byKey }
}

function around(told: Told, at: Point['at']): Around[] {
  const { tokens } = told.sentence
  const here = told.features
    .filter((feature) => !isOwn(at, feature))
    .map((feature) => {
      const [from, to] = feature.first >= at.last ? [at.last, feature.first] : [feature.last, at.first]
      const isApart = tokens.slice(from, Math.max(from, to)).some(({ text }) => /^[;:]$/.test(text))
      const factor = isApart ? APART_FACTOR : to - from <= NEAR ? 1 : FAR_FACTOR
      return { feature, factor, isBeside: factor === 1 && to - from <= BESIDE }
    })
  const before = told.before?.features ?? []
  return [...here, ...before.map((feature) => ({ feature, factor: BEFORE_FACTOR, isBeside: false }))]
}

/** The noun that an amount counts is inside its words and tells as much as any other. */
const isOwn = (at: Point['at'], { first, last }: Feature): boolean =>
  at.first <= first && last <= at.last && !('nounAt' in at && first === at.nounAt && last === at.nounAt + 1)
