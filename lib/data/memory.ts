import 'server-only'

import { reviewPoints, REVIEW_POINTS_A_DAY } from '@/lib/domain/leaderboard/points'
import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { replay, type CardState, type LogEntry, type Step } from '@/lib/domain/reviews/fold'
import { guessChance } from '@/lib/domain/reviews/guessing'
import type { Grade } from '@/lib/domain/reviews/schedule'
import { startOfStudyDay, studyDayOf } from '@/lib/domain/reviews/study-day'
import { wordingAfter, type CardWording } from '@/lib/domain/reviews/wording'

import { dateOfDay } from './day-column'
import type { Database } from './db'
import { award } from './points'
import { logOf } from './review-log'
import { schedulerFor } from './schedulers'
import { openingsOf, type WasOpened } from './source-openings'
import { saveCards } from './sql/save-cards'

/** Whose memory it is, and when this is written down. */
export interface Learner {
  readonly userId: string
  readonly timeZone: string
  readonly now: Date
}

/** A line to be added to a learner's log: a review, or an undo of one. */
export interface NewReview {
  readonly id: string
  readonly undoesId: string | null
  readonly memoryItemId: string
  readonly questionVersionId: string
  readonly form: QuestionForm
  /** How many options the question offered; 0 where the answer is typed. */
  readonly optionCount: number
  readonly grade: Grade
  readonly source: 'quiz' | 'card'
  /** The attempt it was given in; null for a card. */
  readonly attempt: { readonly classId: string; readonly id: string } | null
  /** The class of a card that it makes, where no attempt says so. */
  readonly classId?: string
  /** Whether its answer was shown on the same study day before it was given, or instead. */
  readonly wasShown?: boolean
  readonly responseMs: number | null
  readonly reviewedAt: Date
}

interface Item {
  readonly memoryItemId: string
  readonly log: readonly Line[]
  readonly steps: readonly Step<Line>[]
  readonly added: readonly NewReview[]
  readonly card: { readonly classId: string | null } | null
}

/** A line of the log with the wording that was answered. */
type Line = LogEntry & CardWording

/**
 * Adds lines to a learner's log and brings cards, points and standings up to date with it: each is a function of the
 * log. Lines that are there already are left out. Answers the new state of each card touched. A step of a transaction
 * that holds `lockLearner`: for other modules of lib/data only.
 */
export async function remember(
  database: Database,
  learner: Learner,
  reviews: readonly NewReview[],
): Promise<ReadonlyMap<string, CardState>> {
  const items = await itemsAfter(database, learner, reviews)
  const added = items.flatMap((item) => item.added.map((review) => reviewRow(learner, item, review)))
  await database.review.createMany({ data: added })
  await saveCards(database, learner, items.flatMap(cardRow))
  await dropCards(database, learner, items)
  await settlePoints(database, learner, items)
  return new Map(items.flatMap(({ memoryItemId, steps }) => states(memoryItemId, steps)))
}

function states(id: string, steps: Item['steps']): readonly [string, CardState][] {
  const state = steps.at(-1)?.after
  return state ? [[id, state]] : []
}

/** The items that `reviews` are about, as they stand with them. */
async function itemsAfter(
  database: Database,
  { userId, timeZone }: Learner,
  reviews: readonly NewReview[],
): Promise<readonly Item[]> {
  const ids = [...new Set(reviews.map(({ memoryItemId }) => memoryItemId))]
  const [logged, cards] = [await logOf(database, userId, ids), await cardsOf(database, userId, ids)]
  const known = new Set(logged.map(({ id }) => id))
  const scheduler = await schedulerFor(database, userId)
  const versions = reviews.map(({ questionVersionId }) => questionVersionId)
  const wasOpened = await openingsOf(database, userId, versions)
  return ids.map((memoryItemId) => {
    const added = reviews.filter((review) => review.memoryItemId === memoryItemId && !known.has(review.id))
    const before = logged.filter((review) => review.memoryItemId === memoryItemId)
    const lines = added.map((review) => lineOf(review, timeZone, wasOpened))
    const log = [
      ...before,
      ...lines.map((line) => (isSeen(line, before) ? { ...line, isAssisted: true } : line)),
    ]
    return {
      memoryItemId,
      log,
      steps: replay(log, { scheduler }),
      added,
      card: cards.get(memoryItemId) ?? null,
    }
  })
}

