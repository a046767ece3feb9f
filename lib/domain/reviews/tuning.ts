import type { LogEntry } from './fold'
import { replay } from './fold'
import { logLoss, predictionsOf, type Prediction } from './predictions'
import { GRADES, schedulerWith } from './schedule'
import { areWeights, type Weights } from './weights'

/** Reviews from which weights of one's own are tried: with fewer they were no better more often than better. */
export const LEAST_USABLE = 1_000

/** The part of the reviews, the later ones, that weights are tested on and never fitted to. */
const HELD_OUT = 0.2

/** What is fitted: for each answer after the first of its item, all answers so far, each with the days before it. */
export type TrainingItem = readonly {
  /** 1 again, 2 hard, 3 good, 4 easy. */
  readonly rating: number
  readonly dayGap: number
}[]

/** Everything a decision rests on. The logs are those of items, of one learner or of a class. */
export interface TuningData {
  readonly usable: number
  readonly training: readonly TrainingItem[]
  /** From when on answers are held out. */
  readonly heldOutFrom: Date
}

/** Of how many answers weights are fitted and tested: those that put a prediction to the test. */
export const usableCount = (logs: readonly (readonly LogEntry[])[]): number =>
  logs.reduce((sum, log) => sum + predictionsOf(log).length, 0)

/** Does some work on each of many things, in their order: at once, or with pauses in which others have their turn. */
export type OnEach = <T, R>(items: readonly T[], work: (item: T) => R) => Promise<readonly R[]>

const atOnce: OnEach = (items, work) => Promise.resolve(items.map((item) => work(item)))

/** Takes the logs apart into what weights are fitted to and what they are tested on; null with too few reviews. */
export async function tuningData(
  logs: readonly (readonly LogEntry[])[],
  onEach: OnEach = atOnce,
): Promise<TuningData | null> {
  const tested = await onEach(logs, (log) => predictionsOf(log).map(({ at }) => at.getTime()))
  const times = tested.flat().toSorted((a, b) => a - b)
  if (times.length < LEAST_USABLE) return null
  const heldOutFrom = new Date(times[Math.floor(times.length * (1 - HELD_OUT))] ?? 0)
  const training = await onEach(logs, (log) => trainingItems(log, heldOutFrom))
  return { usable: times.length, training: training.flat(), heldOutFrom }
}

function trainingItems(log: readonly LogEntry[], before: Date): readonly TrainingItem[] {
  const answers = replay(log)
    .filter(({ moved, after, entry }) => moved && !after?.toConfirm && entry.reviewedAt < before)
    .map(({ entry, dayGap }) => ({ rating: GRADES.indexOf(entry.grade) + 1, dayGap }))
  return answers.slice(1).map((_, index) => answers.slice(0, index + 2))
}

/** What came of an attempt at other weights. */
export interface TuningDecision {
  readonly outcome: 'better' | 'no-better' | 'bad-weights'
  readonly heldOut: number
  /** Mean log loss of the held-out answers, with the weights in use and with the others; null for bad weights. */
  readonly lossBefore: number
  readonly lossAfter: number | null
}

/** Weights to choose between, and how the work is done. */
export interface Contest {
  readonly current: Weights
  readonly fitted: readonly number[]
  readonly onEach?: OnEach
}

/**
 * Whether weights fitted to the earlier answers predict the later ones better than `current` does. Only then are they
 * worth having; weights that are no weights are refused.
 */
export async function decide(
  logs: readonly (readonly LogEntry[])[],
  { heldOutFrom }: TuningData,
  { current, fitted, onEach = atOnce }: Contest,
): Promise<TuningDecision> {
  const heldOut = async (weights: Weights) => {
    const scheduler = schedulerWith(weights)
    const tested = await onEach(logs, (log) =>
      predictionsOf(log, scheduler).filter(({ at }) => at >= heldOutFrom),
    )
    return tested.flat()
  }
  const before = await heldOut(current)
  const lossBefore = lossOf(before)
  if (!areWeights(fitted)) {
    return { outcome: 'bad-weights', heldOut: before.length, lossBefore, lossAfter: null }
  }
  const lossAfter = lossOf(await heldOut(fitted))
  const outcome = lossAfter < lossBefore ? 'better' : 'no-better'
  return { outcome, heldOut: before.length, lossBefore, lossAfter }
}

const lossOf = (predictions: readonly Prediction[]): number => logLoss(predictions) ?? 0
