import { daysBetween, type Day } from '../shared/calendar'

/** One review that moved a schedule, as far as keeping goes. */
export interface Recollection {
  readonly memoryItemId: string
  readonly studyDay: Day
  readonly correct: boolean
}

/** What the latest review of an item says: recalled days after the one before it, forgotten by then, or the first. */
export type Recall = 'kept' | 'forgotten' | 'first'

/** The latest review of an item, what it says, and the days since the one before it: 0 for a first. */
export type Recalled<R extends Recollection> = R & { readonly recall: Recall; readonly afterDays: number }

/**
 * What was reviewed on `since` or later: the latest review of each item, the longest time between two answers first;
 * equal ones by id, so that the order is the same each time.
 */
export function recalledSince<R extends Recollection>(
  reviews: readonly R[],
  since: Day,
): readonly Recalled<R>[] {
  const inOrder = reviews.toSorted((a, b) => (a.studyDay < b.studyDay ? -1 : 1))
  const latest = new Map(inOrder.map((review) => [review.memoryItemId, review]))
  return [...latest.values()]
    .filter((last) => last.studyDay >= since)
    .map((last) => recalled(last, inOrder))
    .toSorted((a, b) => b.afterDays - a.afterDays || (a.memoryItemId < b.memoryItemId ? -1 : 1))
}

function recalled<R extends Recollection>(last: R, inOrder: readonly R[]): Recalled<R> {
  const before = inOrder.findLast(
    ({ memoryItemId, studyDay }) => memoryItemId === last.memoryItemId && studyDay < last.studyDay,
  )
  if (!before) return { ...last, recall: 'first', afterDays: 0 }
  const recall = last.correct ? 'kept' : 'forgotten'
  return { ...last, recall, afterDays: daysBetween(before.studyDay, last.studyDay) }
}
