import { fsrs, Rating } from 'ts-fsrs'

import { DEFAULT_WEIGHTS, type Weights } from './weights'

/** What a learner can say of one answer, worst first. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const
export type Grade = (typeof GRADES)[number]

/** What FSRS knows of one memory: `stability` in days (recall falls to 0.9 after it), `difficulty` from 1 to 10. */
export interface Memory {
  readonly stability: number
  readonly difficulty: number
}

/** Predicted recall at which a card comes back. */
export const DESIRED_RETENTION = 0.9

/** The longest interval, in days: a hundred years. */
const LONGEST_INTERVAL = 36_500

const RATINGS = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const

/**
 * FSRS-6 with one set of weights and no fuzz: the same log gives the same schedule everywhere. Days are counted by the
 * caller; see https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm.
 */
export interface Scheduler {
  /** The memory after an answer given `dayGap` study days after the one before; `memory` is null before the first. */
  readonly next: (memory: Memory | null, dayGap: number, grade: Grade) => Memory
  /** Whole days until recall has fallen to `retention` (DESIRED_RETENTION when left out): at least 1. */
  readonly intervalDays: (memory: Memory, retention?: number) => number
  /** Predicted recall, 0 to 1, `dayGap` days after the last review: R = (1 + F t / S)^(-w20), F = 0.9^(-1/w20) - 1. */
  readonly retrievability: (memory: Memory, dayGap: number) => number
}

/** The scheduler that works with `weights`. */
export function schedulerWith(weights: Weights): Scheduler {
  // Only `next_state` and the forgetting curve of ts-fsrs are used: it counts days by UTC dates itself.
  const algorithm = fsrs({ w: [...weights], enable_fuzz: false })
  const decay = -(weights[20] ?? 0)
  const factor = 0.9 ** (1 / decay) - 1
  return {
    next(memory, dayGap, grade) {
      const { stability, difficulty } = algorithm.next_state(memory, dayGap, RATINGS[grade])
      return { stability, difficulty }
    },
    intervalDays({ stability }, retention = DESIRED_RETENTION) {
      const days = Math.round(stability * ((retention ** (1 / decay) - 1) / factor))
      return Math.min(Math.max(1, days), LONGEST_INTERVAL)
    },
    retrievability: ({ stability }, dayGap) => algorithm.forgetting_curve(Math.max(0, dayGap), stability),
  }
}

/** FSRS-6 with the weights that fit most learners. */
export const defaultScheduler = schedulerWith(DEFAULT_WEIGHTS)

/** What a grade says where only right and wrong are told apart. */
export const plainGrade = (grade: Grade): Grade => gradeOf(grade !== 'again')

/** The grade of an answer that was marked: right is "good", anything else "again". Speed plays no part. */
export const gradeOf = (isRight: boolean): Grade => (isRight ? 'good' : 'again')
