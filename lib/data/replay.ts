import 'server-only'

import { createHash } from 'node:crypto'

import { formOfColumn } from '@/lib/domain/questions/row'
import { fold, type CardState } from '@/lib/domain/reviews/fold'
import type { Scheduler } from '@/lib/domain/reviews/schedule'
import { betterWording, type CardWording } from '@/lib/domain/reviews/wording'
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
    const folded = await foldedCards(database, log, { stored, scheduler })
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
  readonly questionVersionId: string
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
      return [row.memoryItemId, { ...row, line: stateLine(state) }]
    }),
  )
}

async function foldedCards(
  database: Database,
  log: readonly LoggedReview[],
  { stored, scheduler }: { readonly stored: ReadonlyMap<string, StoredCard>; readonly scheduler: Scheduler },
): Promise<readonly CardRow[]> {
  const wordings = await wordingsOf(database, log)
  return grouped(log, ({ memoryItemId }) => memoryItemId)
    .flatMap((entries) => {
      const [memoryItemId, state] = [entries[0]?.memoryItemId ?? '', fold(entries, { scheduler })]
      const card = stored.get(memoryItemId) ?? firstCard(entries, wordings)
      if (!state || !card) return []
      const { questionVersionId, classId } = card
      return [{ ...state, memoryItemId, questionVersionId, classId }]
    })
    .toSorted((a, b) => (a.memoryItemId < b.memoryItemId ? -1 : 1))
}

/** The wording and the class of a card whose row is gone, from its log. */
function firstCard(entries: readonly LoggedReview[], wordings: ReadonlyMap<string, CardWording>) {
  const best = entries
    .flatMap(({ questionVersionId }) => wordings.get(questionVersionId) ?? [])
    .reduce<CardWording | null>(betterWording, null)
  const classId = entries.find((entry) => entry.classId !== null)?.classId ?? null
  return best && { questionVersionId: best.questionVersionId, classId }
}

async function wordingsOf(database: Database, log: readonly LoggedReview[]) {
  const ids = [...new Set(log.map(({ questionVersionId }) => questionVersionId))]
  const rows = await database.questionVersion.findMany({
    where: { id: { in: ids } },
    select: { id: true, form: true },
  })
  return new Map(rows.map(({ id, form }) => [id, { questionVersionId: id, form: formOfColumn(form) }]))
}

/** Every part of a state, each number with all its digits. */
function stateLine(card: CardState & { readonly memoryItemId: string }): string {
  const { memoryItemId, stability, difficulty, dueDay, toConfirm, lastReviewedAt, lastStudyDay } = card
  const counts = [card.reviewCount, card.lapseCount]
  return JSON.stringify([
    ...[memoryItemId, stability, difficulty, dueDay, toConfirm],
    ...[lastReviewedAt.toISOString(), lastStudyDay, ...counts],
  ])
}

const digestOf = (cards: readonly CardRow[]): string =>
  createHash('sha256').update(cards.map(stateLine).join('\n')).digest('hex')
