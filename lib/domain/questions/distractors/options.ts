import { isDate, isName } from '../../language/mentions'
import type { Mention } from '../../language/mentions'
import { numberValue, scaleOf } from '../../language/numbers'
import { seededRandom, seedFrom, shuffled } from '../../shared/random'
import type { Run } from '../candidate'
import { otherDates } from './dates'
import { otherNames } from './names'
import { otherNumbers } from './numbers'

/** Wrong answers of the same fine kind as a slot's own value, best first; `avoid` holds values that would be right. */
export function wrongAnswers(run: Run, slot: Mention, avoid: ReadonlySet<string>): string[] {
  if (isDate(slot)) return otherDates(run, slot).filter((text) => !avoid.has(text))
  if (isName(slot)) return otherNames(run, slot, avoid)
  return otherNumbers(slot.numberText, slot.value, new Set())
}

/** Four options around a key, or null when fewer than three wrong answers are safe. Numbers and dates are sorted. */
export function optionsAround(run: Run, key: string, wrong: readonly string[]): string[] | null {
  const random = seededRandom(run.seed ^ seedFrom(key + wrong.join()))
  const safe = [...new Set(wrong)].filter((text) => text.toLowerCase() !== key.toLowerCase())
  if (safe.length < 3) return null
  const picked = shuffled(safe.slice(0, 5), random).slice(0, 3)
  const options = [key, ...picked]
  const values = options.map(sortValue)
  if (values.every((value) => value !== null)) {
    return options.toSorted((a, b) => (sortValue(a) ?? 0) - (sortValue(b) ?? 0))
  }
  return shuffled(options, random)
}

/** A number to sort by for numbers and years, null for words. */
function sortValue(text: string): number | null {
  const [first = '', scale] = text.split(' ')
  const value = numberValue(first) ?? (/^\d{4}s$/.test(first) ? Number(first.slice(0, 4)) : null)
  if (value === null) return null
  return scale === undefined ? value : scaleOf(scale) === null ? null : value * (scaleOf(scale) ?? 1)
}
