import type { AnalysedSentence } from '../language/analysis'
import { closeBeforeVerb } from '../language/asides'
import type { TokenRange } from '../language/mentions'
import type { Tree } from '../language/tree'
import { hangsBy, spanUnder } from '../language/tree'

/** All that hangs on a word, without what stands behind it and belongs to the words before, whatever the tree makes of it. */
export function spanOfPart(sentence: AnalysedSentence, tree: Tree, word: number): TokenRange {
  const { first, last } = spanUnder(tree, word)
  const ends = [beforeAs(sentence, tree, { word, last }), beforeVerb(sentence, tree, { word, first })]
  return { first, last: Math.min(last, ...ends.filter((end) => end > word)) }
}

/** "described it, built by Berg|, as having failed": the comma before what is said of the object; -1 where there is none. */
const beforeAs = (
  { tokens }: AnalysedSentence,
  tree: Tree,
  { word, last }: { readonly word: number; readonly last: number },
): number => {
  const as = tokens.findIndex(
    ({ lower }, at) =>
      at > word + 1 &&
      at < last &&
      lower === 'as' &&
      tokens[at - 1]?.text === ',' &&
      tree.xpos[at + 1] === 'VBG',
  )
  return as < 0 ? -1 : as - 1
}

/** "says the tower, which is old|, has fallen": the comma before the verb of what the aside tells of; -1 where there is none. */
function beforeVerb(
  { tokens, mentions }: AnalysedSentence,
  tree: Tree,
  { word, first }: { readonly word: number; readonly first: number },
): number {
  if (!hangsBy(tree, word, ['acl', 'appos', 'advcl'])) return -1
  const open = tokens[first]?.text === ',' ? first : first - 1
  return closeBeforeVerb(tokens, mentions, open)
}
