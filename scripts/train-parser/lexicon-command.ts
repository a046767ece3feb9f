import { ADJECTIVE, ADVERB, NAME, NOUN, PART_OF_NAME, VERB } from '@/lib/domain/language/syntax/lexicon'

import { linesOf } from '../wordnet-database'
import { writeWeights } from './weights-folder'

const FILES = [
  { name: 'data.noun', bit: NOUN },
  { name: 'data.verb', bit: VERB },
  { name: 'data.adj', bit: ADJECTIVE },
  { name: 'data.adv', bit: ADVERB },
]

/** Writes to `folder` as what WordNet, whose files lie in `database`, has each of its words. */
export function makeLexicon(database: string, folder: string): void {
  const classes = new Map<string, number>()
  for (const { name, bit } of FILES)
    for (const line of linesOf(database, name))
      for (const lemma of lemmasOf(line))
        for (const [word, of] of classesIn(lemma, bit)) classes.set(word, (classes.get(word) ?? 0) | of)
  const sorted = [...classes].sort(([a], [b]) => (a < b ? -1 : 1))
  const table = [sorted.map(([word]) => word).join(' '), sorted.map(([, of]) => of).join(' ')].join('\n')
  const bytes = writeWeights(folder, 'lexicon', { texts: { classes: table }, models: {} })
  console.log(`lexicon: ${sorted.length} words, ${bytes} bytes`)
}

/** The lemmas of a synset: its fourth field says in hexadecimal how many there are, a number behind each. */
function lemmasOf(line: string): string[] {
  const fields = line.split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const lemmas = Array.from({ length: count }, (_, index) => fields[4 + 2 * index] ?? '')
  return lemmas.map((lemma) => lemma.replace(/\(\w+\)$/, ''))
}

/** A word, or the words with capitals of a lemma of several words, in lower case, each with what it is. */
function classesIn(lemma: string, bit: number): (readonly [string, number])[] {
  const isName = (word: string): boolean => /^[A-Z]/.test(word)
  const words = lemma.split('_')
  if (words.length === 1) return [[lemma.toLowerCase(), isName(lemma) ? NAME : bit]]
  return words.filter(isName).map((word) => [word.toLowerCase(), PART_OF_NAME])
}
