const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const small = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...TENS.flatMap((tens, index) =>
    ONES.slice(1, 10).map((ones, value) => [`${tens}-${ones}`, (index + 2) * 10 + value + 1] as const),
  ),
])

const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
])

/** The value of one word or numeral ("forty", "10,000", "1.5"), or null when it is none. */
export function numberValue(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''))
  return wordValue(word)
}

/** The value of a number word below a hundred ("forty", "twenty-one"); null for anything else, figures included. */
export const wordValue = (word: string): number | null => small.get(word.toLowerCase()) ?? null

/** The words that count in a row, the first of them at index 0: "first" to "twenty-first". */
export const ORDINAL_WORDS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  )

/** What a word multiplies the number before it by ("million" -> 1,000,000), or null. */
export const scaleOf = (word: string): number | null => SCALES.get(word.toLowerCase()) ?? null

const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 }

/** A sum as papers shorten it, "1.2m" or "40bn": its figure, the letters behind it and what they multiply it by; null for anything else. */
export function shortSum(
  word: string,
): { readonly figure: string; readonly letters: string; readonly scale: number } | null {
  const [, figure = '', letters = ''] = /^(\d[\d.,]*)(k|m|bn|tn)$/.exec(word) ?? []
  const scale = SHORT_SCALES[letters]
  return scale === undefined || numberValue(figure) === null ? null : { figure, letters, scale }
}

/** A value as words where texts write words: 2 -> "two"; null above twelve. */
export const numberWord = (value: number): string | null => (value <= 12 ? (ONES[value] ?? null) : null)

/** A value with thousands separators, as texts print it: 10000 -> "10,000". */
export function numeral(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
