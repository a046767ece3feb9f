import 'server-only'

import {
  recallOn,
  spreadOf,
  stabilityPiles,
  studyCalendar,
  type StudiedDay,
} from '@/lib/domain/reviews/outlook'
import { calibration, logLoss, predictionsOf, type CalibrationBin } from '@/lib/domain/reviews/predictions'
import { forecast } from '@/lib/domain/reviews/queue'
import { addDays, type Day } from '@/lib/domain/shared/calendar'
import { grouped } from '@/lib/domain/shared/group'

import { dateOfDay, dayOfDate } from './day-column'
import { getDayPlan, type DayPlan, type PlannedCard } from './day-queue'
import { db } from './db'
import { examsOf } from './exams'
import { logOf } from './review-log'
import { requireViewer } from './viewer'

/** What is remembered of one set, as predicted. */
export interface SetRecall {
  readonly title: string
  readonly cardCount: number
  /** Mean predicted recall, 0 to 1: today, and in thirty days if nothing is reviewed. */
  readonly now: number
  readonly inThirtyDays: number
  /** On the day of the next exam, if nothing is reviewed; null without an exam. */
  readonly onExam: number | null
}

/** What the viewer remembers, what comes, and how far predictions can be believed. */
export interface ForecastView {
  readonly today: Day
  readonly cardCount: number
  /** The day of the viewer's next exam; null without one. */
  readonly examOn: Day | null
  /** All cards together; null without any. */
  readonly overall: SetRecall | null
  readonly sets: readonly SetRecall[]
  /** Cards to be asked on each of thirty days from today. */
  readonly ahead: readonly { readonly day: Day; readonly count: number }[]
  /** How many memories last how long (`STABILITY_STEPS`). */
  readonly piles: readonly number[]
  readonly calendar: readonly (readonly StudiedDay[])[]
  readonly predictionCount: number
  readonly calibration: readonly CalibrationBin[]
  /** Of the predictions, in nats; null without any. */
  readonly logLoss: number | null
}

const DAYS_AHEAD = 30
const WEEKS_BACK = 26

/** The viewer's memory in figures. */
export async function getForecast(): Promise<ForecastView> {
  const viewer = await requireViewer()
  const plan = await getDayPlan()
  const { today, cards, scheduler } = plan
  const [titles, studied, log, exams] = await Promise.all([
    titlesOf(cards),
    studiedDays(viewer.id, today),
    logOf(db, viewer.id),
    examsOf(today),
  ])
  const examOn = exams[0]?.onDay ?? null
  const times = { today, examOn, scheduler }
  const tested = grouped(log, ({ memoryItemId }) => memoryItemId).flatMap((entries) =>
    predictionsOf(entries, scheduler),
  )
  return {
    today,
    cardCount: cards.length,
    examOn,
    overall: recallOf('', cards, times),
    sets: grouped(cards, ({ questionVersionId }) => titles.get(questionVersionId) ?? '')
      .flatMap((group) => recallOf(titles.get(group[0]?.questionVersionId ?? '') ?? '', group, times) ?? [])
      .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    ahead: forecast([...plan.askedOn.values()], today, DAYS_AHEAD),
    piles: stabilityPiles(cards.map(({ stability }) => stability)),
    calendar: studyCalendar(studied, today, WEEKS_BACK),
    predictionCount: tested.length,
    calibration: calibration(tested),
    logLoss: logLoss(tested),
  }
}

function recallOf(
  title: string,
  cards: readonly PlannedCard[],
  { today, examOn, scheduler }: Pick<DayPlan, 'today' | 'scheduler'> & Pick<ForecastView, 'examOn'>,
): SetRecall | null {
  const meanOn = (day: Day) => spreadOf(cards.map((card) => recallOn(card, day, scheduler)))?.mean ?? 0
  if (cards.length === 0) return null
  return {
    title,
    cardCount: cards.length,
    now: meanOn(today),
    inThirtyDays: meanOn(addDays(today, DAYS_AHEAD)),
    onExam: examOn === null ? null : meanOn(examOn),
  }
}

/** The title of the set that each wording comes from. */
async function titlesOf(cards: readonly PlannedCard[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.questionVersion.findMany({
    where: { id: { in: cards.map(({ questionVersionId }) => questionVersionId) } },
    select: { id: true, question: { select: { questionSet: { select: { title: true } } } } },
  })
  return new Map(rows.map(({ id, question }) => [id, question.questionSet.title]))
}

/** How many answers each study day of late had. */
async function studiedDays(userId: string, today: Day): Promise<ReadonlyMap<Day, number>> {
  const rows = await db.review.groupBy({
    by: ['studyDay'],
    where: {
      userId,
      kind: 'review',
      undoneBy: null,
      studyDay: { gte: dateOfDay(addDays(today, -7 * WEEKS_BACK)) },
    },
    _count: { id: true },
  })
  return new Map(rows.map(({ studyDay, _count }) => [dayOfDate(studyDay), _count.id]))
}
