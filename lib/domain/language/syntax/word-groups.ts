import type { WordGroups } from './word-shapes'

/**
 * Reads a table of words that stand among like neighbours: a line of the words, then a line each of their fine groups, of
 * the middle group of every fine one, and of the coarse group of every fine one.
 */
export function wordGroups(table: string): WordGroups {
  const [words = '', ...lines] = table.split('\n')
  const [fine = [], middle = [], coarse = []] = lines.map((line) => line.split(' ').map(Number))
  const groupOf = new Map(words.split(' ').map((word, index) => [word, fine[index] ?? 0]))
  return (lower) => {
    const group = groupOf.get(lower)
    return group === undefined ? null : [(coarse[group] ?? 0) + 1, (middle[group] ?? 0) + 1, group + 1]
  }
}
