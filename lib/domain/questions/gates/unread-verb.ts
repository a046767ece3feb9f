import type { Statement } from '../../facts/statement'
import { covers } from '../../facts/statement'
import type { Tree } from '../../language/tree'
import { childBy, childrenBy, hangsBy, predicateOf, spanUnder } from '../../language/tree'
import { isOnlyPast } from '../../language/verbs'

/** Penn tags of verbs that are finite whatever stands around them; a past may be a participle ("made famous by"). */
const FINITE = /^(?:VB[ZP]|MD)$/

/**
 * "Ada agreed the Act, which rules here, was unfair", "left after funds worth $9m (£6m) went missing": a later verb of
 * the sentence that nothing joins to the statement's own. What the statement takes for an object is that verb's subject.
 * The verb's word, or null.
 */
export function unreadVerb(statement: Statement): string | null {
  const { sentence, clause } = statement
  const { syntax, tokens } = sentence
  if (!syntax || !clause) return null
  const at = syntax.xpos.findIndex(
    (tag, index) =>
      index > clause.verb.last &&
      (FINITE.test(tag) || (tag === 'VBD' && isOnlyPast(tokens[index]?.lower ?? ''))) &&
      isUnjoined(syntax, statement, index),
  )
  return at < 0 ? null : (tokens[at]?.text ?? null)
}

function isUnjoined(tree: Tree, { sentence: { tokens }, ...statement }: Statement, finite: number): boolean {
  const at = predicateOf(tree, finite)
  const head = tree.heads[at] ?? -1
  const verb = tokens[head]
  const isLoose =
    hangsBy(tree, at, ['conj']) || (hangsBy(tree, at, ['parataxis']) && tree.tags[finite - 1] === 'PUNCT')
  if (!verb || !covers(statement, verb) || !isLoose || head >= finite) return false
  if (childBy(tree, at, ['nsubj', 'csubj', 'expl']) >= 0 || joins(tree, at, finite)) return false
  const siblings = childrenBy(tree, head, ['conj']).filter((other) => other > at)
  const { first } = spanUnder(tree, at)
  const isInList = tree.tags[first] === 'PUNCT' || tree.tags[Math.min(first, finite) - 1] === 'PUNCT'
  return !(isInList && siblings.some((other) => joins(tree, other, other)))
}

/** An "and", "or" or "but" hangs on a word, before another. */
const joins = (tree: Tree, at: number, before: number): boolean =>
  childrenBy(tree, at, ['cc']).some((child) => child < before)
