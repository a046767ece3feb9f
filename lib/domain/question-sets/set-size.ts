import { countWords } from '../articles/clean'

/** Sixteen questions from 400 words: as dense as what a short article may give; the last fifth of them tells nothing of others. */
const WORDS_OF_A_QUESTION = 25

/** A teacher reads all that is drafted: ten questions from 400 words at most. */
const WORDS_OF_A_DRAFT = 40

/** More than these nobody reads through at a sitting. */
const MOST = 60

/** Questions of the shortest article, where they are good. */
const FEWEST = 20

/** Questions drafted for a teacher to read from one short article, and for each further one. */
const DRAFTED = 16
const DRAFTED_FURTHER = 6

/** How many questions to keep from some articles where nobody says: by their words in all, from 20 to 60. */
export const setSize = (texts: readonly string[]): number =>
  Math.max(FEWEST, byLength(texts, WORDS_OF_A_QUESTION))

/** How many questions to draft for a teacher from some articles: fewer of short ones, with some more for each article. */
export const draftSize = (texts: readonly string[]): number =>
  Math.max(DRAFTED + DRAFTED_FURTHER * (texts.length - 1), byLength(texts, WORDS_OF_A_DRAFT))

function byLength(texts: readonly string[], wordsOfOne: number): number {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  return Math.min(MOST, Math.round(words / wordsOfOne))
}
