import { HEDGES, NEGATIONS } from '../language/closed-classes'
import type { Token } from '../language/token'
import type { Certainty } from './fact'

/** How sure words are that stand in a frame of some certainty: "Ada believes that …" hedges all of them. */
export const certaintyOf = (words: readonly Token[], framed: Certainty): Certainty =>
  words.some((_, at) => isHedge(words, at)) ? 'hedged' : framed

/** True where one of the words denies: "never", "didn’t". */
export const isDenied = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => NEGATIONS.has(lower) || /n['’]t$/.test(lower))

/** True where the word at `at` says that a thing may not be so. */
function isHedge(words: readonly Token[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]?.lower ?? ''
  if (!word || !HEDGES.has(word.lower)) return false
  if (word.text === 'May') return at === 0 && words[1]?.pos !== 'NUM'
  if (/^(?:seem|appear)/.test(word.lower)) return /^(?:to|that|as|likely|unlikely)$/.test(next)
  if (
    word.lower === 'could' &&
    /^(?:no|not|n['’]t)$/.test(next) &&
    !words.some(({ lower }) => CONDITION.test(lower))
  )
    return false
  if (/^(?:would|could)$/.test(word.lower)) return !isLaterPast(words, at)
  return word.lower !== 'unknown' && word.lower !== 'disputed'
}

/** What was said, planned or laid down as a thing to come: that it was is a fact. */
const SETTLES =
  /^(?:announced|said|stated|declared|decided|agreed|promised|ruled|confirmed|revealed|stipulated|ordered|determined|vowed|pledged|argued|insisted|guaranteed|planned|provided|reported|meant|ensured)$/

/** Verbs with which a biography tells what came later. */
const TELLS_ON =
  /^(?:later|eventually|subsequently|ultimately|become|go|win|serve|return|die|marry|spend|rule|last|fight|publish)$/

const CONDITION = /^(?:if|whether|unless|without|otherwise)$/

/** "They announced that the gate would close", "a show which would be renamed", "she would later marry": told as what came. */
function isLaterPast(words: readonly Token[], at: number): boolean {
  if (words.some(({ lower }) => CONDITION.test(lower))) return false
  const before = words.slice(0, at)
  const said = before.findIndex(({ lower }) => SETTLES.test(lower))
  if (said >= 0 && said < at - 1) return true
  if (words[at]?.lower !== 'would') return false
  const past = before.some(
    ({ lower, pos }) => /^(?:was|were|had)$/.test(lower) || (pos === 'VERB' && /ed$/.test(lower)),
  )
  if (past && /^(?:which|who|that)$/.test(before.at(-1)?.lower ?? '')) return true
  return TELLS_ON.test(words[at + 1]?.lower ?? '')
}
