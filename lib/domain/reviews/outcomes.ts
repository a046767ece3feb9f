import { daysBetween, type Day } from '../shared/calendar'
import type { Memory, Scheduler } from './schedule'

/** One way in which things may go: how likely it is, and the memory then. */
interface Outcome {
  readonly probability: number
  readonly memory: Memory
  readonly lastStudyDay: Day
}

/** What is remembered of one item. */
export interface Remembered extends Memory {
  readonly lastStudyDay: Day
}

/**
 * Predicted recall of an item on `onDay`, 0 to 1, if it is reviewed on each of `reviewDays` (in order, none after
 * `onDay`), over all the ways in which these reviews may go: each is right with the recall predicted for it then.
 */
export function expectedRecall(
  item: Remembered,
  { reviewDays, onDay }: { readonly reviewDays: readonly Day[]; readonly onDay: Day },
  scheduler: Scheduler,
): number {
  const now: Outcome = { probability: 1, memory: item, lastStudyDay: item.lastStudyDay }
  const outcomes = reviewDays.reduce<readonly Outcome[]>(
    (ways, day) => ways.flatMap((way) => reviewed(way, day, scheduler)),
    [now],
  )
  return outcomes.reduce((sum, way) => sum + way.probability * recallOn(way, onDay, scheduler), 0)
}

const recallOn = ({ memory, lastStudyDay }: Outcome, day: Day, scheduler: Scheduler): number =>
  scheduler.retrievability(memory, daysBetween(lastStudyDay, day))

function reviewed(way: Outcome, day: Day, scheduler: Scheduler): readonly Outcome[] {
  const gap = daysBetween(way.lastStudyDay, day)
  // A second answer of a day moves nothing.
  if (gap <= 0) return [way]
  const recall = recallOn(way, day, scheduler)
  const answered = (grade: 'again' | 'good', probability: number): Outcome => ({
    probability: way.probability * probability,
    memory: scheduler.next(way.memory, gap, grade),
    lastStudyDay: day,
  })
  return [answered('good', recall), answered('again', 1 - recall)]
}