/** A new line as the fold reads it. */
function lineOf(review: NewReview, timeZone: string, wasOpened: WasOpened): Line {
  const { questionVersionId, reviewedAt: at } = review
  const studyDay = studyDayOf(at, timeZone)
  return {
    ...review,
    guessChance: guessChance(review.source, review),
    studyDay,
    isAssisted:
      review.undoesId === null &&
      (review.wasShown === true || wasOpened({ questionVersionId, studyDay, at })),
  }
}

/** Whether the item's answer was shown earlier on the same study day. */
const isSeen = ({ undoesId, studyDay, reviewedAt }: Line, before: readonly Line[]): boolean =>
  undoesId === null &&
  before.some((line) => line.isAssisted && line.studyDay === studyDay && line.reviewedAt <= reviewedAt)

async function cardsOf(database: Database, userId: string, ids: readonly string[]) {
  const rows = await database.card.findMany({
    where: { userId, memoryItemId: { in: [...ids] } },
    select: { memoryItemId: true, classId: true },
  })
  return new Map(rows.map(({ memoryItemId, classId }) => [memoryItemId, { classId }]))
}

function reviewRow({ userId, timeZone }: Learner, { steps, log }: Item, review: NewReview) {
  const { id, undoesId, memoryItemId, questionVersionId, grade, source, responseMs, reviewedAt } = review
  const step = steps.find(({ entry }) => entry.id === id)
  return {
    userId,
    id,
    undoesId,
    memoryItemId,
    questionVersionId,
    kind: undoesId === null ? ('review' as const) : ('undo' as const),
    grade,
    correct: grade !== 'again',
    movesSchedule: step?.moved ?? false,
    isAssisted: log.find((line) => line.id === id)?.isAssisted ?? false,
    source,
    classId: review.attempt?.classId ?? null,
    attemptId: review.attempt?.id ?? null,
    responseMs,
    studyDay: dateOfDay(studyDayOf(reviewedAt, timeZone)),
    timeZone,
    reviewedAt,
  }
}

function cardRow({ memoryItemId, steps, card, added }: Item) {
  const state = steps.at(-1)?.after
  const wording = wordingAfter(steps.map(({ entry }) => entry))
  if (!state || !wording) return []
  const classId = card?.classId ?? added.flatMap(classOf)[0] ?? null
  return [{ ...state, memoryItemId, classId, questionVersionId: wording.questionVersionId }]
}

const classOf = ({ attempt, classId }: NewReview): string | readonly [] => attempt?.classId ?? classId ?? []

/** A card whose every review was taken back is as if it had never been. */
async function dropCards(database: Database, { userId }: Learner, items: readonly Item[]): Promise<void> {
  const gone = items.filter(({ steps, card }) => card && steps.length === 0)
  if (gone.length === 0) return
  const ids = gone.map(({ memoryItemId }) => memoryItemId)
  await database.card.deleteMany({ where: { userId, memoryItemId: { in: ids } } })
}

/** Writes down what the items' histories are worth beyond, or short of, what has been written down for them. */
async function settlePoints(database: Database, learner: Learner, items: readonly Item[]): Promise<void> {
  const ids = items.flatMap(({ log }) => log.map(({ id }) => id))
  const written = await database.pointEntry.findMany({
    where: { userId: learner.userId, reason: { in: ['due_review', 'undo'] }, sourceId: { in: ids } },
    select: { sourceId: true, points: true },
  })
  for (const { card, steps, log, added } of items) {
    const [classId, last] = [card?.classId, added.at(-1)]
    if (!classId || !last) continue
    const own = new Set(log.map(({ id }) => id))
    const before = written
      .filter(({ sourceId }) => own.has(sourceId))
      .reduce((sum, { points }) => sum + points, 0)
    const change = reviewPoints(steps.map(outcomeOf)) - before
    const points = change > 0 ? Math.min(change, await pointsLeft(database, learner)) : change
    const reason = points > 0 ? ('due_review' as const) : ('undo' as const)
    const entry = { reason, sourceId: last.id, points }
    await award(database, { ...learner, classId }, points === 0 ? [] : [entry])
  }
}

const outcomeOf = ({ entry, wasDue }: Step) => ({
  source: entry.source,
  wasDue,
  recalled: entry.grade !== 'again',
})

/** How many points due reviews may still earn in the learner's study day. */
async function pointsLeft(database: Database, { userId, timeZone, now }: Learner): Promise<number> {
  const { _sum } = await database.pointEntry.aggregate({
    where: {
      userId,
      reason: { in: ['due_review', 'undo'] },
      earnedAt: { gte: startOfStudyDay(studyDayOf(now, timeZone), timeZone) },
    },
    _sum: { points: true },
  })
  return Math.max(0, REVIEW_POINTS_A_DAY - (_sum.points ?? 0))
}
