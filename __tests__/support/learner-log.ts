import type { LogEntry } from '@/lib/domain/reviews/fold'
import { schedulerWith, type Memory } from '@/lib/domain/reviews/schedule'
import { DEFAULT_WEIGHTS } from '@/lib/domain/reviews/weights'
import { addDays } from '@/lib/domain/shared/calendar'
import { seededRandom } from '@/lib/domain/shared/random'

/** The weights of somebody who forgets far faster than most. */
export const QUICK_TO_FORGET = DEFAULT_WEIGHTS.map((weight, index) =>
  index < 4 ? Number((weight / 10).toFixed(5)) : weight,
)

/** The logs of somebody who forgets as `weights` say, asked `reviews` times about each of `items` items, days apart. */
export function logsOf(
  weights: readonly number[],
  { items, reviews }: { readonly items: number; readonly reviews: number },
): readonly (readonly LogEntry[])[] {
  const random = seededRandom(7)
  const scheduler = schedulerWith(weights)
  return Array.from({ length: items }, (_, item) => {
    let day = Math.floor(random() * 30)
    let memory: Memory | null = null
    return Array.from({ length: reviews }, (_review, index): LogEntry => {
      const gap = 2 + Math.floor(random() * 12)
      const isKnown: boolean = random() < (memory ? scheduler.retrievability(memory, gap) : 0.6)
      const grade = isKnown ? 'good' : 'again'
      if (memory) day += gap
      memory = scheduler.next(memory, gap, grade)
      const studyDay = addDays('2026-01-01', day)
      const reviewedAt = new Date(`${studyDay}T12:00:00Z`)
      const id = `${item}-${String(index).padStart(2, '0')}`
      return { id, undoesId: null, grade, source: 'card', guessChance: 0, reviewedAt, studyDay }
    })
  })
}
