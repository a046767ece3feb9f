import type { FoundFact } from '../../facts/found-fact'
import { isPhrase } from '../../facts/slot'
import type { Slot } from '../../facts/slot'
import { isDate, isName, isQuantity } from '../../language/mentions'
import { sameList } from '../forms/same-list'
import type { DateMention, QuantityMention, TokenRange } from '../../language/mentions'
import type { Statement } from '../../facts/statement'
import type { Token } from '../../language/token'
import { hangsBy } from '../../language/tree'
import { GAP, NAME_ONE } from '../kinds'
import type { Run } from '../run'
import type { Gate } from './gate'

const FRACTIONS = /^(?:third|thirds|quarter|quarters|half|halves|fifth|fifths|tenth|tenths|twelfth|percent)$/

/** "a population of about 750,000". */
const isPopulation = (tokens: readonly Token[], slot: TokenRange): boolean =>
  /^(?:of|was|is)$/.test(tokens[slot.first - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, slot.first - 6), slot.first).some(({ lower }) => lower === 'population')

/** Signs and words of measure that no noun follows: "15.5 ha", "115°F", "7 square kilometres". */
const MEASURE =
  /^(?:ha|km|m|cm|mm|kg|g|mg|l|ml|mi|ft|lb|lbs|km2|m2|km²|m²|mph|km\/h|°|°C|°F|degrees?|square|cubic|acres?|hectares?)$/

/** "is estimated at 16,000", "fell to 1 million", "by a factor of 2": what is told is the number itself. */
const TELLS_NUMBER =
  /^(?:estimated at|factor of|total of|number of|(?:fell|fallen|falls|rose|risen|rises|grew|grown|grows|dropped|increased|decreased|declined) to)$/

/** A number that stands alone is asked for where it measures, where the words before call for it, or where its noun comes later. */
function isTold({ sentence }: Statement, { number, first }: QuantityMention): boolean {
  const { tokens, syntax } = sentence
  if (MEASURE.test(tokens[number.last]?.text ?? '')) return true
  const before = `${tokens[first - 2]?.lower ?? ''} ${tokens[first - 1]?.lower ?? ''}`
  if (TELLS_NUMBER.test(before)) return true
  const counted =
    syntax && hangsBy(syntax, number.last - 1, ['nummod']) ? (syntax.heads[number.last - 1] ?? -1) : -1
  return counted > number.last && counted - number.last <= MOST_BETWEEN && tokens[counted]?.pos === 'NOUN'
}

/** Words between a number and the noun that it counts: "eight owned-and-operated and over 232 affiliated stations". */
const MOST_BETWEEN = 8

/** Numbers that are no count: "one of", "between 50 and 100", "5 feet 10 inches", "two thirds", "won 4 to 0". */
export const noCount: Gate = {
  name: 'no-count',
  check: ({ source: { slot, statement } }) => {
    if (!isQuantity(slot)) return null
    const { tokens } = statement.sentence
    const [before, after] = [tokens[slot.first - 1]?.lower ?? '', tokens[slot.last]?.lower ?? '']
    if (before === 'of' && /^(?:percent|%)$/.test(tokens[slot.first - 2]?.lower ?? ''))
      return 'The number is what a percentage is taken of.'
    if (slot.value === 1) return '“One” is too easy to guess.'
    if (
      slot.kind === 'quantity' &&
      slot.noun === null &&
      !isPopulation(tokens, slot) &&
      !isTold(statement, slot)
    )
      return 'The sentence does not say what the number counts.'
    if (FRACTIONS.test(slot.noun ?? '') && slot.kind === 'quantity')
      return 'A fraction is more than one number.'
    if (/^(?:between|to|and|or)$/.test(before) && tokens[slot.first - 2]?.pos === 'NUM')
      return 'The number is part of a range.'
    if (
      /^(?:freeway|highway|road|street|interstate|avenue|bus|line|route|flight|channel)$/.test(
        slot.noun?.toLowerCase() ?? '',
      )
    )
      return 'The number is a label.'
    if (before === 'between' || (/^(?:to|or)$/.test(after) && tokens[slot.last + 1]?.pos === 'NUM'))
      return 'The number is part of a range.'
    const next = statement.sentence.mentions.find(
      (mention) =>
        isQuantity(mention) &&
        mention !== slot &&
        (Math.abs(mention.first - slot.last) <= 1 || Math.abs(slot.first - mention.last) <= 1),
    )
    if (slot.isUnit && next && isQuantity(next) && next.isUnit) return 'The sentence gives two such numbers.'
    return tokens[slot.last]?.pos === 'NUM' || tokens[slot.first - 1]?.pos === 'NUM'
      ? 'The number is one part of a measure.'
      : null
  },
}

