import type { FoundFact } from '../../facts/found-fact'
import { isPhrase } from '../../facts/slot'
import type { Slot } from '../../facts/slot'
import { countryOf } from '../../language/gazetteer/countries'
import { knownName } from '../../language/gazetteer/lookup'
import { isDate, isName, isPlaceKind } from '../../language/mentions'
import { sameList } from '../forms/same-list'
import type { DateMention, TokenRange } from '../../language/mentions'
import type { Statement } from '../../facts/statement'
import type { MentionList } from '../../language/lists'
import type { Token } from '../../language/token'
import { GAP, NAME_ONE } from '../kinds'
import type { Run } from '../run'
import type { Gate } from './gate'

/** "_____ was a linguist and a professor in Oslo": what a whole article is about may be asked for by what defines it. */
const isDefined = ({ slot, statement: { clause, sentence } }: FoundFact): boolean =>
  clause?.kind === 'main' &&
  slot.last === clause.head.last &&
  clause.complement?.phrase !== undefined &&
  clause.complement.last - clause.complement.first >= 6 &&
  /^(?:is|was|are|were)$/.test(sentence.tokens[clause.verb.main]?.lower ?? '')

const TITLE_TELLS = 'The title of the article gives the answer away.'

/** What the title already tells, or what every sentence is about, is no question, unless it is asked what the article is about. */
export const trivialKey: Gate = {
  name: 'trivial-key',
  mild: TITLE_TELLS,
  check: ({ source, context, form }, run) => {
    const { slot, title } = source
    if (isOwnCountry(source, run)) return 'Everybody knows in which country it lies.'
    if (context === null && form !== 'choice' && isDefined(source)) return null
    if (isPhrase(slot) && title.toLowerCase().includes(slot.text.toLowerCase())) return TITLE_TELLS
    if (!isName(slot)) return null
    const last = slot.name.split(' ').at(-1) ?? slot.name
    const told =
      title.includes(slot.name) ||
      (slot.kind === 'person' && title.includes(last)) ||
      (slot.kind === 'country' && namesPeopleOf(title, slot.name))
    return told ? TITLE_TELLS : null
  },
}

