import { daysBetween, type Day } from '../shared/calendar'

/** One review that moved a schedule, as far as keeping goes. */
export interface Recollection {
  readonly memoryItemId: string
  readonly studyDay: Day
  readonly correct: boolean
}

/**
 * What was recalled on `since` or later, days after it had last been asked, and not forgotten after that: the latest
 * review of each item, with the days between, longest first; equal ones by id, so that the order is the same each time.
 */
export function keptSince<R extends Recollection>(
  reviews: readonly R[],
  since: Day,
): readonly (R & { readonly afterDays: number })[] {
  const inOrder = reviews.toSorted((a, b) => (a.studyDay < b.studyDay ? -1 : 1))
  const latest = new Map(inOrder.map((review) => [review.memoryItemId, review]))
  return [...latest.values()]
    .flatMap((last) => {
      const before = inOrder.findLast(
        ({ memoryItemId, studyDay }) => memoryItemId === last.memoryItemId && studyDay < last.studyDay,
      )
      const isKept = last.correct && last.studyDay >= since
      return before && isKept ? [{ ...last, afterDays: daysBetween(before.studyDay, last.studyDay) }] : []
    })
    .toSorted((a, b) => b.afterDays - a.afterDays || (a.memoryItemId < b.memoryItemId ? -1 : 1))
}
