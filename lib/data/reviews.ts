import 'server-only'

import { formOfColumn } from '@/lib/domain/questions/row'
import { plainGrade, type Grade } from '@/lib/domain/reviews/schedule'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { daysBetween } from '@/lib/domain/shared/calendar'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { shownWordings } from './card-wordings'
import { requestTime } from './clock'
import { dayOfDate } from './day-column'
import { db, type Database } from './db'
import { remember, type NewReview } from './memory'
import { lockLearner } from './sql/lock-learner'
import { requireViewer, type Viewer } from './viewer'

/** How long ago a review may have been given, for one that was made without a network. */
const OLDEST_MS = 14 * 24 * 3_600_000

/** A review of a card as the browser sends it. */
export interface SentReview {
  /** Made by the browser: the same review sent twice is one. */
  readonly clientId: string
  readonly cardId: string
  readonly grade: Grade
  /** How long ago it was given, by one clock: whether that clock is right plays no part. */
  readonly agoMs: number
  readonly responseMs: number | null
}

/** When a card comes back. */
export interface ReviewedView {
  readonly cardId: string
  /** Study days from today; null for a card that has no review left. */
  readonly daysAway: number | null
}

/** Records a review of one of the viewer's cards. Sent again it changes nothing and gives the same answer. */
export async function recordReview(sent: SentReview): Promise<Result<ReviewedView, { code: 'not-found' }>> {
  const viewer = await requireViewer()
  const now = await requestTime()
  const card = await findCard(viewer, sent.cardId)
  if (!card) return refuse('not-found')
  const shown = await findShown(viewer, card)
  const givenAt = now.getTime() - Math.min(Math.max(0, sent.agoMs), OLDEST_MS)
  const review: NewReview = {
    id: sent.clientId,
    undoesId: null,
    memoryItemId: sent.cardId,
    questionVersionId: shown.id,
    form: formOfColumn(shown.form),
    optionCount: shown.options.length,
    grade: card.user.fourGrades ? sent.grade : plainGrade(sent.grade),
    source: 'card',
    attempt: null,
    responseMs: sent.responseMs,
    // Nothing can be remembered of a card before it was made.
    reviewedAt: new Date(Math.max(givenAt, card.createdAt.getTime())),
  }
  return ok(await record(viewer, now, review))
}

/** A review to be taken back. */
export interface SentUndo {
  /** Made by the browser, for the undo itself. */
  readonly clientId: string
  /** The `clientId` of the review. */
  readonly undoes: string
}

/**
 * Takes back a review that the viewer gave to a card, by a line of its own in the log: the card is then exactly as if
 * the review had never been given. Taking it back twice is taking it back once.
 */
export async function undoReview(sent: SentUndo): Promise<Result<ReviewedView, { code: 'not-found' }>> {
  const viewer = await requireViewer()
  const now = await requestTime()
  const undone = await db.review.findFirst({
    where: { userId: viewer.id, id: sent.undoes, kind: 'review', source: 'card' },
    select: {
      memoryItemId: true,
      questionVersionId: true,
      grade: true,
      questionVersion: { select: { form: true, options: true } },
    },
  })
  if (!undone) return refuse('not-found')
  const { memoryItemId, questionVersionId, grade, questionVersion } = undone
  return ok(
    await record(viewer, now, {
      id: sent.clientId,
      undoesId: sent.undoes,
      memoryItemId,
      questionVersionId,
      form: formOfColumn(questionVersion.form),
      optionCount: questionVersion.options.length,
      grade,
      source: 'card',
      attempt: null,
      responseMs: null,
      reviewedAt: now,
    }),
  )
}

function findCard(viewer: Viewer, cardId: string) {
  if (!isId(cardId)) return null
  return db.card.findUnique({
    where: { userId_memoryItemId: { userId: viewer.id, memoryItemId: cardId } },
    select: {
      memoryItemId: true,
      createdAt: true,
      questionVersionId: true,
      toConfirm: true,
      questionVersion: { select: { form: true } },
      user: { select: { fourGrades: true } },
    },
  })
}

type FoundCard = NonNullable<Awaited<ReturnType<typeof findCard>>>

/** The wording that the card showed. */
async function findShown(viewer: Viewer, card: FoundCard) {
  const form = formOfColumn(card.questionVersion.form)
  const shown = await shownWordings(viewer.id, [{ ...card, id: card.memoryItemId, form }])
  return db.questionVersion.findUniqueOrThrow({
    where: { id: shown.get(card.memoryItemId) ?? card.questionVersionId },
    select: { id: true, form: true, options: true },
  })
}

async function record({ id: userId, timeZone }: Viewer, now: Date, line: NewReview): Promise<ReviewedView> {
  const state = await db.$transaction(async (database) => {
    await lockLearner(database, userId)
    const lines = (await isThere(database, userId, line)) ? [] : [line]
    const states = await remember(database, { userId, timeZone, now }, lines)
    return states.get(line.memoryItemId) ?? storedState(database, userId, line.memoryItemId)
  })
  const today = studyDayOf(now, timeZone)
  // What was not counted is due still; it is asked again tomorrow at the earliest.
  const daysAway = state && Math.max(line.undoesId === null ? 1 : 0, daysBetween(today, state.dueDay))
  return { cardId: line.memoryItemId, daysAway }
}

/** Whether the line is in the log, or another undo of the same review. */
async function isThere(database: Database, userId: string, { id, undoesId }: NewReview): Promise<boolean> {
  const same = undoesId === null ? { id } : { OR: [{ id }, { undoesId }] }
  return (await database.review.count({ where: { userId, ...same } })) > 0
}

async function storedState(database: Database, userId: string, memoryItemId: string) {
  const card = await database.card.findUnique({
    where: { userId_memoryItemId: { userId, memoryItemId } },
    select: { dueOn: true },
  })
  return card && { dueDay: dayOfDate(card.dueOn) }
}
