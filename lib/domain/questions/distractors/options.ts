import type { QuantityMention } from '../../language/mentions'
import { isDate, isName } from '../../language/mentions'
import type { FoundFact } from '../../facts/found-fact'
import { isCause, isPhrase } from '../../facts/slot'
import { modifierOf } from '../../language/number-modifiers'
import { numberValue, scaleOf, shortSum } from '../../language/numbers'
import { isTimeUnit } from '../../language/units'
import { seededRandom, seedFrom, shuffled } from '../../shared/random'
import type { Run } from '../run'
import { MONTHS } from '../../language/date-parts'
import { otherDates } from './dates'
import { isVariant, otherNames } from './names'
import type { Spread } from './numbers'
import { otherNumbers } from './numbers'
import { otherPhrases } from './phrases'

/** Wrong answers of the same fine kind as a fact's own slot, best first; nothing that its sentence also tells. */
export function wrongAnswers(run: Run, source: FoundFact): string[] {
  const { slot } = source
  const told = toldBeside(source)
  if (isDate(slot)) return otherDates(run, slot, liesAhead(source)).filter((text) => !told.has(text))
  if (isName(slot)) return otherNames(run, slot, told)
  if (isPhrase(slot)) return otherPhrases(run, source, slot)
  if (isCause(slot)) return []
  if (slot.kind === 'percentage' && slot.value < 100) {
    return otherNumbers(slot.numberText, slot.value, { avoid: new Set(), spread: 'wide' }).filter(
      (text) => Number(text) < 100 || !/^\d/.test(text),
    )
  }
  const most = Math.min(mostInALife(source, slot), mostInSpan(source, slot))
  const others = otherNumbers(slot.numberText, slot.value, {
    avoid: new Set(slot.isUnit ? [] : [1]),
    spread: spreadOf(slot),
  })
  return others.filter((text) => (numberValue(text) ?? 0) <= most)
}

/** "6.67 seconds", "16.50m": what is measured to a hundredth lies near its likes. */
const spreadOf = (slot: QuantityMention): Spread =>
  /\.\d\d/.test(slot.numberText) && MEASURED.test(slot.noun ?? '')
    ? 'tight'
    : isTimeSpan(slot)
      ? 'close'
      : 'wide'

const MEASURED = /^(?:s|secs?|seconds?|m|met(?:er|re)s?)$/i

/** "65 years", "6.85 hours": of a time everybody knows about how long it may be, but "24 hours" may as well be 48. */
const isTimeSpan = ({ noun, value }: QuantityMention): boolean =>
  isTimeUnit(noun ?? '') && (!Number.isInteger(value) || /^years?$/i.test(noun ?? ''))

/** Years for which somebody does something at most, and years of the oldest people. */
const LONGEST_DEED = 60
const OLDEST = 105

/** The most years that a wrong answer may tell of somebody's age or deed; no bound for what is told of anything else. */
function mostInALife({ statement: { clause, sentence } }: FoundFact, slot: QuantityMention): number {
  const { tokens } = sentence
  const before = tokens[slot.first - 1]?.lower ?? ''
  const behind = tokens[slot.counted?.last ?? slot.last]?.lower ?? ''
  const isAge = /^aged?$/.test(before) || (before === 'of' && tokens[slot.first - 2]?.lower === 'age')
  const isYears = /^years?(?:-old)?$/.test(slot.noun?.toLowerCase() ?? '')
  if (isAge || (isYears && behind === 'old')) return Math.max(OLDEST, slot.value)
  const subject = clause?.subjectPhrase?.mention ?? null
  const isPersons =
    (subject !== null && isName(subject) && subject.kind === 'person') ||
    /^(?:he|she)$/.test(tokens[clause?.head.first ?? -1]?.lower ?? '')
  return isYears && isPersons ? Math.max(LONGEST_DEED, slot.value * 1.1) : Infinity
}

/** How many of one stretch of time a longer one has. */
const IN_SPAN: Readonly<Record<string, number>> = {
  'day week': 7,
  'day month': 31,
  'day year': 366,
  'hour day': 24,
  'hour week': 168,
  'minute hour': 60,
  'month year': 12,
  'second minute': 60,
  'week year': 52,
}

/** "six | days a week": more than seven nobody believes. */
function mostInSpan(
  { statement: { sentence } }: FoundFact,
  { noun, counted, last }: QuantityMention,
): number {
  const [joint, unit] = sentence.tokens.slice(counted?.last ?? last).map(({ lower }) => lower)
  const unitOf = noun?.toLowerCase().replace(/s$/, '') ?? ''
  return /^(?:an?|per|each|every)$/.test(joint ?? '')
    ? (IN_SPAN[`${unitOf} ${unit ?? ''}`] ?? Infinity)
    : Infinity
}

