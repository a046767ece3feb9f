import 'server-only'

import type { Quote } from '@/lib/domain/articles/quote'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { daysInARow } from '@/lib/domain/reviews/study-days'
import { addDays, type Day } from '@/lib/domain/shared/calendar'

import { getDueSummary, type DueSummary } from './cards'
import { requestTime } from './clock'
import { dateOfDay, dayOfDate } from './day-column'
import { db } from './db'
import { factsOf, reviewedThisWeek, type LookingBack } from './kept'
import { getBoard, listBoardClasses, type BoardView } from './leaderboard'
import { listQuizzes, type QuizView } from './quizzes'
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

/** The study days with an answer, of late. */
async function studiedDays(viewer: Viewer, today: Day): Promise<readonly Day[]> {
  const rows = await db.review.findMany({
    where: { userId: viewer.id, kind: 'review', studyDay: { gte: dateOfDay(addDays(today, -STREAK_DAYS)) } },
    distinct: ['studyDay'],
    select: { studyDay: true },
  })
  return rows.map(({ studyDay }) => dayOfDate(studyDay))
}

/** What was recalled in the last seven study days, the longest remembered first; each sentence once, none that is due. */
async function keptThisWeek(looking: LookingBack): Promise<Pick<StudentHomeView, 'kept' | 'keptCount'>> {
  const kept = (await reviewedThisWeek(looking)).filter(({ recall }) => recall === 'kept')
  const facts = new Map<string, KeptFact>()
  for (const { fact } of await factsOf(looking, kept.slice(0, KEPT_LOOKED_AT))) {
    const { quote, dueDay, afterDays } = fact
    if (quote && dueDay && !facts.has(quote.text)) facts.set(quote.text, { quote, afterDays, dueDay })
  }
  return { kept: [...facts.values()].slice(0, KEPT_SHOWN), keptCount: kept.length }
}
