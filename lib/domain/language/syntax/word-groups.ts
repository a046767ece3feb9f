import { numbersIn, WordPlaces } from './word-places'
import type { WordGroups } from './word-shapes'

/**
 * Reads a table of words that stand among like neighbours: a line of the words, then a line each of their fine groups, of
 * the middle group of every fine one, and of the coarse group of every fine one.
 */
export function wordGroups(table: string): WordGroups {
  const [words = '', ...lines] = table.split('\n')
  const [fine = NONE, middle = NONE, coarse = NONE] = lines.map(numbersIn)
  const places = new WordPlaces(words)
  return (lower) => {
    const group = fine[places.of(lower)]
    return group === undefined ? null : [(coarse[group] ?? 0) + 1, (middle[group] ?? 0) + 1, group + 1]
  }
}

const NONE = new Int32Array()
