import { isPluralNoun } from '../language/inflection'
import type { Token } from '../language/token'

/** What is done to something said or done before, which its verb needs but need not name: "the bank refused to explain". */
const ANSWERS = /^(?:respond|react|reply|retaliate)$/

/** What ends a statement though something goes with it: "was asked to explain", "Elm also progressed". */
const ENDS_SHORT = /^(?:explain|comply|object|progress|qualify|advance)$/

/** Clauses in front that tell what is gone on from. */
const OPENS_SIDE = /^(?:although|though|while|whilst|whereas|when|as|after|because|since|if)$/

/** Where a word stands, where its statement ends, and the shown tokens before it. */
interface Place {
  readonly at: number
  readonly end: number
  readonly before: readonly Token[]
}

/**
 * "Elm blamed the weather", "it responded by closing its mills", "is to blame": for what, to what, only the sentence before
 * tells. The words at a token, or null where they or the shown tokens `before` say it, or nothing is left out.
 */
export function leftUnsaid(tokens: readonly Token[], place: Place): string | null {
  const { at, end, before } = place
  const verb = tokens[at]
  if (isMeetingOfOne(tokens, at, end)) return verb?.text ?? null
  const compared = comparedWithUntold(tokens, place)
  if (compared !== null) return compared
  if (verb?.pos !== 'VERB' || OPENS_SIDE.test(before[0]?.lower ?? '')) return null
  const base = verb.lemma.toLowerCase()
  const rest = behind(tokens, place)
  if (base === 'blame') return rest.some((word) => /^(?:for|on)$/.test(word)) ? null : verb.text
  if (ANSWERS.test(base)) return rest.some((word) => /^(?:to|against)$/.test(word)) ? null : verb.text
  if (ENDS_SHORT.test(base)) return rest.every((word) => /^[.,;]$/.test(word)) ? verb.text : null
  return null
}

/** "Elm won three of their last five meetings": with whom, nothing says. */
const isMeetingOfOne = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(?:meetings|encounters|clashes)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:last|previous|past|first)$/.test(tokens[at - (tokens[at - 1]?.pos === 'NUM' ? 2 : 1)]?.lower ?? '') &&
  !tokens.slice(at + 1, end).some(({ lower }) => /^(?:with|against|between|of)$/.test(lower))

/**
 * "Is something very different", "even bigger losses", "a muted reaction", "Other kinds of mill are …": than, from or to what, only
 * the sentence before tells.
 */
function comparedWithUntold(tokens: readonly Token[], place: Place): string | null {
  const [word, next] = [tokens[place.at], tokens[place.at + 1]]
  const isUntold =
    isDifferent(tokens, place) ||
    (word?.pos === 'NOUN' && /^(?:reaction|response)$/.test(word.lower) && isToUntold(tokens, place))
  if (isUntold) return word?.text ?? null
  const isOther = word?.lower === 'other' && next?.pos === 'NOUN' && isPluralNoun(next.lower)
  const opensWithOther = isOther && place.before.length === 0 && !behind(tokens, place).includes('than')
  return opensWithOther || isEvenMore(tokens, place) ? `${word?.text ?? ''} ${next?.text ?? ''}` : null
}

const behind = (tokens: readonly Token[], { at, end }: Place): string[] =>
  tokens.slice(at + 1, end).map(({ lower }) => lower)

/** "Something | different", said of nothing that stands before it in two. */
function isDifferent(tokens: readonly Token[], { at, before }: Place): boolean {
  const [last, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    word?.lower === 'different' &&
    STRESSES.test(last?.lower ?? '') &&
    !/^(?:NOUN|ADJ|ADP|PART)$/.test(next?.pos ?? '') &&
    next?.lower !== 'than' &&
    !before.some((_, place) => isOneOfSeveral(before, place))
  )
}

/** "Even worse", at the front or before a noun, without a "than". */
function isEvenMore(tokens: readonly Token[], place: Place): boolean {
  const { at, before } = place
  if (tokens[at]?.lower !== 'even' || !isComparative(tokens[at + 1]?.lower ?? '')) return false
  if (before.length === 0) return true
  const around = [...before.map(({ lower }) => lower), ...behind(tokens, place)]
  return (
    tokens[at + 2]?.pos === 'NOUN' && !around.some((other) => /^(?:than|if|but|while|although)$/.test(other))
  )
}

/** "A muted | reaction", and nothing that tells to what. */
function isToUntold(tokens: readonly Token[], place: Place): boolean {
  const { at, before } = place
  const isArticle = (index: number): boolean => /^(?:an?|the)$/.test(tokens[index]?.lower ?? '')
  const isPlain = isArticle(at - 1) || (/^(?:ADJ|VERB)$/.test(tokens[at - 1]?.pos ?? '') && isArticle(at - 2))
  const isTold = behind(tokens, place).some((other) => /^(?:to|from|of|by|against|after|that)$/.test(other))
  return isPlain && !isTold && !before.some(opensSide)
}

/** Words that stress how different something is. */
const STRESSES = /^(?:something|very|quite|rather|completely|totally|entirely|altogether|so)$/

/** "Two mills", "the mill and the forge" may differ from each other; what only stands behind a preposition does not. */
function isOneOfSeveral(words: readonly Token[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (/^(?:and|or|than|between|while|whereas)$/.test(word.lower)) return true
  const opening = words.slice(0, at).findLast(({ pos }) => !/^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(pos))
  return word.pos === 'NOUN' && isPluralNoun(word.lower) && !/^(?:ADP|SCONJ)$/.test(opening?.pos ?? '')
}

const isComparative = (lower: string): boolean => /[^aeiou]er$|^(?:more|less|worse|better)$/.test(lower)

/** "When the mill closed, …": what there is a reaction to may stand in front. */
const opensSide = ({ lower }: Token): boolean => OPENS_SIDE.test(lower)
