import type { Told } from './points'
import type { Weight } from './weights'

/** Two sentences of different articles that may tell of the same thing, with the weight of what they share. */
export interface Alignment {
  readonly a: Told
  readonly b: Told
  readonly shared: number
  /** The same as a part of what the shorter sentence tells, 0 to 1. */
  readonly likeness: number
}

/** A key that more sentences have than this finds nobody; it still counts where others have found a pair. */
const MOST_WITH_KEY = 30
/** Partners of a sentence that are looked at. */
const MOST_PARTNERS = 8
const LEAST_SHARED = 0.5

/**
 * For each sentence of one article those of the other that share the most with it, found by an index of what is rare:
 * the cost grows with the number of sentences, not with its square.
 */
export function alignSentences(a: readonly Told[], b: readonly Told[], weight: Weight): Alignment[] {
  const index = new Map<string, Told[]>()
  for (const told of b)
    for (const key of keysIn(told)) {
      const known = index.get(key)
      if (known) known.push(told)
      else index.set(key, [told])
    }
  return a.flatMap((told) => partnersOf(told, index, weight))
}

function partnersOf(a: Told, index: ReadonlyMap<string, readonly Told[]>, weight: Weight): Alignment[] {
  const shared = new Map<Told, number>()
  for (const key of keysIn(a)) {
    const others = index.get(key) ?? []
    if (others.length > MOST_WITH_KEY) continue
    const worth = key.startsWith('~') ? 0.5 : weight(key)
    for (const b of others) shared.set(b, (shared.get(b) ?? 0) + worth)
  }
  return [...shared]
    .filter(([, sum]) => sum >= LEAST_SHARED)
    .toSorted(([one, more], [other, less]) => less - more || one.sentence.index - other.sentence.index)
    .slice(0, MOST_PARTNERS)
    .map(([b, sum]) => ({
      a,
      b,
      shared: sum,
      likeness: sum / Math.max(1, Math.min(weightOf(a, weight), weightOf(b, weight))),
    }))
}

const weightOf = ({ features }: Told, weight: Weight): number =>
  features.reduce((sum, { keys: [key] }) => sum + weight(key), 0)

const keysIn = ({ features }: Told): ReadonlySet<string> => new Set(features.flatMap(({ keys }) => keys))
