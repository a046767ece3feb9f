import { isPluralNoun } from '../language/inflection'
import type { Token } from '../language/token'

/** What is done to something said or done before, which its verb needs but need not name: "the bank refused to explain". */
const ANSWERS = /^(?:respond|react|reply|retaliate)$/

/** What ends a statement though something goes with it: "was asked to explain", "Elm also progressed". */
const ENDS_SHORT = /^(?:explain|comply|object|progress|qualify|advance)$/

/** Clauses in front that tell what is gone on from. */
const OPENS_SIDE = /^(?:although|though|while|whilst|whereas|when|as|after|because|since|if)$/

/**
 * "Elm blamed the weather", "it responded by closing its mills", "is to blame": for what, to what, only the sentence before
 * tells. The words at a token, or null where they or the shown tokens `before` say it, or nothing is left out.
 */
export function leftUnsaid(
  tokens: readonly Token[],
  { at, end, before }: { readonly at: number; readonly end: number; readonly before: readonly Token[] },
): string | null {
  const verb = tokens[at]
  if (isMeetingOfOne(tokens, at, end)) return verb?.text ?? null
  const compared = comparedWithUntold(tokens, { at, end, before })
  if (compared !== null) return compared
  if (verb?.pos !== 'VERB' || OPENS_SIDE.test(before[0]?.lower ?? '')) return null
  const base = verb.lemma.toLowerCase()
  const behind = tokens.slice(at + 1, end).map(({ lower }) => lower)
  if (base === 'blame') return behind.some((word) => /^(?:for|on)$/.test(word)) ? null : verb.text
  if (ANSWERS.test(base)) return behind.some((word) => /^(?:to|against)$/.test(word)) ? null : verb.text
  if (ENDS_SHORT.test(base)) return behind.every((word) => /^[.,;]$/.test(word)) ? verb.text : null
  return null
}

/** "Elm won three of their last five meetings": with whom, nothing says. */
const isMeetingOfOne = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(?:meetings|encounters|clashes)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:last|previous|past|first)$/.test(tokens[at - (tokens[at - 1]?.pos === 'NUM' ? 2 : 1)]?.lower ?? '') &&
  !tokens.slice(at + 1, end).some(({ lower }) => /^(?:with|against|between|of)$/.test(lower))

/** Where a word stands, where its statement ends, and the shown tokens before it. */
interface Place {
  readonly at: number
  readonly end: number
  readonly before: readonly Token[]
}

/**
 * "Is something very different", "even bigger losses", "a muted reaction", "Other kinds of mill are …": than, from or to what, only
 * the sentence before tells.
 */
function comparedWithUntold(tokens: readonly Token[], { at, end, before }: Place): string | null {
  const [word, next] = [tokens[at], tokens[at + 1]]
  const last = tokens[at - 1]?.lower ?? ''
  const behind = tokens.slice(at + 1, end).map(({ lower }) => lower)
  if (word?.lower === 'different') {
    const isSaid =
      STRESSES.test(last) && !/^(?:NOUN|ADJ|ADP|PART)$/.test(next?.pos ?? '') && next?.lower !== 'than'
    return isSaid && !before.some((_, place) => isOneOfSeveral(before, place)) ? word.text : null
  }
  if (word?.lower === 'even' && before.length === 0 && isComparative(next?.lower ?? ''))
    return `${word.text} ${next?.text ?? ''}`
  if (
    word?.lower === 'even' &&
    next !== undefined &&
    isComparative(next.lower) &&
    tokens[at + 2]?.pos === 'NOUN'
  )
    return [...before.map(({ lower }) => lower), ...behind].some((other) =>
      /^(?:than|if|but|while|although)$/.test(other),
    )
      ? null
      : `${word.text} ${next.text}`
  if (/^(?:reaction|response)$/.test(word?.lower ?? '') && word?.pos === 'NOUN') {
    const isPlain =
      /^(?:an?|the)$/.test(last) ||
      (/^(?:ADJ|VERB)$/.test(tokens[at - 1]?.pos ?? '') && /^(?:an?|the)$/.test(tokens[at - 2]?.lower ?? ''))
    return isPlain &&
      !behind.some((other) => /^(?:to|from|of|by|against|after|that)$/.test(other)) &&
      !before.some(opensSide)
      ? word.text
      : null
  }
  if (before.length === 0 && word?.lower === 'other' && next?.pos === 'NOUN' && isPluralNoun(next.lower))
    return behind.includes('than') ? null : `${word.text} ${next.text}`
  return null
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
