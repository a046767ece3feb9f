import type { Span } from '../../articles/span'
import type { Slot } from '../../facts/slot'
import { covers, spanOf } from '../../facts/statement'
import type { TokenRange } from '../../language/mentions'
import { isFinite } from '../../language/phrases'
import { isQuantity } from '../../language/mentions'
import type { Token } from '../../language/token'
import type { Parts } from './parts'
import { asQuestion, frontOf, inverted } from './parts'

/** A question in words, and the answer as it is offered. */
export interface Asked {
  readonly stem: string
  readonly key: string
}

/** The answer as it is offered: the article's own words, a number with its modifier. */
export function keyOf(slot: Slot): string {
  if (!isQuantity(slot)) return slot.text
  const number = slot.kind === 'quantity' ? slot.numberText.toLowerCase() : slot.numberText
  return slot.modifier === null ? number : `${slot.modifier.toLowerCase()} ${number}`
}

/** A question put together from its front, its question words and the inverted clause, all without `drop`; null where the clause is not sure. */
export function askedWithout(
  parts: Parts,
  drop: readonly Span[],
  { lead, key }: { readonly lead: string; readonly key: string },
): Asked | null {
  const body = inverted(parts, drop)
  return body === null
    ? null
    : { stem: asQuestion(parts.statement, `${frontOf(parts, drop)}${lead} ${body}`), key }
}

/** True for tokens that all stand in a range. */
export const inside = (slot: TokenRange, range: TokenRange): boolean =>
  slot.first >= range.first && slot.last <= range.last

/** "two months | later", "nine years | older": the number tells how far apart two things are, and asked alone it does not. */
export const isCompared = (tokens: readonly Token[], at: number): boolean =>
  /^(?:later|earlier|before|after|ago|apart|older|younger|longer|shorter|taller|higher|lower|wider|deeper|larger|smaller|more|fewer|less)$/.test(
    tokens[at]?.lower ?? '',
  )

const BREAKS = /^(?:that|which|who|whom|whose|where|when|because|if|than|as|and|but|or|,|:|;|—|–|“|”|")$/
const CLOSES =
  /^(?:,|\.|by|on|at|for|with|from|to|as|after|before|when|during|because|while|until|since|through|under|over)$/

/**
 * True when a phrase is the front of its statement, or belongs to the verb for sure: no verb, clause or list stands
 * between, and nothing behind it leans on it. `strict` also wants no other preposition's phrase between but "of".
 */
export function standsFree(parts: Parts, range: TokenRange, strict: boolean): boolean {
  const { statement, clause, rest } = parts
  const { tokens } = statement.sentence
  if (clause.front && inside(range, clause.front)) {
    return range.first === clause.front.first && range.last >= clause.front.last - 1
  }
  if (!inside(range, rest)) return false
  const between = tokens.slice(rest.first, range.first)
  if (between.some((token) => token.pos === 'VERB' || BREAKS.test(token.lower))) return false
  if (strict && between.some((token) => token.pos === 'ADP' && token.lower !== 'of')) return false
  const next = tokens[range.last]
  return (
    next === undefined ||
    range.last >= rest.last ||
    CLOSES.test(next.lower) ||
    (!strict && next.lower === 'in')
  )
}

/** The pieces without what is in apposition to the phrase asked for: "two pandas, Ling-Ling and Hsing-Hsing, to …". */
export function leavingOutApposition(parts: Parts, asked: TokenRange): { parts: Parts; drop: Span[] } {
  const { statement, rest } = parts
  const { tokens } = statement.sentence
  const own = spanOf(statement, asked)
  const mark = tokens[asked.last]?.text ?? ''
  if (!/^[,—–]$/.test(mark) || !inside(asked, rest)) return { parts, drop: [own] }
  if (statement.edits.some((edit) => covers(edit, tokens[asked.last] ?? own))) return { parts, drop: [own] }
  const close = tokens.findIndex(
    (token, index) =>
      index > asked.last && index < rest.last && token.text === mark && !goesOnListing(tokens[index + 1]),
  )
  const whole =
    close < 0 ||
    Array.from({ length: close - asked.last }, (_, step) => asked.last + step).some((index) =>
      isFinite(tokens, index),
    )
  if (whole) return { parts: { ...parts, rest: { first: rest.first, last: asked.last } }, drop: [own] }
  return { parts, drop: [spanOf(statement, { first: asked.first, last: close + 1 })] }
}

/** "a painter, | engraver | and baker, in Elm": behind a comma inside an apposition another noun follows, behind its last one an adverbial. */
const goesOnListing = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/.test(next.pos)
