import { addDays, daysBetween, type Day } from '../shared/calendar'
import { defaultScheduler, type Memory } from './schedule'

/** The most cards a learner is asked in one study day: about twenty minutes. The rest wait, weakest first. */
export const CARDS_A_DAY = 40

/** A card as the queue sees it. */
export interface QueuedCard extends Memory {
  readonly id: string
  readonly lastStudyDay: Day
}

/**
 * The cards to ask now, those nearest to being forgotten first; equal ones by id, so that the order is the same each
 * time. `doneToday` counts against the day's limit.
 */
export function queue<C extends QueuedCard>(
  due: readonly C[],
  { today, doneToday }: { readonly today: Day; readonly doneToday: number },
): readonly C[] {
  const recall = new Map(
    due.map((card) => [
      card.id,
      defaultScheduler.retrievability(card, daysBetween(card.lastStudyDay, today)),
    ]),
  )
  const byRecall = (a: C, b: C) => (recall.get(a.id) ?? 0) - (recall.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1)
  return due.toSorted(byRecall).slice(0, Math.max(0, CARDS_A_DAY - doneToday))
}

/** How many cards come due on each of the `days` days from `today`; what is overdue counts today. */
export function forecast(
  dueDays: readonly Day[],
  today: Day,
  days: number,
): readonly { readonly day: Day; readonly count: number }[] {
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(today, index)
    return { day, count: dueDays.filter((due) => due === day || (index === 0 && due < day)).length }
  })
}
