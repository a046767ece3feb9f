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
import { dayOfDate } from './day-column'
import { db } from './db'
import { examsOf, type ExamView } from './exams'
import { answersOn, cardsInTheMorning, type DayAnswers } from './morning'
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

/** An exam, and what is planned for it by what the study day found in the morning. */
export interface PlannedExam extends ExamView {
  readonly plan: ExamPlan
}

/** The viewer's study day: what is asked, what waits, and when the rest comes. */
export interface DayPlan extends DayQueue<PlannedCard> {
  readonly today: Day
  readonly cards: readonly PlannedCard[]
  /** The day on which each card is asked next, by id. Those that wait are asked tomorrow. */
  readonly askedOn: ReadonlyMap<string, Day>
  readonly cardsADay: number
  readonly answers: DayAnswers
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
    isNew: isNew(row.reviewCount),
    form: formOfColumn(questionVersion.form),
    sentence: sentenceKey(questionVersion),
  }))
})

/** Whether a card has not come back yet: its first review made it. */
const isNew = (reviewCount: number): boolean => reviewCount <= 1

const sentenceKey = (place: { articleVersionId: string | null; sentenceStart: number | null }) =>
  place.articleVersionId === null ? null : `${place.articleVersionId} ${place.sentenceStart}`

/** The viewer's study day as it stands now. */
export const getDayPlan = cache(async (): Promise<DayPlan> => {
  const viewer = await requireViewer()
  const today = studyDayOf(await requestTime(), viewer.timeZone)
  const [cards, answers, scheduler, { cardsADay }] = await Promise.all([
    ownCards(),
    answersOn(viewer.id, today),
    schedulerFor(db, viewer.id),
    db.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { cardsADay: true } }),
  ])
  const answered = answers.items
  const morning = await cardsInTheMorning(cards, { userId: viewer.id, today, answered, scheduler })
  const exams = await plannedExams({ today, cards: morning, cardsADay, scheduler })
  const forToday = todayOf(morning, { today, exams })
  const due = cards.filter(({ id }) => forToday.has(id) && !answered.has(id))
  const queued = queue(due, {
    today,
    cardsADay,
    doneToday: answers.reviewed.size,
    newToday: morning.filter(({ id, reviewCount }) => answers.reviewed.has(id) && isNew(reviewCount)).length,
    askedToday: new Set(cards.flatMap(({ id, sentence }) => (answered.has(id) ? (sentence ?? []) : []))),
    scheduler,
  })
  const askedOn = daysOf(cards, { ...queued, today })
  return { ...queued, today, cards, askedOn, cardsADay, answers, scheduler, exams }
})

/** What a day asks for, by what it found in the morning: nothing comes or goes while it is being done. */
function todayOf(
  morning: readonly PlannedCard[],
  { today, exams }: Pick<DayPlan, 'today' | 'exams'>,
): ReadonlySet<string> {
  const days = levelled(morning, today)
  const due = morning.filter(({ id }) => (days.get(id) ?? today) <= today)
  return new Set([...due.map(({ id }) => id), ...exams.flatMap(({ plan }) => plannedOn(plan, today))])
}

/** The day on which each card is asked next: what is asked now, today; all else tomorrow or later. */
function daysOf(
  cards: readonly PlannedCard[],
  { asked, today }: Pick<DayPlan, 'asked' | 'today'>,
): ReadonlyMap<string, Day> {
  const now = new Set(asked.map(({ id }) => id))
  const later = cards.filter(({ id }) => !now.has(id))
  return new Map([...[...now].map((id) => [id, today] as const), ...levelled(later, addDays(today, 1))])
}

/** Exams with the plans that a morning's cards make. */
async function plannedExams(
  day: Pick<DayPlan, 'today' | 'cards' | 'cardsADay' | 'scheduler'>,
): Promise<readonly PlannedExam[]> {
  const exams = await examsOf(day.today)
  return exams.map((exam) => {
    const items = coveredBy(exam, day.cards).map((card) => ({ id: card.id, memory: card }))
    return { ...exam, plan: planExam(items, { ...day, ...exam, doneToday: 0 }) }
  })
}

/** The cards that an exam covers. */
export const coveredBy = (
  { memoryItemIds }: ExamView,
  cards: readonly PlannedCard[],
): readonly PlannedCard[] => cards.filter(({ id }) => memoryItemIds === null || memoryItemIds.has(id))
