import type { Evidence } from '../articles/span'
import type { FoundFact } from '../facts/found-fact'
import { isQuantity } from '../language/mentions'
import type { Alignment } from './align'
import { alignSentences } from './align'
import type { Claim, Meeting } from './claim'
import type { Difference } from './differ'
import { agree, differenceOf, needsCloseness } from './differ'
import { finerTime } from './finer-time'

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

interface Differing {
  readonly pair: [FoundFact, FoundFact]
  readonly difference: Difference
  /** What of both is compared where it is not their slots. */
  readonly words?: readonly [Evidence, Evidence]
}

interface Links {
  readonly same: [FoundFact, FoundFact][]
  readonly differing: Differing[]
}

/** Joins the facts that several articles tell alike into claims. `titles` name the articles in notes. */
export function mergeClaims(found: readonly FoundFact[], titles: readonly string[]): Merged {
  const links: Links = { same: [], differing: [] }
  for (let a = 0; a < titles.length; a++) {
    for (let b = a + 1; b < titles.length; b++) link(of(found, a), of(found, b), links)
  }
  const apart = links.differing.filter(({ difference }) => difference.disputed)
  const disputed = new Set(apart.flatMap(({ pair }) => pair.map((fact) => fact.key)))
  const facts = found.filter((fact) => fact.detail?.type !== 'source' || disputed.has(fact.key))
  const disputes = apart.map(({ pair }) => ({ pair }))
  return { facts, claims: toClaims(facts, links, titles), disputed, disputes }
}

const of = (facts: readonly FoundFact[], article: number): FoundFact[] =>
  facts.filter((fact) => fact.statement.article === article)

/** Compares what aligned sentences of two articles tell, slot by slot. */
function link(a: readonly FoundFact[], b: readonly FoundFact[], links: Links): void {
  const alignments = alignSentences(a, b)
  const bySentenceB = new Map(
    b.map((fact) => [
      fact.statement.sentence,
      b.filter((other) => other.statement.sentence === fact.statement.sentence),
    ]),
  )
  for (const one of a.filter((fact) => fact.fact.certainty !== 'hedged')) {
    const near = alignments.filter((alignment) => alignment.a === one.statement.sentence)
    const nearest = near
      .toSorted((x, y) => y.likeness - x.likeness)
      .slice(0, isQuantity(one.slot) || one.detail ? near.length : 1)
    const partners = nearest.flatMap((alignment) =>
      (bySentenceB.get(alignment.b) ?? []).map((other) => ({ other, alignment })),
    )
    const same = best(
      partners.filter(
        ({ other, alignment }) => agree(one, other) && (alignment.likeness >= 0.45 || !needsCloseness(one)),
      ),
    )
    if (same) links.same.push([one, same])
    else addDifference(one, partners, links)
  }
  addFinerTimes(alignments, [...a, ...b], links)
}

/** "In recent months" beside "June": of two sentences that tell the same, one says when for every reader. */
function addFinerTimes(alignments: readonly Alignment[], facts: readonly FoundFact[], links: Links): void {
  for (const alignment of alignments) {
    const tellers = [alignment.a, alignment.b].map((sentence) =>
      facts.filter((fact) => fact.statement.sentence === sentence && fact.fact.certainty !== 'hedged'),
    )
    const found = finerTime(tellers[0] ?? [], tellers[1] ?? [])
    if (found) links.differing.push(found)
  }
}

type Partner = { readonly other: FoundFact; readonly alignment: Alignment }

const best = (partners: readonly Partner[]): FoundFact | null =>
  partners.toSorted((x, y) => y.alignment.likeness - x.alignment.likeness)[0]?.other ?? null

function addDifference(one: FoundFact, partners: readonly Partner[], links: Links): void {
  for (const { other } of partners) {
    const difference = differenceOf(one, other)
    if (!difference) continue
    links.differing.push({ pair: [one, other], difference })
    return
  }
}

/** Groups facts that are linked, whatever links them; each group is a claim. */
function toClaims(facts: readonly FoundFact[], links: Links, titles: readonly string[]): Claim[] {
  const group = new Map(facts.map(({ fact }) => [fact.id, fact.id]))
  const root = (id: string): string => {
    const parent = group.get(id) ?? id
    return parent === id ? id : root(parent)
  }
  for (const [a, b] of [...links.same, ...links.differing.map(({ pair }) => pair)])
    group.set(root(b.fact.id), root(a.fact.id))
  const members = new Map<string, string[]>()
  for (const id of new Set(facts.map(({ fact }) => fact.id)))
    members.set(root(id), [...(members.get(root(id)) ?? []), id])
  return [...members].map(([id, factIds]) => claimOf(id, factIds, { links, titles }))
}

interface Setting {
  readonly links: Links
  readonly titles: readonly string[]
}

function claimOf(id: string, factIds: readonly string[], { links, titles }: Setting): Claim {
  const [first = id, ...others] = factIds
  const isHere = (pair: readonly FoundFact[]) => pair.some(({ fact }) => factIds.includes(fact.id))
  const meetings = [
    ...links.same.filter(isHere).map((pair) => meetingOf(pair, { as: 'same', note: null })),
    ...links.differing
      .filter(({ pair }) => isHere(pair))
      .map(({ pair, words, difference: { disputed, note } }) => ({
        ...meetingOf(pair, {
          as: disputed ? 'differing' : 'finer',
          note: note(nameOf(titles, pair[0]), nameOf(titles, pair[1])),
        }),
        ...(words ? { words } : {}),
      })),
  ]
  const notes = [...new Set(meetings.flatMap(({ note }) => note ?? []))]
  return {
    id: `c-${first}`,
    factIds: [first, ...others],
    state: stateOf(meetings),
    note: notes.length > 0 ? notes.join(' ') : null,
    meetings,
  }
}

function stateOf(meetings: readonly Meeting[]): Claim['state'] {
  if (meetings.some((meeting) => meeting.as === 'differing')) return 'in-conflict'
  return meetings.length > 0 ? 'corroborated' : 'single-source'
}

const meetingOf = ([a, b]: readonly [FoundFact, FoundFact], rest: Pick<Meeting, 'as' | 'note'>): Meeting => ({
  ...rest,
  words: [wordsOf(a), wordsOf(b)],
  sentences: [a.fact.evidence[0], b.fact.evidence[0]],
})

/** The slot's own words; those of a quotation, a list or a description are the ones its fact is marked by. */
function wordsOf({ statement: { article, text }, slot: { start, end }, fact, detail }: FoundFact): Evidence {
  return detail ? fact.marks[0] : { article, start, end, excerpt: text.slice(start, end) }
}

const nameOf = (titles: readonly string[], fact: FoundFact): string =>
  titles[fact.statement.article] ?? `Article ${fact.statement.article + 1}`
