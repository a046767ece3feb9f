import { fsrs, Rating } from 'ts-fsrs'

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

const RATINGS = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const

/**
 * FSRS-6 with its default weights and no fuzz: the same log gives the same schedule everywhere. Only `next_state`
 * and the interval are used, with our own count of days; ts-fsrs itself counts by UTC dates.
 */
const scheduler = fsrs({ request_retention: DESIRED_RETENTION, enable_fuzz: false })

/**
 * The memory after an answer given `dayGap` study days after the one before; `memory` is null before the first.
 * FSRS-6, https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm.
 */
export function nextMemory(memory: Memory | null, dayGap: number, grade: Grade): Memory {
  const { stability, difficulty } = scheduler.next_state(memory, dayGap, RATINGS[grade])
  return { stability, difficulty }
}

/** Whole days until recall has fallen to DESIRED_RETENTION: at least 1. */
export function intervalDays(memory: Memory): number {
  return scheduler.next_interval(memory.stability, 0)
}

/** Predicted recall, 0 to 1, `dayGap` days after the last review: R = (1 + F t / S)^(-w20). */
export function retrievability(memory: Memory, dayGap: number): number {
  return scheduler.forgetting_curve(Math.max(0, dayGap), memory.stability)
}

/** The grade of an answer that was marked: right is "good", anything else "again". Speed plays no part. */
export const gradeOf = (isRight: boolean): Grade => (isRight ? 'good' : 'again')
