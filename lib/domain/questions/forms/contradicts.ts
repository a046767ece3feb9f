import type { FoundFact } from '../../facts/found-fact'
import type { Statement } from '../../facts/statement'
import { covers, shownMentions } from '../../facts/statement'
import type { DateMention } from '../../language/mentions'
import { isDate, isName, isQuantity } from '../../language/mentions'
import { modifierOf } from '../../language/number-modifiers'

/** Words that set a bound to the number behind them: "over 10 %" holds of 12 % as well. */
const BOUNDS =
  /^(?:over|above|under|below|within|exceed(?:s|ed|ing)?|beyond|than|least|most|minimum|maximum|to)$/

/**
 * Whether a statement is false for sure once `text` stands in the place of its slot. "Over 12 %" may be true where the
 * article says "over 10 %", "by 1961" where it says "by 1965"; "since 1990" is not where it says "since 1996".
 */
export function contradicts({ slot, statement }: FoundFact, text: string): boolean {
  const { tokens } = statement.sentence
  const before = tokens.slice(Math.max(statement.tokens.first, slot.first - 12), slot.first)
  if (before.some((token) => token.lower === 'than' && covers(statement, token))) return false
  const opening = tokens[slot.first - 1]?.lower ?? ''
  if (isQuantity(slot)) {
    const bound = modifierOf((slot.modifier ?? '').toLowerCase().split(' '))?.bound ?? 'exact'
    return /^(?:exact|about|just below)$/.test(bound) && !BOUNDS.test(opening)
  }
  if (!isDate(slot)) return true
  return !isFigureOfState(statement, slot) && isOtherTime(slot, opening, text)
}

/** Since an earlier year or until a later one is false for sure; by, before or after another year never is. */
function isOtherTime(slot: DateMention, opening: string, text: string): boolean {
  if (/^(?:by|before|after|around|about)$/.test(opening)) return false
  const other = Number(/\d{4}/.exec(text)?.[0] ?? Number.NaN)
  if (slot.year === null) return /^(?:in|on)$/.test(opening)
  if (opening === 'since') return other < slot.year
  return opening !== 'until' || other > slot.year
}

/** Verbs of states: what is so in one year may be so in another. */
const STATE =
  /^(?:be|have|include|contain|comprise|hold|stand|number|own|live|enrol|enroll|employ|attend|speak)$/

/** True where a statement's figure tells how many there are or how large something is, not what happened. */
export function isFigureOfState(statement: Statement, date: DateMention): boolean {
  const { clause, sentence } = statement
  const shown = shownMentions(statement)
  if (!clause || !shown.some((other) => isQuantity(other) && other.start !== date.start)) return false
  const verb = sentence.tokens[clause.verb.main]
  const named = shown.some((other) => isName(other) && other.kind === 'event')
  return verb !== undefined && STATE.test(verb.lemma.toLowerCase()) && !named
}
