import { MONTHS } from '../../language/date-parts'
import type { DateMention } from '../../language/mentions'
import type { Run } from '../run'

/** Wrong dates of the same grain: those of the articles first, then years and months close by. */
export function otherDates(run: Run, key: DateMention): string[] {
  const told = (run.dates.get(key.grain) ?? []).filter((text) => isNear(key, text))
  return [...new Set([...told, ...made(key)])].filter((text) => text !== key.text)
}

function made(key: DateMention): string[] {
  if (key.grain === 'year' && key.year !== null && /^\d{4}$/.test(key.text)) return years(key.year)
  if (key.grain === 'month' && key.month !== null) return months(key)
  if (key.grain === 'decade' && key.year !== null)
    return [-20, -10, 10, 20].map((step) => `${(key.year ?? 0) + step}s`)
  return []
}

const years = (year: number): string[] => {
  const spread =
    year > 1950 ? [-4, 3, -7, 5, 9] : year > 1700 ? [-11, 8, -17, 14, 22] : [-25, 30, -60, 45, 80]
  return spread.map((step) => String(year + step))
}

const months = (key: DateMention): string[] =>
  [2, -3, 4, -1].map((step) => {
    const month = MONTHS[((key.month ?? 1) - 1 + step + 12) % 12] ?? ''
    return key.year === null ? month : `${month} ${key.year}`
  })

/** A year of another age is no believable mistake; dates without a year go only with such. */
function isNear(key: DateMention, text: string): boolean {
  const year = /\d{4}/.exec(text)
  if (key.year === null) return year === null
  if (year === null) return false
  const age = Math.max(30, (2030 - key.year) * 0.5)
  return Math.abs(Number(year[0]) - key.year) <= age && !/BC/.test(text)
}
