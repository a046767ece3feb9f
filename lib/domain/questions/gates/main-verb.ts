import type { ReadSentence } from '../../language/noun-phrases'
import type { Tree } from '../../language/tree'
import { childrenBy, hangsBy, predicateOf } from '../../language/tree'
import { FINITE_TAG } from '../../language/verbs'

/**
 * "Ada’s church, built in a form that recalls a boat", "Loop lines in which firms hang their wires": true where every
 * finite verb of a sentence belongs to a side clause, so that nothing is told. A sentence without finite verbs passes.
 */
export function lacksMainVerb(read: ReadSentence): boolean {
  const { tree } = read
  const verbs = tree.xpos.flatMap((tag, at) => (FINITE_TAG.test(tag) ? [predicateOf(tree, at)] : []))
  return verbs.length > 0 && !verbs.some((at) => isMain(read, at))
}

/** Words that open a side clause, wherever it stands. */
const OPENS_SIDE = /^(?:WDT|WP\$?|WRB)$/

function isMain(read: ReadSentence, at: number, steps = 0): boolean {
  const { tree } = read
  const head = tree.heads[at] ?? -1
  if (opensSide(tree, at)) return false
  if (hangsBy(tree, at, ['acl', 'advcl'])) return isMissed(read, at, head)
  const isJoined =
    hangsBy(tree, at, ['conj']) && !hasSubject(tree, at) && childrenBy(tree, at, ['cc']).length > 0
  return !isJoined || head < 0 || steps > tree.heads.length || isMain(read, head, steps + 1)
}

/**
 * "In an attempt to win, Ada sold", "Comedy Sideways won": the parser has hung a main verb on a noun, behind a comma or
 * where the whole sentence hangs on that noun. "An artwork Ada called Sun" is a side clause.
 */
const isMissed = ({ tokens, tree }: ReadSentence, at: number, head: number): boolean =>
  hasSubject(tree, at) && (tree.heads[head] === -1 || tokens.slice(head, at).some(({ text }) => text === ','))

const hasSubject = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, ['nsubj', 'csubj', 'expl']).length > 0

const opensSide = (tree: Tree, at: number): boolean =>
  (tree.children[at] ?? []).some(
    (child) =>
      child < at &&
      (OPENS_SIDE.test(tree.xpos[child] ?? '') ||
        (hangsBy(tree, child, ['mark']) && tree.xpos[child] !== 'TO')),
  )
