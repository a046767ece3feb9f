import type { PartOfSpeech } from '../language/token'
import type { Point, Told } from './points'
import type { Around } from './surroundings'

/** How much it tells that two sentences share a key, 0 to 1: 1 where no other sentence has it. */
export type Weight = (key: string) => number

/** With fewer sentences than this, none is rare. */
const FEWEST_SENTENCES = 20

/** Inverse document frequency over the sentences of both articles, as a share of its most: ln(n / df) / ln(n / 2). */
export function weigh(all: readonly Told[]): Weight {
  const seen = new Map<string, number>()
  for (const { features } of all)
    for (const key of new Set(features.map(({ keys: [key] }) => key))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const n = Math.max(FEWEST_SENTENCES, all.length)
  return (key) => Math.max(0, Math.min(1, Math.log(n / (seen.get(key) ?? 1)) / Math.log(n / 2)))
}

/** A synonym says a little less than the word itself. */
export const SYNONYM = 0.75

/** What stands far off says on what is spoken, not what of it: it never counts for more than this. */
const MOST_FROM_AFAR = 0.8

/** One thing that two points have around them in common. */
export interface Shared {
  readonly key: string
  readonly weight: number
  readonly isNear: boolean
  readonly isBeside: boolean
  readonly pos: PartOfSpeech | null
}

/** What two points have around them in common, and its weight. */
export interface Common {
  readonly weight: number
  /** What is shared near both, as a part of all that stands near the one with less around it, 0 to 1. */
  readonly closeness: number
  readonly shared: readonly Shared[]
}

/** Each feature meets one other at most. */
export function commonAround(a: Point, b: Point, weight: Weight): Common {
  const [{ all: left }, { all: right, byKey: others }] = [a.around(), b.around()]
  const best = new Map<string, Shared>()
  for (const one of left) {
    const found = one.feature.keys
      .flatMap((key) => (others.get(key) ?? []).map((other) => sharedBy(one, other, { key, weight })))
      .reduce<Shared | null>((most, next) => (most && most.weight >= next.weight ? most : next), null)
    if (found && found.weight > (best.get(found.key)?.weight ?? 0)) best.set(found.key, found)
  }
  const shared = [...best.values()]
  const sum = (isNear: boolean): number =>
    shared.filter((each) => each.isNear === isNear).reduce((total, each) => total + each.weight, 0)
  const least = Math.min(nearWeight(left, weight), nearWeight(right, weight))
  return {
    weight: sum(true) + Math.min(MOST_FROM_AFAR, sum(false)),
    closeness: Math.min(1, sum(true) / Math.max(1, least)),
    shared,
  }
}

const nearWeight = (around: readonly Around[], weight: Weight): number =>
  around.reduce(
    (
      total,
      {
        factor,
        feature: {
          keys: [key],
        },
      },
    ) => (factor === 1 ? total + weight(key) : total),
    0,
  )

function sharedBy(a: Around, b: Around, { key, weight }: { key: string; weight: Weight }): Shared {
  const [own] = a.feature.keys
  const [theirs] = b.feature.keys
  const factor = Math.min(a.factor, b.factor)
  return {
    key: own,
    weight: Math.min(weight(own), weight(theirs)) * factor * (own === theirs || key === own ? 1 : SYNONYM),
    isNear: factor === 1,
    isBeside: a.isBeside && b.isBeside,
    pos: a.feature.pos,
  }
}
