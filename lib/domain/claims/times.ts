import { signOfEra } from '../language/date-parts'
import type { DateGrain, DateMention } from '../language/mentions'
import { ORDINAL_WORDS } from '../language/numbers'
import type { Relation } from './values'

/**
 * How two dates lie to each other: one that names its year is finer than one that leaves it to the sentences before. Null
 * where they cannot be compared: "Friday" and "2011".
 */
export function datesRelate(a: DateMention, b: DateMention): Relation | null {
  if (!isCalendar(a) || !isCalendar(b))
    return a.grain === b.grain && a.text.toLowerCase() === b.text.toLowerCase() ? 'same' : null
  if (isStretch(a) || isStretch(b)) return stretchRelates(a, b)
  const shared = (['year', 'month', 'day'] as const).map(
    (part) => [partOf(a, part), partOf(b, part)] as const,
  )
  const apart = shared.some(([one, other]) => one !== null && other !== null && one !== other)
  if (apart) return isLike(a, b) ? 'differing' : null
  if (shared.every(([one, other]) => one === null || other === null)) return null
  const isFiner = shared.some(([one, other], index) => index > 0 && (one === null) !== (other === null))
  return isFiner || (a.year === null) !== (b.year === null) ? 'finer' : 'same'
}

const isCalendar = ({ grain }: DateMention): boolean =>
  /^(?:day|month-day|month|year|decade|century|season)$/.test(grain)

const isStretch = ({ grain }: DateMention): boolean => /^(?:decade|century|season)$/.test(grain)

const partOf = (date: DateMention, part: 'year' | 'month' | 'day'): number | null =>
  part === 'year' ? (date.year ?? date.impliedYear) : date[part]

/** Both name a day, both a month or both a year, so that one of two different ones cannot lie in the other. */
const isLike = (a: DateMention, b: DateMention): boolean =>
  (a.day === null) === (b.day === null) && (a.month === null) === (b.month === null)

/** The months of a season on the northern half of the earth, by the calendar and by the weather. */
const MONTHS: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5, 6],
  summer: [6, 7, 8, 9],
  autumn: [9, 10, 11, 12],
  fall: [9, 10, 11, 12],
  winter: [12, 1, 2, 3],
}

/** The grains that hold others, the widest first. */
const HOLDERS: readonly DateGrain[] = ['century', 'decade', 'year', 'season']

/** 0 for a century; the narrower, the more. */
function narrownessOf({ grain }: DateMention): number {
  const at = HOLDERS.indexOf(grain)
  return at < 0 ? HOLDERS.length : at
}

/** A season, decade or century against a date within it, or around it: finer; nothing is said where they lie apart. */
function stretchRelates(a: DateMention, b: DateMention): Relation | null {
  if (a.grain === b.grain) return a.text.toLowerCase() === b.text.toLowerCase() ? 'same' : null
  const [wide, narrow] = narrownessOf(a) < narrownessOf(b) ? [a, b] : [b, a]
  const year = partOf(narrow, 'year')
  if (year === null) return null
  return holds(wide, { ...narrow, year }) ? 'finer' : null
}

/** A date of a known year; 450 BC is the year -450. */
type Dated = DateMention & { readonly year: number }

function holds(wide: DateMention, { grain, year, month }: Dated): boolean {
  // The 1900s are of the 20th century, although the year 1900 is not.
  if (wide.grain === 'century')
    return centuryIn(grain === 'decade' ? year + 1 : year) === centuryOf(wide.text)
  if (wide.grain === 'decade') return wide.year !== null && Math.floor(year / 10) * 10 === wide.year
  if (wide.grain === 'year') return wide.year === year
  const season = /^\p{L}+/u.exec(wide.text.toLowerCase())?.[0] ?? ''
  return wide.year === year && month !== null && (MONTHS[season] ?? []).includes(month)
}

/** 16 for 1501 to 1600, -5 for 500 to 401 BC. */
const centuryIn = (year: number): number => Math.sign(year) * Math.ceil(Math.abs(year) / 100)

/** "16th century", "sixteenth century": 16; "5th century BC": -5; 0 where the text says something else. */
function centuryOf(text: string): number {
  const [word = '', , era = ''] = text.split(/\s/u)
  const ordinal = word.toLowerCase()
  const count = /^\d/.test(ordinal) ? Number.parseInt(ordinal, 10) : ORDINAL_WORDS.indexOf(ordinal) + 1
  return signOfEra(era) < 0 ? -count : count
}