/** "German music in a bad state", over a question that asks for Germany. */
const namesPeopleOf = (title: string, country: string): boolean =>
  (title.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((word) => countryOf(word)?.name === country)

/** "Norway's city of festivals", said of Bergen in its own article, once its first sentence has told where it lies. */
function isOwnCountry({ slot, title, statement }: FoundFact, { names, mentionsOf }: Run): boolean {
  if (!isName(slot) || slot.kind !== 'country' || statement.sentence.index === 0) return false
  const place = knownName(title.replace(/ \(.*|, .*/, ''))
  if (!place || place.kind === 'country' || !isPlaceKind(place.kind)) return false
  const mentions = (name: string): number => mentionsOf.get(name) ?? 0
  return (names.get('country') ?? []).every((name) => mentions(name) <= mentions(slot.name))
}

/** Words behind which a list only gives examples: what it does not name may be true as well. */
const EXAMPLES_FOLLOW = /^(?:including|includes?|included|like|among)$/

/** ", Creek Turnpike" somewhere behind a colon: the rest of the list may be written otherwise. */
const followsColon = (tokens: readonly Token[], slot: TokenRange): boolean =>
  tokens[slot.first - 1]?.text === ',' && tokens.slice(0, slot.first).some((token) => token.text === ':')

/** "Famous sons include …", "Towns served are …": of things that nothing tells apart the list is all that the sentence tells. */
const isAllTold = ({ sentence, tokens }: Statement, before: readonly string[]): boolean =>
  before.some((word) => /^includes?d?$/.test(word)) ||
  (/^(?:are|were)$/.test(before.at(-1) ?? '') && sentence.tokens[tokens.first]?.pos === 'NOUN')

/** "Committee on Trade and | Harbours", "the Lord | Warden and the clerk": the list, or its first word, stands inside a name. */
function isInsideName(tokens: readonly Token[], slot: Slot, list: TokenRange): boolean {
  const capital = (at: number): boolean => at > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')
  const link = /^(?:on|for)$/.test(tokens[list.first - 1]?.lower ?? '')
  return (link && capital(list.first - 2)) || (!slot.text.includes(' ') && capital(slot.first - 1))
}

/** Names that make a row, of which only the first and the last are asked for. */
const A_ROW = 4

/** Names of a list beyond which nobody keeps one of them. */
const LONGEST_LIST = 6

const ONLY_EXAMPLES = 'The list only gives examples: another name could be true as well.'

/** Names of a list of examples beyond which another one is as good. */
const MOST_EXAMPLES = 4

/**
 * A question in words would have each name of a list as its answer, and a list that only gives examples ("including …",
 * "such as …") says nothing of other names. A gap that shows the rest of the list has one answer.
 */
export const listMember: Gate = {
  name: 'list-member',
  mild: ONLY_EXAMPLES,
  check: ({ source: { slot, statement, detail }, form, stem }) => {
    if (detail || stem.endsWith(NAME_ONE)) return null
    const { tokens } = statement.sentence
    if (followsColon(tokens, slot)) return 'It is one of several things in a list.'
    const list = isName(slot) ? sameList(statement.sentence, slot) : null
    const first = list?.[0]
    if (!list || !first) return null
    if (form === 'cloze' && isInsideName(tokens, slot, first)) return 'The name is part of a longer one.'
    const before = tokens.slice(Math.max(0, first.first - 3), first.first).map(({ lower }) => lower)
    const isExamples = opensExamples(before)
    if (form === 'cloze' && showsRest(list, { slot, stem, isExamples }) && !isAllTold(statement, before))
      return null
    if (isExamples) return ONLY_EXAMPLES
    if (form !== 'choice' || list.length < 3) return 'Each name of the list would fit.'
    return list.at(-1)?.start === slot.start ? null : 'Another name of the same list would fit as well.'
  },
}

/** "including | Oslo", "such towns as | Oslo". */
const opensExamples = (before: readonly string[]): boolean =>
  before.some((word) => EXAMPLES_FOLLOW.test(word)) || /\bsuch(?: \S+)? as\b/.test(before.join(' '))

interface Gapped {
  readonly slot: Slot
  readonly stem: string
  readonly isExamples: boolean
}

/** A gap stands in a list that is short enough to be known, of which the question shows all other names. */
function showsRest(list: MentionList, { slot, stem, isExamples }: Gapped): boolean {
  const isEnd = slot.start === list[0]?.start || slot.start === list.at(-1)?.start
  return (
    list.length <= (isExamples ? MOST_EXAMPLES : LONGEST_LIST) &&
    (list.length < A_ROW || isEnd) &&
    list.every((other) => other.start === slot.start || stem.includes(other.text))
  )
}

/** "on _____", "by _____": what stands before a gap that only a date fills. */
const DATE_EXPECTED = new RegExp(
  String.raw`\b(?:on|by|until|till|since|before|after|from|of) (?:the )?${GAP}`,
  'i',
)

const HAS_YEAR = /\b[12]\d{3}\b/

/** The articles tell of years, between which a day alone leaves the choice. */
const tellsYears = ({ dates }: Run): boolean =>
  (['year', 'month', 'day'] as const).some((grain) => dates.get(grain)?.some((text) => HAS_YEAR.test(text)))

/** "Each year the fair opens on 3 May": a day of every year. */
const isYearly = ({ sentence, clause }: Statement): boolean =>
  clause?.verb.tense === 'present' ||
  sentence.tokens.some(({ lower }) => /^(?:each|every|annual|annually|yearly|always|usually)$/.test(lower))

/** "As of 2016, …": when somebody looked, not when anything happened. */
const isAsOf = (tokens: readonly Token[], { first }: TokenRange): boolean =>
  tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'as'

const WITHOUT_YEAR = 'A day without its year is no date.'

/**
 * Days of the week say when only to those who know when the article was written. A day without its year is asked for
 * where the words before a gap call for a date and the question shows its year, or the articles tell of no year; the dates
 * that a choice would offer beside it are of other years.
 */
export const looseDate: Gate = {
  name: 'loose-date',
  mild: WITHOUT_YEAR,
  check: ({ source: { slot, statement }, form, stem, context }, run) => {
    if (!isDate(slot)) return null
    if (slot.grain === 'weekday') return 'A day of the week is no date.'
    if (isAsOf(statement.sentence.tokens, slot)) return 'It only says until when this is known.'
    if (slot.grain !== 'month-day') return null
    const isAsked = form === 'true-false' || DATE_EXPECTED.test(stem)
    return isAsked && (isYearly(statement) || !tellsYears(run) || HAS_YEAR.test(`${context ?? ''} ${stem}`))
      ? null
      : WITHOUT_YEAR
  },
}

/** Words between two dates of one range or pair. */
const JOINS_DATES = /^(?:and|or|to|through|until|till|into|[–—-])$/

/**
 * "1960 and 1961", "the 19th and 20th centuries": one date of several, which a question in words would pass over and a
 * statement would mix up. A gap shows the other one; it stays unless that one tells it.
 */
export const dateOfRange: Gate = {
  name: 'part-of-a-range',
  check: ({ source: { slot, statement, detail }, stem }) => {
    if (!isDate(slot) || detail) return null
    const { tokens, mentions } = statement.sentence
    const dated = (at: number): boolean =>
      mentions.some((other) => isDate(other) && other.first <= at && at < other.last) ||
      /^\d/.test(tokens[at]?.text ?? '')
    const before = skip(tokens, slot.first - 1, -1)
    const after = skip(tokens, slot.last, 1)
    const joined =
      (JOINS_DATES.test(tokens[before]?.lower ?? '') && dated(before - 1)) ||
      (JOINS_DATES.test(tokens[after]?.lower ?? '') && dated(skip(tokens, after + 1, 1)))
    if (FROM_UNTIL.test(stem)) return 'The question tells a stretch of time and asks for one date.'
    if (COUNTED_STRETCH.test(stem)) return 'The length of the stretch tells where it ends.'
    if (!joined) return null
    if (!stem.includes(GAP)) return 'The date is one of two.'
    if (sharesYear(mentions.filter(isDate), slot)) return 'Both ends of the range share the year.'
    return TELLS_DATE.test(stem) || isNextYear(stem, slot) ? 'The other date tells this one.' : null
  },
}

/** "In which year did Ada Berg row from 1977 until the death of her brother?" */
const FROM_UNTIL = /^In which year .* from \d{4} (?:until|till|to) /

/** "the three months from May to _____": who can count knows the answer. */
const COUNTED_STRETCH =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)[- ](?:months?|years?|weeks?|days?) (?:from|between) (?:_____ (?:to|until|and)|(?:the )?\S+(?: \d+)? (?:to|until|and) _____)/

/** "between May and | September 2005": the year belongs to both. */
const sharesYear = (dates: readonly DateMention[], slot: DateMention): boolean =>
  dates.some(
    (other) =>
      other.last === slot.first - 1 &&
      other.month !== null &&
      other.year === null &&
      slot.month !== null &&
      slot.year !== null,
  )

/** "the 1980s and _____", "_____ and 20th centuries": of two decades or centuries side by side one tells the other. */
const TELLS_DATE = new RegExp(
  String.raw`(?:s|th|st|nd|rd) (?:and|or) (?:the )?${GAP}|${GAP} (?:and|or) (?:the )?(?:early |mid-?|late )*\d+(?:['’]?s|th|st|nd|rd)\b`,
  'u',
)

/** "in 2007 and _____": the year beside it. */
const isNextYear = (stem: string, { year }: { readonly year: number | null }): boolean =>
  year !== null &&
  [year - 1, year + 1].some((other) =>
    new RegExp(`${other} (?:and|or) ${GAP}|${GAP} (?:and|or) ${other}`).test(stem),
  )

/** The next index that holds no "the" and no "early" or "late". */
function skip(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from
  while (/^(?:the|early|mid|late|later|earlier|end|of)$/.test(tokens[at]?.lower ?? '')) at += step
  return at
}

/** A statement that denies something makes a riddle when it is to be judged. */
export const denial: Gate = {
  name: 'denial',
  check: ({ source: { statement }, form }) =>
    form === 'true-false' && statement.negated ? 'A denial to be judged true or false confuses.' : null,
}
