import type { Encounter, Judging } from './encounters'
import { isSure } from './encounters'
import type { SharedPhrase } from './phrases'
import type { Point, Told } from './points'
import type { Relation } from './values'

const ORDER: readonly Relation[] = ['same', 'finer', 'differing']

/** Two partners whose contexts weigh about the same leave open which of them is meant. */
const CLEARLY_BETTER = 0.3

/**
 * The encounters that stand, of those to be judged and those that are `certain`: each point meets one other at most, what is equal before what is finer, and that before what
 * differs. A value that the other article gives elsewhere differs from nothing there.
 */
export function matched(
  encounters: readonly Encounter[],
  certain: readonly Encounter[],
  { judging, phrases }: { judging: Judging; phrases: readonly Pick<SharedPhrase, 'told'>[] },
): Encounter[] {
  const first = encounters.filter((encounter) => isSure(encounter, judging))
  const firm = [...first, ...certain.filter(({ common }) => common.weight >= FIRM)]
  const anchors = new Set([...firm.map(sentencesOf), ...phrases.map(({ told }) => keyOf(told))])
  const sure = encounters.filter((encounter) =>
    isSure(anchors.has(sentencesOf(encounter)) ? nearer(encounter) : encounter, judging),
  )
  const told = new Set(
    encounters
      .filter(({ relation }) => relation === 'same')
      .flatMap(({ points }) => points.map(({ at }) => at)),
  )
  const taken = new Set<Point['at']>()
  const found: Encounter[] = []
  for (const relation of ORDER) {
    const these = [...sure, ...certain]
      .filter((encounter) => encounter.relation === relation)
      .toSorted(byWeight)
    for (const encounter of these) {
      const [a, b] = encounter.points
      if (taken.has(a.at) || taken.has(b.at)) continue
      if (relation === 'differing' && (told.has(a.at) || told.has(b.at) || isOpen(encounter, these))) continue
      taken.add(a.at).add(b.at)
      found.push(encounter)
    }
  }
  return found
}

const sentencesOf = ({ points: [a, b] }: Encounter): string => keyOf([a.told, b.told])

const keyOf = ([a, b]: readonly [Told, Told]): string => `${a.sentence.start} ${b.sentence.start}`

/** Points that meet although nothing around them is alike say nothing of their sentences. */
const FIRM = 0.5

/** Two sentences that meet in one thing tell of one thing: less is asked of the next, but for what differs. */
const ANCHORED = 0.4

const nearer = (encounter: Encounter): Encounter =>
  encounter.relation === 'differing'
    ? encounter
    : { ...encounter, common: { ...encounter.common, weight: encounter.common.weight + ANCHORED } }

const byWeight = (a: Encounter, b: Encounter): number => b.common.weight - a.common.weight

/** Another point of the same sentence would do about as well. */
const isOpen = (encounter: Encounter, others: readonly Encounter[]): boolean =>
  others.some(
    (other) =>
      other !== encounter &&
      (other.points[0].at === encounter.points[0].at) !== (other.points[1].at === encounter.points[1].at) &&
      other.common.weight > encounter.common.weight - CLEARLY_BETTER,
  )
