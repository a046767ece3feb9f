import type { FoundFact } from '../facts/found-fact'
import { isName } from '../language/mentions'
import type { FactsIn, Place } from './link'
import type { Told } from './points'

/** The relations that both articles tell alike: of one thing, in the same words, with the same other thing. */
export function sharedRelations(
  a: readonly Told[],
  b: readonly Told[],
  factsIn: FactsIn,
): (readonly [Place, Place])[] {
  const theirs = new Map(b.flatMap((told) => relationsIn(told, factsIn)))
  return a
    .flatMap((told) => relationsIn(told, factsIn))
    .flatMap(([key, place]) => {
      const other = theirs.get(key)
      return other ? [[place, other] as const] : []
    })
}

const relationsIn = (told: Told, factsIn: FactsIn): [string, Place][] =>
  factsIn(told.sentence).flatMap((found): [string, Place][] => {
    const key = keyOf(found)
    return key === null ? [] : [[key, { told, span: { start: found.slot.start, end: found.slot.end } }]]
  })

function keyOf({ detail, slot }: FoundFact): string | null {
  if (detail?.type !== 'relation') return null
  return [detail.kind, detail.of, detail.as, isName(slot) ? slot.name : slot.text].join('|').toLowerCase()
}
