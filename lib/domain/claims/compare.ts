import type { Evidence, Span } from '../articles/span'
import type { Fact } from '../facts/fact'
import { grouped } from '../shared/group'
import type { Claim, Meeting } from './claim'

/** What one article says of a claim: the sentence, and the words in it, as offsets into the sentence. */
export interface Telling {
  readonly sentence: string
  readonly marks: readonly Span[]
  /** The article only reports it or hedges. */
  readonly certainty: Fact['certainty']
}

/** Two sentences that tell the same, or differ, side by side. */
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

/** Sorts the claims of a run of two articles by who makes them. What is told in one sentence is gathered. */
export function compare(claims: readonly Claim[], facts: readonly Fact[]): Comparison {
  const meetings = claims.flatMap((claim) => claim.meetings)
  const told = new Set(claims.filter((claim) => claim.meetings.length > 0).flatMap(({ factIds }) => factIds))
  const alone = facts.filter((fact) => !told.has(fact.id))
  return {
    differ: sharedBySentence(meetings.filter((meeting) => meeting.as === 'differing')),
    both: sharedBySentence(meetings.filter((meeting) => meeting.as !== 'differing')),
    onlyFirst: aloneBySentence(alone.filter((fact) => fact.evidence[0].article === 0)),
    onlySecond: aloneBySentence(alone.filter((fact) => fact.evidence[0].article === 1)),
  }
}

function sharedBySentence(meetings: readonly Meeting[]): SharedClaim[] {
  const inOrder = meetings.toSorted((left, right) => left.words[0].start - right.words[0].start)
  return grouped(inOrder, ({ sentences: [a, b] }) => `${a.start}-${b.start}`).map((together) => {
    const notes = [...new Set(together.flatMap(({ note }) => note ?? []))]
    return {
      id: together.map(({ sentences: [a, b] }) => `${a.start}-${b.start}`)[0] ?? '',
      first: sharedTelling(together, 0),
      second: sharedTelling(together, 1),
      note: notes.length > 0 ? notes.join(' ') : null,
      gist: gistOf(together),
    }
  })
}

function sharedTelling(meetings: readonly Meeting[], side: 0 | 1): Telling {
  const sentence = meetings[0]?.sentences[side]
  return {
    sentence: sentence?.excerpt ?? '',
    marks: sentence
      ? marksIn(
          sentence,
          meetings.map(({ words }) => words[side]),
        )
      : [],
    certainty: 'stated',
  }
}

const aloneBySentence = (facts: readonly Fact[]): Telling[] =>
  grouped(
    facts.toSorted((left, right) => left.evidence[0].start - right.evidence[0].start),
    ({ evidence: [{ start }] }) => String(start),
  ).flatMap((together) => {
    const [fact] = together
    if (!fact) return []
    const [sentence] = fact.evidence
    const marks = marksIn(
      sentence,
      together.flatMap((each) => each.marks),
    )
    return { sentence: sentence.excerpt, marks, certainty: fact.certainty }
  })

/** Each stretch of words once, as offsets into the sentence. */
function marksIn(sentence: Evidence, words: readonly Evidence[]): Span[] {
  const marks = words
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
    .filter((mark) => mark.start >= 0 && mark.end <= sentence.excerpt.length)
  return [...new Map(marks.map((mark) => [`${mark.start}-${mark.end}`, mark])).values()]
}

/** Longer words than these stand better in their sentence. */
const LONGEST_GIST = 28

function gistOf(meetings: readonly Meeting[]): string | null {
  const sides = meetings.map(({ words }) => words.map(({ excerpt }) => excerpt))
  const lines = sides.map(([a = '', b = '']) => (a.toLowerCase() === b.toLowerCase() ? a : `${a} | ${b}`))
  const gist = [...new Set(lines)].join(', ')
  return gist.length <= LONGEST_GIST ? gist : null
}
