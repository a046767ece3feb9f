import type { Span } from '../../articles/span'
import type { TokenRange } from '../mentions'
import type { PartOfSpeech } from '../token'
import type { RawToken } from '../tokens'
import { collapse } from './collapse'
import { parse, type ParseOptions } from './parse'
import type { Syntax } from './syntax'

/** Tokens that are one word of the sentence: a name (PROPN) or a quantity (NUM). */
export interface MergedWord extends TokenRange {
  readonly tag: PartOfSpeech
}

/** The tree of a sentence of tokens. A word is one token or a merged range of them. */
export interface TokenSyntax extends Syntax {
  /** Where each word stands in the text. */
  readonly spans: readonly Span[]
  /** The tokens of each word. */
  readonly ranges: readonly TokenRange[]
  /** The word that each token belongs to. */
  readonly wordOf: readonly number[]
}

/**
 * Parses a sentence's tokens. Tokens are what the treebanks call words, but that these split "well-known" in three: such
 * tokens are parsed in pieces and put together again. `merged` ranges, in any order, become one word each; of two that
 * overlap, the one that starts first counts.
 */
export function parseTokens(
  tokens: readonly RawToken[],
  merged: readonly MergedWord[] = [],
  { isSketch = false }: Pick<ParseOptions, 'isSketch'> = {},
): TokenSyntax {
  const ranges = rangesOf(tokens.length, merged)
  const words = ranges.map(({ first, last }) => textOf(tokens.slice(first, last)))
  const pieces = ranges.flatMap((range, word) =>
    (range.tag === null ? piecesOf(words[word] ?? '') : [words[word] ?? '']).map((text) => ({ text, word })),
  )
  const known = pieces.map(({ word }) => ranges[word]?.tag ?? null)
  const parsed = parse(
    pieces.map((piece) => piece.text),
    { known, isSketch },
  )
  const syntax = collapse(
    parsed,
    words,
    pieces.map((piece) => piece.word),
  )
  return {
    ...syntax,
    spans: ranges.map(({ first, last }) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
    })),
    ranges: ranges.map(({ first, last }) => ({ first, last })),
    wordOf: ranges.flatMap(({ first, last }, word) => Array.from({ length: last - first }, () => word)),
  }
}

interface WordRange extends TokenRange {
  readonly tag: PartOfSpeech | null
}

function rangesOf(length: number, merged: readonly MergedWord[]): WordRange[] {
  const inOrder = [...merged].sort((a, b) => a.first - b.first || b.last - a.last)
  const ranges: WordRange[] = []
  let at = 0
  const alone = (until: number): void => {
    for (; at < Math.min(until, length); at++) ranges.push({ first: at, last: at + 1, tag: null })
  }
  for (const { first, last, tag } of inOrder) {
    if (first < at || last <= first || last > length) continue
    alone(first)
    ranges.push({ first, last, tag })
    at = last
  }
  alone(length)
  return ranges
}

/** The tokens as one word, with one space wherever the text has any. */
const textOf = (tokens: readonly RawToken[]): string =>
  tokens
    .map(({ text, start }, index) => (index > 0 && start > (tokens[index - 1]?.end ?? 0) ? ` ${text}` : text))
    .join('')

/** Prefixes that stay with their word in the treebanks. */
const BOUND = /^(?:e|co|re|un|de|x|t)$/i

/** "state-owned" is "state", "-" and "owned"; "e-mail" is whole. */
function piecesOf(word: string): string[] {
  const parts = word.split(/([-‐‑])/)
  const splits = parts.length > 1 && parts.every((part) => part !== '') && !BOUND.test(parts[0] ?? '')
  return splits && parts.every((part) => /^(?:[\p{L}\p{M}'’]+|[\p{N}.,]+|[-‐‑])$/u.test(part))
    ? parts
    : [word]
}
