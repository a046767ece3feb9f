import 'server-only'

import { keptFacts, type FactMemory } from '@/lib/domain/leaderboard/kept-facts'
import { recallOn } from '@/lib/domain/reviews/outlook'
import type { Day } from '@/lib/domain/shared/calendar'

import { dayOfDate } from './day-column'
import { db } from './db'
import { schedulersFor } from './schedulers'
import { lastAnswers } from './sql/last-answers'

/** How many facts members of a class keep, of how many that it was assigned. */
export interface KeptInClass {
  readonly factCount: number
  /** By member; who keeps none may be left out. */
  readonly kept: ReadonlyMap<string, number>
}

/**
 * How many facts of a class's assignments each of some members keeps on a day, computed from their cards. Withdrawn
 * assignments and those that have not opened count for nothing. For other modules of lib/data only.
 */
export async function keptInClass(
  classId: string,
  { userIds, now, today }: { readonly userIds: readonly string[]; readonly now: Date; readonly today: Day },
): Promise<KeptInClass> {
  const itemIds = await itemsOfClass(classId, now)
  const [cards, answers, schedulers] = await Promise.all([
    db.card.findMany({
      where: { userId: { in: [...userIds] }, memoryItemId: { in: [...itemIds] } },
      select: {
        userId: true,
        memoryItemId: true,
        stability: true,
        difficulty: true,
        lastStudyDay: true,
        lastReviewedAt: true,
        createdAt: true,
        reviewCount: true,
        toConfirm: true,
      },
    }),
    lastAnswers(db, { userIds, itemIds }),
    schedulersFor(db, userIds),
  ])
  const recalled = new Set(answers.flatMap((last) => (last.correct ? keyOf(last) : [])))
  const memories = new Map<string, FactMemory[]>()
  for (const { lastStudyDay, ...card } of cards) {
    const { userId, reviewCount, toConfirm, lastReviewedAt, createdAt } = card
    const memory = {
      recall: recallOn({ ...card, lastStudyDay: dayOfDate(lastStudyDay) }, today, schedulers.get(userId)),
      reviewCount,
      hoursHeld: (lastReviewedAt.getTime() - createdAt.getTime()) / 3_600_000,
      toConfirm,
      wasRecalled: recalled.has(keyOf(card)),
    }
    memories.set(userId, [...(memories.get(userId) ?? []), memory])
  }
  const kept = new Map([...memories].map(([userId, own]) => [userId, keptFacts(own)]))
  return { factCount: itemIds.length, kept }
}

const keyOf = ({ userId, memoryItemId }: { readonly userId: string; readonly memoryItemId: string }) =>
  `${userId} ${memoryItemId}`

/** The memory items that a class's assignments ask. */
async function itemsOfClass(classId: string, now: Date): Promise<readonly string[]> {
  const rows = await db.memoryItem.findMany({
    where: {
      questions: {
        some: {
          versions: {
            some: {
              items: {
                some: {
                  setVersion: {
                    assignments: { some: { classId, withdrawnAt: null, opensAt: { lte: now } } },
                  },
                },
              },
            },
          },
        },
      },
    },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
