import 'server-only'

import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { rightLines, type AnswerLine } from '@/lib/domain/quizzes/answer-lines'
import { optionsOf, type Gradable } from '@/lib/domain/quizzes/grade'
import { forecast, queue } from '@/lib/domain/reviews/queue'
import { defaultScheduler, GRADES, type Grade } from '@/lib/domain/reviews/schedule'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { addDays, daysBetween, type Day } from '@/lib/domain/shared/calendar'

import { requestTime } from './clock'
import { dateOfDay, dayOfDate } from './day-column'
import { db } from './db'
import { wordingOf, WORDING_FIELDS } from './question-rows'
import { sourcesOf, type SourceView } from './sources'
import { requireViewer, type Viewer } from './viewer'

/** A due card with its back: a learner grades it without a network, so the answer comes along. */
export interface ReviewCard {
  readonly cardId: string
  /** The set it comes from. */
  readonly title: string
  readonly form: QuestionForm
  readonly stem: string
  readonly context: string | null
  /** What the front lists: the prompts of a matching, the items of an ordering in no order. */
  readonly items: readonly string[]
  /** For a card that can be answered by typing: what marks it. */
  readonly typed: Gradable | null
  readonly answer: readonly AnswerLine[]
  readonly explanation: string
  readonly source: SourceView | null
  /** In how many days each grade would bring it back. */
  readonly daysAfter: Readonly<Record<Grade, number>>
  /** Predicted recall now, 0 to 1, and how many reviews it rests on. */
  readonly recall: number
  readonly reviewCount: number
}

/** What there is to review now, and what comes. */
export interface ReviewSession {
  /** Tells the outboxes of two learners at one machine apart. */
  readonly learner: string
  readonly cards: readonly ReviewCard[]
  /** Due cards that wait for another day, beyond the day's limit. */
  readonly waiting: number
  /** Cards coming due on each of seven days from today; overdue ones today. */
  readonly forecast: readonly { readonly day: Day; readonly count: number }[]
  /** The next study day after today on which a card is due; null without any. */
  readonly nextDay: Day | null
  readonly cardCount: number
}

const DAYS_AHEAD = 7

const CARD_FIELDS = {
  memoryItemId: true,
  questionVersionId: true,
  stability: true,
  difficulty: true,
  dueOn: true,
  toConfirm: true,
  lastStudyDay: true,
  reviewCount: true,
} as const

/** The viewer's due cards, those nearest to being forgotten first, as many as the day still holds. */
export async function getReviewSession(): Promise<ReviewSession> {
  const viewer = await requireViewer()
  const now = await requestTime()
  const today = studyDayOf(now, viewer.timeZone)
  const { asked, waiting } = await dueQueue(viewer, now)
  return { learner: viewer.id, cards: await faces(asked, today), waiting, ...(await outlook(viewer, now)) }
}

/** How much there is to review, and the front of the first card. */
export interface DueSummary {
  readonly dueCount: number
  readonly first: Pick<ReviewCard, 'title' | 'stem' | 'context'> | null
  /** The next study day after today on which a card is asked; null without any. */
  readonly nextDay: Day | null
}

/** What waits for the viewer, without the answers. */
export async function getDueSummary(): Promise<DueSummary> {
  const viewer = await requireViewer()
  const now = await requestTime()
  const today = studyDayOf(now, viewer.timeZone)
  const { asked, waiting } = await dueQueue(viewer, now)
  const [first] = await faces(asked.slice(0, 1), today)
  return {
    dueCount: asked.length,
    first: first ? { title: first.title, stem: first.stem, context: first.context } : null,
    nextDay: waiting > 0 ? addDays(today, 1) : await nextDayOf(viewer, today),
  }
}

async function dueQueue(viewer: Viewer, now: Date) {
  const today = studyDayOf(now, viewer.timeZone)
  const due = await dueCards(viewer, today)
  const asked = queue(due, { today, doneToday: await reviewedOn(viewer, today) })
  return { asked, waiting: due.length - asked.length }
}

async function nextDayOf({ id: userId }: Viewer, today: Day): Promise<Day | null> {
  const next = await db.card.findFirst({
    where: { userId, dueOn: { gt: dateOfDay(today) } },
    orderBy: { dueOn: 'asc' },
    select: { dueOn: true },
  })
  return next && dayOfDate(next.dueOn)
}

type DueCard = Awaited<ReturnType<typeof dueCards>>[number]

async function dueCards(viewer: Viewer, today: Day) {
  const rows = await db.card.findMany({
    where: { userId: viewer.id, dueOn: { lte: dateOfDay(today) } },
    select: CARD_FIELDS,
  })
  return rows.map((row) => ({
    ...row,
    id: row.memoryItemId,
    lastStudyDay: dayOfDate(row.lastStudyDay),
  }))
}

/** How many cards the viewer has reviewed in a study day. */
function reviewedOn(viewer: Viewer, day: Day): Promise<number> {
  return db.review.count({
    where: {
      userId: viewer.id,
      studyDay: dateOfDay(day),
      source: 'card',
      kind: 'review',
      movesSchedule: true,
      undoneBy: null,
    },
  })
}

async function faces(cards: readonly DueCard[], today: Day): Promise<readonly ReviewCard[]> {
  const ids = cards.map(({ questionVersionId }) => questionVersionId)
  const versions = await db.questionVersion.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      ...WORDING_FIELDS,
      question: { select: { questionSet: { select: { title: true } } } },
    },
  })
  const sources = await sourcesOf(db, ids)
  return cards.flatMap((card) => {
    const version = versions.find(({ id }) => id === card.questionVersionId)
    if (!version) return []
    const wording = wordingOf(version)
    const { form, stem, context, explanation } = wording
    const gap = daysBetween(card.lastStudyDay, today)
    return {
      cardId: card.id,
      title: version.question.questionSet.title,
      form,
      stem,
      context,
      items: form === 'matching' ? wording.pairs.map(({ prompt }) => prompt) : listed(wording),
      typed: optionsOf(wording).length === 0 ? wording : null,
      answer: rightLines(wording),
      explanation,
      source: sources.get(version.id) ?? null,
      daysAfter: daysAfter(card, gap),
      recall: defaultScheduler.retrievability(card, gap),
      reviewCount: card.reviewCount,
    }
  })
}

const listed = (question: Gradable): readonly string[] =>
  question.form === 'ordering' ? question.options : []

function daysAfter(card: DueCard, gap: number): Record<Grade, number> {
  // A memory that was only ever guessed at is made by the answer that confirms it.
  const memory = card.reviewCount > 0 ? card : null
  const after = (grade: Grade) =>
    defaultScheduler.intervalDays(defaultScheduler.next(memory, memory ? gap : 0, grade))
  const [again, hard, good, easy] = GRADES.map(after)
  return { again: again ?? 1, hard: hard ?? 1, good: good ?? 1, easy: easy ?? 1 }
}

async function outlook(viewer: Viewer, now: Date) {
  const { id: userId, timeZone } = viewer
  const today = studyDayOf(now, timeZone)
  const soon = await db.card.findMany({
    where: { userId, dueOn: { lt: dateOfDay(addDays(today, DAYS_AHEAD)) } },
    select: { dueOn: true },
  })
  return {
    forecast: forecast(
      soon.map(({ dueOn }) => dayOfDate(dueOn)),
      today,
      DAYS_AHEAD,
    ),
    nextDay: await nextDayOf(viewer, today),
    cardCount: await db.card.count({ where: { userId } }),
  }
}
