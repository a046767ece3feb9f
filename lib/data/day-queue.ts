import 'server-only'

import { cache } from 'react'

import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { formOfColumn } from '@/lib/domain/questions/row'
import { planExam, plannedOn, type ExamPlan } from '@/lib/domain/reviews/exam-plan'
import { levelled } from '@/lib/domain/reviews/levelling'
import { queue, type DayQueue, type QueuedCard } from '@/lib/domain/reviews/queue'
import type { Scheduler } from '@/lib/domain/reviews/schedule'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { addDays, type Day } from '@/lib/domain/shared/calendar'

import { requestTime } from './clock'
import { dateOfDay, dayOfDate } from './day-column'
import { db } from './db'
import { examsOf, type ExamView } from './exams'
import { schedulerFor } from './schedulers'
import { requireViewer } from './viewer'

/** One of the viewer's cards, as far as planning goes. */
export interface PlannedCard extends QueuedCard {
  readonly questionVersionId: string
  readonly form: QuestionForm
  readonly classId: string | null
  readonly dueDay: Day
  readonly toConfirm: boolean
  readonly reviewCount: number
}

/** An exam with the viewer's cards that it covers, and what is planned for them. */
export interface PlannedExam extends ExamView {
  readonly cards: readonly PlannedCard[]
  readonly plan: ExamPlan
}

/** The viewer's study day: what is asked, what waits, and when the rest comes. */
export interface DayPlan extends DayQueue<PlannedCard> {
  readonly today: Day
  readonly cards: readonly PlannedCard[]
  /** The day on which each card is asked next, by id. Those that wait are asked tomorrow. */
  readonly askedOn: ReadonlyMap<string, Day>
  readonly cardsADay: number
  readonly doneToday: number
  readonly scheduler: Scheduler
  /** The next exam first. */
  readonly exams: readonly PlannedExam[]
}

/** The viewer's cards. A step of other functions of lib/data. */
export const ownCards = cache(async (): Promise<readonly PlannedCard[]> => {
  const { id: userId } = await requireViewer()
  const rows = await db.card.findMany({
    where: { userId },
    select: {
      memoryItemId: true,
      questionVersionId: true,
      classId: true,
      stability: true,
      difficulty: true,
      dueOn: true,
      toConfirm: true,
      lastStudyDay: true,
      reviewCount: true,
      questionVersion: { select: { form: true, articleVersionId: true, sentenceStart: true } },
    },
  })
  return rows.map(({ memoryItemId, dueOn, lastStudyDay, questionVersion, ...row }) => ({
    ...row,
    id: memoryItemId,
    dueDay: dayOfDate(dueOn),
    lastStudyDay: dayOfDate(lastStudyDay),
    isNew: row.reviewCount <= 1,
    form: formOfColumn(questionVersion.form),
    sentence: sentenceKey(questionVersion),
  }))
})

const sentenceKey = (place: { articleVersionId: string | null; sentenceStart: number | null }) =>
  place.articleVersionId === null ? null : `${place.articleVersionId} ${place.sentenceStart}`

/** The viewer's study day as it stands now. */
export const getDayPlan = cache(async (): Promise<DayPlan> => {
  const viewer = await requireViewer()
  const today = studyDayOf(await requestTime(), viewer.timeZone)
  const [cards, done, scheduler, { cardsADay }] = await Promise.all([
    ownCards(),
    reviewedOn(viewer.id, today),
    schedulerFor(db, viewer.id),
    db.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { cardsADay: true } }),
  ])
  const doneToday = done.length
  const practised = await practisedOn(viewer.id, today)
  const byDay = new Map(levelled(cards, { today, doneToday }))
  for (const id of practised) if ((byDay.get(id) ?? today) <= today) byDay.set(id, addDays(today, 1))
  const exams = await plannedExams({ today, cards, cardsADay, doneToday, scheduler })
  const forExams = new Set(exams.flatMap(({ plan }) => plannedOn(plan, today)))
  const isAsked = ({ id }: PlannedCard) =>
    (byDay.get(id) ?? today) <= today || (forExams.has(id) && !practised.has(id))
  const day = queue(cards.filter(isAsked), {
    today,
    cardsADay,
    doneToday,
    newToday: newAmong(done, cards),
    askedToday: sentencesAskedOn(cards, today),
    scheduler,
  })
  return { ...day, today, cards, askedOn: byDay, cardsADay, doneToday, scheduler, exams }
})

/** The day on which each card is asked; today for one that an exam asks for. */
export function askedDays({ askedOn, asked, today }: DayPlan): Iterable<Day> {
  return new Map([...askedOn, ...asked.map(({ id }) => [id, today] as const)]).values()
}

async function plannedExams(
  day: Pick<DayPlan, 'today' | 'cards' | 'cardsADay' | 'doneToday' | 'scheduler'>,
): Promise<readonly PlannedExam[]> {
  const exams = await examsOf(day.today)
  return exams.map((exam) => {
    const { memoryItemIds } = exam
    const cards = day.cards.filter(({ id }) => memoryItemIds === null || memoryItemIds.has(id))
    const items = cards.map((card) => ({ id: card.id, memory: card }))
    return { ...exam, cards, plan: planExam(items, { ...day, ...exam }) }
  })
}

/** Which sentences were asked of on a study day, in a quiz or by a card. */
const sentencesAskedOn = (cards: readonly PlannedCard[], day: Day): ReadonlySet<string> =>
  new Set(cards.flatMap(({ lastStudyDay, sentence }) => (lastStudyDay === day ? (sentence ?? []) : [])))

/** The cards that were reviewed as cards on a study day. */
async function reviewedOn(userId: string, day: Day): Promise<readonly string[]> {
  const rows = await db.review.findMany({
    where: {
      userId,
      studyDay: dateOfDay(day),
      source: 'card',
      kind: 'review',
      movesSchedule: true,
      undoneBy: null,
    },
    select: { memoryItemId: true },
  })
  return rows.map(({ memoryItemId }) => memoryItemId)
}

/** The cards that were answered on a study day with their source open: they count on the next day at the earliest. */
async function practisedOn(userId: string, day: Day): Promise<ReadonlySet<string>> {
  const rows = await db.review.findMany({
    where: { userId, studyDay: dateOfDay(day), kind: 'review', isAssisted: true, undoneBy: null },
    select: { memoryItemId: true },
  })
  return new Set(rows.map(({ memoryItemId }) => memoryItemId))
}

/** How many of these cards came back for the first time. */
function newAmong(ids: readonly string[], cards: readonly PlannedCard[]): number {
  const reviews = new Map(cards.map(({ id, reviewCount }) => [id, reviewCount]))
  return ids.filter((id) => (reviews.get(id) ?? 0) <= 2).length
}
