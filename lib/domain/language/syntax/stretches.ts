import type { Syntax } from './syntax'

/** One tree of several, one behind the other: the root of each but the first hangs under the root of the first. */
export const joinStretches = (stretches: readonly Syntax[]): Syntax => stretches.reduce(append)

function append(tree: Syntax, next: Syntax): Syntax {
  const from = tree.words.length
  const root = tree.heads.indexOf(-1)
  const isJoint = next.heads.map((head) => head < 0)
  return {
    words: tree.words.concat(next.words),
    tags: tree.tags.concat(next.tags),
    xpos: tree.xpos.concat(next.xpos),
    lemmas: tree.lemmas.concat(next.lemmas),
    heads: tree.heads.concat(next.heads.map((head) => (head < 0 ? root : head + from))),
    relations: tree.relations.concat(
      next.relations.map((relation, index) => (isJoint[index] ? 'parataxis' : relation)),
    ),
    confidence: tree.confidence.concat(next.confidence.map((value, index) => (isJoint[index] ? 0 : value))),
    kept: tree.kept.concat(next.kept.map((value, index) => !isJoint[index] && value)),
  }
}
