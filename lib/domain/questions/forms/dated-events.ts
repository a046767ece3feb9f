import type { FoundFact } from '../../facts/found-fact'
import { asSentence, edited, spanOf } from '../../facts/statement'
import type { Statement } from '../../facts/statement'
import { isDate } from '../../language/mentions'
import type { DateMention } from '../../language/mentions'
import { isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { isTornOff } from '../gates/torn-gates'
import { standsFree } from './asked'
import { partsOf } from './parts'

/** Something that happened, in one short sentence without its date. */
export interface DatedEvent {
  readonly source: FoundFact
  readonly date: DateMention
  /** Sorts events: year, month and day in one number. */
  readonly when: number
  readonly words: string
}

const LONGEST = 90

/** The events of one article that have a year and read well without it, one for each sentence, oldest first. */
export function datedEvents(facts: readonly FoundFact[]): DatedEvent[] {
  const events = facts.flatMap((fact) => {
    const event = eventOf(fact)
    return event ? [event] : []
  })
  const first = events.filter(
    (event, index) =>
      events.findIndex((other) => other.source.statement.sentence === event.source.statement.sentence) ===
      index,
  )
  return first.toSorted((a, b) => a.when - b.when)
}

function eventOf(source: FoundFact): DatedEvent | null {
  const { slot, statement, detail, loose, fact } = source
  if (!isDate(slot) || slot.year === null || detail || loose.length > 0 || fact.certainty === 'hedged')
    return null
  if (!/^(?:year|day|month)$/.test(slot.grain) || statement.prefix !== '' || statement.negated) return null
  const words = withoutDate(statement, slot)
  if (words === null || words.length > LONGEST || words.length < 25) return null
  return { source, date: slot, when: slot.year * 10000 + (slot.month ?? 0) * 100 + (slot.day ?? 0), words }
}

/** "bought the bank, and Elm | sold it": the subject of what is cut off. */
const namesAtEnd = (tokens: readonly Token[], last: number): boolean =>
  tokens
    .slice(Math.max(0, last - 5), last)
    .some(({ text }, at, all) => text === ',' && /^(?:and|but|so)$/.test(all[at + 1]?.lower ?? ''))

/** The statement without "in 1891": only where the date hangs on the main verb and nothing else is dated. */
function withoutDate(statement: Statement, date: DateMention): string | null {
  const parts = partsOf(statement)
  const { tokens, mentions } = statement.sentence
  if (!parts || !/^(?:in|on)$/.test(tokens[date.first - 1]?.lower ?? '')) return null
  if (mentions.filter(isDate).length > 1) return null
  const range = { first: date.first - 1, last: date.last }
  if (
    !standsFree(parts, range, false) ||
    !tokens
      .slice(parts.clause.verb.first, parts.clause.verb.last)
      .some((_, step) => isFinite(tokens, parts.clause.verb.first + step))
  )
    return null
  const front = parts.clause.front
  if (parts.rest.last - parts.rest.first - (front ? 0 : range.last - range.first) < 1) return null
  const start =
    front && date.first < front.last
      ? { first: front.last, last: parts.rest.last }
      : { first: statement.tokens.first, last: parts.rest.last }
  if (isTornOff({ ...statement, tokens: start }) || namesAtEnd(tokens, start.last)) return null
  return asSentence(
    edited(statement, spanOf(statement, start), [{ ...spanOf(statement, range), text: '' }]),
  ).replace(/\.$/, '')
}
