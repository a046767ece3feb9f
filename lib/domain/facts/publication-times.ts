import type { AnalysedSentence } from '../language/analysis'
import { PARTS_OF_DAY } from '../language/closed-classes'
import { MONTHS } from '../language/date-parts'
import { WEEKDAYS } from '../language/dates'
import { modifierBefore } from '../language/number-modifiers'
import { numberValue } from '../language/numbers'
import type { Token } from '../language/token'
import { addDays, daysBetween, mondayOf } from '../shared/calendar'
import type { WrittenTime } from './relative-times'
import type { Stretch } from './resolve'

/** The date meant at token `at`, counted from the day of publication; null for anything that is not certain. */
export type PublicationTimes = (
  sentence: AnalysedSentence,
  at: number,
  stretch: Stretch,
) => WrittenTime | null

/** A year either side, as "last", "this" and "next" count. */
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** "Last year", "this month", "yesterday", "on Tuesday", "three years ago" as dates; "last week" and "recently" say no date. */
export function publicationTimes(publishedOn: string | null): PublicationTimes {
  if (publishedOn === null || !/^\d{4}-\d{2}-\d{2}$/.test(publishedOn)) return () => null
  return (sentence, at, stretch) => {
    const word = (step: number): string => sentence.tokens[at + step]?.lower ?? ''
    if (/^['’]s$/.test(word(1))) return null
    const found =
      yearOrMonth({ word, at }, publishedOn) ??
      (isRough(sentence.tokens, at) ? null : yearsAgo({ word, at }, publishedOn)) ??
      dayMeant({ word, at }, publishedOn) ??
      weekdayMeant(sentence, { word, at }, { publishedOn, stretch })
    return found && !isDated(sentence) ? found : null
  }
}

/** A sentence that names a year counts its "next year" from there. */
const isDated = ({ mentions }: AnalysedSentence): boolean =>
  mentions.some((mention) => mention.kind === 'date' && mention.year !== null)

interface Here {
  /** The word so many tokens behind this place, in small letters; "" behind the end. */
  readonly word: (step: number) => string
  readonly at: number
}

function yearOrMonth({ word, at }: Here, publishedOn: string): WrittenTime | null {
  const step = STEPS[word(0)]
  const next = word(1)
  if (step === undefined || !/^(?:year|month)$/.test(next) || /^(?:and|or)$/.test(word(2))) return null
  const year = Number(publishedOn.slice(0, 4))
  const month = Number(publishedOn.slice(5, 7)) - 1 + step
  const said =
    next === 'year'
      ? String(year + step)
      : `${MONTHS[(month + 12) % 12] ?? ''} ${year + Math.floor(month / 12)}`
  const owns = /^['’]s$/.test(word(2))
  const lead = owns ? 'the ' : PREPOSITION.test(word(-1)) ? '' : 'in '
  return { first: at, last: at + (owns ? 3 : 2), text: `${lead}${said}` }
}

const PREPOSITION = /^(?:in|on|of|by|for|from|until|since|during|than|and|or)$/

/** "About three years ago" may be any of several years. */
function isRough(tokens: readonly Token[], at: number): boolean {
  const modifier = modifierBefore(tokens, at)
  return modifier !== null && modifier.bound !== 'exact'
}

/** "Three years ago"; months and weeks are told too loosely to be a date. */
function yearsAgo({ word, at }: Here, publishedOn: string): WrittenTime | null {
  const count = /^an?$/.test(word(0)) ? 1 : numberValue(word(0))
  if (count === null || count > 20 || !Number.isInteger(count)) return null
  if (!/^years?$/.test(word(1)) || word(2) !== 'ago') return null
  return { first: at, last: at + 3, text: `in ${Number(publishedOn.slice(0, 4)) - count}` }
}

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1 }

function dayMeant({ word, at }: Here, publishedOn: string): WrittenTime | null {
  const step = DAYS[word(0)]
  const timed = PARTS_OF_DAY.has(word(1))
  return step === undefined || timed
    ? null
    : { first: at, last: at + 1, text: `on ${written(addDays(publishedOn, step))}` }
}

interface Told {
  readonly publishedOn: string
  readonly stretch: Stretch
}

/** "On Tuesday" of something that is past: the last Tuesday before the article, or its own day. */
function weekdayMeant(
  { tokens, syntax, mentions }: AnalysedSentence,
  { word, at }: Here,
  { publishedOn, stretch: { clause } }: Told,
): WrittenTime | null {
  const day = WEEKDAYS.indexOf(tokens[at]?.text ?? '')
  const alone = mentions.some(({ kind, first, last }) => kind === 'date' && first === at && last === at + 1)
  const past = clause !== null && syntax?.xpos[clause.verb.finite] === 'VBD'
  if (day < 0 || !alone || !past || isOfAnother(word)) return null
  const published = daysBetween(mondayOf(publishedOn), publishedOn)
  const said = written(addDays(publishedOn, -((published - day + 7) % 7)))
  return { first: at, last: at + 1, text: word(-1) === 'on' ? said : `on ${said}` }
}

/** "Every Sunday", "last Friday", "Friday night", "Friday prayers": another day, a part of one, or any. */
const isOfAnother = (word: (step: number) => string): boolean =>
  /^(?:last|next|this|that|every|each|by|since|until|of|from|to|and|or|the|a|early|late)$/.test(word(-1)) ||
  /^(?:morning|afternoon|evening|night|and|or|to|through|in)$/.test(word(1)) ||
  !/^(?:|[,.;:)]|by|after|at|with|for|as|because|when|while|on|that|before|over|during)$/.test(word(1))

/** "19 November 2024". */
function written(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}
