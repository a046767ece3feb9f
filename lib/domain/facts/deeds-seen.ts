import type { AnalysedSentence } from '../language/analysis'
import type { Tree } from '../language/tree'
import { isVerbBase } from '../language/wordnet/verbs'

/** Verbs behind whose object stands what it is found doing. */
const PERCEIVES = /^(?:find|see|hear|watch|catch|spot|observe|notice|leave|keep|show|picture|depict)$/

/** "found boats, in some cases, rotting": true for a participle that tells what somebody or something is found doing. */
export const isFoundDoing = (tree: Tree, word: number): boolean =>
  tree.xpos[word] === 'VBG' && PERCEIVES.test((tree.lemmas[tree.heads[word] ?? -1] ?? '').toLowerCase())

/** Tokens from the verb to the comma behind whoever was seen, and from there to the next comma. */
const LONGEST_SEEN = 6
const LONGEST_ASIDE = 16

/**
 * "saw her uncle, who is old, struggle": true for the comma at an index between whom somebody saw and an aside, behind which
 * stands what was seen. Parsers take that for a part of the aside.
 */
export function opensAsideOfSeen({ tokens, syntax }: AnalysedSentence, comma: number): boolean {
  if (!syntax || tokens[comma]?.text !== ',' || !/^wh(?:o|ich|ose)$/.test(tokens[comma + 1]?.lower ?? ''))
    return false
  const isSeen = syntax.lemmas
    .slice(Math.max(0, comma - LONGEST_SEEN), comma)
    .some((lemma) => PERCEIVES.test(lemma.toLowerCase()))
  const next = tokens.findIndex(({ text }, at) => at > comma && text === ',')
  return isSeen && next > 0 && next <= comma + LONGEST_ASIDE && isVerbBase(tokens[next + 1]?.lower ?? '')
}
