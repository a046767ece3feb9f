import { numberValue, numberWord, numeral, scaleOf, shortSum } from '../../language/numbers'

/** How far from the right number a wrong one is still believed: "40 boats", "65 years", "6.67 seconds". */
export type Spread = 'wide' | 'close' | 'tight'

/** What a wrong number must not be, and how far away it may lie. */
interface Bounds {
  readonly avoid: ReadonlySet<number>
  readonly spread: Spread
}

/** Wrong numbers written like `key` ("40", "two", "10,000", "1.5 million"), near it and rounded as it is; none for odd keys. */
export function otherNumbers(key: string, value: number, { avoid, spread }: Bounds): string[] {
  const write = writerFor(key)
  if (!write) return []
  return steps(value, spread)
    .map((factor) => round(value * factor, value))
    .concat(value <= 12 && Number.isInteger(value) ? neighbours(value) : [])
    .filter((other, index, all) => other > 0 && other !== value && all.indexOf(other) === index)
    .filter((other) => !avoid.has(other))
    .map(write)
    .filter((text) => text !== null)
}

/** Far enough to be wrong for sure, near enough to be believed. */
const steps = (value: number, spread: Spread): readonly number[] =>
  value <= 12 && Number.isInteger(value) ? [] : STEPS[spread]

const STEPS: Readonly<Record<Spread, readonly number[]>> = {
  wide: [0.5, 0.75, 1.5, 2, 1.25, 0.6],
  close: [0.8, 1.15, 0.9, 1.25, 0.7, 1.4],
  tight: [0.98, 1.03, 0.96, 1.05, 1.02, 0.95],
}

const neighbours = (value: number): number[] =>
  [value + 1, value - 1, value + 2, value + 3, value - 2, value - 3, value + 4].filter((n) => n >= 1)

/** Rounds as the model number is rounded: 10,000 -> thousands, 37 -> ones, 1.5 -> tenths; never finer than to its digits. */
function round(wanted: number, model: number): number {
  const digits = /^0*([1-9]\d*?)0*$/.exec(String(model))?.[1]?.length
  const other = digits === undefined ? wanted : Number(wanted.toPrecision(Math.max(2, digits)))
  const decimals = /\.(\d+)$/.exec(String(model))?.[1]?.length ?? 0
  const unit = decimals > 0 ? 10 ** -decimals : 10 ** trailingZeros(model)
  const finer = unit > 1 && other < unit * 4 ? unit / (trailingZeros(model) > 0 ? 2 : 1) : unit
  return Number((Math.round(other / finer) * finer).toFixed(decimals))
}

const trailingZeros = (value: number): number => /0*$/.exec(String(Math.round(value)))?.[0].length ?? 0

/** How to write a number the way the key is written: in words, with separators, with "million". */
function writerFor(key: string): ((value: number) => string | null) | null {
  const [first = '', scale] = key.split(' ')
  if (scale !== undefined) {
    const unit = scaleOf(scale)
    if (unit === null || key.split(' ').length > 2 || !/^\d/.test(first)) return null
    const decimals = /\.(\d+)$/.exec(first)?.[1]?.length ?? 0
    return (value) =>
      `${decimals > 0 ? (value / unit).toFixed(decimals) : numeral(Number((value / unit).toFixed(2)))} ${scale}`
  }
  const short = shortSum(key)
  if (short) {
    const decimals = /\.(\d+)$/.exec(short.figure)?.[1]?.length ?? 0
    return (value) => `${(value / short.scale).toFixed(decimals)}${short.letters}`
  }
  const decimals = /^\d+\.(\d{2,})$/.exec(key)?.[1]?.length
  if (decimals !== undefined) return (value) => value.toFixed(decimals)
  if (/^\d/.test(key))
    return key.includes(',') || (numberValue(key) ?? 0) < 1000 ? numeral : (value) => String(value)
  return (value) => numberWord(value)
}
