import type { Amount } from './amounts'

/** How the values of one slot lie to each other. */
export type Relation = 'same' | 'finer' | 'differing'

/** Rounded apart by less than this, two values in different units are told as one: 1.6 km and a mile. */
const LIKE_UNITS = 0.015

/** Told in a wider unit, months for days, a value is rounded by about this much; within one unit by this at most. */
const WIDER_UNIT = 0.05
const MOST_ROUNDED = 0.1

/** How two amounts of one dimension lie to each other. */
export function amountsRelate(a: Amount, b: Amount): Relation {
  if (opposed(a, b)) return 'differing'
  if (close(a.value, b.value, 1e-6)) return 'same'
  if (a.factor !== b.factor && close(a.value, b.value, LIKE_UNITS)) return 'same'
  return meet(a, b) ? 'finer' : 'differing'
}

const close = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b))

/** "more than 70" and "fewer than 70". */
const opposed = (a: Amount, b: Amount): boolean =>
  a.value === b.value &&
  ((a.low < a.value && b.high > b.value && a.high === a.value && b.low === b.value) ||
    (b.low < b.value && a.high > a.value && b.high === b.value && a.low === a.value))

/**
 * True where both can be right: one number lies in the stretch that the words around the other leave open, or is the
 * other rounded as an editor would, to fewer telling digits.
 */
function meet(a: Amount, b: Amount): boolean {
  if (isWithin(a, b) || isWithin(b, a)) return true
  return rounds(a, b) || rounds(b, a)
}

const isWithin = ({ value }: Amount, { low, high }: Amount): boolean => low <= value && value <= high

const rounds = (coarse: Amount, fine: Amount): boolean => {
  const apart = Math.abs(coarse.value - fine.value)
  if (coarse.factor > fine.factor) return apart <= WIDER_UNIT * fine.value
  return coarse.digits < fine.digits && apart <= Math.min(coarse.rounding, MOST_ROUNDED * fine.value)
}
