import type { LogEntry } from '../fold'
import { decide, tuningData, type TrainingItem } from '../tuning'
import { DEFAULT_WEIGHTS, type Weights } from '../weights'

/** Fits weights to answers; null where it cannot. */
export type Fit = (items: readonly TrainingItem[]) => Promise<readonly number[] | null>

/** The logs of one learner, one a card. */
type Logs = readonly (readonly LogEntry[])[]

/** What tuning came to for one class. */
export interface TunedClass {
  /** Weights from what the class answered together; null where they are no better. */
  readonly ofClass: Weights | null
  /** Weights of each learner's own, in order; null where they have too few answers, or they are no better. */
  readonly ofLearners: readonly (Weights | null)[]
}

/** Tunes as the app does: for the class and for each learner, and only where weights predict later answers better. */
export async function tunedClass(learners: readonly Logs[], fit: Fit): Promise<TunedClass> {
  const ofClass = await betterWeights(learners.flat(), fit)
  const ofLearners: (Weights | null)[] = []
  for (const logs of learners) ofLearners.push(await betterWeights(logs, fit))
  return { ofClass, ofLearners }
}

/** The weights of one learner: their own, those of their class, or the default ones. */
export const weightsIn = ({ ofClass, ofLearners }: TunedClass, index: number): Weights =>
  ofLearners[index] ?? ofClass ?? DEFAULT_WEIGHTS

async function betterWeights(logs: Logs, fit: Fit): Promise<Weights | null> {
  const data = await tuningData(logs)
  const fitted = data && (await fit(data.training))
  if (!data || !fitted) return null
  const { outcome } = await decide(logs, data, { current: DEFAULT_WEIGHTS, fitted })
  return outcome === 'better' ? fitted : null
}
