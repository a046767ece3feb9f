import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import {
  ADJECTIVE,
  ADVERB,
  lexicon,
  NAME,
  NOUN,
  PART_OF_NAME,
  VERB,
} from '@/lib/domain/language/syntax/lexicon'
import { styleOf } from '@/lib/domain/language/syntax/tag-features'
import { wordShapes } from '@/lib/domain/language/syntax/word-shapes'
import { makeLexicon } from '@/scripts/train-parser/lexicon-command'
import { readWeights } from '@/scripts/train-parser/weights-folder'

const classesOf = lexicon(`carry cook paris plan\n${[VERB, NOUN | VERB, NAME, NOUN | VERB].join(' ')}`)

/** What a word is itself, and what the words are that it may be a form of. */
const readOf = (word: string): number[] => [classesOf(word) >> 4, classesOf(word) & 15]

test('a word is what the table says, and what the word is that it may be a form of', () => {
  expect(readOf('carry')).toEqual([VERB, 0])
  expect(readOf('paris')).toEqual([NAME, 0])
  expect(readOf('carries')).toEqual([0, VERB])
  expect(readOf('carried')).toEqual([0, VERB])
  expect(readOf('carrying')).toEqual([0, VERB])
  expect(readOf('planned')).toEqual([0, NOUN | VERB])
  expect(readOf('planning')).toEqual([0, NOUN | VERB])
  expect(readOf('cooks')).toEqual([0, NOUN | VERB])
})

test('a name has no forms, and an unknown word says nothing', () => {
  expect(readOf('pariss')).toEqual([0, 0])
  expect(['', 's', 'ed', 'ing', 'sing', 'quux'].map(classesOf)).toEqual([0, 0, 0, 0, 0, 0])
})

test('the table is made of the synsets of WordNet', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lexicon-'))
  jest.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    const licence = '  1 This is the licence.\n'
    const synset = (...lemmas: string[]): string =>
      `00000001 03 n ${lemmas.length.toString(16).padStart(2, '0')} ${lemmas.map((lemma) => `${lemma} 0`).join(' ')} 000 | meaning\n`
    writeFileSync(
      path.join(folder, 'data.noun'),
      licence + synset('light', 'River_of_Doubt') + synset('Nile'),
    )
    writeFileSync(path.join(folder, 'data.verb'), licence + synset('light'))
    writeFileSync(path.join(folder, 'data.adj'), licence + synset('galore(ip)'))
    writeFileSync(path.join(folder, 'data.adv'), licence + synset('lightly'))
    makeLexicon(folder, folder)
    const made = lexicon(readWeights(folder, 'lexicon').texts['classes'] ?? '')
    const words = ['light', 'river', 'of', 'nile', 'galore', 'lightly']
    expect(words.map((word) => made(word) >> 4)).toEqual([
      NOUN | VERB,
      PART_OF_NAME,
      0,
      NAME,
      ADJECTIVE,
      ADVERB,
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('sentences are told apart by how they use capitals, whatever marks and numbers they have', () => {
  const shapeOf = wordShapes({ groupsOf: () => null, classesOf: () => 0 })
  const style = (text: string): number => styleOf(text.split(' ').map(shapeOf))
  const plain = style('The owls of the old barn sleep until it is dark .')
  expect(style('7 The owls of the old barn sleep - until it is dark !')).toBe(plain)
  const others = [
    'owls sleep by day',
    'OWLS SLEEP BY DAY',
    'Old Owls Sleep by Day',
    'Old Owls Sleep Badly',
  ].map(style)
  expect(new Set([plain, ...others]).size).toBe(5)
})
