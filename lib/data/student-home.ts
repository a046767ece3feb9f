import 'server-only'

import type { Quote } from '@/lib/domain/articles/quote'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { daysInARow } from '@/lib/domain/reviews/study-days'
import { addDays, daysBetween, type Day } from '@/lib/domain/shared/calendar'

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
    keptThisWeek(viewer, today),
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

/** What was recalled in the last seven study days, the longest remembered first. */
async function keptThisWeek(
  viewer: Viewer,
  today: Day,
): Promise<{ kept: readonly KeptFact[]; keptCount: number }> {
  const userId = viewer.id
  const moved = { userId, kind: 'review' as const, movesSchedule: true, undoneBy: null }
  const recent = await db.review.findMany({
    where: { ...moved, correct: true, studyDay: { gt: dateOf(addDays(today, -WEEK_DAYS)) } },
    select: { memoryItemId: true, questionVersionId: true, studyDay: true },
  })
  const history = await db.review.findMany({
    where: { ...moved, memoryItemId: { in: recent.map(({ memoryItemId }) => memoryItemId) } },
    select: { memoryItemId: true, studyDay: true },
  })
  const recalled = recent.flatMap((review) => {
    const before = history
      .filter(
        ({ memoryItemId, studyDay }) => memoryItemId === review.memoryItemId && studyDay < review.studyDay,
      )
      .map(({ studyDay }) => dayOfColumn(studyDay))
      .sort()
      .at(-1)
    return before ? [{ ...review, afterDays: daysBetween(before, dayOfColumn(review.studyDay)) }] : []
  })
  const byItem = new Map(recalled.map((review) => [review.memoryItemId, review]))
  const longest = [...byItem.values()].sort((a, b) => b.afterDays - a.afterDays).slice(0, KEPT_SHOWN)
  return { kept: await keptFacts(viewer, longest), keptCount: byItem.size }
}

async function keptFacts(
  viewer: Viewer,
  recalled: readonly {
    readonly memoryItemId: string
    readonly questionVersionId: string
    readonly afterDays: number
  }[],
): Promise<readonly KeptFact[]> {
  const sources = await sourcesOf(
    db,
    recalled.map(({ questionVersionId }) => questionVersionId),
  )
  const cards = await db.card.findMany({
    where: { userId: viewer.id, memoryItemId: { in: recalled.map(({ memoryItemId }) => memoryItemId) } },
    select: { memoryItemId: true, dueAt: true },
  })
  return recalled.flatMap(({ memoryItemId, questionVersionId, afterDays }) => {
    const quote = sources.get(questionVersionId)?.quote
    const card = cards.find((one) => one.memoryItemId === memoryItemId)
    return quote && card ? [{ quote, afterDays, dueDay: studyDayOf(card.dueAt, viewer.timeZone) }] : []
  })
}
