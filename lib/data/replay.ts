import 'server-only'

import { createHash } from 'node:crypto'

import { replay } from '@/lib/domain/reviews/fold'
import type { Scheduler } from '@/lib/domain/reviews/schedule'
import { wordingAfter } from '@/lib/domain/reviews/wording'
import { grouped } from '@/lib/domain/shared/group'

import { dayOfDate } from './day-column'
import { db, type Database } from './db'
import { logOf, type LoggedReview } from './review-log'
import { schedulerFor } from './schedulers'
import { lockLearner } from './sql/lock-learner'
import { saveCards, type CardRow } from './sql/save-cards'

/** What replaying one learner's log came to. */
export interface ReplayedLearner {
  readonly userId: string
  readonly reviews: number
  readonly cards: number
  /** Cards that were not what their log says, and are now. */
  readonly changed: number
  /** sha-256, hex, of the state of every card. The same log gives the same bytes on every machine. */
  readonly digest: string
}

/** Room for a learner of many years. */
const PATIENCE = { maxWait: 10_000, timeout: 120_000 } as const

/** Learners with a log, in the order of their ids. For commands: who may run one holds the database. */
export async function listLearners(): Promise<readonly string[]> {
  const rows = await db.review.findMany({
    distinct: ['userId'],
    orderBy: { userId: 'asc' },
    select: { userId: true },
  })
  return rows.map(({ userId }) => userId)
}

/**
 * Makes every card of a learner what their log says it is, as of `now` for cards that are missing. For commands: who
 * may run one holds the database.
 */
export function replayLearner(userId: string, now: Date): Promise<ReplayedLearner> {
  return db.$transaction(async (database) => {
    await lockLearner(database, userId)
    const log = await logOf(database, userId)
    const stored = await storedCards(database, userId)
    const scheduler = await schedulerFor(database, userId)
    const folded = foldedCards(log, { stored, scheduler })
    const changed = folded.filter((card) => stateLine(card) !== stored.get(card.memoryItemId)?.line)
    await saveCards(database, { userId, now }, changed)
    const kept = new Set(folded.map(({ memoryItemId }) => memoryItemId))
    const gone = [...stored.keys()].filter((id) => !kept.has(id))
    await database.card.deleteMany({ where: { userId, memoryItemId: { in: gone } } })
    return {
      userId,
      reviews: log.length,
      cards: folded.length,
      changed: changed.length + gone.length,
      digest: digestOf(folded),
    }
  }, PATIENCE)
}

interface StoredCard {
  readonly line: string
  readonly classId: string | null
}

async function storedCards(database: Database, userId: string): Promise<ReadonlyMap<string, StoredCard>> {
  const rows = await database.card.findMany({
    where: { userId },
    select: {
      memoryItemId: true,
      questionVersionId: true,
      classId: true,
      stability: true,
      difficulty: true,
      dueOn: true,
      toConfirm: true,
      lastReviewedAt: true,
      lastStudyDay: true,
      reviewCount: true,
      lapseCount: true,
    },
  })
  return new Map(
    rows.map(({ dueOn, lastStudyDay, ...row }) => {
      const state = { ...row, dueDay: dayOfDate(dueOn), lastStudyDay: dayOfDate(lastStudyDay) }
      return [row.memoryItemId, { classId: row.classId, line: stateLine(state) }]
    }),
  )
}

function foldedCards(
  log: readonly LoggedReview[],
  { stored, scheduler }: { readonly stored: ReadonlyMap<string, StoredCard>; readonly scheduler: Scheduler },
): readonly CardRow[] {
  return grouped(log, ({ memoryItemId }) => memoryItemId)
    .flatMap((entries) => {
      const memoryItemId = entries[0]?.memoryItemId ?? ''
      const steps = replay(entries, { scheduler })
      const [state, wording] = [steps.at(-1)?.after, wordingAfter(steps.map(({ entry }) => entry))]
      if (!state || !wording) return []
      const card = stored.get(memoryItemId)
      const classId = card ? card.classId : (entries.find((entry) => entry.classId !== null)?.classId ?? null)
      return [{ ...state, memoryItemId, classId, questionVersionId: wording.questionVersionId }]
    })
    .toSorted((a, b) => (a.memoryItemId < b.memoryItemId ? -1 : 1))
}

/** Every part of a card that follows from its log, each number with all its digits. */
function stateLine(card: Omit<CardRow, 'classId'>): string {
  const {
    memoryItemId,
    questionVersionId,
    stability,
    difficulty,
    dueDay,
    toConfirm,
    lastReviewedAt,
    lastStudyDay,
  } = card
  const counts = [card.reviewCount, card.lapseCount]
  return JSON.stringify([
    ...[memoryItemId, questionVersionId, stability, difficulty, dueDay, toConfirm],
    ...[lastReviewedAt.toISOString(), lastStudyDay, ...counts],
  ])
}

const digestOf = (cards: readonly CardRow[]): string =>
  createHash('sha256').update(cards.map(stateLine).join('\n')).digest('hex')
