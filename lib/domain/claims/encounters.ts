import type { DateMention, NameMention } from '../language/mentions'
import type { Lexname } from '../language/wordnet/lexnames'
import { lexnameOf } from '../language/wordnet/lexnames'
import { alike } from './words'
import type { Alignment } from './align'
import type { Amount } from './amounts'
import { sharedGovernors } from './governors'
import type { Point } from './points'
import { nameKey } from './points'
import { datesRelate } from './times'
import type { Relation } from './values'
import { amountsRelate } from './values'
import type { Common, Weight } from './weights'
import { commonAround } from './weights'

/** Two points of different articles that may fill one slot. */
export interface Encounter {
  readonly points: readonly [Point, Point]
  readonly relation: Relation
  readonly common: Common
}

/** The pairs of points of aligned sentences whose values can be compared, and what speaks for their being of one thing. */
export function encountersOf(alignments: readonly Alignment[], weight: Weight): Encounter[] {
  return alignments.flatMap(({ a, b }) =>
    a.points.flatMap((one) =>
      b.points.flatMap((other) => {
        const relation = relationOf(one, other)
        if (relation === null) return []
        return [{ points: [one, other], relation, common: commonAround(one, other, weight) } as const]
      }),
    ),
  )
}

export function relationOf(a: Point, b: Point): Relation | null {
  if (a.kind === 'amount' && b.kind === 'amount')
    return a.at.dimension === b.at.dimension ? amountsRelate(a.at, b.at) : null
  if (a.kind === 'date' && b.kind === 'date') return datesRelate(a.at, b.at)
  if (a.kind === 'name' && b.kind === 'name') return isOneName(a.at, b.at) ? 'same' : null
  return null
}

/** One full name, or a short form that keeps its last word: "Mirandel" for "Oskar Mirandel"; "East Berlin" is not Berlin. */
function isOneName(a: NameMention, b: NameMention): boolean {
  const [short = [], long = []] = [a, b]
    .map(({ name }) => name.toLowerCase().replace(/^the /, '').split(' '))
    .toSorted((x, y) => x.length - y.length)
  if (short.length === long.length) return short.every((word, at) => word === long[at])
  const mayBeShort = [a, b].every(({ kind }) => /^(?:person|organisation|other)$/.test(kind))
  return mayBeShort && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}

/** By what two points are judged. */
export interface Judging {
  readonly weight: Weight
  /** The articles are accounts of one event: less has to be alike. */
  readonly isOneEvent: boolean
}

/** Values of one kind beside words that both accounts use for one thing alone. */
function isOneSlot({ points: [a, b] }: Encounter, weight: Weight): boolean {
  const governors = sharedGovernors(a, b, weight)
  if (a.kind === 'date' && b.kind === 'date')
    return areNeighbours(a.at, b.at) && governors.some(({ pos }) => pos === 'VERB')
  if (a.kind !== 'amount' || b.kind !== 'amount' || a.at.dimension === 'age') return false
  return governors.length > 0 && areOfOneScale(a.at, b.at) && countedAlike(a.at, b.at) === 'alike'
}

/** Whether the context of two points is enough to say that they fill one slot in this way. */
export function isSure(encounter: Encounter, { weight, isOneEvent }: Judging): boolean {
  const {
    points: [a, b],
    relation,
    common,
  } = encounter
  if (isOneEvent && relation === 'differing' && isOneSlot(encounter, weight)) return true
  if (a.kind === 'amount' && b.kind === 'amount') return isSureAmount([a.at, b.at], relation, common)
  if (a.kind === 'date' && b.kind === 'date') return isSureDate([a.at, b.at], relation, common)
  if (isOneEvent && common.weight >= 1.2 && common.shared.some(({ isNear }) => isNear))
    return a.kind === 'name'
  return a.kind === 'name' && isSureName(a.at, weight(nameKey(a.at.name)), common)
}

function isSureAmount([a, b]: readonly [Amount, Amount], relation: Relation, common: Common): boolean {
  if (a.dimension === 'age') return isSureAge(relation, common)
  const things = countedAlike(a, b)
  if (relation === 'same')
    return common.weight >= leastForSame(Math.min(a.digits, b.digits), things, a.dimension)
  if (relation === 'finer') return isSureFiner([a, b], things, common)
  return areOfOneScale(a, b) && (things === 'alike' || things === 'one-class') && isSureDifference(common)
}

/** Sources seldom differ by more than this factor on one thing. */
const MOST_APART = 4

const areOfOneScale = (a: Amount, b: Amount): boolean =>
  Math.max(a.value, b.value) <= MOST_APART * Math.min(a.value, b.value)

/** From here on, two numbers seldom lie close by chance. */
const LARGE = 1000
const CLOSE = 0.1

