import 'server-only'

import { recallOn } from '@/lib/domain/reviews/outlook'
import type { Day } from '@/lib/domain/shared/calendar'

import { dayOfDate } from './day-column'
import { db } from './db'
import { schedulersFor } from './schedulers'

/** What one student will recall of one memory item, 0 to 1. */
export interface Recalled {
  readonly userId: string
  readonly recall: number
}

interface Asked {
  readonly classId: string
  readonly itemIds: readonly string[]
  readonly onDay: Day
}

/**
 * What each present student of a class will recall of each memory item on a day, as far as they have a card for it.
 * For functions of this layer that have let the viewer in.
 */
export async function classRecalls({
  classId,
  itemIds,
  onDay,
}: Asked): Promise<ReadonlyMap<string, readonly Recalled[]>> {
  const rows = await db.card.findMany({
    where: {
      memoryItemId: { in: [...itemIds] },
      user: { memberships: { some: { classId, role: 'student', removedAt: null } } },
    },
    select: { userId: true, memoryItemId: true, stability: true, difficulty: true, lastStudyDay: true },
  })
  const users = [...new Set(rows.map(({ userId }) => userId))]
  const schedulers = await schedulersFor(db, users)
  const recalls = new Map<string, Recalled[]>()
  for (const { userId, memoryItemId, lastStudyDay, ...memory } of rows) {
    const recall = recallOn(
      { ...memory, lastStudyDay: dayOfDate(lastStudyDay) },
      onDay,
      schedulers.get(userId),
    )
    recalls.set(memoryItemId, [...(recalls.get(memoryItemId) ?? []), { userId, recall }])
  }
  return recalls
}
