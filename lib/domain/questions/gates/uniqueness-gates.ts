import type { FoundFact } from '../../facts/found-fact'
import type { Slot } from '../../facts/slot'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { TokenRange } from '../../language/mentions'
import type { Run } from '../run'
import { rarestFirst } from '../run'
import { DIFFERS } from '../forms/sources-differ'
import type { Gate } from './gate'

/** One value only for what is asked, in all the articles: a second sentence that says nearly the same of another spoils it. */
export const moreThanOneAnswer: Gate = {
  name: 'more-than-one-answer',
  check: ({ source, form, slot }, run) => {
    if (source.detail || form === 'true-false' || slot.startsWith(DIFFERS)) return null
    const rival = rivalOf(source, run)
    return rival ? `“${valueOf(rival.slot)}” would be right as well: ${rival.fact.statement}` : null
  },
}

/** The same relation of the same thing told with another value: two long forms of one abbreviation, two presidents. */
export const toldTwice: Gate = {
  name: 'told-twice',
  check: ({ source: { detail, slot } }, run) => {
    if (detail?.type !== 'relation') return null
    const rival = (run.relations.get(detail.kind) ?? []).find(
      (other) =>
        other.detail.of === detail.of &&
        other.detail.as === detail.as &&
        valueOf(other.slot).toLowerCase() !== valueOf(slot).toLowerCase(),
    )
    return rival ? `“${valueOf(rival.slot)}” would be right as well: ${rival.fact.statement}` : null
  },
}

/** Short forms that are asked for in one article: more would make a quiz on letters. */
const MOST_SHORT_FORMS = 3

/** Of an article's abbreviations those that it uses most are asked for, and each where it is told first. */
export const shortForms: Gate = {
  name: 'one-of-many-short-forms',
  check: ({ source: { detail, statement, key } }, run) => {
    if (detail?.type !== 'relation' || detail.kind !== 'abbreviation') return null
    const told = (run.relations.get('abbreviation') ?? []).filter(
      (other) => other.statement.article === statement.article,
    )
    const first = new Map(told.toReversed().map((other) => [other.detail.of, other] as const))
    if (first.get(detail.of)?.key !== key) return 'The article tells it more than once.'
    const inOrder = told.filter((other) => first.get(other.detail.of) === other)
    const most = inOrder.toSorted((a, b) => b.detail.uses - a.detail.uses).slice(0, MOST_SHORT_FORMS)
    return most.some((other) => other.key === key) ? null : 'The article uses other short forms more.'
  },
}

/** A fact of another sentence that shares three quarters of the content words and tells another value; looked up by the rarest words. */
function rivalOf(source: FoundFact, run: Run): FoundFact | null {
  const own = rarestFirst(run, source)
  const rarest = own.slice(0, Math.max(1, Math.ceil(own.length / 4) + 1))
  const near = new Set(rarest.flatMap((word) => (run.factsByWord.get(word) ?? []).slice(0, 200)))
  for (const other of near) {
    if (isRival(source, other) && shared(own, run.contents.get(other.key)) >= 0.75) return other
  }
  return null
}

const shared = (own: readonly string[], other: ReadonlySet<string> | undefined): number =>
  own.length === 0 || !other ? 0 : own.filter((word) => other.has(word)).length / own.length

function isRival(source: FoundFact, other: FoundFact): boolean {
  if (other.slot.kind !== source.slot.kind || other.statement.sentence === source.statement.sentence)
    return false
  if (isQuantity(source.slot) && isQuantity(other.slot) && countsOther(source.slot.noun, other.slot.noun))
    return false
  return valueOf(other.slot) !== valueOf(source.slot)
}

/** 300 years are no rival of 13 reserves. */
const countsOther = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase() !== other.toLowerCase()

const valueOf = (slot: Slot): string => {
  if (isName(slot)) return slot.name
  return isQuantity(slot) ? String(slot.value) : slot.text
}

/** What the articles disagree on is no key, and stands in no statement to be judged. */
export const inConflict: Gate = {
  name: 'in-conflict',
  check: ({ source, stem, slot }, run) => {
    if (slot.startsWith(DIFFERS)) return null
    const { sentence } = source.statement
    const disputed = run.disputed.find(
      (fact) =>
        fact.statement.sentence === sentence &&
        (fact.slot.start === source.slot.start || (!isName(fact.slot) && stem.includes(fact.slot.text))),
    )
    return disputed ? `The articles differ on “${disputed.slot.text}”.` : null
  },
}

/** Words between the dates of one list: "in 1990, 1995 and again in 1999". */
const JOINS_DATES = /^(?:,|and|or|in|on|again|then|to|until|–|—|-)$/

/** "was ranked ninth": passive, and true of more than one year. */
const PLACES = /^(?:position|rank|rate|list|place|situate|locate|estimate|inhabit|occupy|use)$/

/** Verbs of what lasts: that it was so in one year does not say that it was not so in another. */
const LASTS = /^(?:be|have|hold|own|live|serve|work|remain|contain|include|belong|know)$/

/** "In which year did Ada own the mill?", "Ada was the director in 1910.": a wrong year may be as true as the right one. */
export const lastingState: Gate = {
  name: 'lasting-state',
  check: ({ source: { slot, statement, detail }, form, ...answer }) => {
    const { clause, sentence } = statement
    const { syntax, tokens } = sentence
    if (!isDate(slot) || detail || !clause || !syntax) return null
    if (form !== 'choice' && !('key' in answer && answer.key === 'False')) return null
    const hangsOn = syntax.heads
      .slice(slot.first, slot.last)
      .find((head) => head < slot.first || head >= slot.last)
    const isFirst = tokens.some(({ lower }) => /^(?:first|last|born|founded|since)$/.test(lower))
    const lasts = (clause.verb.passive ? PLACES : LASTS).test(
      (syntax.lemmas[clause.verb.main] ?? '').toLowerCase(),
    )
    return lasts && !isFirst && hangsOn === clause.predicate
      ? 'What lasts may have been so at the other date as well.'
      : null
  },
}

/** Of dates that hold of the same thing none can be swapped: the false statement would be true of another one. */
export const twoDates: Gate = {
  name: 'more-than-one-date',
  check: ({ source: { slot, statement, detail }, form }) => {
    if (!isDate(slot) || detail || form !== 'true-false') return null
    const { tokens, mentions } = statement.sentence
    const isJoined = ({ first, last }: TokenRange): boolean => {
      const between = first >= slot.last ? tokens.slice(slot.last, first) : tokens.slice(last, slot.first)
      return between.length > 0 && between.every(({ lower }) => JOINS_DATES.test(lower))
    }
    const rival = mentions.find((other) => isDate(other) && other.start !== slot.start && isJoined(other))
    return rival ? 'The sentence has more than one date to mix up.' : null
  },
}
