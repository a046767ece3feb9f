import type { FoundFact } from '../facts/found-fact'
import { isOfSource } from '../facts/found-fact'
import { overlaps } from '../facts/statement'
import type { AnalysedSentence, Analysis } from '../language/analysis'
import { grouped } from '../shared/group'
import type { Claim, Meeting } from './claim'
import type { Link } from './link'
import { linksBetween } from './link'
import { toldBy } from './points'

/** The claims of a run, and the slots on which the articles differ: those are never asked. */
export interface Merged {
  /** The facts that are left: named sources are told only where the articles name them differently. */
  readonly facts: readonly FoundFact[]
  readonly claims: readonly Claim[]
  /** Keys of the found facts whose value another article contradicts. */
  readonly disputed: ReadonlySet<string>
  /** The same, pair by pair. */
  readonly disputes: readonly Dispute[]
}

/** Two facts that give different values for one slot, of an earlier and of a later article. */
export interface Dispute {
  readonly pair: readonly [FoundFact, FoundFact]
}

/** Joins the facts that several articles tell alike into claims. `found` holds the facts of all `analyses` in their order. */
export function mergeClaims(found: readonly FoundFact[], analyses: readonly Analysis[]): Merged {
  const bySentence = new Map(
    grouped(found, ({ statement }) => statement.sentence).flatMap((facts) =>
      facts[0] ? [[facts[0].statement.sentence, facts]] : [],
    ),
  )
  const factsIn = (sentence: AnalysedSentence): readonly FoundFact[] => bySentence.get(sentence) ?? []
  const told = analyses.length > 1 ? analyses.map(toldBy) : []
  const links = told.flatMap((a, at) => told.slice(at + 1).flatMap((b) => linksBetween(a, b, factsIn)))
  const apart = links.filter(({ as }) => as === 'differing')
  const disputed = new Set(apart.flatMap((link) => disputedBy(link, found)))
  const facts = found.filter((fact) => !isOfSource(fact) || disputed.has(fact.key))
  const titles = analyses.map(({ title }) => title)
  return { facts, claims: toClaims(facts, links, titles), disputed, disputes: apart.flatMap(disputeOf) }
}

/** Keys of all facts that have the words of a link in their slot. */
const disputedBy = ({ words }: Link, found: readonly FoundFact[]): string[] =>
  found
    .filter(({ statement, slot }) =>
      words.some((word) => word.article === statement.article && overlaps(word, slot)),
    )
    .map(({ key }) => key)

/** Both sides as facts that can be asked: each has the very words of the link as its slot. */
function disputeOf({ facts: [a, b], words }: Link): Dispute[] {
  const isSlot = (fact: FoundFact | null, side: 0 | 1): fact is FoundFact =>
    fact !== null && overlaps(fact.slot, words[side])
  return isSlot(a, 0) && isSlot(b, 1) ? [{ pair: [a, b] }] : []
}

/** Groups facts that are linked, whatever links them; each group is a claim. */
function toClaims(facts: readonly FoundFact[], links: readonly Link[], titles: readonly string[]): Claim[] {
  const ids = new Set(facts.map(({ fact }) => fact.id))
  const group = new Map([...ids].map((id) => [id, id]))
  const root = (id: string): string => {
    const parent = group.get(id) ?? id
    return parent === id ? id : root(parent)
  }
  const homes = new Map<string, Link[]>()
  for (const link of links) {
    const [one, other] = link.facts.flatMap((found) =>
      found && ids.has(found.fact.id) ? [found.fact.id] : [],
    )
    const home = one ?? link.beside?.fact.id
    if (home === undefined) continue
    if (one !== undefined && other !== undefined) group.set(root(other), root(one))
    homes.set(home, [...(homes.get(home) ?? []), link])
  }
  return grouped(ids, root).flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const here = [first, ...others].flatMap((id) => homes.get(id) ?? [])
    return [claimOf([first, ...others], here, titles)]
  })
}

function claimOf(factIds: Claim['factIds'], links: readonly Link[], titles: readonly string[]): Claim {
  const meetings = links.map((link) => meetingOf(link, titles))
  const notes = [...new Set(meetings.flatMap(({ note }) => note ?? []))]
  return {
    id: `c-${factIds[0]}`,
    factIds,
    state: stateOf(links),
    note: notes.length > 0 ? notes.join(' ') : null,
    meetings,
  }
}

/** What is told beside its facts says nothing of them. */
function stateOf(links: readonly Link[]): Claim['state'] {
  const told = links.filter(({ facts }) => facts.some((fact) => fact !== null))
  if (told.some(({ as }) => as === 'differing')) return 'in-conflict'
  return told.length > 0 ? 'corroborated' : 'single-source'
}

function meetingOf({ as, words, sentences, verb }: Link, titles: readonly string[]): Meeting {
  const [a, b] = words.map(
    ({ article, excerpt }) => `${titles[article] ?? `Article ${article + 1}`} ${verb} ${excerpt}`,
  )
  return {
    as,
    words,
    sentences,
    verb,
    note: as === 'same' ? null : `${a ?? ''}, ${(b ?? '').replace(/\.$/, '')}.`,
  }
}
