import { withInsertedSpeech } from './inserted-speech'
import type { Mention, TokenRange } from './mentions'
import { isQuantity } from './mentions'
import type { Parsed } from './parsed'
import type { MergedWord, TokenSyntax } from './syntax/parse-tokens'
import type { ParseOptions } from './syntax/parse'
import { parseTokens } from './syntax/parse-tokens'
import type { PartOfSpeech, Token } from './token'
import { repaired } from './tree-repairs'
import { isOnlyPast } from './verbs'

/** The dependency tree of a sentence over its tokens: the words of a merged name hang on its last one as "flat". */
export interface Tree extends Parsed {
  /** The words that depend on each word, in the order of the text. */
  readonly children: readonly (readonly number[])[]
  /** From the first to the last token of all that hangs on each word. */
  readonly spans: readonly TokenRange[]
}

/** Parses a sentence with its names, dates and numbers taken as one word each; a sketch is quick and knows no confidence. */
export const treeOf = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  options: Pick<ParseOptions, 'isSketch'> = {},
): Tree =>
  grown(
    repaired(
      tokens,
      withInsertedSpeech(tokens, mentions, (words, merged) =>
        spread(
          parseTokens(
            words,
            [...mergedWords(words, merged), ...surePasts(words), ...spelledWithDigit(words)],
            options,
          ),
        ),
      ),
    ),
  )

/** "Gave" and "sang" can be nothing but verbs. */
const surePasts = (tokens: readonly Token[]): MergedWord[] =>
  tokens.flatMap((token, first): MergedWord[] =>
    isOnlyPast(token.text) && !/^(?:was|were|had|did)$/.test(token.text)
      ? [{ first, last: first + 1, tag: 'VERB' }]
      : [],
  )

/** "5ive", "2gether": a digit for letters makes a name, no punctuation mark. */
const spelledWithDigit = (tokens: readonly Token[]): MergedWord[] =>
  tokens.flatMap(({ text }, first): MergedWord[] =>
    /^\d\p{Ll}{3,}$/u.test(text) ? [{ first, last: first + 1, tag: 'PROPN' }] : [],
  )

/** A name as a whole, a date as a whole, a number with its modifier and currency. */
const mergedWords = (tokens: readonly Token[], mentions: readonly Mention[]): MergedWord[] =>
  mentions.flatMap((mention): MergedWord[] => {
    if (!isQuantity(mention)) {
      if (mention.kind === 'term' || mention.kind === 'nationality') return []
      if (mention.kind === 'date' && mention.last - mention.first === 1) return []
      const noun = mention.kind === 'date' && /^\p{Ll}/u.test(tokens[mention.last - 1]?.text ?? '')
      return [{ first: mention.first, last: mention.last, tag: noun ? 'NOUN' : 'PROPN' }]
    }
    return [{ first: mention.first, last: mention.number.last, tag: 'NUM' }]
  })

/** The tree over words as a tree over tokens. */
function spread({ ranges: units, ...parsed }: TokenSyntax): Parsed {
  const tags: PartOfSpeech[] = []
  const xpos: string[] = []
  const lemmas: string[] = []
  const heads: number[] = []
  const relations: string[] = []
  const confidence: number[] = []
  for (const [index, unit] of units.entries()) {
    const own = unit.last - 1
    const head = units[parsed.heads[index] ?? -1]
    for (let at = unit.first; at < unit.last; at++) {
      tags.push(parsed.tags[index] ?? 'X')
      xpos.push(parsed.xpos[index] ?? 'FW')
      lemmas.push(parsed.lemmas[index] ?? '')
      heads.push(at < own ? own : head ? head.last - 1 : -1)
      relations.push(at < own ? 'flat' : (parsed.relations[index] ?? 'dep'))
      confidence.push(at < own ? 1 : (parsed.confidence[index] ?? 0))
    }
  }
  return { tags, xpos, lemmas, heads, relations, confidence }
}

/** The tree with what hangs on each word looked up once. */
export function grown(parsed: Parsed): Tree {
  const { heads } = parsed
  const children: number[][] = heads.map(() => [])
  for (const [index, head] of heads.entries()) children[head]?.push(index)
  const spans = heads.map((_, index) => ({ first: index, last: index + 1 }))
  for (const start of heads.keys()) {
    let at = heads[start] ?? -1
    for (let step = 0; at >= 0 && step < heads.length; step++) {
      const span = spans[at]
      if (!span || (span.first <= start && span.last > start)) break
      spans[at] = { first: Math.min(span.first, start), last: Math.max(span.last, start + 1) }
      at = heads[at] ?? -1
    }
  }
  return { ...parsed, children, spans }
}

/** The first word that hangs on `head` by one of `relations`, subtypes ("nsubj:pass") included; -1 when there is none. */
export function childBy(tree: Tree, head: number, relations: readonly string[]): number {
  return tree.children[head]?.find((child) => hangsBy(tree, child, relations)) ?? -1
}

/** All words that hang on `head` by one of `relations`, in the order of the text. */
export const childrenBy = (tree: Tree, head: number, relations: readonly string[]): number[] =>
  tree.children[head]?.filter((child) => hangsBy(tree, child, relations)) ?? []

/** True when a word hangs on its head by one of `relations`, subtypes included. */
export function hangsBy(tree: Tree, word: number, relations: readonly string[]): boolean {
  const relation = tree.relations[word] ?? ''
  return relations.some((wanted) => relation === wanted || relation.startsWith(`${wanted}:`))
}

/** The word that a verb is the auxiliary or copula of, or the verb itself. */
export const predicateOf = (tree: Tree, verb: number): number =>
  hangsBy(tree, verb, ['aux', 'cop']) ? (tree.heads[verb] ?? verb) : verb

/** From the first to the last token of all that hangs on a word. */
export const spanUnder = (tree: Tree, word: number): TokenRange =>
  tree.spans[word] ?? { first: word, last: word + 1 }
