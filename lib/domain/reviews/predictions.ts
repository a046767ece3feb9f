import { wilson } from '../shared/wilson'
import { replay, type LogEntry } from './fold'
import { defaultScheduler, type Scheduler } from './schedule'

/** What the scheduler said before an answer, and what came. */
export interface Prediction {
  /** Predicted recall, 0 to 1. */
  readonly predicted: number
  readonly recalled: boolean
  readonly at: Date
}

/**
 * Every prediction that a log of one item puts to the test: answers that moved a memory made before, on a later study
 * day. A right answer that may be a guess proves nothing and is left out.
 */
export function predictionsOf(
  log: readonly LogEntry[],
  scheduler: Scheduler = defaultScheduler,
): readonly Prediction[] {
  return replay(log, { scheduler }).flatMap(({ entry, before, after, moved, dayGap }) => {
    if (!moved || !before || before.reviewCount === 0 || dayGap < 1 || after?.toConfirm) return []
    const predicted = scheduler.retrievability(before, dayGap)
    return [{ predicted, recalled: entry.grade !== 'again', at: entry.reviewedAt }]
  })
}

/**
 * What was said before each answer when it came: by the default weights until others were kept, by those from then on.
 * Weights are never tested on answers that they were fitted to.
 */
export function predictionsMade(
  log: readonly LogEntry[],
  { scheduler, since }: { readonly scheduler: Scheduler; readonly since: Date | null },
): readonly Prediction[] {
  if (since === null) return predictionsOf(log, scheduler)
  return [
    ...predictionsOf(log).filter(({ at }) => at < since),
    ...predictionsOf(log, scheduler).filter(({ at }) => at >= since),
  ]
}

/** How predictions compare with what came. */
export interface Tested {
  readonly predictionCount: number
  readonly calibration: readonly CalibrationBin[]
}

/** The calibration of predictions, with their number. */
export const testedBy = (predictions: readonly Prediction[]): Tested => ({
  predictionCount: predictions.length,
  calibration: calibration(predictions),
})

/** No prediction is believed beyond this: the logarithm of 0 is no number. */
const SURE = 1e-4

/** The mean log loss of predictions, in nats: 0 is perfect, 0.693 a coin. Null without any. */
export function logLoss(predictions: readonly Prediction[]): number | null {
  if (predictions.length === 0) return null
  const sum = predictions.reduce((loss, { predicted, recalled }) => {
    const p = Math.min(1 - SURE, Math.max(SURE, predicted))
    return loss - Math.log(recalled ? p : 1 - p)
  }, 0)
  return sum / predictions.length
}

/** Predictions of about the same recall, and how often they came true. */
export interface CalibrationBin {
  readonly count: number
  /** Mean predicted recall, and the share that was recalled, 0 to 1. */
  readonly predicted: number
  readonly actual: number
  /** The 95 % confidence interval of `actual` (Wilson 1927). */
  readonly low: number
  readonly high: number
}

/** Lower ends of the bins: recall is mostly high, so they are finer there. */
const BIN_STARTS = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95] as const

/** How predictions compare with what came, from low to high; bins without any are left out. */
export function calibration(predictions: readonly Prediction[]): readonly CalibrationBin[] {
  return BIN_STARTS.flatMap((start, index) => {
    const end = BIN_STARTS[index + 1] ?? Infinity
    const inBin = predictions.filter(({ predicted }) => predicted >= start && predicted < end)
    const count = inBin.length
    if (count === 0) return []
    const predicted = inBin.reduce((sum, one) => sum + one.predicted, 0) / count
    const actual = inBin.filter(({ recalled }) => recalled).length / count
    return [{ count, predicted, actual, ...wilson(actual, count) }]
  })
}
