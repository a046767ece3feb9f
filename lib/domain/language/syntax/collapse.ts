import type { Syntax } from './syntax'

/**
 * The tree over words of which each stands for one or more neighbouring pieces of `parsed`; `wordOf` tells the word of each
 * piece. A word takes the place of its topmost piece, so a tree stays a tree.
 */
export function collapse(parsed: Syntax, words: readonly string[], wordOf: readonly number[]): Syntax {
  if (words.length === parsed.words.length) return parsed
  const depth = depths(parsed.heads)
  const tops = words.map((): number => -1)
  for (const [piece, word] of wordOf.entries()) {
    const top = tops[word] ?? -1
    if (top < 0 || (depth[piece] ?? 0) < (depth[top] ?? 0)) tops[word] = piece
  }
  const of = <T>(values: readonly T[], other: T): T[] => tops.map((piece) => values[piece] ?? other)
  const heads = of(parsed.heads, -1).map((head) => (head < 0 ? -1 : (wordOf[head] ?? -1)))
  return {
    words,
    tags: of(parsed.tags, 'X'),
    xpos: of(parsed.xpos, 'FW'),
    lemmas: words.map((word, index) => lemmaOf(parsed, { word, pieces: piecesOf(wordOf, index) })),
    heads,
    relations: of(parsed.relations, 'dep'),
    confidence: of(parsed.confidence, 0),
    kept: of(parsed.kept, false),
  }
}

/** How many heads stand above each word. */
function depths(heads: readonly number[]): number[] {
  return heads.map((_, index) => {
    let depth = 0
    for (let node = heads[index] ?? -1; node >= 0; node = heads[node] ?? -1) depth++
    return depth
  })
}

const piecesOf = (wordOf: readonly number[], word: number): number[] =>
  wordOf.flatMap((other, piece) => (other === word ? [piece] : []))

/** The lemma of the last piece behind the others as they are written: "fire-breathers" has "fire-breather". */
function lemmaOf(parsed: Syntax, { word, pieces }: { word: string; pieces: readonly number[] }): string {
  const last = pieces.at(-1) ?? -1
  const ending = parsed.words[last] ?? ''
  const lemma = parsed.lemmas[last] ?? word
  return pieces.length === 1 ? lemma : word.slice(0, word.length - ending.length) + lemma
}