/** "_____ was a linguist and a professor in Oslo": what a whole article is about may be asked for by what defines it. */
const isDefined = ({ slot, statement: { clause, sentence } }: FoundFact): boolean =>
  clause?.kind === 'main' &&
  slot.last === clause.head.last &&
  clause.complement?.phrase !== undefined &&
  clause.complement.last - clause.complement.first >= 6 &&
  /^(?:is|was|are|were)$/.test(sentence.tokens[clause.verb.main]?.lower ?? '')

/** What the title already tells, or what every sentence is about, is no question, unless it is asked what the article is about. */
export const trivialKey: Gate = {
  name: 'trivial-key',
  check: ({ source, context, form }) => {
    const { slot, title } = source
    if (context === null && form !== 'choice' && isDefined(source)) return null
    if (isPhrase(slot) && title.toLowerCase().includes(slot.text.toLowerCase()))
      return 'The title of the article gives the answer away.'
    if (!isName(slot)) return null
    const last = slot.name.split(' ').at(-1) ?? slot.name
    const told = title.includes(slot.name) || (slot.kind === 'person' && title.includes(last))
    return told ? 'The title of the article gives the answer away.' : null
  },
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

/** Names of a list of examples beyond which another one is as good. */
const MOST_EXAMPLES = 4

/**
 * A question in words would have each name of a list as its answer, and a list that only gives examples ("including …",
 * "such as …") says nothing of other names. A gap that shows the rest of the list has one answer.
 */
export const listMember: Gate = {
  name: 'list-member',
  check: ({ source: { slot, statement, detail }, form, stem }) => {
    if (stem.endsWith(NAME_ONE)) return null
    const list = isName(slot) && !detail ? sameList(statement.sentence, slot) : null
    const first = list?.[0]
    if (!detail && followsColon(statement.sentence.tokens, slot))
      return 'It is one of several things in a list.'
    if (!list || !first) return null
    const before = statement.sentence.tokens.slice(Math.max(0, first.first - 3), first.first)
    const words = before.map(({ lower }) => lower)
    const isExamples =
      words.some((word) => EXAMPLES_FOLLOW.test(word)) || /\bsuch(?: \S+)? as\b/.test(words.join(' '))
    if (form === 'cloze') {
      const isShown = list.every((other) => other.start === slot.start || stem.includes(other.text))
      const most = isExamples ? MOST_EXAMPLES : LONGEST_LIST
      const isEnd = slot.start === first.start || slot.start === list.at(-1)?.start
      if (isInsideName(statement.sentence.tokens, slot, first)) return 'The name is part of a longer one.'
      if (isShown && !isAllTold(statement, words) && list.length <= most && (list.length < A_ROW || isEnd))
        return null
    }
    if (isExamples) return 'The list only gives examples: another name could be true as well.'
    if (form !== 'choice' || list.length < 3) return 'Each name of the list would fit.'
    return list.at(-1)?.start === slot.start ? null : 'Another name of the same list would fit as well.'
  },
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

/**
 * Days of the week say when only to those who know when the article was written. A day without its year is asked for
 * where the words before a gap call for a date and the question shows its year, or the articles tell of no year; the dates
 * that a choice would offer beside it are of other years.
 */
export const looseDate: Gate = {
  name: 'loose-date',
  check: ({ source: { slot, statement }, form, stem, context }, run) => {
    if (!isDate(slot)) return null
    if (slot.grain === 'weekday') return 'A day of the week is no date.'
    if (isAsOf(statement.sentence.tokens, slot)) return 'It only says until when this is known.'
    if (slot.grain !== 'month-day') return null
    const isAsked = form === 'true-false' || DATE_EXPECTED.test(stem)
    return isAsked && (isYearly(statement) || !tellsYears(run) || HAS_YEAR.test(`${context ?? ''} ${stem}`))
      ? null
      : 'A day without its year is no date.'
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
    if (!joined) return null
    if (!stem.includes(GAP)) return 'The date is one of two.'
    if (sharesYear(mentions.filter(isDate), slot)) return 'Both ends of the range share the year.'
    return TELLS_DATE.test(stem) || isNextYear(stem, slot) ? 'The other date tells this one.' : null
  },
}

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
