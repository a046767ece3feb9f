import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { readConllu } from '@/lib/domain/language/syntax/conllu'
import { EnglishParser } from '@/lib/domain/language/syntax/english-parser'
import { pack, unpack } from '@/lib/domain/language/syntax/weights-format'
import { makeJudges } from '@/scripts/train-parser/judges-command'
import { makeParser } from '@/scripts/train-parser/parser-command'
import { makeTagger } from '@/scripts/train-parser/tagger-command'
import { readWeights, writeWeights } from '@/scripts/train-parser/weights-folder'

const FILES = ['tagger', 'forward', 'backward', 'graph', 'labels', 'confidence'] as const

const ANIMALS = ['dog', 'cat', 'hen', 'cow', 'fox', 'owl']
const DEEDS = ['sees', 'hears', 'follows']

/** "the dog sees a cat .", with every pair of animals and every deed. */
const TREEBANK = ANIMALS.flatMap((one, index) =>
  DEEDS.map((deed, turn) => {
    const other = ANIMALS[(index + turn + 1) % ANIMALS.length] ?? ''
    const rows = [
      ['the', 'the', 'DET', 'DT', 2, 'det'],
      [one, one, 'NOUN', 'NN', 3, 'nsubj'],
      [deed, deed.slice(0, -1), 'VERB', 'VBZ', 0, 'root'],
      ['a', 'a', 'DET', 'DT', 5, 'det'],
      [other, other, 'NOUN', 'NN', 3, 'obj'],
      ['.', '.', 'PUNCT', '.', 3, 'punct'],
    ]
    return rows
      .map(([form, lemma, upos, xpos, head, relation], at) =>
        [at + 1, form, lemma, upos, xpos, '_', head, relation, '_', '_'].join('\t'),
      )
      .join('\n')
  }),
).join('\n\n')

const folders: string[] = []

function trainInto(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'readback-parser-'))
  folders.push(folder)
  const sentences = readConllu(TREEBANK)
  writeWeights(folder, 'words', { texts: { groups: 'dog cat hen\n0 0 1\n0 1\n0 0' }, models: {} })
  writeWeights(folder, 'lexicon', { texts: { classes: 'cat dog follow\n1 1 2' }, models: {} })
  makeTagger(sentences, folder)
  makeParser(sentences, folder)
  makeJudges(sentences, folder)
  return folder
}

beforeAll(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined)
})

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

test('training gives the same bytes each time, and a parser that has learned', () => {
  const one = trainInto()
  const two = trainInto()
  for (const name of FILES)
    expect(
      readFileSync(path.join(two, `${name}.br`)).equals(readFileSync(path.join(one, `${name}.br`))),
    ).toBe(true)
  const parser = new EnglishParser((name) => readWeights(one, name))
  const syntax = parser.parse(['the', 'owl', 'hears', 'a', 'hen', '.'])
  expect(syntax).toMatchObject({
    tags: ['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT'],
    xpos: ['DT', 'NN', 'VBZ', 'DT', 'NN', '.'],
    lemmas: ['the', 'owl', 'hear', 'a', 'hen', '.'],
    heads: [1, 2, -1, 4, 2, 2],
    relations: ['det', 'nsubj', 'root', 'det', 'obj', 'punct'],
  })
})

test('weights are read as they were written', () => {
  const model = {
    classes: 3,
    bits: 12,
    rows: Int32Array.of(5, 4000),
    starts: Int32Array.of(0, 2, 3),
    classOf: Uint8Array.of(0, 2, 1),
    weights: Int8Array.of(-127, 5, 127),
  }
  const empty = {
    classes: 3,
    bits: 5,
    rows: new Int32Array(),
    starts: new Int32Array(1),
    classOf: new Uint8Array(),
    weights: new Int8Array(),
  }
  const file = { texts: { words: 'naïve — “words”' }, models: { model, empty } }
  expect(unpack(pack(file))).toEqual(file)
})
