import type { Encounter } from './encounters'
import type { Point, Told } from './points'
import type { Weight } from './weights'
import { commonAround } from './weights'

type AmountPoint = Extract<Point, { kind: 'amount' }>

/**
 * Measures that stand alone of their size in both articles, one of them rounded in words: "€3.4 million" and "more than
 * three million euros". Two accounts of one event that each name one such sum mean the same, whatever the words around.
 */
export function roundedAlone(a: readonly Told[], b: readonly Told[], weight: Weight): Encounter[] {
  const [ours, theirs] = [byDimension(a), byDimension(b)]
  return [...ours].flatMap(([dimension, these]) => {
    const those = theirs.get(dimension) ?? []
    if (Math.max(these.length, those.length) > MOST_OF_A_DIMENSION) return []
    return these.flatMap((one) =>
      those
        .filter(
          (other) =>
            isRounded(one, other) &&
            isAlone(one, these) &&
            isAlone(other, those) &&
            isAlone(one, those, other),
        )
        .map((other): Encounter => ({
          points: [one, other],
          relation: 'finer',
          common: commonAround(one, other, weight),
        })),
    )
  })
}

/** An article with more measures of a kind tells of more things than one. */
const MOST_OF_A_DIMENSION = 12

/** What is less than this factor apart could be meant as well. */
const NEIGHBOUR = 2

const isMeasure = (point: Point): point is AmountPoint =>
  point.kind === 'amount' &&
  /^(?:money|length|mass|area|volume|power|speed|temperature)/.test(point.at.dimension)

function byDimension(told: readonly Told[]): Map<string, AmountPoint[]> {
  const found = new Map<string, AmountPoint[]>()
  for (const point of told.flatMap(({ points }) => points.filter(isMeasure))) {
    const known = found.get(point.at.dimension)
    if (known) known.push(point)
    else found.set(point.at.dimension, [point])
  }
  return found
}

/** One is given with more digits, and lies where the words around the other put it. */
function isRounded({ at: a }: AmountPoint, { at: b }: AmountPoint): boolean {
  const [fine, coarse] = a.digits > b.digits ? [a, b] : [b, a]
  const isInWords = coarse.digits < fine.digits && coarse.low < coarse.high
  return isInWords && coarse.low <= fine.value && fine.value <= coarse.high
}

const isAlone = (point: AmountPoint, all: readonly AmountPoint[], but: AmountPoint = point): boolean =>
  all.every(
    ({ at }) =>
      at === but.at || at.value > NEIGHBOUR * point.at.value || point.at.value > NEIGHBOUR * at.value,
  )
