import { wilson } from '../../shared/wilson'

/** A question that the model was not trained on: what the model says of it, and whether people found it sound. */
export interface Judged {
  readonly probability: number
  readonly isGood: boolean
}

/** What is shown at one threshold. */
export interface CurvePoint {
  /** The least probability that is shown. */
  readonly threshold: number
  readonly shown: number
  /** Shown of all. */
  readonly coverage: number
  /** Good of the shown. */
  readonly precision: number
  /** 95 % Wilson interval of the precision. */
  readonly interval: readonly [low: number, high: number]
}

/** Precision at every threshold that a question's own probability sets, from the strictest to the loosest. */
export function curveOf(judged: readonly Judged[]): CurvePoint[] {
  const thresholds = [...new Set(judged.map(({ probability }) => probability))].toSorted((a, b) => b - a)
  return thresholds.map((threshold) => {
    const shown = judged.filter(({ probability }) => probability >= threshold)
    const good = shown.filter(({ isGood }) => isGood).length
    return {
      threshold,
      shown: shown.length,
      coverage: rounded(shown.length / judged.length),
      precision: rounded(good / shown.length),
      interval: intervalOf(good, shown.length),
    }
  })
}

/** The 95 % interval of a share, to four digits. */
function intervalOf(good: number, all: number): readonly [low: number, high: number] {
  const { low, high } = wilson(good / all, all)
  return [rounded(low), rounded(high)]
}

/** Fewer shown questions say nothing of a precision. */
const ENOUGH = 20

/**
 * The point that shows the most at the wanted precision; where none reaches it, the most precise of those that show
 * enough, the larger one when equal; null where there is too little to choose on.
 */
export function bestPoint(curve: readonly CurvePoint[], wanted: number): CurvePoint | null {
  const enough = curve.filter(({ shown }) => shown >= ENOUGH)
  const reaching = enough.filter(({ precision }) => precision >= wanted)
  if (reaching.length > 0) return reaching.at(-1) ?? null
  return enough.reduce<CurvePoint | null>(
    (best, point) => (best === null || point.precision >= best.precision ? point : best),
    null,
  )
}

const rounded = (value: number): number => Number(value.toFixed(4))
