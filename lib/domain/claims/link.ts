import type { Evidence, Span } from '../articles/span'
import { evidence } from '../facts/evidence'
import type { FoundFact } from '../facts/found-fact'
import { overlaps } from '../facts/statement'
import type { AnalysedSentence } from '../language/analysis'
import { alignSentences } from './align'
import { encountersOf } from './encounters'
import type { Encounter } from './encounters'
import { finerTime } from './finer-time'
import { loneEncounters } from './lone'
import { matched } from './matching'
import { tellOneEvent } from './one-event'
import type { Point, Told } from './points'
import { sharedPhrases } from './phrases'
import { sharedQuotes } from './quotes'
import { sharedRelations } from './relations'
import { differentRoles } from './roles'
import { roundedAlone } from './rounded'
import { spellings } from './spellings'
import type { Relation } from './values'
import { weigh } from './weights'

/** Two stretches of different articles that fill one slot, and the facts that tell them, where there are any. */
export interface Link {
  readonly as: Relation
  readonly words: readonly [Evidence, Evidence]
  readonly sentences: readonly [Evidence, Evidence]
  /** The fact of each side; null where no statement of the sentence shows the words. */
  readonly facts: readonly [FoundFact | null, FoundFact | null]
  /** A fact of its sentences to be told with, where neither side has one; else null. */
  readonly beside: FoundFact | null
  /** The verb of the note: an article "says" a number and "writes" a name. */
  readonly verb: 'says' | 'writes'
}

/** Facts by the sentence that they are told in. */
export type FactsIn = (sentence: AnalysedSentence) => readonly FoundFact[]

/** Where two articles meet: equal, finer and differing values, spellings, quotations, and what is told in words alone. */
export function linksBetween(a: readonly Told[], b: readonly Told[], factsIn: FactsIn): Link[] {
  const weight = weigh([...a, ...b])
  const alignments = alignSentences(a, b, weight)
  const quotes = sharedQuotes(a, b)
  const isOneEvent = tellOneEvent(a, b, quotes)
  const isTold = ({ points }: Encounter): boolean => points.every((point) => !isHedged(point, factsIn))
  const encounters = encountersOf(alignments, weight).filter(isTold)
  const certain = [...roundedAlone(a, b, weight), ...(isOneEvent ? loneEncounters(a, b, weight) : [])].filter(
    isTold,
  )
  const phrases = isOneEvent ? sharedPhrases(alignments, weight) : []
  const roles = isOneEvent ? differentRoles(alignments, weight) : []
  const times = alignments
    .map((alignment) => finerTime(alignment, factsIn))
    .filter((places) => places !== null)
  const valued = [
    ...matched(encounters, certain, { judging: { weight, isOneEvent }, phrases }),
    ...spellings(a, b, { alignments, weight }),
  ].map((encounter) => linkOf(encounter, factsIn))
  const apart = roles.map((points) => between('differing', placesOf(points), factsIn))
  const alike = phrases.map(({ told, spans }) =>
    between('same', [placed(told[0], spans[0]), placed(told[1], spans[1])], factsIn),
  )
  return [
    ...valued,
    ...apart,
    ...quotes.map(({ told, spans }) =>
      between('same', [quoted(told[0], spans[0]), quoted(told[1], spans[1])], factsIn),
    ),
    ...sharedRelations(a, b, factsIn).map((places) => between('same', places, factsIn)),
    ...alike.filter((link) => saysMore(link, [...valued, ...apart])),
    ...times.map((places) => between('finer', places, factsIn)),
  ]
}

/** Words that say nothing beside values that meet anyway, and hold none that differ. */
const saysMore = ({ words: [a, b] }: Link, others: readonly Link[]): boolean =>
  !others.some(({ as, words: [one, other] }) =>
    as === 'differing' ? holds(a, one) || holds(b, other) : holds(one, a) && holds(other, b),
  )

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** A stretch of a sentence. */
export interface Place {
  readonly told: Told
  readonly span: Span
  /** The words of a quotation, its marks left out. */
  readonly isQuote?: boolean
}

const placed = (told: Told, span: Span): Place => ({ told, span })
const quoted = (told: Told, span: Span): Place => ({ told, span, isQuote: true })

const placesOf = ([a, b]: readonly [Point, Point]): readonly [Place, Place] => [
  placed(a.told, a.at),
  placed(b.told, b.at),
]

function linkOf({ points: [a, b], relation }: Encounter, factsIn: FactsIn): Link {
  const link = between(relation, placesOf([a, b]), factsIn)
  return a.kind === 'name' ? { ...link, verb: 'writes' } : link
}

function between(as: Relation, [a, b]: readonly [Place, Place], factsIn: FactsIn): Link {
  return {
    as,
    words: [cited(a, a.span), cited(b, b.span)],
    sentences: [cited(a, a.told.sentence), cited(b, b.told.sentence)],
    facts: [holderOf(a, factsIn), holderOf(b, factsIn)],
    beside: [a, b].flatMap(({ told }) => factsIn(told.sentence))[0] ?? null,
    verb: 'says',
  }
}

const cited = ({ told: { text, article } }: Place, span: Span): Evidence => evidence(text, article, span)

/** The fact that has the words as its slot, else one whose statement shows them. */
function holderOf({ told: { sentence }, span, isQuote }: Place, factsIn: FactsIn): FoundFact | null {
  const facts = factsIn(sentence).filter(({ fact }) => fact.certainty !== 'hedged')
  const exact = facts.filter(({ slot, detail, fact }) =>
    overlaps(detail?.type === 'quotation' ? fact.marks[0] : slot, span),
  )
  const shows = ({ statement }: FoundFact): boolean =>
    statement.start <= span.start && span.end <= statement.end
  const kinds = isQuote ? ['quotation'] : [null, 'source']
  const best = kinds.flatMap((kind) => exact.find(({ detail }) => (detail?.type ?? null) === kind) ?? [])
  return best[0] ?? exact[0] ?? facts.find(shows) ?? null
}

/** Told by hedged statements alone. */
function isHedged({ at, told }: Point, factsIn: FactsIn): boolean {
  const telling = factsIn(told.sentence).filter(({ slot }) => overlaps(slot, at))
  return telling.length > 0 && telling.every(({ fact }) => fact.certainty === 'hedged')
}
