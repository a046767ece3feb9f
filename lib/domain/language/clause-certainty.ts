import type { ReadSentence } from './noun-phrases'
import { childrenBy, hangsBy } from './tree'

/** A subject that only patterns found counts as much as an unsure one. */
export const subjectCertainty = ({ tree }: ReadSentence, at: number): number =>
  hangsBy(tree, at, ['nsubj', 'expl']) ? (tree.confidence[at] ?? 0) : 0.5

/** The weakest arc of the verb group and of its predicate. */
export const certainty = (sentence: ReadSentence, word: number): number =>
  Math.min(sentence.tree.confidence[word] ?? 0, auxiliaryCertainty(sentence, word))

/** The weakest arc from a predicate to its auxiliaries and its copula; 1 where it has none. */
export const auxiliaryCertainty = ({ tree }: ReadSentence, word: number): number =>
  Math.min(1, ...childrenBy(tree, word, ['aux', 'cop']).map((at) => tree.confidence[at] ?? 0))

/** The words before the clause tell its kind themselves: "says that", "; ", ", and", ", while". */
export function isPlain({ tree, tokens }: ReadSentence, word: number, start: number): boolean {
  const before = tokens[start - 1]?.lower ?? ''
  const further = tokens[start - 2]?.text ?? ''
  if (hangsBy(tree, word, ['ccomp'])) return tree.heads[word] === start - (before === 'that' ? 2 : 1)
  if (hangsBy(tree, word, ['conj', 'parataxis']))
    return before === ';' || (/^[,;]$/.test(further) && /^(?:and|but)$/.test(before))
  return hangsBy(tree, word, ['advcl']) && /^(?:although|though|whereas|while|whilst|because)$/.test(before)
}
