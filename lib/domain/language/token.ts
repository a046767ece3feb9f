import type { Span } from '../articles/span'

/** The universal parts of speech (https://universaldependencies.org/u/pos/). */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
/** A universal part of speech (universaldependencies.org/u/pos). */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number]

/** A word, number or mark of a sentence; offsets count from the start of the whole text. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly pos: PartOfSpeech
  readonly lemma: string
}

/** True for what a reader would call a word or a number. */
export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text)

/** True when a token stands there and is written with a capital first letter. */
export const isCapitalised = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

/** True for a mark, and behind the last token: what ends in front of it is whole. */
export const isMarkOrEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || tokens[at]?.pos === 'PUNCT'

/** "al-Noor", "el-Masri": the Arabic article is small, and the name behind its hyphen has a capital. */
export const hasArabicArticle = (word: string): boolean =>
  /^(?:al|el|ul|an|ar|as|ash|at|ad|az)-\p{Lu}\p{Ll}/u.test(word)

/** A noun that is no name; also "oak", which the tagger takes for one. */
export const isCommonNoun = ({ pos, text }: Token): boolean =>
  pos === 'NOUN' || (pos === 'PROPN' && /^\p{Ll}/u.test(text))

/** A noun, name, verb, adjective or number: what says what a sentence is about. */
export const isContent = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos)

/** The words of `tokens` with single spaces where the text has any. */
export const spaced = (tokens: readonly Token[]): string =>
  tokens
    .map((token, index) => (index > 0 && token.start > (tokens[index - 1]?.end ?? 0) ? ' ' : '') + token.text)
    .join('')

/** The words and marks of `tokens` in small letters, with single spaces between all of them: "to the north ,". */
export const lowerLine = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ')

/** True for a semicolon, a dash, or a colon with room behind it: the one in "16:9" and "8:40" is part of a figure. */
export const isStop = (tokens: readonly Token[], at: number): boolean =>
  /^[;—]$/.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.text === ':' && (tokens[at]?.end ?? 0) < (tokens[at + 1]?.start ?? Infinity))

/** True for a dash that parts what it stands between: not those in “1914–18” and “Disney–ABC”. */
export const isParting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '—' ||
  (tokens[at]?.text === '–' && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0))

/** Indexes of such dashes. */
export const partingDashes = (tokens: readonly Token[]): number[] =>
  [...tokens.keys()].filter((at) => isParting(tokens, at))

/** 1 where "the" stands at an index, else 0: how many tokens the article takes. */
export const theAt = (tokens: readonly Token[], at: number): 0 | 1 => (tokens[at]?.lower === 'the' ? 1 : 0)

/** 1 where "the" stands right before an index, else 0. */
export const theBefore = (tokens: readonly Token[], at: number): 0 | 1 => theAt(tokens, at - 1)

/** Words that stand at an index, with "the" where that stands right before them: "the Duke of Elm". */
export const withThe = (tokens: readonly Token[], at: number, words: string): string =>
  theBefore(tokens, at) === 1 ? `the ${words}` : words

/** Index behind all brackets that follow from `at` on ("(1902) [a]"); `at` itself where none opens or none is closed. */
export function behindBrackets(tokens: readonly Token[], at: number): number {
  const close = { '(': ')', '[': ']' }[tokens[at]?.text ?? '']
  const end = close === undefined ? -1 : tokens.findIndex(({ text }, index) => index > at && text === close)
  return end < 0 ? at : behindBrackets(tokens, end + 1)
}
