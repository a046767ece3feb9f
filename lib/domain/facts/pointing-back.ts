import { BE } from '../language/closed-classes'
import { isPluralNoun } from '../language/inflection'
import { numberValue } from '../language/numbers'
import { isFinite } from '../language/phrases'
import type { Token } from '../language/token'
import { lexnameOf } from '../language/wordnet/lexnames'
import { isVerbBase } from '../language/wordnet/verbs'
import { isUntold } from './untold'

/**
 * Words at a token that are like or some of what an earlier sentence told: "the same shift", "all three acts", "inside one, …",
 * "four have been found"; or null. `before` are the shown tokens in front of it.
 */
export function pointingBack(tokens: readonly Token[], at: number, before: readonly Token[]): string | null {
  const [word = '', next = '', third = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower)
  if (word === 'the' && next === 'same' && isSameAsUntold(tokens, at, before)) return `same ${third}`
  if (word === 'all' && isAllOfUntold(tokens, at, before)) return `all ${next}`
  if (isOneOfUntold(tokens, at, before) || isNumberOfUntold(tokens, at, before)) return tokens[at]?.text ?? ''
  return null
}

/** "The mill has the same owner": as what, nothing says; several things, or two deeds, can share one. */
function isSameAsUntold(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  let last = at + 2
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[last]?.pos ?? '')) last++
  const noun = tokens[last - 1]
  if (noun?.pos !== 'NOUN' || /^(?:time|way|sex)$/.test(noun.lower)) return false
  const behind = tokens.slice(last, last + LONGEST_BEHIND).map(({ lower }) => lower)
  if (behind.includes('as') || /^(?:that|which|who|where|when|of|last)$/.test(behind[0] ?? '')) return false
  if (noun.lower === 'period' && behind[0] === 'in') return false
  return !before.some(
    ({ pos, lower }) =>
      pos === 'CCONJ' ||
      (pos === 'NOUN' && isPluralNoun(lower)) ||
      /^(?:both|each|every|all|two|another|while|when|after|before)$/.test(lower),
  )
}

/** Tokens behind "the same size" in which "as" may follow. */
const LONGEST_BEHIND = 6

/** "Lind was tried in a separate case": apart from which one, nothing says; "two separate cases" are apart from each other. */
export function isApartFromUntold(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const noun = tokens[at + 1]
  return (
    tokens[at]?.lower === 'separate' &&
    /^an?$/.test(before.at(-1)?.lower ?? '') &&
    /^(?:act|event|communication)$/.test(lexnameOf(noun?.lemma.toLowerCase() ?? '') ?? '') &&
    !before.some(({ pos }) => pos === 'CCONJ') &&
    !/^(?:from|for|to)$/.test(tokens[at + 2]?.lower ?? '')
  )
}

/**
 * "Next is Oslo", "Elsewhere, a mill …", "(failed,) but did come first": a place in a row, another place or a contrast with what was told
 * right before, or null. `before` are the shown tokens in front of it.
 */
export function followsOn(tokens: readonly Token[], at: number, before: readonly Token[]): string | null {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word || !next) return null
  if (before.length === 0 && word.lower === 'elsewhere' && next.text === ',') return word.text
  if (before.length === 0 && /^(?:next|then|last|second|third)$/.test(word.lower) && BE.has(next.lower))
    return word.text
  const isStressed = /^(?:do|does|did)$/.test(word.lower) && next.pos === 'VERB' && isVerbBase(next.lower)
  const isSetAgainst =
    /^(?:but|yet)$/.test(tokens[at - 1]?.lower ?? '') &&
    !before.some(({ lower }) => /^(?:but|yet)$/.test(lower))
  return isStressed && isSetAgainst ? `${word.text} ${next.text}` : null
}

/** "All three acts confer …": which three, nothing says. */
const isAllOfUntold = (tokens: readonly Token[], at: number, before: readonly Token[]): boolean =>
  before.length === 0 &&
  tokens[at + 1]?.pos === 'NUM' &&
  tokens[at + 2]?.pos === 'NOUN' &&
  isUntold(tokens[at + 3]) &&
  tokens[at + 3]?.pos !== 'ADP'

/** "Inside one, water drips …": one of what, nothing says. */
const isOneOfUntold = (tokens: readonly Token[], at: number, before: readonly Token[]): boolean =>
  before.length === 1 &&
  /^(?:in|inside|on|for|with|under|behind|near|to)$/.test(before[0]?.lower ?? '') &&
  (/^(?:each|both|none)$/.test(tokens[at]?.lower ?? '') || isSmallNumber(tokens[at])) &&
  tokens[at + 1]?.text === ','

/** "Four have been found": four of what, nothing says; "one" may be anybody. */
const isNumberOfUntold = (tokens: readonly Token[], at: number, before: readonly Token[]): boolean =>
  before.length === 0 &&
  isSmallNumber(tokens[at]) &&
  tokens[at]?.lower !== 'one' &&
  isFinite(tokens, at + 1) &&
  !isSum(tokens, at)

/** "Two is an even number": the number itself is spoken of. */
const isSum = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '')

/** A number in letters. */
const isSmallNumber = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{L}+$/u.test(token.text) && numberValue(token.lower) !== null
