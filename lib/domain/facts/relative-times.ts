import type { AnalysedSentence, Analysis } from '../language/analysis'
import { isDate } from '../language/mentions'
import { numberValue } from '../language/numbers'
import type { Token } from '../language/token'
import { droppedTime } from './dropped-times'
import { publicationTimes } from './publication-times'
import type { Stretch } from './resolve'
import type { Edit } from './statement'

/** Writes the date for "that year" and, where the day of publication is known, for "last year" and "on Tuesday"; drops "yesterday" where nothing tells the day. */
export type RelativeTimes = (sentence: AnalysedSentence, stretch: Stretch) => Edit[]

/** A stretch of tokens that says when, and what is written for it. */
export interface WrittenTime {
  readonly first: number
  readonly last: number
  readonly text: string
}

/** The relative times of one article. `publishedOn` is an ISO date, or null where it is not known. */
export function relativeTimes(analysis: Analysis, publishedOn: string | null): RelativeTimes {
  const published = publicationTimes(publishedOn)
  const years = yearsBefore(analysis)
  return (sentence, stretch) => {
    const before = years.get(sentence.index) ?? null
    const times: WrittenTime[] = []
    for (let at = stretch.tokens.first; at < stretch.tokens.last; at++) {
      const time =
        countBeforeDate(sentence, at, stretch) ??
        fullDate(sentence, at, { ...stretch, before }) ??
        (before === null ? null : yearAt(sentence, at, before)) ??
        published(sentence, at, stretch) ??
        (published(sentence, at + 1, stretch) ? null : droppedTime(sentence, at, stretch))
      if (time && time.last <= stretch.tokens.last) {
        times.push(time)
        at = time.last - 1
      }
    }
    return times.map((time) => toEdit(sentence, time))
  }
}

/** "Exactly 12 months later, on 12 December 1964": the date that follows says all that the count in front of it does. */
function countBeforeDate(
  { tokens, mentions }: AnalysedSentence,
  at: number,
  { tokens: body }: Stretch,
): WrittenTime | null {
  if (at !== body.first) return null
  const late = tokens.findIndex(({ lower }, index) => index > at && index < at + 5 && lower === 'later')
  const unit = tokens[late - 1]?.lower ?? ''
  const comma = tokens[late + 1]?.text === ',' ? 1 : 0
  const last = late + 1 + comma
  if (
    late < 0 ||
    !/^(?:days?|weeks?|months?|years?|decades?)$/.test(unit) ||
    !/^(?:in|on)$/.test(tokens[last]?.lower ?? '')
  )
    return null
  const dates = mentions.filter(isDate).filter(({ year }) => year !== null)
  const dated = dates.length === 1 && dates[0]?.first === last + 1
  const empty = tokens.slice(last, last + 8).some(({ lower }) => lower === 'there')
  return dated && !empty ? { first: at, last, text: '' } : null
}

interface Dating extends Stretch {
  /** The year that the sentence before speaks of. */
  readonly before: number | null
}

/** "On 20 April", "that October", where what stands before gives the year and neither the statement nor a slip ("May 1902and") shows it. */
function fullDate(
  sentence: AnalysedSentence,
  at: number,
  { tokens: body, before }: Dating,
): WrittenTime | null {
  const { tokens, mentions } = sentence
  const word = (index: number): string => tokens[index]?.lower ?? ''
  const that = word(at) === 'that' ? 1 : 0
  const dates = mentions.filter(isDate)
  const date = dates.find(({ first }) => first === at + that)
  const year = date?.impliedYear ?? null
  if (!date || year === null || !/^(?:month|month-day)$/.test(date.grain)) return null
  const isToldHere = dates.some(
    (other) => other.year === year && /^(?:day|month)$/.test(other.grain) && other.last <= at,
  )
  if (before !== year && !isToldHere) return null
  const isShown = dates.some(
    (other) => other.year !== null && other.first >= body.first && other.last <= body.last,
  )
  const isBare = that === 0 && date.grain === 'month' && !/^(?:in|by|since|until|during)$/.test(word(at - 1))
  if (
    isShown ||
    isBare ||
    /^\d/.test(word(date.last)) ||
    word(date.last) === 'of' ||
    [at - 1, date.last].some((index) => JOINS.test(word(index)))
  )
    return null
  const comma = /\d$/.test(date.text) ? ',' : ''
  return { first: at, last: date.last, text: `${that === 1 ? 'in ' : ''}${date.text}${comma} ${year}` }
}

