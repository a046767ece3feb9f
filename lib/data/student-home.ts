import 'server-only'

import type { Quote } from '@/lib/domain/articles/quote'
import { keptSince } from '@/lib/domain/reviews/kept'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { daysInARow } from '@/lib/domain/reviews/study-days'
import { addDays, type Day } from '@/lib/domain/shared/calendar'

import { getDueSummary, type DueSummary } from './cards'
import { requestTime } from './clock'
import { db } from './db'
import { getBoard, listBoardClasses, type BoardView } from './leaderboard'
import { listQuizzes, type QuizView } from './quizzes'
import { sourcesOf } from './sources'
import { requireViewer, type Viewer } from './viewer'

/** A fact that was recalled days after it was last asked. */
export interface KeptFact {
  readonly quote: Quote
  /** Days between the two answers. */
  readonly afterDays: number
  readonly dueDay: Day
}

/** What a student finds first. */
export interface StudentHomeView extends DueSummary {
  readonly today: Day
  readonly now: Date
  readonly timeZone: string
  readonly alias: string
  /** Whether they are in a class that is not put away. */
  readonly hasClass: boolean
  readonly quizzes: readonly QuizView[]
  readonly kept: readonly KeptFact[]
  readonly keptCount: number
  readonly daysInARow: number
  /** The week on the first board that shows the viewer and has points on it; null where there is none. */
  readonly board: BoardView | null
}

const KEPT_SHOWN = 2
/** More than are shown, for some share a sentence or are due. */
const KEPT_LOOKED_AT = 8
const WEEK_DAYS = 7
const STREAK_DAYS = 400

/** The viewer's home as a student. */
export async function getStudentHome(): Promise<StudentHomeView> {
  const viewer = await requireViewer()
  const now = await requestTime()
  const today = studyDayOf(now, viewer.timeZone)
  const [due, classes, quizzes, kept, studied] = await Promise.all([
    getDueSummary(),
    listBoardClasses(),
    listQuizzes(),
    keptThisWeek({ userId: viewer.id, timeZone: viewer.timeZone, now }),
    studiedDays(viewer, today),
  ])
  return {
    today,
    now,
    timeZone: viewer.timeZone,
    alias: viewer.alias,
    hasClass: classes.length > 0,
    ...due,
    quizzes,
    ...kept,
    daysInARow: daysInARow(studied, today),
    board: await firstBoard(classes),
  }
}

async function firstBoard(classes: readonly { readonly id: string }[]): Promise<BoardView | null> {
  for (const { id } of classes) {
    const board = await getBoard(id, 'week')
    if (board?.own?.place && board.rows.some(({ points }) => points > 0)) return board
  }
  return null
}

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)
const dayOfColumn = (date: Date): Day => date.toISOString().slice(0, 10)

/** The study days with an answer, of late. */
async function studiedDays(viewer: Viewer, today: Day): Promise<readonly Day[]> {
  const rows = await db.review.findMany({
    where: { userId: viewer.id, kind: 'review', studyDay: { gte: dateOf(addDays(today, -STREAK_DAYS)) } },
    distinct: ['studyDay'],
    select: { studyDay: true },
  })
  return rows.map(({ studyDay }) => dayOfColumn(studyDay))
}

interface Learner {
  readonly userId: string
  readonly timeZone: string
  readonly now: Date
}

/** What was recalled in the last seven study days, the longest remembered first. */
async function keptThisWeek(learner: Learner): Promise<Pick<StudentHomeView, 'kept' | 'keptCount'>> {
  const { userId, timeZone, now } = learner
  const since = addDays(studyDayOf(now, timeZone), 1 - WEEK_DAYS)
  const moved = { userId, kind: 'review' as const, movesSchedule: true, undoneBy: null }
  const recent = await db.review.findMany({
    where: { ...moved, correct: true, studyDay: { gte: dateOf(since) } },
    distinct: ['memoryItemId'],
    select: { memoryItemId: true },
  })
  const reviews = await db.review.findMany({
    where: { ...moved, memoryItemId: { in: recent.map(({ memoryItemId }) => memoryItemId) } },
    select: { memoryItemId: true, questionVersionId: true, studyDay: true, correct: true },
  })
  const kept = keptSince(
    reviews.map((review) => ({ ...review, studyDay: dayOfColumn(review.studyDay) })),
    since,
  )
  return { kept: await keptFacts(learner, kept.slice(0, KEPT_LOOKED_AT)), keptCount: kept.length }
}

/** The facts with their sentences, each sentence once; not those of cards that are due, for they tell the answer. */
async function keptFacts(
  { userId, timeZone, now }: Learner,
  recalled: readonly {
    readonly memoryItemId: string
    readonly questionVersionId: string
    readonly afterDays: number
  }[],
): Promise<readonly KeptFact[]> {
  const [sources, cards] = await Promise.all([
    sourcesOf(
      db,
      recalled.map(({ questionVersionId }) => questionVersionId),
    ),
    db.card.findMany({
      where: { userId, memoryItemId: { in: recalled.map(({ memoryItemId }) => memoryItemId) } },
      select: { memoryItemId: true, dueAt: true },
    }),
  ])
  const facts = new Map<string, KeptFact>()
  for (const { memoryItemId, questionVersionId, afterDays } of recalled) {
    const quote = sources.get(questionVersionId)?.quote
    const card = cards.find((one) => one.memoryItemId === memoryItemId)
    if (!quote || !card || card.dueAt <= now || facts.has(quote.text)) continue
    facts.set(quote.text, { quote, afterDays, dueDay: studyDayOf(card.dueAt, timeZone) })
  }
  return [...facts.values()].slice(0, KEPT_SHOWN)
}
