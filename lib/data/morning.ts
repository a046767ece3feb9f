import 'server-only'

import { fold } from '@/lib/domain/reviews/fold'
import type { Due } from '@/lib/domain/reviews/leeway'
import type { Memory, Scheduler } from '@/lib/domain/reviews/schedule'
import type { Day } from '@/lib/domain/shared/calendar'
import { grouped } from '@/lib/domain/shared/group'

import { dateOfDay } from './day-column'
import { db } from './db'
import { logOf } from './review-log'

/** A card as far as its state goes. */
type StoredCard = Memory & Due & { readonly id: string; readonly reviewCount: number }

/** What a learner has answered on a study day; what was taken back is left out. */
export interface DayAnswers {
  /** Everything that was answered, practice too. */
  readonly items: ReadonlySet<string>
  /** What was reviewed as a card and counted. */
  readonly reviewed: ReadonlySet<string>
}

/** What was answered on a study day. A step of other functions of lib/data. */
export async function answersOn(userId: string, day: Day): Promise<DayAnswers> {
  const rows = await db.review.findMany({
    where: { userId, studyDay: dateOfDay(day), kind: 'review', source: { not: 'live' }, undoneBy: null },
    select: { memoryItemId: true, source: true, movesSchedule: true },
  })
  const reviewed = rows.filter(({ source, movesSchedule }) => source === 'card' && movesSchedule)
  return {
    items: new Set(rows.map(({ memoryItemId }) => memoryItemId)),
    reviewed: new Set(reviewed.map(({ memoryItemId }) => memoryItemId)),
  }
}

/**
 * The cards as the study day found them, without what was answered on it since: what a day asks follows from these, so
 * that nothing comes or goes while it is being done. A step of other functions of lib/data.
 */
export async function cardsInTheMorning<C extends StoredCard>(
  cards: readonly C[],
  {
    userId,
    today,
    answered,
    scheduler,
  }: {
    readonly userId: string
    readonly today: Day
    readonly answered: ReadonlySet<string>
    readonly scheduler: Scheduler
  },
): Promise<readonly C[]> {
  if (answered.size === 0) return cards
  const log = await logOf(db, userId, [...answered])
  const before = new Map(
    grouped(log, ({ memoryItemId }) => memoryItemId).map((entries) => {
      const earlier = entries.filter(({ undoesId, studyDay }) => undoesId !== null || studyDay < today)
      return [entries[0]?.memoryItemId ?? '', fold(earlier, { scheduler })] as const
    }),
  )
  return cards.flatMap((card) => {
    if (!answered.has(card.id)) return [card]
    const state = before.get(card.id)
    return state ? [{ ...card, ...state }] : []
  })
}
