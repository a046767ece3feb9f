import type { Slot } from '../../facts/slot'
import { isPhrase } from '../../facts/slot'
import { overlaps, spanOf } from '../../facts/statement'
import { isDate, isQuantity } from '../../language/mentions'
import type { Token } from '../../language/token'
import type { Asked } from './asked'
import { askedWithout, keyOf } from './asked'
import type { Parts } from './parts'

/** "What are the mayors of large towns called?": a name that the sentence says is given to its subject. */
export function askForNaming(parts: Parts, slot: Slot): Asked | null {
  const { statement, clause, rest } = parts
  const { tokens } = statement.sentence
  if (isDate(slot) || isQuantity(slot) || isPhrase(slot) || !clause.verb.passive) return null
  const verb = tokens[clause.verb.main]?.lower ?? ''
  const first = openingOf(tokens, slot.first)
  const as = tokens[rest.first]?.lower === 'as' ? 1 : 0
  const isGiven = /^(?:called|named|renamed|nicknamed|dubbed|termed)$/.test(verb) && as === 0
  const isKnown = verb === 'known' && as === 1
  const last = closingOf(tokens, slot.last)
  if ((!isGiven && !isKnown) || first !== rest.first + as || !endsName(tokens[last])) return null
  const drop = spanOf(statement, { first, last })
  if (statement.edits.some((edit) => overlaps(edit, drop))) return null
  return askedWithout(parts, [drop], { lead: 'what', key: keyOf(slot) })
}

const QUOTE = /^["“”'‘’]$/

/** Index of the first word before a name that belongs to it: its article, its quotation mark. */
function openingOf(tokens: readonly Token[], first: number): number {
  const quoted = QUOTE.test(tokens[first - 1]?.text ?? '') ? first - 1 : first
  return /^(?:the|an?)$/.test(tokens[quoted - 1]?.lower ?? '') ? quoted - 1 : quoted
}

const closingOf = (tokens: readonly Token[], last: number): number =>
  QUOTE.test(tokens[last]?.text ?? '') ? last + 1 : last

/** A second name, or more of this one, would make another answer. */
const endsName = (next: Token | undefined): boolean =>
  next === undefined ||
  /^[.,;)–—]$/.test(next.text) ||
  /^(?:in|by|after|because|when|since|until|on|at|for)$/.test(next.lower)
