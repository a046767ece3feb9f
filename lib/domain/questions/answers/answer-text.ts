import { ORDINAL_WORDS } from '../../language/numbers'
import { figures } from './number-words'
import { oneWriting, spelledOut } from './spelled-out'
import { monthOf, withMonthNames } from './written-dates'

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

/** "1,200", "1 200" and "1'200" as "1200"; a point stays only between digits; "2nd" as "2th", apart from "2". */
function plainFigures(text: string): string {
  return text
    .replace(/(?<=\d)[, '’](?=\d{3}(?!\d))/g, '')
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1th')
}

const ORDINALS = new Map(ORDINAL_WORDS.map((word, index) => [word, `${index + 1}th`]))

/** The numbers of kings and wars. "I", "V" and "X" alone are letters too. */
const ROMAN = new Map(
  'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi'
    .split(' ')
    .map((word, index) => [word, String([2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16][index])]),
)

/**
 * The words of an answer without what does not change it: case, diacritics, punctuation, articles, the possessive;
 * number words and Roman numbers as figures, units and months in one writing. Input of any shape is read;
 * compatibility forms by NFKC.
 */
export function answerTokens(answer: string): readonly AnswerToken[] {
  const plain = answer.normalize('NFKC').replace(/\p{Cf}/gu, '')
  const names = new Set((plain.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).map(fold))
  const text = plainFigures(spelledOut(plain))
    .replace(/[’‘ʼ']s(?![\p{L}\p{N}])/gu, '')
    .replace(/[’‘ʼ']/gu, '')
  const words = text.match(/\d+th\b|\d+(?:\.\d+)?|[\p{L}\p{M}]+|\d+/gu) ?? []
  const kept = words.map(fold).filter((word) => !ARTICLES.has(word))
  const written = kept.map((word) => {
    const full = oneWriting(monthOf(word))
    return { word, full: ORDINALS.get(full) ?? ROMAN.get(full) ?? full }
  })
  const nameWritings = new Set(written.filter(({ word }) => names.has(word)).map(({ full }) => full))
  return figures(written.map(({ full }) => full)).map((word) => ({
    text: word,
    isName: names.has(word) || nameWritings.has(word),
  }))
}

/** Every way in which an answer can be read, as its words: a date in figures may be read in two. */
export const answerReadings = (answer: string): readonly (readonly AnswerToken[])[] =>
  withMonthNames(answer.normalize('NFKC')).map(answerTokens)
