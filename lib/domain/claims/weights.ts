import type { PartOfSpeech } from '../language/token'
import type { Feature, Point, Told } from './points'

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

/** How near to a point a feature must stand to count in full, in words; and to belong to it. */
const NEAR = 10
const BESIDE = 4
const FAR_FACTOR = 0.6
/** Behind a semicolon another thing is told. */
const APART_FACTOR = 0.3
const BEFORE_FACTOR = 0.35
/** What stands far off says on what is spoken, not what of it: it never counts for more than this. */
const MOST_FROM_AFAR = 0.8

interface Around {
  readonly feature: Feature
  readonly factor: number
  readonly isBeside: boolean
}

/** What stands around a point: near, elsewhere in its sentence, in the sentence before. */
function around({ at, told }: Point): Around[] {
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
  const [left, right] = [around(a), around(b)]
  const others = new Map<string, Around[]>()
  for (const each of right)
    for (const key of each.feature.keys) {
      const known = others.get(key)
      if (known) known.push(each)
      else others.set(key, [each])
    }
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
