import type { FoundFact } from '../facts/found-fact'
import type { Claim } from './claim'

/** Facts that tell the same thing as claims; every fact is in exactly one. */
export function mergeClaims(facts: readonly FoundFact[]): Claim[] {
  return facts.map(({ fact }) => ({
    id: `c-${fact.id}`,
    factIds: [fact.id],
    state: 'single-source',
    note: null,
  }))
}
