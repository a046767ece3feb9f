import type { DateReader, FoundDate } from './date-parts'
import { anyMonth, dayOf, monthOf, signOfEra, yearOf } from './date-parts'
import { clockTime, dayRange, season, yearRange } from './date-ranges'
import { EVENT_WORDS } from './gazetteer/name-words'
import type { DateMention } from './mentions'
import type { Token } from './token'
import { spaced } from './token'

/** The days of the week, from Monday. */
export const WEEKDAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

/** The dates of a sentence, the longest reading at each place. */
export function findDates(tokens: readonly Token[]): DateMention[] {
  const dates: DateMention[] = []
  for (let at = 0; at < tokens.length;) {
    const found = READERS.map((read) => read(tokens, at)).find((reading) => reading !== null)
    const mention = found && toMention(tokens, at, found)
    if (mention) dates.push(mention)
    at += found?.length ?? 1
  }
  return dates
}

function toMention(tokens: readonly Token[], first: number, found: FoundDate): DateMention | null {
  const head = tokens[first]
  const tail = tokens[first + found.length - 1]
  if (!head || !tail) return null
  const text = spaced(tokens.slice(first, first + found.length))
  const { grain, length, year = null, month = null, day = null, endYear = null } = found
  return {
    kind: 'date',
    grain,
    text,
    start: head.start,
    end: tail.end,
    first,
    last: first + length,
    year,
    month,
    day,
    endYear,
    impliedYear: null,
  }
}

/** "17 January 1831", "17th of January, 1831", "17 January". */
const dayMonth: DateReader = (tokens, at) => {
  const day = dayOf(tokens[at])
  const skip = tokens[at + 1]?.lower === 'of' ? 1 : 0
  const month = day > 0 ? anyMonth(tokens[at + 1 + skip]) : 0
  if (month === 0) return null
  return withYear(tokens, at + 2 + skip, { length: 2 + skip, month, day })
}

/** "January 17, 1831", "January 17". */
const monthDay: DateReader = (tokens, at) => {
  const month = anyMonth(tokens[at])
  const day = month > 0 ? dayOf(tokens[at + 1]) : 0
  return day > 0 ? withYear(tokens, at + 2, { length: 2, month, day }) : null
}

function withYear(tokens: readonly Token[], next: number, date: Omit<FoundDate, 'grain'>): FoundDate {
  const comma = tokens[next]?.text === ',' ? 1 : 0
  const year = yearOf(tokens[next + comma])
  if (year === 0) return { ...date, grain: 'month-day' }
  return { ...date, grain: 'day', year, length: date.length + comma + 1 }
}

/** "January 1831", "June 2018", or a month alone where a preposition or adjective makes it one ("may" and "march" are words). */
const monthYear: DateReader = (tokens, at) => {
  const month = anyMonth(tokens[at])
  if (month === 0) return null
  const year = yearOf(tokens[at + 1])
  if (year > 0) return { grain: 'month', length: 2, month, year }
  const before = tokens[at - 1]?.lower ?? ''
  const sure =
    monthOf(tokens[at]) > 0 &&
    (!/^(?:May|March)$/.test(tokens[at]?.text ?? '') ||
      /^(?:in|since|of|until|by|last|next|early|late|mid|from|to|through|between)$/.test(before))
  return sure && !namesEvent(tokens, at) ? { grain: 'month', length: 1, month } : null
}

/** "the November Uprising": the month is a part of the event's name. */
const namesEvent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' && EVENT_WORDS.has(tokens[at + 1]?.text ?? '')

const weekday: DateReader = (tokens, at) =>
  WEEKDAYS.includes(tokens[at]?.text.replace(/s$/, '') ?? '') ? { grain: 'weekday', length: 1 } : null

const decade: DateReader = (tokens, at) => {
  const match = /^(?:(?:mid|early|late)-)?([12]\d{2}0)s$/i.exec(tokens[at]?.text ?? '')
  return match ? { grain: 'decade', length: 1, year: Number(match[1]) } : null
}

const CENTURY =
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)$/

const century: DateReader = (tokens, at) => {
  const next = tokens[at + 1]?.lower ?? ''
  if (!CENTURY.test(tokens[at]?.lower ?? '') || !/^(?:century|centuries)$/.test(next)) return null
  const hasEra = signOfEra(tokens[at + 2]?.text ?? '') !== 0
  return { grain: 'century', length: hasEra ? 3 : 2 }
}

/** "44 BC", "AD 71". */
const yearWithEra: DateReader = (tokens, at) => {
  const short = /^\d{1,4}$/
  const sign = signOfEra(tokens[at + 1]?.text ?? '')
  if (sign !== 0 && short.test(tokens[at]?.text ?? ''))
    return { grain: 'year', length: 2, year: sign * Number(tokens[at]?.text) }
  const leads = /^(?:AD|A\.D\.)$/.test(tokens[at]?.text ?? '') && short.test(tokens[at + 1]?.text ?? '')
  return leads ? { grain: 'year', length: 2, year: Number(tokens[at + 1]?.text) } : null
}

const BEFORE_A_YEAR =
  /^(?:in|since|by|from|until|till|before|after|of|during|around|circa|c\.|to|and|early|late|mid|summer|spring|autumn|fall|winter|year|years|the|between|through|\(|,|as|than|about|on|back|for)$/

const year: DateReader = (tokens, at) => {
  const value = yearOf(tokens[at])
  if (value === 0) return null
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const sure = /^(?:in|since|until|by|before|after|during|year)$/.test(before?.lower ?? '')
  if (after && (after.pos === 'NOUN' || after.pos === 'ADJ') && !sure && /s$/.test(after.lower)) return null
  if (after && /^(?:year|years|day|days|hour|hours)$/.test(after.lower)) return null
  if (after && /^(?:%|percent|km|m|kg|million|billion|metres|meters|feet|miles|people)$/.test(after.lower))
    return null
  if (before && !BEFORE_A_YEAR.test(before.lower) && value < 1500) return null
  return { grain: 'year', length: 1, year: value }
}

const READERS: readonly DateReader[] = [
  clockTime,
  dayRange,
  dayMonth,
  monthDay,
  monthYear,
  season,
  yearRange,
  decade,
  century,
  yearWithEra,
  year,
  weekday,
]
