import type { Span } from '../articles/span'
import type { AnalysedSentence } from '../language/analysis'
import { isDate, isName, isQuantity } from '../language/mentions'
import type { TokenRange } from '../language/mentions'
import { singularsOf } from '../language/plurals'
import type { Token } from '../language/token'
import { measureOf } from './measures'
import { modifierBefore, modifierBehind } from './modifiers'
import { writtenNumber } from './number-words'

/** A number in base units with what it measures or counts, so that amounts of two articles can be compared. */
export interface Amount extends Span, TokenRange {
  /** "length", "money €", "share", "age"; "count" for what is counted. A rhythm has "every " before it. */
  readonly dimension: string
  /** The number given, in base units. */
  readonly value: number
  /** Where the true number lies by the words around it: equal to `value` for a plain number. */
  readonly low: number
  readonly high: number
  /** Half the unit of its last telling digit: how far rounding may have moved it. */
  readonly rounding: number
  /** How many of its digits tell something: 3 of 184,000,000. */
  readonly digits: number
  /** How many base units its unit holds: amounts in one unit compare exactly. */
  readonly factor: number
  /** The counted noun's singular; null where no noun follows. */
  readonly noun: string | null
  /** Where the noun stands, or -1. */
  readonly nounAt: number
}

/** The amounts of a sentence in order; those inside names and dates are left out. */
export function amountsOf(sentence: AnalysedSentence): Amount[] {
  const { tokens } = sentence
  const taken = new Set(
    sentence.mentions
      .filter((mention) => (isName(mention) && mention.last - mention.first > 1) || isDate(mention))
      .flatMap(({ first, last }) => Array.from({ length: last - first }, (_, step) => first + step)),
  )
  const found: Amount[] = []
  for (let at = 0; at < tokens.length;) {
    const amount = taken.has(at) ? null : (joinedAmount(tokens, at) ?? amountAt(sentence, at))
    if (amount) found.push(amount)
    at = Math.max(at + 1, amount?.last ?? 0)
  }
  return found
}

interface Found extends TokenRange {
  readonly value: number
  readonly dimension: string
  readonly factor: number
  readonly nounAt: number
  /** A fraction in words: its percentage has no telling digits. */
  readonly isFraction?: boolean
}

function amountAt(sentence: AnalysedSentence, at: number): Amount | null {
  const { tokens } = sentence
  const number = writtenNumber(tokens, at) ?? oneUnit(tokens, at)
  if (!number) return null
  const end = at + number.length
  if (isPartOfRow(tokens, at, end) || isLabelled(sentence, at, number.length)) return null
  if (number.isShare)
    return finished(tokens, {
      first: at,
      last: end,
      value: number.value,
      dimension: 'share',
      factor: 1,
      nounAt: wholeAt(tokens, end),
      isFraction: true,
    })
  const currency = measureOf(tokens[at - 1]?.text ?? '')
  if (currency?.dimension.startsWith('money'))
    return finished(tokens, { first: at - 1, last: end, value: number.value, ...currency, nounAt: -1 })
  const measured = unitAt(tokens, end)
  if (measured)
    return finished(tokens, {
      first: at,
      last: end + measured.length,
      value: number.value,
      ...measured,
      nounAt: measured.dimension === 'share' ? wholeAt(tokens, end + measured.length) : -1,
    })
  if (isAge(sentence, at, end))
    return finished(tokens, {
      first: at,
      last: end,
      value: number.value,
      dimension: 'age',
      factor: 1,
      nounAt: -1,
    })
  const nounAt = countedAt(tokens, end)
  if (nounAt < 0 && tokens[end]?.pos === 'PROPN') return null
  return finished(tokens, {
    first: at,
    last: nounAt < 0 ? end : nounAt + 1,
    value: number.value,
    dimension: 'count',
    factor: 1,
    nounAt,
  })
}

/** Words before and behind which a number is no amount: a score, a range, a fraction in figures. */
const isPartOfRow = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^[–—/:×+±=<>-]$/.test(tokens[at - 1]?.text ?? '') ||
  (/^[–—/:×+±=<>-]$/.test(tokens[end]?.text ?? '') &&
    !/^(?:year|years|old|year-old)$/.test(tokens[end + 1]?.lower ?? ''))

/** A plain number that the analysis does not take for a quantity either: "Junction 32"; "one" without its noun. */
const isLabelled = ({ tokens, mentions }: AnalysedSentence, at: number, length: number): boolean =>
  (tokens[at]?.lower === 'one' && length === 1 && tokens[at + 1]?.pos !== 'NOUN') ||
  (length === 1 &&
    /^\d/.test(tokens[at]?.text ?? '') &&
    !/^-$/.test(tokens[at + 1]?.text ?? '') &&
    !mentions.some((mention) => isQuantity(mention) && mention.number.first === at))

/** "an hour", "a mile" as a measure: only behind a word that says so, since "a day" mostly means "each day". */
function oneUnit(tokens: readonly Token[], at: number) {
  const fortnight = tokens[at]?.lower === 'a' && tokens[at + 1]?.lower === 'fortnight'
  const before = tokens[at - 1]?.lower ?? ''
  const isMeasure =
    /^an?$/.test(tokens[at]?.lower ?? '') &&
    /^(?:for|in|within|under|over|than|about|nearly|almost|just|of|lasted|took|takes)$/.test(before) &&
    /^(?:length|duration)$/.test(measureOf(tokens[at + 1]?.text ?? '')?.dimension ?? '')
  return fortnight || isMeasure ? { value: 1, length: 1, isShare: false } : null
}

