import { isOneLetterApart } from '../shared/text'
import type { Alignment } from './align'
import type { Encounter } from './encounters'
import type { Point, Told } from './points'
import type { Weight } from './weights'
import { commonAround } from './weights'

type NamePoint = Extract<Point, { kind: 'name' }>

const SHORTEST = 4
/** What must stand around one word that two articles spell differently. */
const LEAST_AROUND = 1

/** Names that only one article has and that are one letter apart, "TASS" and "TAAS", "Salif Ouattéga" and "Salif Ouatéga". */
export function spellings(
  a: readonly Told[],
  b: readonly Told[],
  { alignments, weight }: { alignments: readonly Alignment[]; weight: Weight },
): Encounter[] {
  const [ours, theirs] = [ownNames(a, b), ownNames(b, a)]
  const byInitial = new Map<string, NamePoint[]>()
  for (const point of theirs.values()) {
    const initial = point.at.text.charAt(0)
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), point])
  }
  return [...ours.values()].flatMap((one) =>
    (byInitial.get(one.at.text.charAt(0)) ?? [])
      .filter((other) => maySpellOne(one.at.text, other.at.text))
      .flatMap((other) => {
        const points = one.at.text.includes(' ')
          ? ([one, other] as const)
          : alignedPoints(one, other, { alignments, weight })
        return points
          ? [{ points, relation: 'differing' as const, common: commonAround(...points, weight) }]
          : []
      }),
  )
}

/** The first mention of each name that the other article lacks. */
function ownNames(of: readonly Told[], other: readonly Told[]): Map<string, NamePoint> {
  const known = new Set(
    other.flatMap(({ points }) =>
      points.flatMap((point) => (point.kind === 'name' ? [point.at.text, point.at.name] : [])),
    ),
  )
  const found = new Map<string, NamePoint>()
  for (const { points } of of)
    for (const point of points)
      if (point.kind === 'name' && !known.has(point.at.text) && !found.has(point.at.text))
        found.set(point.at.text, point)
  return found
}

/** Of one word: the places where both stand in sentences that tell the same. */
function alignedPoints(
  one: NamePoint,
  other: NamePoint,
  { alignments, weight }: { alignments: readonly Alignment[]; weight: Weight },
): readonly [NamePoint, NamePoint] | null {
  const places = alignments.flatMap(({ a, b }) =>
    pointsNamed(a, one).flatMap((left) => pointsNamed(b, other).map((right) => [left, right] as const)),
  )
  return places.find(([left, right]) => commonAround(left, right, weight).weight >= LEAST_AROUND) ?? null
}

const pointsNamed = ({ points }: Told, { at: { text } }: NamePoint): NamePoint[] =>
  points.filter((point): point is NamePoint => point.kind === 'name' && point.at.text === text)

/** One letter within a word, not an ending ("America", "American") and not a mark or a figure. */
function maySpellOne(a: string, b: string): boolean {
  const letters = /^\p{L}[\p{L}\p{M} .'’-]*$/u
  if (!letters.test(a) || !letters.test(b)) return false
  const [one, other] = [plain(a), plain(b)]
  if (Math.min(one.length, other.length) < SHORTEST) return false
  return !one.startsWith(other) && !other.startsWith(one) && isOneLetterApart(one, other)
}

/** Without marks and middle initials, which one article gives and the other leaves out. */
const plain = (name: string): string =>
  name
    .replaceAll(/ \p{Lu}\.?(?= )/gu, '')
    .toLowerCase()
    .replaceAll(/[ .'’-]/gu, '')
