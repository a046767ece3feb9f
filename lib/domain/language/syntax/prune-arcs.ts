/** Heads that a word keeps. More would change one arc in a hundred, and make none of the scores on the treebanks better. */
const LIKELY_HEADS = 14

/**
 * Leaves each word its best heads, and those of `trees`, so that a tree stays possible; all other arcs of the table become
 * impossible (-Infinity). From coarse to fine, after Charniak & Johnson 2005.
 */
export function pruneArcs(arcs: Float64Array, trees: readonly Int16Array[]): void {
  const width = Math.sqrt(arcs.length)
  const size = width - 1
  const column = new Float64Array(width)
  for (let word = 0; word < size; word++) {
    for (let head = 0; head < width; head++) column[head] = arcs[head * width + word] ?? 0
    column[word] = -Infinity
    column.sort()
    const least = column[Math.max(0, width - LIKELY_HEADS)] ?? 0
    for (let head = 0; head < width; head++) {
      const at = head * width + word
      if ((arcs[at] ?? 0) < least && !hasArc(trees, head, word)) arcs[at] = -Infinity
    }
  }
}

function hasArc(trees: readonly Int16Array[], head: number, word: number): boolean {
  for (let tree = 0; tree < trees.length; tree++) if (trees[tree]?.[word] === head) return true
  return false
}