function isSureFiner(
  [a, b]: readonly [Amount, Amount],
  things: Likeness,
  { weight, shared }: Common,
): boolean {
  const isRare = Math.min(a.value, b.value) >= LARGE && Math.abs(a.value - b.value) <= CLOSE * a.value
  if (isRare && weight >= (things === 'other' ? 1 : 0.75)) return true
  if (things === 'other' || !shared.some(({ isNear }) => isNear)) return false
  if (
    a.dimension !== 'count' &&
    weight >= 0.7 &&
    shared.some(({ isBeside, pos }) => isBeside && pos !== null)
  )
    return true
  const isClose = Math.abs(a.value - b.value) <= CLOSE * a.value
  return weight >= (things === 'alike' ? (isClose ? 0.5 : 0.9) : 1.4)
}

/** An equal number of three digits is seldom chance, two of anything often is. */
function leastForSame(digits: number, things: Likeness, dimension: string): number {
  if (things === 'other') return digits >= 3 ? 1 : Infinity
  if (dimension === 'count') return digits >= 3 ? 0.4 : things === 'alike' ? 1 : 1.4
  if (digits >= 3) return 0
  return digits === 2 ? 0.5 : dimension.startsWith('every') ? 0.3 : 0.6
}

/** An age is somebody's: their name must stand beside it where the ages differ. */
const isSureAge = (relation: Relation, { shared }: Common): boolean =>
  shared.some(({ key, isBeside }) => key.startsWith('@') && (relation === 'same' || isBeside))

export type Likeness = 'alike' | 'one-class' | 'open' | 'other'

/**
 * Whether two amounts can be of the same things: their nouns have one stem or meaning, or are of one class ("workers",
 * "colleagues"); open where one has no noun or none that is known. A measure needs no noun.
 */
export function countedAlike(a: Amount, b: Amount): Likeness {
  if (a.dimension !== 'count' && (a.noun === null || b.noun === null)) return 'alike'
  if (a.noun === null || b.noun === null) return 'open'
  if (alike(a.noun, b.noun)) return 'alike'
  const [one, other] = [classOf(a.noun), classOf(b.noun)]
  if (one === null || other === null) return 'open'
  return one === other ? 'one-class' : 'other'
}

/** WordNet files "people" and "men" as groups: what they count are persons. */
const classOf = (noun: string): Lexname | null =>
  /^(?:people|man|men|woman|women)$/.test(noun) ? 'person' : lexnameOf(noun)

/** A decade or century holds many things: more must be alike around it. */
const isWide = ({ grain }: DateMention): boolean => grain === 'decade' || grain === 'century'

function isSureDate(
  [a, b]: readonly [DateMention, DateMention],
  relation: Relation,
  common: Common,
): boolean {
  const near = common.shared.filter(({ isNear }) => isNear)
  if (relation === 'differing')
    return areNeighbours(a, b) && near.some(({ pos }) => pos === 'VERB') && isSureDifference(common, true)
  if (common.closeness < 0.12 || near.length === 0) return false
  if (a.grain === 'weekday' && common.closeness < 0.3) return false
  if (isWide(a) !== isWide(b)) return common.weight >= 1.5 && common.closeness >= 0.3
  if (relation === 'finer' && a.month !== null && b.month !== null) return common.weight >= 0.8
  return common.weight >= (relation === 'finer' ? 1.2 : 1) && near.some(({ pos }) => pos !== null)
}

/** Two sources that differ on when one thing happened differ by little; what lies further apart is two things. */
function areNeighbours(a: DateMention, b: DateMention): boolean {
  const years = Math.abs((a.year ?? a.impliedYear ?? 0) - (b.year ?? b.impliedYear ?? 0))
  const known = (a.year ?? a.impliedYear) !== null && (b.year ?? b.impliedYear) !== null
  if (a.month === null || b.month === null) return known && years <= 5
  const months = Math.abs(
    a.month - b.month + (known ? 12 * ((a.year ?? a.impliedYear ?? 0) - (b.year ?? b.impliedYear ?? 0)) : 0),
  )
  return a.day === null || b.day === null ? months <= 6 : months <= 1
}

/**
 * A person whom each article names once in full is told of alike where anything else is alike. Another name says little
 * alone, a frequent one nothing: a word, amount or second name beside it must be alike, or much of
 * what is around.
 */
function isSureName(
  { name, kind }: NameMention,
  rarity: number,
  { weight, closeness, shared }: Common,
): boolean {
  if (kind === 'person' && rarity === 1 && name.includes(' ')) return weight >= 0.75
  const isBeside = shared.some((each) => (each.key.startsWith('#') ? each.isNear : each.isBeside))
  return closeness >= (isBeside ? 0.12 : 0.25) && weight >= (isBeside ? 1 : 1.6) + 2 * (1 - rarity)
}

/**
 * Different values fill one slot only where the clauses around them are alike: a verb beside both and more, a verb and
 * much of what is near, or most of that. The verb of a date may stand further off.
 */
function isSureDifference({ weight, closeness, shared }: Common, isDate = false): boolean {
  const near = shared.filter(({ isNear }) => isNear)
  const verbs = near.filter(({ pos }) => pos === 'VERB')
  if (verbs.some(({ isBeside }) => isBeside) && shared.length >= 3 && weight >= 1.4) return true
  if (verbs.length > 0 && shared.length >= 3 && weight >= 1.6 && (isDate || closeness >= 0.3)) return true
  return near.length >= 3 && weight >= 2.2 && closeness >= 0.4
}
