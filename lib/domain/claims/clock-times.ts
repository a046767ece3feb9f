import type { AnalysedSentence } from '../language/analysis'
import { numberValue } from '../language/numbers'
import type { Amount } from './amounts'

const HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}'
const MODIFIER =
  '(?:(shortly after|soon after|just after|a little after|shortly before|just before|a little before|not long before|not long after|before|after|by|towards|about|around) )?'

/** "8.40 p.m.", "half past nine in the evening", "at 21:10", "noon", with what stands before it. */
const CLOCK = new RegExp(
  `\\b${MODIFIER}(?:(?:(half past|a quarter past|a quarter to) )?(${HOUR})(?:[.:]([0-5]\\d))?(?: o['’]clock)? ?(?:(a\\.?m|p\\.?m)\\b\\.?|in the (morning|afternoon|evening)\\b|at (night)\\b)|(?<=\\b(?:at|by|before|after|until|about|around|from) )([01]?\\d|2[0-3]):([0-5]\\d)\\b(?! ?(?:hours|minutes))|(noon|midday|midnight)\\b)`,
  'giu',
)

/** How far from the hour named the true time may lie, in minutes. */
const WITHIN: readonly (readonly [RegExp, number, number])[] = [
  [/(?:shortly|soon|just|little|long) after/, 0, 30],
  [/(?:shortly|just|little|long) before|towards/, -30, 0],
  [/after/, 0, 60],
  [/before|by/, -60, 0],
  [/about|around/, -20, 20],
]

/** Times of day as minutes from midnight: "shortly after nine in the evening" lies between 1260 and 1290. */
export function clockTimesOf({ tokens, start, end }: AnalysedSentence, text: string): Amount[] {
  return [...text.slice(start, end).matchAll(CLOCK)].flatMap((match) => {
    const [from, to] = [start + match.index, start + match.index + match[0].length]
    const first = tokens.findIndex((token) => token.end > from)
    const behind = tokens.findIndex((token) => token.start >= to)
    const minutes = minutesOf(match)
    if (first < 0 || minutes === null) return []
    const [, low, high] = WITHIN.find(([words]) => words.test(match[1]?.toLowerCase() ?? '')) ?? [null, 0, 0]
    const last = behind < 0 ? tokens.length : behind
    return {
      start: from,
      end: to,
      first,
      last,
      dimension: 'clock',
      value: minutes,
      low: minutes + low,
      high: minutes + high,
      rounding: 0,
      digits: 1,
      factor: 1,
      noun: null,
      nounAt: -1,
    }
  })
}

const PAST: Readonly<Record<string, number>> = { 'half past': 30, 'a quarter past': 15, 'a quarter to': -15 }

function minutesOf(match: RegExpExecArray): number | null {
  const [, , past = '', hour = '', minute = '0', half, part, night, whole, rest = '0', name] = match
  if (name !== undefined) return name.toLowerCase() === 'midnight' ? 0 : 720
  if (whole !== undefined) return 60 * Number(whole) + Number(rest)
  const value = numberValue(hour.toLowerCase())
  if (value === null || value < 1 || value > 12) return null
  const isLate =
    half?.toLowerCase().startsWith('p') ??
    (part !== undefined ? part.toLowerCase() !== 'morning' : night !== undefined && value >= 6)
  return 60 * ((value % 12) + (isLate ? 12 : 0)) + Number(minute) + (PAST[past.toLowerCase()] ?? 0)
}
