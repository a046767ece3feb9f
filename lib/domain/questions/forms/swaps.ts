import type { FoundFact } from '../../facts/found-fact'
import type { Slot } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import { isDate, isQuantity } from '../../language/mentions'
import { predicateOf } from '../../language/tree'
import { sortValue } from '../distractors/options'
import { FRACTIONS } from '../gates/count-gates'

/** A wrong number lies at least so many times above or below the right one: who is a hair off is not wrong about the fact. */
const PLAIN = 1.3

/**
 * Whether a slot is what its statement tells, so that a wrong value makes the whole of it false. In "the six papers show …",
 * "his album, released in May, was …" and "May’s elections" the value is taken for granted, and the claim stays true; of
 * "three brothers, all of whom" and "39%, or 5.9 of 15" another word gives a swap away.
 */
export const isPlainlyTold = ({ slot, statement }: FoundFact): boolean =>
  !isTakenForGranted(statement, slot) && !isInAside(statement, slot) && !isBacked(statement, slot)

/** A number far enough from the right one; a year that the tense of its clause allows: nobody "wants to open it" in the past. */
export function isPlainlyOther({ slot, statement }: FoundFact, text: string): boolean {
  const value = sortValue(text)
  if (value === null) return true
  if (isQuantity(slot)) return Math.max(value, slot.value) >= PLAIN * Math.min(value, slot.value)
  if (!isDate(slot) || slot.year === null) return true
  const year = Number(/\d{4}/.exec(text)?.[0] ?? Number.NaN)
  return Number.isNaN(year) || year > slot.year || tellsOfPast(statement)
}

/** "was opened", "has been open": said of what had happened when the article was written. */
function tellsOfPast({ clause, sentence: { tokens } }: Statement): boolean {
  if (!clause) return false
  const finite = tokens[clause.verb.finite]?.lower ?? ''
  return clause.verb.tense === 'past' || /^(?:has|have|had)$/.test(finite)
}

/** Inside a subject that opens as known ("the six papers", "its 40 boats"), or an owner ("May’s elections"). */
function isTakenForGranted({ clause, sentence: { tokens } }: Statement, { first, last }: Slot): boolean {
  if (/^['’]s?$/.test(tokens[last]?.text ?? '')) return true
  if (!clause || first < clause.subject.first || last > clause.subject.last) return false
  const opening = tokens[clause.subject.first]
  return first > clause.subject.first && /^(?:DET|PRON)$/.test(opening?.pos ?? '')
}

/** In an apposition, a relative or a side clause: the statement's own claim holds whatever stands there. */
function isInAside({ clause, sentence: { syntax } }: Statement, { last }: Slot): boolean {
  if (!syntax || !clause) return false
  const claim = predicateOf(syntax, clause.verb.main)
  for (let at = last - 1; at >= 0 && at !== claim; at = syntax.heads[at] ?? -1) {
    if (/^(?:appos|acl|advcl|parataxis)/.test(syntax.relations[at] ?? '')) return true
  }
  return false
}

/** Another word that holds the same number, or is reckoned from it: no four are thirds of anything. */
function isBacked({ sentence: { tokens }, tokens: { first, last } }: Statement, slot: Slot): boolean {
  if (!isQuantity(slot)) return false
  if (tokens.slice(slot.first, slot.last + 1).some(({ lower }) => FRACTIONS.test(lower))) return true
  const behind = tokens.slice(slot.last, last)
  const listed = behind.findIndex(({ text }) => /^[–—:]$/.test(text))
  const isListed = listed >= 0 && listed <= 4 && behind.slice(listed).some(({ lower }) => lower === 'and')
  const isCounted = behind.some(({ lower }) => /^(?:both|respectively|trilogy|former|latter)$/.test(lower))
  const isShare =
    /^(?:or|out)$/.test(tokens[slot.last]?.lower ?? '') ||
    (tokens[slot.first - 1]?.lower === 'of' && tokens[slot.first - 2]?.lower === 'out') ||
    (slot.first - 1 >= first && tokens[slot.first - 1]?.lower === 'or')
  return isListed || isCounted || isShare
}
