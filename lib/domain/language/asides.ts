import { FINITE_AUXILIARIES } from './closed-classes'
import type { Mention } from './mentions'
import { holdsFinite, verbGroupAt } from './phrases'
import type { Token } from './token'
import { isOnlyPast } from './verbs'

const OPENS_RELATIVE = /^(?:which|who|whom|whose|where|when)$/

/**
 * "says the tower|, which is old|, has fallen": index of the comma that closes what the comma at `open` sets off, where a
 * verb follows whose subject stands before both; -1 elsewhere.
 */
export function closeBeforeVerb(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  open: number,
): number {
  if (tokens[open]?.text !== ',') return -1
  const close = tokens.findIndex(
    ({ text }, at) =>
      at > open + 1 && text === ',' && !mentions.some((one) => one.first < at && at < one.last),
  )
  const lacksVerb =
    OPENS_RELATIVE.test(tokens[open + 1]?.lower ?? '') &&
    !holdsFinite(tokens, { first: open + 1, last: close })
  return close > 0 && !lacksVerb && goesOn(tokens, close + 1) ? close : -1
}

/** A verb that is no participle and has no subject behind it (", says Berg"), and that no "and" joins to one before it ("came, bought a boat and left"). */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const verb = verbGroupAt(tokens, at)
  const word = tokens[verb?.finite ?? -1]?.lower ?? ''
  if (verb === null || FINITE_AUXILIARIES.has(word)) return verb !== null
  const isThird = word.endsWith('s') && !/^(?:PROPN|PRON|DET|NOUN)$/.test(tokens[verb.last]?.pos ?? '')
  return (isThird || isOnlyPast(word)) && !isListed(tokens, verb.last)
}

/** An "and" or "or" follows before or behind the next mark. */
function isListed(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex(({ pos, lower }, at) => at >= from && (pos === 'PUNCT' || JOINS.test(lower)))
  return JOINS.test(tokens[end]?.lower ?? '') || JOINS.test(tokens[end + 1]?.lower ?? '')
}

const JOINS = /^(?:and|or)$/
