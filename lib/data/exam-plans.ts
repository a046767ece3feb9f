import 'server-only'

import { planExam, plannedOn } from '@/lib/domain/reviews/exam-plan'
import { ordinaryOutlook } from '@/lib/domain/reviews/ordinary-reviews'
import type { Day } from '@/lib/domain/shared/calendar'

import { coveredBy, getDayPlan, type DayPlan, type PlannedExam } from './day-queue'
import { requireViewer } from './viewer'

/** What it takes to be ready for an exam. */
export interface ExamPlanView {
  /** The assignment's title; null for the viewer's own, which covers all their cards. */
  readonly title: string | null
  readonly onDay: Day
  /** Predicted recall wanted of every fact. */
  readonly target: number
  readonly cardCount: number
  /** Facts of the assignment that were never asked: their quiz has to come first. */
  readonly unasked: number
  /**
   * Mean predicted recall on the day, 0 to 1: if nothing more is reviewed, by the ordinary reviews alone, and with the
   * plan alone. Null without cards.
   */
  readonly without: number | null
  readonly ordinary: number | null
  readonly with: number | null
  /** Reviews that the plan asks for, and that the ordinary schedule would at least. */
  readonly reviewCount: number
  readonly ordinaryCount: number
  readonly todayCount: number
  /** The first day on which something is planned; null where nothing is. */
  readonly firstDay: Day | null
  /** Facts that the plan does not bring to the target: the days before the exam have no room, or are too few. */
  readonly shortCount: number
}

/** The viewer's exams with what is planned for each, the next first. */
export async function listExamPlans(): Promise<readonly ExamPlanView[]> {
  await requireViewer()
  const day = await getDayPlan()
  return day.exams.map((exam) => viewOf(exam, day))
}

function viewOf(exam: PlannedExam, day: DayPlan): ExamPlanView {
  const { title, onDay, target, memoryItemIds } = exam
  const { today, cardsADay, scheduler, answers } = day
  const cards = coveredBy(exam, day.cards)
  const items = cards.map((card) => ({ id: card.id, memory: card }))
  const goal = { today, onDay, target, scheduler }
  const isMorning = answers.items.size === 0
  const plan = isMorning
    ? exam.plan
    : planExam(items, { ...goal, cardsADay, doneToday: answers.reviewed.size })
  const ordinary = cards.map((card) => ordinaryOutlook(card, goal))
  const todayCount = plannedOn(exam.plan, today).filter((id) => !answers.items.has(id)).length
  const days = plan.flatMap(({ reviewDays }) => reviewDays).toSorted()
  return {
    title,
    onDay,
    target,
    cardCount: cards.length,
    unasked: memoryItemIds ? memoryItemIds.size - cards.length : 0,
    without: mean(plan.map(({ without }) => without)),
    ordinary: mean(ordinary.map(({ recall }) => recall)),
    with: mean(plan.map((item) => item.with)),
    reviewCount: days.length,
    ordinaryCount: ordinary.reduce((sum, { reviewCount }) => sum + reviewCount, 0),
    todayCount,
    firstDay: (todayCount > 0 ? today : days.find((one) => one > today)) ?? null,
    shortCount: plan.filter((item) => item.with < target).length,
  }
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