function unitAt(tokens: readonly Token[], at: number) {
  const [word = '', next = '', third = ''] = [0, 1, 2].map((step) => tokens[at + step]?.lower)
  const joined = /^(?:square|cubic|nautical)$/.test(word)
    ? { name: `${word}-${next}`, length: 2 }
    : word === 'per' && next === 'cent'
      ? { name: 'percent', length: 2 }
      : /^(?:°|degrees?)$/.test(word) && /^(?:c|celsius|centigrade)$/.test(next)
        ? { name: 'celsius', length: 2 }
        : /^(?:us|american)$/.test(word) && /^dollars?$/.test(next)
          ? { name: 'dollar', length: 2 }
          : { name: word, length: 1 }
  const measure = measureOf(joined.name)
  if (!measure || (joined.length === 1 && /^(?:night|second|foot|w|m|g)$/.test(word) && third === '-'))
    return null
  return { ...measure, length: joined.length }
}

/** "Montessuy, 73, …": a number between commas behind a name. */
const isAge = ({ tokens, mentions }: AnalysedSentence, at: number, end: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  (tokens[end]?.text === ',' || tokens[end]?.text === '.') &&
  /^\d{1,3}$/.test(tokens[at]?.text ?? '') &&
  mentions.some((mention) => isName(mention) && mention.last === at - 1)

/** "a 43-year-old welder", "a mile-long bridge", "a five-day visit": a unit joined to its number. */
function joinedAmount(tokens: readonly Token[], at: number): Amount | null {
  const split = tokens[at + 1]?.text === '-' && /^\d/.test(tokens[at]?.text ?? '')
  const text = split ? `${tokens[at]?.lower ?? ''}-${tokens[at + 2]?.lower ?? ''}` : (tokens[at]?.lower ?? '')
  const parts = text.split('-')
  if (parts.length < 2) return null
  const measureAt = parts.findIndex((part) =>
    measureOf(part)?.dimension.match(/^(?:length|duration|mass|money .)$/),
  )
  const measure = measureOf(parts[measureAt] ?? '')
  const value =
    measureAt === 0
      ? /^(?:long|high|deep|wide|tall)$/.test(parts[1] ?? '')
        ? 1
        : null
      : valueOfParts(parts.slice(0, measureAt))
  if (!measure || value === null) return null
  const isAged = parts.at(-1) === 'old'
  return finished(tokens, {
    first: at,
    last: at + (split ? 3 : 1),
    value,
    dimension: isAged && parts[measureAt] === 'year' ? 'age' : measure.dimension,
    factor: isAged && parts[measureAt] === 'year' ? 1 : measure.factor,
    nounAt: -1,
  })
}

/** "two-and-a-half", "forty", "three". */
function valueOfParts(parts: readonly string[]): number | null {
  const tokens = parts.map((part): Token => ({
    text: part,
    lower: part,
    lemma: part,
    pos: 'NUM',
    start: 0,
    end: 0,
  }))
  const number = writtenNumber(tokens, 0)
  return number?.length === parts.length && !number.isShare ? number.value : null
}

/** The noun that a number counts: "mandarin ducks", "four of his colleagues", "some 40 of them researchers"; -1 for none. */
function countedAt(tokens: readonly Token[], from: number): number {
  const of = tokens[from]?.lower === 'of' ? 1 : 0
  let noun = -1
  for (let at = from + of; at < tokens.length && at - from < 6 + of; at++) {
    const { pos, lower } = tokens[at] ?? { pos: 'X', lower: '' }
    if (pos === 'NOUN' || (pos === 'PROPN' && /s$/u.test(lower))) noun = at
    else if (
      noun >= 0 ||
      !(pos === 'ADJ' || pos === 'PROPN' || /ed$/.test(lower) || (of === 1 && /^(?:DET|PRON|NUM)$/.test(pos)))
    )
      break
  }
  return noun
}

/** What a share is of: "60 per cent of the cost", "75 % of GDP"; -1 where the sentence leaves it open. */
function wholeAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of') return -1
  const noun = countedAt(tokens, at)
  const name = tokens.findIndex(({ pos }, index) => index > at && index <= at + 2 && pos === 'PROPN')
  return noun >= 0 ? noun : name
}

function finished(tokens: readonly Token[], found: Found): Amount | null {
  const before = modifierBefore(tokens, found.first)
  const behind = before ? null : modifierBehind(tokens, found.last)
  const { low = 1, high = 1 } = before ?? behind ?? {}
  const first = found.first - (before?.length ?? 0)
  const last = found.last + (behind?.length ?? 0)
  const every = /^(?:every|each)$/.test(tokens[first - 1]?.lower ?? '')
  const [head, tail] = [tokens[first], tokens[last - 1]]
  if (!head || !tail) return null
  const value = found.value * found.factor
  const { digits, step } = found.isFraction ? { digits: 1, step: 5 } : precisionOf(found.value)
  const noun = tokens[found.nounAt]
  return {
    start: head.start,
    end: tail.end,
    first,
    last,
    dimension: (every && found.dimension === 'duration' ? 'every ' : '') + found.dimension,
    value,
    low: value * low,
    high: value * high,
    rounding: (step / 2) * found.factor,
    digits,
    factor: found.factor,
    noun: noun ? (singularsOf(noun.lower).at(-1) ?? noun.lower) : null,
    nounAt: found.nounAt,
  }
}

/** The telling digits of a number and the size of the last: 412,000 has three, of 1,000. */
function precisionOf(value: number): { digits: number; step: number } {
  const [figures = '0', exponent = '0'] = value.toExponential(6).split('e')
  const telling = figures.replace('.', '').replace(/0+$/, '')
  const digits = Math.max(1, telling.length)
  return { digits, step: 10 ** (Number(exponent) - digits + 1) }
}
