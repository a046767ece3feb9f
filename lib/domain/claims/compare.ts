import type { Evidence, Span } from '../articles/span'
import type { Fact } from '../facts/fact'
import { overlaps } from '../facts/statement'
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
  /** Where they differ or one is finer: what each says. */
  readonly apart: readonly Apart[]
  /** What both say, with a bar between the words of the one and the other; null where it is long. */
  readonly gist: string | null
}

/** The words of both for one thing. */
export interface Apart {
  readonly verb: Meeting['verb']
  readonly words: readonly [string, string]
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
  const shared = [0, 1].map((side) =>
    meetings.flatMap(({ words }) => words.filter(({ article }) => article === side)),
  )
  const told = new Set(claims.filter((claim) => claim.meetings.length > 0).flatMap(({ factIds }) => factIds))
  const alone = facts
    .filter((fact) => !told.has(fact.id))
    .map((fact) => ({
      fact,
      marks: fact.marks.filter(
        (mark) => !(shared[mark.article] ?? []).some((words) => overlaps(words, mark)),
      ),
    }))
    .filter(({ marks }) => marks.length > 0)
  return {
    differ: sharedBySentence(meetings.filter((meeting) => meeting.as === 'differing')),
    both: sharedBySentence(meetings.filter((meeting) => meeting.as !== 'differing')),
    onlyFirst: aloneBySentence(alone.filter(({ fact }) => fact.evidence[0].article === 0)),
    onlySecond: aloneBySentence(alone.filter(({ fact }) => fact.evidence[0].article === 1)),
  }
}

function sharedBySentence(meetings: readonly Meeting[]): SharedClaim[] {
  const inOrder = meetings.toSorted((left, right) => left.words[0].start - right.words[0].start)
  return grouped(inOrder, ({ sentences: [a, b] }) => `${a.start}-${b.start}`).map((together) => {
    const [same, others] = [
      together.filter(({ as }) => as === 'same'),
      together.filter(({ as }) => as !== 'same'),
    ]
    const apart = others.map(({ verb, words: [a, b] }): Apart => ({ verb, words: [a.excerpt, b.excerpt] }))
    return {
      id: together.map(({ sentences: [a, b] }) => `${a.start}-${b.start}`)[0] ?? '',
      first: sharedTelling(together, 0),
      second: sharedTelling(together, 1),
      apart: [...new Map(apart.map((each) => [each.words.join('|'), each])).values()],
      gist: gistOf(same),
    }
  })
}

function sharedTelling(meetings: readonly Meeting[], side: 0 | 1): Telling {
  const sentence = meetings[0]?.sentences[side]
  return {
    sentence: sentence?.excerpt ?? '',
    marks: sentence
      ? widest(
          marksIn(
            sentence,
            meetings.map(({ words }) => words[side]),
          ),
        )
      : [],
    certainty: 'stated',
  }
}

interface Alone {
  readonly fact: Fact
  /** Its marks that the other article does not share. */
  readonly marks: readonly Evidence[]
}

const aloneBySentence = (alone: readonly Alone[]): Telling[] =>
  grouped(
    alone.toSorted((left, right) => left.fact.evidence[0].start - right.fact.evidence[0].start),
    ({ fact }) => String(fact.evidence[0].start),
  ).flatMap((together) => {
    const [first] = together
    if (!first) return []
    const [sentence] = first.fact.evidence
    const marks = marksIn(
      sentence,
      together.flatMap((each) => each.marks),
    )
    return { sentence: sentence.excerpt, marks, certainty: first.fact.certainty }
  })

/** Without the marks that lie in another. */
const widest = (marks: readonly Span[]): Span[] =>
  marks.filter(
    (mark) => !marks.some((other) => other !== mark && other.start <= mark.start && mark.end <= other.end),
  )

/** Each stretch of words once, as offsets into the sentence. */
function marksIn(sentence: Evidence, words: readonly Evidence[]): Span[] {
  const marks = words
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
    .filter((mark) => mark.start >= 0 && mark.end <= sentence.excerpt.length)
  return [...new Map(marks.map((mark) => [`${mark.start}-${mark.end}`, mark])).values()]
}

/** Longer words than these stand better in their sentence. */
const LONGEST_GIST = 40

/** The shortest first, as many as have room: of "40 ducks" and "40 ducks and five yaks" the ducks alone. */
function gistOf(meetings: readonly Meeting[]): string | null {
  const lines = meetings
    .map(({ words: [{ excerpt: a }, { excerpt: b }] }) =>
      a.toLowerCase() === b.toLowerCase() ? a : `${a} | ${b}`,
    )
    .toSorted((one, other) => one.length - other.length)
  let gist = ''
  for (const line of new Set(lines)) {
    const longer = gist === '' ? line : `${gist}, ${line}`
    if (!gist.includes(line) && longer.length <= LONGEST_GIST) gist = longer
  }
  return gist === '' ? null : gist
}
