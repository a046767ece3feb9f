import { figures } from './number-words'

/** Letters that are no base letter with a mark, and so outlast the folding of diacritics. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}

const ARTICLES = new Set(['a', 'an', 'the'])

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** A token of a typed or stored answer, folded for comparison. */
export interface AnswerToken {
  readonly text: string
  /** Whether it begins with a capital, as names do. */
  readonly isName: boolean
}

/** Lower case without diacritics: "Łódź" and "lodz" are the same word. */
function fold(word: string): string {
  const bare = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(/[ßæœøđðłþıς]/g, (letter) => LETTERS[letter] ?? letter)
}

/** "1,200" and "1 200" as "1200"; a point stays only where it stands between digits. */
function plainFigures(text: string): string {
  return text
    .replace(/(?<=\d)[, ](?=\d{3}(?!\d))/g, '')
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/gi, '$1')
}

/**
 * The words of an answer without what does not change it: case, diacritics, punctuation, articles, the possessive,
 * number words (as figures), short names of months. Input of any shape is read; compatibility forms by NFKC.
 */
export function answerTokens(answer: string): readonly AnswerToken[] {
  const text = plainFigures(answer.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[’‘ʼ']s\b/gu, '')
    .replace(/[’‘ʼ']/gu, '')
    .replace(/&/g, ' and ')
  const words = text.match(/\d+(?:\.\d+)?|[\p{L}\p{M}]+|\d+/gu) ?? []
  const names = new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map(fold))
  const kept = words.map(fold).filter((word) => !ARTICLES.has(word))
  return figures(kept.map(monthOf)).map((word) => ({ text: word, isName: names.has(word) }))
}

function monthOf(word: string): string {
  if (word.length < 3 || word === 'mar' || word === 'dec') return word
  return (word.length <= 4 && MONTHS.find((month) => month.startsWith(word))) || word
}

/** Whether the tokens hold a month and a number, so that their order says nothing: "4 May", "May 4". */
export function isDate(tokens: readonly AnswerToken[]): boolean {
  return tokens.some(({ text }) => MONTHS.includes(text)) && tokens.some(({ text }) => /^\d+$/.test(text))
}
