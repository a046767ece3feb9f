import type { DateReader } from './date-parts'
import { anyMonth, dayOf, signOfEra, yearOf } from './date-parts'
import type { Token } from './token'

const DASH = /^[–—-]$/

/** "1914-18" ends in 1918, "1939-1945" in 1945; null where the second is no later year. */
function endOf(year: number, end: string): number | null {
  const value = Number(end.length === 2 ? `${String(year).slice(0, -2)}${end}` : end)
  return /^(?:\d{2}|\d{4})$/.test(end) && value > year && value <= 2100 ? value : null
}

/** "1754–1763", "1914-18", "264–146 BC": one mention of grain "years". */
export const yearRange: DateReader = (tokens, at) => {
  const [from, dash, to, era] = [0, 1, 2, 3].map((step) => tokens[at + step]?.text ?? '')
  const sign = signOfEra(era ?? '')
  const ancient =
    sign !== 0 && DASH.test(dash ?? '') && /^\d{1,4}$/.test(from ?? '') && /^\d{1,4}$/.test(to ?? '')
  if (ancient) return { grain: 'years', length: 4, year: sign * Number(from), endYear: sign * Number(to) }
  const year = yearOf(tokens[at])
  if (year === 0 || !DASH.test(dash ?? '')) return null
  const endYear = endOf(year, to ?? '')
  return endYear === null ? null : { grain: 'years', length: 3, year, endYear }
}

const isRange = (tokens: readonly Token[], at: number): boolean =>
  dayOf(tokens[at]) > 0 && DASH.test(tokens[at + 1]?.text ?? '') && dayOf(tokens[at + 2]) > dayOf(tokens[at])

/** "3–5 June 2012", "June 3–5, 2012": one mention of grain "days", told by its first day. */
export const dayRange: DateReader = (tokens, at) => {
  const leads = anyMonth(tokens[at]) > 0
  const first = leads ? at + 1 : at
  if (!isRange(tokens, first)) return null
  const month = anyMonth(tokens[leads ? at : at + 3])
  if (month === 0) return null
  const comma = tokens[at + 4]?.text === ',' ? 1 : 0
  const year = yearOf(tokens[at + 4 + comma])
  const length = year > 0 ? 5 + comma : 4
  return {
    grain: 'days',
    length,
    month,
    day: dayOf(tokens[first]),
    year: year > 0 ? year : null,
    endYear: year > 0 ? year : null,
  }
}

/** "summer 1969", "the autumn of 1831"; a season without its year is no date. */
export const season: DateReader = (tokens, at) => {
  if (!/^(?:spring|summer|autumn|fall|winter)$/.test(tokens[at]?.lower ?? '')) return null
  const of = tokens[at + 1]?.lower === 'of' ? 1 : 0
  const year = yearOf(tokens[at + 1 + of])
  return year > 0 ? { grain: 'season', length: 2 + of, year } : null
}

const HALF = /^(?:am|pm|a\.m\.?|p\.m\.?)$/i

const WITH_HALF = /^(?:0?[1-9]|1[0-2])(?:[.:][0-5]\d)?(?:am|pm)$/i

/** "8 pm", "8.30pm", "10:30 a.m.", "at 14:30". */
export const clockTime: DateReader = (tokens, at) => {
  const hour = tokens[at]?.text ?? ''
  if (WITH_HALF.test(hour)) return { grain: 'time', length: 1 }
  if (!/^\d{1,2}(?:\.\d\d)?$/.test(hour) || Number(hour) >= 25) return null
  const minutes = tokens[at + 1]?.text === ':' && /^[0-5]\d$/.test(tokens[at + 2]?.text ?? '')
  const half = tokens[at + (minutes ? 3 : 1)]
  if (half && (HALF.test(half.text) || /^o['’]clock$/.test(half.lower)))
    return { grain: 'time', length: minutes ? 4 : 2 }
  const sure = /^(?:at|by|until|till|around|from|after|before)$/.test(tokens[at - 1]?.lower ?? '')
  return minutes && sure ? { grain: 'time', length: 3 } : null
}
