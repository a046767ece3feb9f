import { trimmed } from './adverbials'
import { kindOf } from './clause-kinds'
import type { ReadSentence } from './noun-phrases'
import { hangsBy, spanUnder } from './tree'

/** Where the clause starts: its earliest part, without "and", "because" and marks. */
export function startOf(sentence: ReadSentence, word: number, subject: number): number {
  const { tree } = sentence
  const starts = (tree.children[word] ?? [])
    .filter((child) => child < subject && hangsBy(tree, child, ['obl', 'advcl', 'advmod', 'nmod']))
    .map((child) => trimmed(sentence, spanUnder(tree, child)).first)
  return Math.min(subject, ...starts)
}

/** Where the clause ends: before a second verb, an inserted clause, and the closing stop. */
export function endOf(sentence: ReadSentence, word: number): number {
  const { tree } = sentence
  const children = tree.children[word] ?? []
  const beside = children.filter((child) => child > word && isBeside(sentence, child))
  const limit = Math.min(...beside.map((child) => openingOf(sentence, child)), sentence.tokens.length)
  const own = children
    .filter((child) => !beside.includes(child) && child < limit && !hangsBy(tree, child, ['punct']))
    .map((child) => Math.min(limit, spanUnder(tree, child).last))
  const { last } = trimmed(sentence, { first: 0, last: Math.max(word + 1, ...own) })
  return withClosing(sentence, last)
}

/** A bracket or quotation mark that closes what stands inside belongs to the clause. */
const withClosing = ({ tokens }: ReadSentence, last: number): number =>
  /^[)\]”"’']$/.test(tokens[last]?.text ?? '') ? last + 1 : last

/** A second verb or clause beside this one. */
const isBeside = (sentence: ReadSentence, child: number): boolean =>
  (hangsBy(sentence.tree, child, ['conj']) && kindOf(sentence, child) !== null) ||
  hangsBy(sentence.tree, child, ['parataxis'])

/** Where what a coordinated clause brings along begins: its comma and its "and". */
function openingOf({ tokens, tree }: ReadSentence, child: number): number {
  let at = spanUnder(tree, child).first
  while (at > 0 && /^(?:[,;:—–(“"]|and|but|or)$/.test(tokens[at - 1]?.lower ?? '')) at--
  return at
}
