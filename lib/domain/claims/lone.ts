import type { Encounter } from './encounters'
import { countedAlike, relationOf } from './encounters'
import { isRare } from './one-event'
import type { Point, Told } from './points'
import type { Weight } from './weights'
import { commonAround } from './weights'
import { isPlaceKind } from '../language/mentions'

/** An encounter of two points that have no other partner. */
interface Lone extends Encounter {
  /** An amount of about their size stands elsewhere. */
  readonly hasNeighbour: boolean
}

/**
 * Amounts, dates and names that have one partner in the other article and are its only one: "412 employees" beside "more
 * than four hundred people" where neither article counts four hundred of anything else. Sound in two accounts of one
 * event alone.
 */
export const loneEncounters = (a: readonly Told[], b: readonly Told[], weight: Weight): Encounter[] => {
  const [ours, theirs] = [bySlot(a), bySlot(b)]
  return [...ours].flatMap(([slot, these]) => lonePairs(these, theirs.get(slot) ?? [], weight)).filter(isSure)
}

/** Points that may meet: amounts of one dimension, all dates, names with one last word. */
function bySlot(told: readonly Told[]): Map<string, Point[]> {
  const found = new Map<string, Point[]>()
  for (const point of told.flatMap(({ points }) => points)) {
    const slot = `${point.kind} ${slotOf(point)}`
    const known = found.get(slot)
    if (known) known.push(point)
    else found.set(slot, [point])
  }
  return found
}

function slotOf(point: Point): string {
  if (point.kind === 'amount') return point.at.dimension
  return point.kind === 'name' ? (point.at.name.toLowerCase().split(' ').at(-1) ?? '') : ''
}

/** An article with more points of a slot tells of more things than one. */
const MOST_OF_A_SLOT = 40

function lonePairs(these: readonly Point[], those: readonly Point[], weight: Weight): Lone[] {
  if (Math.max(these.length, those.length) > MOST_OF_A_SLOT) return []
  const pairs = these.flatMap((one) =>
    those.flatMap((other) => {
      const relation = relationOf(one, other)
      return relation === null || relation === 'differing' || !mayMeet(one, other)
        ? []
        : [{ points: [one, other] as const, relation }]
    }),
  )
  const partners = new Map<Point, number>()
  for (const point of pairs.flatMap(({ points }) => points))
    partners.set(point, (partners.get(point) ?? 0) + 1)
  const all = [...these, ...those]
  return pairs
    .filter(({ points }) => points.every((point) => partners.get(point) === 1))
    .map(({ points, relation }) => ({
      points,
      relation,
      common: commonAround(...points, weight),
      hasNeighbour: points.some((point) => hasNeighbour(point, all, areOther(...points))),
    }))
}

/** Things that are known to be others meet only in a number that is seldom met. */
const mayMeet = (a: Point, b: Point): boolean =>
  !areOther(a, b) || [a, b].every((point) => point.kind === 'amount' && isRare(point.at))

const areOther = (a: Point, b: Point): boolean =>
  a.kind === 'amount' && b.kind === 'amount' && countedAlike(a.at, b.at) === 'other'

/** What is less than this factor apart could be meant as well. */
const NEIGHBOUR = 1.5

/** Another amount of its size: of like things, or of any where the two themselves count things not known to be alike. */
const hasNeighbour = (point: Point, all: readonly Point[], ofAny: boolean): boolean =>
  point.kind === 'amount' &&
  all.some(
    (other) =>
      other.kind === 'amount' &&
      other.at.value < NEIGHBOUR * point.at.value &&
      point.at.value < NEIGHBOUR * other.at.value &&
      relationOf(point, other) === 'differing' &&
      (ofAny || !areOther(point, other)),
  )

/**
 * A little that is alike around them; more for a month or weekday, which may be of any week or year, and for a place, which in
 * both is but where something happens: there, two things at least.
 */
const SOME = 0.25
const MORE = 0.5

function isSure({ points: [a, b], relation, common, hasNeighbour }: Lone): boolean {
  if (a.kind === 'name') {
    if (isPlaceKind(a.at.kind)) return common.weight >= MORE && common.shared.length > 1
    return common.weight >= SOME || a.at.name.includes(' ')
  }
  if (a.kind === 'date') {
    if (b.kind !== 'date') return false
    const isDay = [a.at, b.at].every(({ day }) => day !== null)
    const isWhole = [a.at, b.at].every(
      ({ year, month, grain }) => year !== null && (month !== null || grain === 'season'),
    )
    return isDay || isWhole || common.weight >= ([a.at, b.at].some(({ year }) => year !== null) ? SOME : MORE)
  }
  if (b.kind !== 'amount') return false
  if (a.at.dimension !== 'age' && isRare(a.at) && isRare(b.at)) {
    if (relation === 'finer') return !hasNeighbour || (common.weight >= SOME && !areOther(a, b))
    return common.weight >= SOME || !areOther(a, b)
  }
  if (a.at.dimension === 'count') return relation === 'same' && countedAlike(a.at, b.at) === 'alike'
  return common.weight >= SOME || (relation === 'same' && a.at.factor !== b.at.factor)
}
