import { MONTHS } from '../../language/date-parts'

const LOWER_MONTHS = MONTHS.map((month) => month.toLowerCase())

const isMonth = (number: number): boolean => number >= 1 && number <= 12
const isDay = (number: number): boolean => number >= 1 && number <= 31

/**
 * A date in figures with its month as a word, in every way it can be read: "2018-11-24" and "24.11.2018" in one,
 * "5/4/2018" in two. A text without such a date is returned alone, as it is.
 */
export function withMonthNames(text: string): readonly string[] {
  const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text)
  if (iso) return readings(text, iso[0], [[Number(iso[3]), Number(iso[2]), Number(iso[1])]])
  const local = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text)
  if (!local) return [text]
  const [one, other, year] = [Number(local[1]), Number(local[2]), Number(local[3])]
  return readings(text, local[0], [
    [one, other, year],
    [other, one, year],
  ])
}

function readings(
  text: string,
  found: string,
  dates: readonly (readonly [day: number, month: number, year: number])[],
): readonly string[] {
  const possible = dates.filter(([day, month]) => isDay(day) && isMonth(month))
  const written = possible.map(([day, month, year]) =>
    text.replace(found, `${day} ${LOWER_MONTHS[month - 1] ?? ''} ${year}`),
  )
  return written.length > 0 ? [...new Set(written)] : [text]
}

/** A word of three or four letters that a month begins with, or "sept", as that month in full; any other word as it is. */
export function monthOf(word: string): string {
  if (word === 'sept') return 'september'
  if (word.length < 3 || word.length > 4) return word
  return LOWER_MONTHS.find((month) => month.startsWith(word)) ?? word
}

/** Whether words hold a month and a number, so that their order says nothing: "4 May", "May 4". */
export const areDate = (words: readonly string[]): boolean =>
  words.some((word) => LOWER_MONTHS.includes(word)) && words.some((word) => /^\d+(?:th)?$/.test(word))

/** The words of a date in one order, without "of" and the endings of its numbers. */
export const dateWords = (words: readonly string[]): readonly string[] =>
  words
    .filter((word) => word !== 'of' && word !== 'on')
    .map((word) => word.replace(/(?<=\d)th$/, ''))
    .toSorted()
