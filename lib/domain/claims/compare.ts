import type { Span } from '../articles/span'
import type { Fact } from '../facts/fact'
import type { Claim } from './claim'

/** What one article says of a claim: the sentence, and the words in it, as offsets into the sentence. */
export interface Telling {
  readonly sentence: string
  readonly marks: readonly Span[]
  /** The article only reports it or hedges. */
  readonly certainty: Fact['certainty']
}

/** A claim that both articles make, side by side. */
export interface SharedClaim {
  readonly id: string
  readonly first: Telling
  readonly second: Telling
  /** Where they differ or one is finer, in neutral words. */
  readonly note: string | null
  /** What both say, or both values with a bar between them, for the middle of the page; null where it is long. */
  readonly gist: string | null
}

/** Two articles side by side. Each list follows the first article's order, or the second's where only it tells. */
export interface Comparison {
  readonly differ: readonly SharedClaim[]
  readonly both: readonly SharedClaim[]
  readonly onlyFirst: readonly Telling[]
  readonly onlySecond: readonly Telling[]
}

/** Sorts the claims of a run of two articles by who makes them. What one article tells alone is gathered by sentence. */
export function compare(claims: readonly Claim[], facts: readonly Fact[]): Comparison {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const factsOf = (claim: Claim) => claim.factIds.flatMap((id) => byId.get(id) ?? [])
  const shared = (state: Claim['state']) =>
    claims
      .filter((claim) => claim.state === state)
      .map((claim) => ({ claim, tellers: [0, 1].map((article) => earliest(factsOf(claim), article)) }))
      .flatMap(({ claim, tellers: [first, second] }) => (first && second ? [{ claim, first, second }] : []))
      .sort((left, right) => left.first.marks[0].start - right.first.marks[0].start)
      .map(({ claim, first, second }) => ({
        id: claim.id,
        first: tellingOf([first]),
        second: tellingOf([second]),
        note: claim.note,
        gist: gistOf(first, second),
      }))
  const told = new Set([...shared('in-conflict'), ...shared('corroborated')].map((claim) => claim.id))
  const alone = claims.filter((claim) => !told.has(claim.id)).flatMap(factsOf)
  return {
    differ: shared('in-conflict'),
    both: shared('corroborated'),
    onlyFirst: bySentence(alone.filter((fact) => fact.evidence[0].article === 0)),
    onlySecond: bySentence(alone.filter((fact) => fact.evidence[0].article === 1)),
  }
}

function earliest(facts: readonly Fact[], article: number): Fact | undefined {
  return facts
    .filter((fact) => fact.evidence[0].article === article)
    .sort((left, right) => left.marks[0].start - right.marks[0].start)[0]
}

/** Facts of one sentence as one telling. */
function tellingOf(facts: readonly [Fact, ...Fact[]]): Telling {
  const [{ evidence, certainty }] = facts
  const [sentence] = evidence
  return {
    sentence: sentence.excerpt,
    certainty,
    marks: facts
      .map((fact) => ({
        start: fact.marks[0].start - sentence.start,
        end: fact.marks[0].end - sentence.start,
      }))
      .filter((mark) => mark.start >= 0 && mark.end <= sentence.excerpt.length),
  }
}

function bySentence(facts: readonly Fact[]): Telling[] {
  const sentences = new Map<number, [Fact, ...Fact[]]>()
  for (const fact of facts) {
    const start = fact.evidence[0].start
    const known = sentences.get(start)
    if (known) known.push(fact)
    else sentences.set(start, [fact])
  }
  return [...sentences].sort(([left], [right]) => left - right).map(([, those]) => tellingOf(those))
}

/** Longer words than these stand better in their sentence. */
const LONGEST_GIST = 28

function gistOf(first: Fact, second: Fact): string | null {
  const words = [first.marks[0].excerpt, second.marks[0].excerpt]
  const different =
    [...new Set(words.map((each) => each.toLowerCase()))].length === 1 ? words.slice(0, 1) : words
  const gist = different.join(' | ')
  return gist.length <= LONGEST_GIST ? gist : null
}
