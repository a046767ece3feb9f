import { addDays, daysBetween, type Day } from '../shared/calendar'
import type { ExamGoal } from './exam-ways'
import { expectedRecall, type Remembered } from './outcomes'
import { defaultScheduler, type Memory } from './schedule'

/** Ordinary reviews before an exam that are reckoned with: each doubles the ways in which things may go. */
const MOST_ORDINARY = 6

/** The days before an exam on which the schedule asks for a memory as long as it is recalled; overdue means today. */
export function ordinaryDays(
  memory: Remembered,
  { today, onDay, scheduler = defaultScheduler }: Pick<ExamGoal, 'today' | 'onDay' | 'scheduler'>,
): readonly Day[] {
  const days: Day[] = []
  let [at, state]: [Day, Memory] = [memory.lastStudyDay, memory]
  while (days.length < MOST_ORDINARY) {
    const due = addDays(at, scheduler.intervalDays(state))
    const day = due < today ? today : due
    if (day >= onDay) break
    state = scheduler.next(state, daysBetween(at, day), 'good')
    at = day
    days.push(day)
  }
  return days
}

/** What the ordinary reviews alone come to. */
export interface OrdinaryOutlook {
  /** Predicted recall on the day of the exam, 0 to 1. */
  readonly recall: number
  /** How often they would ask until then, as long as it is recalled. */
  readonly reviewCount: number
}

/** What will be remembered on the day of an exam without any plan for it, by the ordinary reviews. */
export function ordinaryOutlook(
  memory: Remembered,
  goal: Pick<ExamGoal, 'today' | 'onDay' | 'scheduler'>,
): OrdinaryOutlook {
  const { onDay, scheduler = defaultScheduler } = goal
  const reviewDays = ordinaryDays(memory, goal)
  return { recall: expectedRecall(memory, { reviewDays, onDay }, scheduler), reviewCount: reviewDays.length }
}
