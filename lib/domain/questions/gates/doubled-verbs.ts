import type { Placed, Statement } from '../../facts/statement'
import { shownWords } from '../../facts/statement'
import { BE, MODALS } from '../../language/closed-classes'
import { singularsOf } from '../../language/plurals'
import { spaced } from '../../language/token'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { isVerbBase } from '../../language/wordnet/verbs'

/**
 * The words of a statement that were written twice, or two verbs of which one was to go, or null: "sailed from sailed from",
 * "the sign was refers to", "will give the bakers will be given".
 */
export function doubledVerb(statement: Statement): string | null {
  const words = shownWords(statement)
  for (let at = 0; at < words.length; at++)
    if (isWrittenTwice(words, at) || isBesideBe(words, at) || isSecondModal(words, at))
      return spaced(words.slice(Math.max(0, at - 2), at + 2).map(([token]) => token))
  return null
}

const lowerAt = (words: readonly Placed[], at: number): string => words[at]?.[0].lower ?? ''

/** "sailed from | sailed from"; "again and again and again" is none. */
const isWrittenTwice = (words: readonly Placed[], at: number): boolean =>
  [at - 2, at - 1].every((place) => {
    const word = lowerAt(words, place)
    return /^\p{L}{2,}$/u.test(word) && !/^(?:and|or|by|to)$/.test(word) && word === lowerAt(words, place + 2)
  }) && lowerAt(words, at) !== lowerAt(words, at - 1)

/** "was | refers": right behind "was" a present that no noun is written like, unless "what" opens the clause that ends there. */
function isBesideBe(words: readonly Placed[], at: number): boolean {
  const word = lowerAt(words, at)
  const isPresent =
    /[^s]s$/.test(word) &&
    words[at]?.[0].pos === 'VERB' &&
    singularsOf(word).some(isVerbBase) &&
    !singularsOf(word).some((one) => lexnameOf(one) !== null)
  return (
    isPresent &&
    BE.has(lowerAt(words, at - 1)) &&
    !words.slice(0, at).some(([{ lower }]) => /^(?:what|who|which|where|how|that)$/.test(lower))
  )
}

/** Verbs behind which no clause stands without a "that". */
const TAKES_NO_CLAUSE = /^(?:bring|build|buy|get|give|hand|lend|offer|pay|provide|sell|send|take)$/

/** "will give young bakers | will be given": between the two stands one noun, and nothing that joins them. */
function isSecondModal(words: readonly Placed[], at: number): boolean {
  const first = words.findLastIndex(([{ lower }], place) => place < at && lower === lowerAt(words, at))
  if (first < 0 || !MODALS.has(lowerAt(words, at)) || !TAKES_NO_CLAUSE.test(lowerAt(words, first + 1)))
    return false
  const between = words.slice(first + 2, at)
  return (
    between.every(([{ pos }]) => /^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(pos)) &&
    between.filter(([{ pos }]) => /^(?:NOUN|PROPN)$/.test(pos)).length === 1
  )
}
