import type { DateGrain } from './mentions'
import type { Token } from './token'

/** The months of the year in order, as English writes them. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** What a reader of dates found at one place. */
export interface FoundDate {
  readonly grain: DateGrain
  /** How many tokens it takes. */
  readonly length: number
  readonly year?: number | null
  readonly month?: number | null
  readonly day?: number | null
  /** For a range, its last year. */
  readonly endYear?: number | null
}

/** Reads the date that starts at a token; null where none does. */
export type DateReader = (tokens: readonly Token[], at: number) => FoundDate | null

/** 1 to 12 for the full name of a month, 0 for any other word. */
export const monthOf = (token: Token | undefined): number => (token ? MONTHS.indexOf(token.text) + 1 : 0)

const ABBREVIATED_MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/

/** 1 to 12 for a month, abbreviated or not; 0 for any other word. */
export const anyMonth = (token: Token | undefined): number => {
  if (!token) return 0
  if (!ABBREVIATED_MONTH.test(token.text)) return monthOf(token)
  return MONTHS.findIndex((month) => month.startsWith(token.text.slice(0, 3))) + 1
}

/** 1 to 31 for a day of the month, 0 for any other word. */
export const dayOf = (token: Token | undefined): number => {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.text ?? '')
  const value = Number(day?.[1] ?? 0)
  return value <= 31 ? value : 0
}

/** A year of four digits, 0 for any other word. */
export const yearOf = (token: Token | undefined): number => {
  const value = /^\d{4}$/.test(token?.text ?? '') ? Number(token?.text) : 0
  return value >= 1000 && value <= 2100 ? value : 0
}

const ERA = /^(?:BC|BCE|AD|CE|B\.C\.|A\.D\.|B\.C\.E\.|C\.E\.)$/

/** -1 for "BC" and its like, 1 for "AD", 0 for any other word. */
export const signOfEra = (word: string): -1 | 0 | 1 => {
  if (!ERA.test(word)) return 0
  return word.startsWith('B') ? -1 : 1
}
