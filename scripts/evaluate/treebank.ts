import { readConllu, type TreebankSentence, type TreebankWord } from '@/lib/domain/language/syntax/conllu'
import { parse } from '@/lib/domain/language/syntax/parse'
import type { Syntax } from '@/lib/domain/language/syntax/syntax'

import { wordsPerSecondOfOne } from './one-parser'

/** How well a treebank's sentences were tagged and parsed; shares from 0 to 1. */
export interface TreebankScores {
  readonly sentences: number
  readonly tokens: number
  /** Words with the right universal part of speech, the right tag of the Penn Treebank, the right lemma. */
  readonly upos: number
  readonly xpos: number
  readonly lemma: number
  /** Words, punctuation left out, with the right head, and with the right head and relation (subtypes counted). */
  readonly uas: number
  readonly las: number
  /** By relation, for the arcs that are kept: how many are right, and how many of all right arcs are among them. */
  readonly arcs: Readonly<Record<string, KeptArcs>>
  readonly tokensPerSecond: number
  /** Of the parser from left to right alone, the words being tagged. */
  readonly tokensPerSecondOfOne: number
}

/** Kept arcs of one relation. */
export interface KeptArcs {
  readonly precision: number
  readonly coverage: number
  /** Arcs with this relation in the treebank. */
  readonly gold: number
}

/** Parses the sentences of a text in CoNLL-U, given their words only, and compares. */
export function scoreTreebank(conllu: string): TreebankScores {
  const sentences = readConllu(conllu)
  parse(['Ready', '.'])
  const start = performance.now()
  const parsed = sentences.map((sentence) => parse(sentence.map(({ form }) => form)))
  const seconds = (performance.now() - start) / 1000
  const words = sentences.flatMap((sentence, index) => compare(sentence, parsed[index]))
  const scored = words.filter(({ gold }) => gold.upos !== 'PUNCT')
  return {
    sentences: sentences.length,
    tokens: words.length,
    upos: share(words, ({ gold, tag }) => tag === gold.upos),
    xpos: share(words, ({ gold, xpos }) => xpos === gold.xpos),
    lemma: share(words, ({ gold, lemma }) => lemma === gold.lemma),
    uas: share(scored, ({ attached }) => attached),
    las: share(scored, isRight),
    arcs: keptArcs(scored),
    tokensPerSecond: Math.round(words.length / seconds),
    tokensPerSecondOfOne: wordsPerSecondOfOne(sentences.map((sentence) => sentence.map(({ form }) => form))),
  }
}

interface Compared {
  readonly gold: TreebankWord
  readonly tag: string | undefined
  readonly xpos: string | undefined
  readonly lemma: string | undefined
  readonly relation: string | undefined
  readonly attached: boolean
  readonly kept: boolean
}

function compare(sentence: TreebankSentence, parsed: Syntax | undefined): Compared[] {
  return sentence.map((gold, index) => ({
    gold,
    tag: parsed?.tags[index],
    xpos: parsed?.xpos[index],
    lemma: parsed?.lemmas[index],
    relation: parsed?.relations[index],
    attached: parsed?.heads[index] === gold.head,
    kept: parsed?.kept[index] ?? false,
  }))
}

const isRight = ({ attached, gold, relation }: Compared): boolean => attached && relation === gold.relation

const share = (words: readonly Compared[], fits: (word: Compared) => boolean): number =>
  words.length === 0 ? 0 : words.filter(fits).length / words.length

function keptArcs(words: readonly Compared[]): Record<string, KeptArcs> {
  const relations = [...new Set(words.map(({ gold }) => gold.relation))].sort()
  return Object.fromEntries(
    relations.map((relation) => {
      const gold = words.filter((word) => word.gold.relation === relation)
      const kept = words.filter((word) => word.kept && word.relation === relation)
      const found = gold.filter((word) => word.kept && isRight(word))
      return [
        relation,
        { precision: share(kept, isRight), coverage: found.length / gold.length, gold: gold.length },
      ]
    }),
  )
}