/** What makes one range or pair of two dates. */
const JOINS = /^(?:and|or|to|[–—-])$/

function toEdit({ tokens }: AnalysedSentence, { first, last, text }: WrittenTime): Edit {
  const start = tokens[first]?.start ?? 0
  const next = tokens[last]?.start ?? start
  return { start, end: text === '' ? next : (tokens[last - 1]?.end ?? start), text }
}

/** For each sentence, by its index, the one year that the sentence before it in its paragraph speaks of. */
function yearsBefore({ sentences }: Analysis): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const sentence of sentences) {
    const next = sentences[sentence.index + 1]
    const year = yearOf(sentence, found.get(sentence.index) ?? null)
    if (next && year !== null && next.paragraph === sentence.paragraph) found.set(next.index, year)
  }
  return found
}

/** The one year that a sentence names, or tells by the one before it; null where it names two, or a stretch of years. */
function yearOf(sentence: AnalysedSentence, before: number | null): number | null {
  const dates = sentence.mentions.filter(isDate).filter(({ year }) => year !== null)
  const [only, rival] = new Set(dates.map(({ year }) => year))
  if (only === undefined || only === null) return before === null ? null : toldYear(sentence, before)
  const plain = dates.every(({ grain }) => /^(?:day|month|year|season)$/.test(grain))
  return rival === undefined && plain && !isReach(sentence) ? only : null
}

/** The year that "that year" or "two years later" in a sentence means. */
function toldYear(sentence: AnalysedSentence, before: number): number | null {
  const written = sentence.tokens.flatMap((_, at) => yearAt(sentence, at, before)?.text ?? [])
  const year = Number(/\d{4}/.exec(written[0] ?? '')?.[0])
  return written.length === 1 && year > 0 ? year : null
}

/** "Since 1990", "until 1990": the year only bounds what is told. */
const isReach = ({ tokens, mentions }: AnalysedSentence): boolean =>
  mentions.some(
    (date) =>
      isDate(date) &&
      date.year !== null &&
      /^(?:since|until|till|before|after|from|to|by|between)$/.test(tokens[date.first - 1]?.lower ?? ''),
  )

/** "That same year", "the following year", "two years later" at token `at`, read from the year of the sentence before. */
function yearAt(sentence: AnalysedSentence, at: number, year: number): WrittenTime | null {
  const { tokens, mentions } = sentence
  const dated = later(tokens, at, year)
  if (dated && mentions.some(({ kind, first }) => kind === 'date' && first === at + 5))
    return /^,in$/.test(`${tokens[at + 3]?.text ?? ''}${tokens[at + 4]?.lower ?? ''}`)
      ? { ...dated, last: at + 4, text: '' }
      : null
  if (mentions.some((date) => isDate(date) && date.year !== null)) return null
  const word = (step: number): string => tokens[at + step]?.lower ?? ''
  const written = (count: number, text: string): WrittenTime | null =>
    /^(?:['’]s|of|that|when|which)$/.test(word(count)) ? null : { first: at, last: at + count, text }
  const lead = /^(?:in|during|of|by|for|from|until)$/.test(tokens[at - 1]?.lower ?? '') ? '' : 'in '
  const skip = /^(?:in|during)$/.test(word(0)) ? 1 : 0
  if (skip === 1) return null
  const same = /^(?:that|the)$/.test(word(0)) && word(1) === 'same' ? 2 : word(0) === 'that' ? 1 : 0
  if (same > 0 && word(same) === 'year') return written(same + 1, `${lead}${year}`)
  if (word(0) === 'the' && /^(?:following|next)$/.test(word(1)) && word(2) === 'year')
    return written(3, `${lead}${year + 1}`)
  return dated
}

/** "Two years later": counted from the year of the sentence before. */
function later(tokens: readonly Token[], at: number, year: number): WrittenTime | null {
  const [count, years, late] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!count || !/^years?$/.test(years?.lower ?? '') || late?.lower !== 'later') return null
  const many = /^an?$/.test(count.lower) ? 1 : numberValue(count.text)
  const alone = at === 0 || /^(?:,|and|but)$/.test(tokens[at - 1]?.lower ?? '')
  const plain = alone || tokens[at + 3] === undefined || /^[,.;]$/.test(tokens[at + 3]?.text ?? '')
  return many !== null && many <= 30 && plain ? { first: at, last: at + 3, text: `in ${year + many}` } : null
}
