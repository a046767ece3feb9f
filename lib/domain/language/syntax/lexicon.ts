import { numbersIn, WordPlaces } from './word-places'
import type { Lexicon } from './word-shapes'

/** What WordNet has a word as, a bit each: as a part of speech, as a name, or as a part of a longer name. */
export const NOUN = 1
export const VERB = 2
export const ADJECTIVE = 4
export const ADVERB = 8
export const NAME = 16
export const PART_OF_NAME = 32

const PARTS_OF_SPEECH = NOUN | VERB | ADJECTIVE | ADVERB

/** Shorter words have no ending. */
const SHORTEST = 4

/** Reads a line of words in lower case and a line of their bits. Tells those of a word and of what it may be a form of. */
export function lexicon(table: string): Lexicon {
  const [words = '', bits = ''] = table.split('\n')
  const numbers = numbersIn(bits)
  const places = new WordPlaces(words)
  const bitsOf = (word: string): number => numbers[places.of(word)] ?? 0
  return (lower) => {
    let ofBases = 0
    for (const base of basesOf(lower)) ofBases |= bitsOf(base) & PARTS_OF_SPEECH
    return (bitsOf(lower) << 4) | ofBases
  }
}

/** What a word may be a regular form of: "tries" of "trie", "tri" and "try". Most of these are no words, which does no harm. */
function basesOf(word: string): string[] {
  if (word.length < SHORTEST) return []
  if (word.endsWith('s')) return [word.slice(0, -1), ...without(word, 'es')]
  if (word.endsWith('ed')) return [word.slice(0, -1), ...without(word, 'ed')]
  return word.endsWith('ing') ? [`${word.slice(0, -3)}e`, ...without(word, 'ing')] : []
}

/** A word without its ending, a "y" for an "i" before it, and one letter for two. */
function without(word: string, ending: string): string[] {
  if (!word.endsWith(ending)) return []
  const stem = word.slice(0, -ending.length)
  const last = stem.at(-1)
  if (last === 'i') return [stem, `${stem.slice(0, -1)}y`]
  return last === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem]
}
