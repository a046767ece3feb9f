import type { ClauseKind } from './clauses'
import { subjectsOf } from './clause-subjects'
import type { ReadSentence } from './noun-phrases'
import { childBy, childrenBy } from './tree'

/** What kind of clause a word is the predicate of; null when it is none. */
export function kindOf(sentence: ReadSentence, word: number): ClauseKind | null {
  const { tree } = sentence
  const relation = tree.relations[word] ?? ''
  const hasSubject = subjectsOf(sentence, word).length > 0
  if (tree.heads[word] === -1) return hasSubject ? 'main' : null
  if (relation === 'conj') {
    if (isAlternative(sentence, word) || tellsOfJoined(sentence, word)) return null
    if (hasSubject) return 'joined'
    if (sharesObject(sentence, word) || !isPredicate(sentence, tree.heads[word] ?? -1)) return null
    return isPredicate(sentence, word) ? 'second' : null
  }
  if (!hasSubject) return null
  if (relation === 'parataxis') return 'joined'
  if (relation === 'ccomp') return 'content'
  if (relation === 'advcl') return 'adverbial'
  return relation === 'acl:relcl' ? 'relative' : null
}

/** "must sell or close", "can either sell all or keep some but pay": one of two is so, and neither is told alone. */
function isAlternative({ tree, tokens }: ReadSentence, word: number): boolean {
  const head = tree.heads[word] ?? -1
  const says = (at: number, joint: RegExp): boolean => joint.test(tokens[at]?.lower ?? '')
  return (
    childrenBy(tree, word, ['cc']).some((at) => at < word && says(at, /^n?or$/)) ||
    childrenBy(tree, head, ['cc', 'advmod']).some((at) => at < head && says(at, /^n?either$/))
  )
}

/** "was paid with Berg and his brother, who was ill": what "and" joins is the noun, of which "who" tells. */
const tellsOfJoined = ({ tree, tokens }: ReadSentence, word: number): boolean =>
  childrenBy(tree, word, ['nsubj']).some(
    (at, index) =>
      index > 0 && /^(?:who|which)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',',
  )

const isPredicate = (sentence: ReadSentence, word: number): boolean =>
  (/^(?:VB|MD)/.test(sentence.tree.xpos[word] ?? '') && !isCompound(sentence, word)) ||
  childBy(sentence.tree, word, ['cop']) >= 0

/** "rural and under-served areas": a compound before a noun or adjective is no second verb. */
const isCompound = ({ tokens }: ReadSentence, word: number): boolean =>
  /-/.test(tokens[word]?.text ?? '') && /^(?:NOUN|ADJ)$/.test(tokens[word + 1]?.pos ?? '')

/** "Police arrested and questioned the student": nothing stands between the first verb and "and", so both have one object. */
function sharesObject({ tree, tokens }: ReadSentence, word: number): boolean {
  const head = tree.heads[word] ?? -1
  const next = tokens[head + 1]?.lower ?? ''
  return /^(?:VB|MD)/.test(tree.xpos[head] ?? '') && /^(?:and|or|,)$/.test(next)
}
