import type { Feature, Told } from './points'
import type { Weight } from './weights'
import { SYNONYM } from './weights'

/** A word, name, date or amount of one sentence and its like in another. */
export interface Match {
  readonly a: Feature
  readonly b: Feature
  readonly weight: number
}

/** The features that two sentences share, in the order of the first; each has one partner, the weightiest pairs first. */
export function matchesOf(a: Told, b: Told, weight: Weight): Match[] {
  const byKey = new Map<string, Feature[]>()
  for (const feature of b.features)
    for (const key of feature.keys) {
      const known = byKey.get(key)
      if (known) known.push(feature)
      else byKey.set(key, [feature])
    }
  const all = a.features.flatMap((one) =>
    one.keys.flatMap((key) => (byKey.get(key) ?? []).map((other) => matchOf(one, other, { key, weight }))),
  )
  const taken = new Set<Feature>()
  return all
    .toSorted((x, y) => y.weight - x.weight || x.a.first - y.a.first || x.b.first - y.b.first)
    .filter((match) => {
      if (taken.has(match.a) || taken.has(match.b)) return false
      taken.add(match.a).add(match.b)
      return true
    })
    .toSorted((x, y) => x.a.first - y.a.first)
}

function matchOf(a: Feature, b: Feature, { key, weight }: { key: string; weight: Weight }): Match {
  const [own, theirs] = [a.keys[0], b.keys[0]]
  const isSynonym = key !== own || key !== theirs
  return { a, b, weight: Math.min(weight(own), weight(theirs)) * (isSynonym ? SYNONYM : 1) }
}