/** "will open", "is to open": what had not happened when the article was written. */
const liesAhead = ({ statement: { clause, sentence } }: FoundFact): boolean => {
  const at = clause?.verb.finite ?? -1
  const next = sentence.tokens[at + 1]?.lower ?? ''
  const finite = sentence.tokens[at]?.lower ?? ''
  return finite === 'will' || (/^(?:is|are)$/.test(finite) && /^(?:to|due|expected|planned|set)$/.test(next))
}

/** What the rest of the sentence names, as it is written and as it is shown. */
export function toldBeside({ slot, statement }: FoundFact): ReadonlySet<string> {
  const beside = statement.sentence.mentions.filter((mention) => mention.start !== slot.start)
  const renamed = statement.edits.map((edit) => edit.text.replace(/[’']s?$/, ''))
  return new Set([...beside.map((mention) => (isName(mention) ? mention.name : mention.text)), ...renamed])
}

/** Without what the question itself names. */
export const notIn = (stem: string, wrong: readonly string[]): string[] =>
  wrong.filter(
    (text) => /^\d/.test(text) || !stem.toLowerCase().includes(text.toLowerCase().replace(/\.$/, '')),
  )

/** Up to four options around a key: fewer where not enough wrong answers are safe. Numbers and dates are sorted. */
export function optionsAround({ seed }: Pick<Run, 'seed'>, key: string, wrong: readonly string[]): string[] {
  const random = seededRandom(seed ^ seedFrom(key + wrong.join()))
  const safe = apart(key, wrong)
  const value = sortValue(key)
  if (value === null || safe.some((text) => sortValue(text) === null))
    return shuffled([key, ...shuffled(safe.slice(0, 5), random).slice(0, 3)], random)
  const picked = aroundPlace(safe, value, Math.floor(random() * 4))
  return [key, ...picked].toSorted((a, b) => (sortValue(a) ?? 0) - (sortValue(b) ?? 0))
}

/** Three of the sortable wrong answers, best first, so many of them below the key that it stands at `place` where that can be: a key in the middle would tell itself. */
function aroundPlace(wrong: readonly string[], key: number, place: number): string[] {
  const below = wrong.filter((text) => (sortValue(text) ?? 0) < key)
  const above = wrong.filter((text) => (sortValue(text) ?? 0) >= key)
  const lower = Math.min(below.length, Math.max(place, 3 - above.length))
  return [...below.slice(0, lower), ...above.slice(0, 3 - lower)]
}

/** Wrong answers that are neither the key nor another name of one before: "Red Sox" beside "Boston Red Sox". */
function apart(key: string, wrong: readonly string[]): string[] {
  const kept: string[] = []
  for (const text of wrong) {
    const numeric = sortValue(text) !== null
    const same = (other: string): boolean =>
      numeric ? other.toLowerCase() === text.toLowerCase() : isVariant(other, text)
    if (!same(key) && !kept.some(same)) kept.push(text)
  }
  return kept
}

/** A number to sort by for numbers and years, null for words. */
export function sortValue(text: string): number | null {
  const dated = whenOf(text)
  if (dated !== null) return dated
  const words = text.replace(/^\D+(?=\d)/, '').split(' ')
  const [first = '', scale] = words.slice(modifierOf(words)?.words.length ?? 0)
  const short = shortSum(first)
  if (short) return (numberValue(short.figure) ?? 0) * short.scale
  const value = numberValue(first) ?? (/^\d{4}s$/.test(first) ? Number(first.slice(0, 4)) : null)
  if (value === null) return null
  return scale === undefined ? value : scaleOf(scale) === null ? null : value * (scaleOf(scale) ?? 1)
}

/** Days since the year 0, roughly, of "June 2024", "17 January 1831" or "19th century"; null for anything else. */
function whenOf(text: string): number | null {
  const century = /^(\d{1,2})(?:st|nd|rd|th) centur/.exec(text)
  if (century) return Number(century[1]) * 36_500
  const month = MONTHS.findIndex((name) => text.includes(name))
  if (month < 0) return null
  const year = /\d{4}/.exec(text)
  const day = /\b(\d{1,2})\b/.exec(text)
  return Number(year?.[0] ?? 0) * 365 + month * 31 + Number(day?.[1] ?? 0)
}
