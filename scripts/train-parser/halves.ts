import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { TreebankSentence } from '@/lib/domain/language/syntax/conllu'
import {
  EnglishParser,
  LONGEST_STRETCH,
  type Parsed,
  type ParserFile,
} from '@/lib/domain/language/syntax/english-parser'
import type { Election } from '@/lib/domain/language/syntax/evidence'
import type { WeightsFile } from '@/lib/domain/language/syntax/weights-format'

import { FrozenRows } from './frozen-rows'
import { ratios, scaled } from './margins'
import { makeParser } from './parser-command'
import { makeTagger } from './tagger-command'
import { readWeights, writeWeights } from './weights-folder'

/** Neighbouring sentences, mostly of one text, are in one half. */
const BLOCK = 100

/** One in so many sentences shows how the margins of two parsers compare. */
const SAMPLE = 12

/** A sentence and what a parser that has not learned from it made of it. */
export interface ParsedSentence {
  readonly index: number
  /** 0 or 1. */
  readonly half: number
  readonly sentence: TreebankSentence
  readonly election: Election
}

/**
 * Parses each half of a treebank by a parser trained on the other half, so that it makes the mistakes of new text. Its
 * margins are told in the measure of the parser in `folder`: both are compared on sentences that both have learned from.
 */
export function parseByHalves(sentences: readonly TreebankSentence[], folder: string): ParsedSentence[] {
  const whole = parserIn(folder)
  return [0, 1].flatMap((half) => {
    const isIn = (index: number): boolean => Math.floor(index / BLOCK) % 2 === half
    const others = sentences.filter((_, index) => !isIn(index))
    const learned = others.length > 0 ? others : sentences
    const parser = trainedOn(learned, folder)
    const sample = learned.filter((_, index) => index % SAMPLE === 0)
    const times = ratios(parsesOf(whole, sample), parsesOf(parser, sample))
    return sentences.flatMap((sentence, index) => {
      const isHere = isIn(index) && sentence.length <= LONGEST_STRETCH
      return isHere ? [{ index, half, sentence, election: scaled(parseOf(parser, sentence), times) }] : []
    })
  })
}

const parseOf = (parser: EnglishParser, sentence: TreebankSentence): Parsed =>
  parser.analyse(sentence.map(({ form }) => form))

const parsesOf = (parser: EnglishParser, sentences: readonly TreebankSentence[]): Parsed[] =>
  sentences.filter(({ length }) => length <= LONGEST_STRETCH).map((sentence) => parseOf(parser, sentence))

/** A parser with the words, tags and relations of the one in `folder`. */
function trainedOn(sentences: readonly TreebankSentence[], folder: string): EnglishParser {
  const own = mkdtempSync(path.join(tmpdir(), 'half-parser-'))
  try {
    for (const table of ['words', 'lexicon']) writeWeights(own, table, readWeights(folder, table))
    makeTagger(sentences, own, (readWeights(folder, 'tagger').texts['tags'] ?? '').split('\n'))
    makeParser(sentences, own, (readWeights(folder, 'forward').texts['relations'] ?? '').split('\n'))
    return parserIn(own)
  } finally {
    rmSync(own, { recursive: true })
  }
}

/** The parser in a folder, which need not have its judges yet. */
const parserIn = (folder: string): EnglishParser =>
  new EnglishParser((name: ParserFile) =>
    name === 'labels' || name === 'confidence' ? NO_JUDGE : readWeights(folder, name),
  )

const NO_JUDGE: WeightsFile = {
  texts: { keptFrom: '' },
  models: { evidence: new FrozenRows().weights(1, 1) },
}
