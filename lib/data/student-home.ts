import 'server-only'

import type { Quote } from '@/lib/domain/articles/quote'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import type { Day } from '@/lib/domain/shared/calendar'

import { getDueSummary, type DueSummary } from './cards'
import { requestTime } from './clock'
import { factsOf, reviewedThisWeek, type LookingBack } from './kept'
import { getBoard, listBoardClasses, type BoardView } from './leaderboard'
import { listOwnWaiting } from './memberships'
import { listQuizzes, type QuizView } from './quizzes'
import { getDaysInARow } from './study-days'
import { requireViewer } from './viewer'

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
  /** The classes they have joined and were not let into yet, by name. */
  readonly waitsFor: readonly string[]
  readonly quizzes: readonly QuizView[]
  readonly kept: readonly KeptFact[]
  readonly keptCount: number
  /** Study days in a row; days without school and days with nothing to do break none. */
  readonly daysInARow: number
  /** The week on the first board that shows the viewer and has points on it; null where there is none. */
  readonly board: BoardView | null
}

const KEPT_SHOWN = 2
/** More than are shown, for some share a sentence or are due. */
const KEPT_LOOKED_AT = 8

/** The viewer's home as a student. */
export async function getStudentHome(): Promise<StudentHomeView> {
  const viewer = await requireViewer()
  const now = await requestTime()
  const today = studyDayOf(now, viewer.timeZone)
  const [due, classes, waitsFor, quizzes, kept, daysInARow] = await Promise.all([
    getDueSummary(),
    listBoardClasses(),
    listOwnWaiting(),
    listQuizzes(),
    keptThisWeek({ userId: viewer.id, timeZone: viewer.timeZone, now }),
    getDaysInARow(),
  ])
  return {
    today,
    now,
    timeZone: viewer.timeZone,
    alias: viewer.alias,
    hasClass: classes.length > 0,
    waitsFor,
    ...due,
    quizzes,
    ...kept,
    daysInARow,
    board: await firstBoard(classes),
  }
}

async function firstBoard(classes: readonly { readonly id: string }[]): Promise<BoardView | null> {
  for (const { id } of classes) {
    const board = await getBoard(id, 'week')
    if (board?.own?.place && board.rows.some(({ score }) => score > 0)) return board
  }
  return null
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
