import 'server-only'

import type { Wording } from '@/lib/domain/questions/wording'
import type { Gradable } from '@/lib/domain/quizzes/grade'
import { confirmingQuestion } from '@/lib/domain/reviews/confirming'
import { daysToCatchUp, forecast } from '@/lib/domain/reviews/queue'
import { GRADES, type Grade, type Scheduler } from '@/lib/domain/reviews/schedule'
import { daysBetween, type Day } from '@/lib/domain/shared/calendar'

import { cardFaces, type CardFaces } from './card-faces'
import { shownWordings } from './card-wordings'
import { requestTime } from './clock'
import { getDayPlan, type DayPlan, type PlannedCard } from './day-queue'
import { db } from './db'
import { wordingOf, WORDING_FIELDS } from './question-rows'
import { readingsOf, type ReadingPlace } from './readings'
import { openingsOf } from './source-openings'
import { sourcesOf, type SourceView } from './sources'
import { requireViewer } from './viewer'

/** A due card with its back: a learner grades it without a network, so the answer comes along. */
export interface ReviewCard extends CardFaces {
  readonly cardId: string
  /** The set it comes from. */
  readonly title: string
  /** Where the viewer may read the whole article; null where they may not. */
  readonly reading: ReadingPlace | null
  /** Whether its source was opened today: the answer moves no schedule, and the card comes back tomorrow. */
  readonly isPractice: boolean
  /** In how many days each grade would bring it back. */
  readonly daysAfter: Readonly<Record<Grade, number>>
  /** Predicted recall now, 0 to 1, and how many reviews it rests on. */
  readonly recall: number
  readonly reviewCount: number
  /** What the viewer wrote on its back; empty for nothing. */
  readonly note: string
}

/** What there is to review now, and what comes. */
export interface ReviewSession {
  /** Tells the outboxes of two learners at one machine apart. */
  readonly learner: string
  readonly cards: readonly ReviewCard[]
  /** Whether each card is graded in four steps instead of two. */
  readonly fourGrades: boolean
  /** Due cards that wait for another day. */
  readonly waiting: number
  readonly cardsADay: number
  /** In how many days those that wait are done at this pace; null: not at all. */
  readonly catchUpDays: number | null
  readonly today: Day
  /** Cards to be asked on each of seven days from today; overdue ones today. */
  readonly forecast: readonly { readonly day: Day; readonly count: number }[]
  /** The next study day after today on which a card is asked; null without any. */
  readonly nextDay: Day | null
  /** How many are asked on it. */
  readonly nextCount: number
  readonly cardCount: number
}

const DAYS_AHEAD = 7

/** The viewer's cards of today, those nearest to being forgotten first, as many as the day still holds. */
export async function getReviewSession(): Promise<ReviewSession> {
  const { id: learner } = await requireViewer()
  const plan = await getDayPlan()
  const { today, asked, waiting, cardsADay } = plan
  const { fourGrades } = await db.user.findUniqueOrThrow({
    where: { id: learner },
    select: { fourGrades: true },
  })
  const ahead = forecast([...plan.askedOn.values()], today, DAYS_AHEAD)
  const coming = ahead.slice(1).reduce((sum, { count }) => sum + count, 0)
  const dueADay = Math.max(0, coming - waiting) / (DAYS_AHEAD - 1)
  const nextDay = nextDayOf(plan)
  return {
    learner,
    cards: await faces(learner, asked, plan),
    fourGrades,
    waiting,
    cardsADay,
    catchUpDays: daysToCatchUp(waiting, cardsADay, dueADay),
    today,
    forecast: ahead,
    nextDay,
    nextCount: [...plan.askedOn.values()].filter((day) => day === nextDay).length,
    cardCount: plan.cards.length,
  }
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
  const { id } = await requireViewer()
  const plan = await getDayPlan()
  const [first] = await faces(id, plan.asked.slice(0, 1), plan)
  return {
    dueCount: plan.asked.length,
    first: first ? { title: first.title, stem: first.stem, context: first.context } : null,
    nextDay: nextDayOf(plan),
  }
}

function nextDayOf(plan: DayPlan): Day | null {
  const later = [...plan.askedOn.values()].filter((day) => day > plan.today)
  return later.toSorted()[0] ?? null
}

async function faces(
  userId: string,
  cards: readonly PlannedCard[],
  { today, scheduler }: Pick<DayPlan, 'today' | 'scheduler'>,
): Promise<readonly ReviewCard[]> {
  const shown = await shownWordings(userId, cards)
  const ids = [...shown.values()]
  const versions = await db.questionVersion.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      ...WORDING_FIELDS,
      question: { select: { questionSet: { select: { title: true } } } },
    },
  })
  const sources = await sourcesOf(db, ids)
  const [wasOpened, at] = [await openingsOf(db, userId, ids), await requestTime()]
  const readings = await readingsOf(userId, ids)
  const notes = await db.cardNote.findMany({
    where: { userId, memoryItemId: { in: cards.map(({ id }) => id) } },
    select: { memoryItemId: true, text: true },
  })
  return cards.flatMap((card) => {
    const version = versions.find(({ id }) => id === shown.get(card.id))
    if (!version) return []
    const source = sources.get(version.id) ?? null
    const gap = daysBetween(card.lastStudyDay, today)
    const isPractice = wasOpened({ questionVersionId: version.id, studyDay: today, at })
    return {
      cardId: card.id,
      title: version.question.questionSet.title,
      ...questionOf(card, wordingOf(version), source),
      reading: source && (readings.get(version.id) ?? null),
      isPractice,
      daysAfter: isPractice ? TOMORROW : daysAfter(card, gap, scheduler),
      recall: scheduler.retrievability(card, gap),
      reviewCount: card.reviewCount,
      note: notes.find(({ memoryItemId }) => memoryItemId === card.id)?.text ?? '',
    }
  })
}

/** What a card asks, and what is right: its own question, or one that a guess is confirmed by. */
function questionOf({ toConfirm }: PlannedCard, own: Wording, source: SourceView | null) {
  const quote = source?.quote ?? null
  const confirming = toConfirm ? confirmingQuestion(own, quote) : null
  const asked: Gradable = confirming ?? own
  const context = confirming?.form === 'cloze' ? (quote?.before ?? null) : own.context
  return cardFaces(asked, { context, image: own.image, explanation: own.explanation, source })
}

const TOMORROW = { again: 1, hard: 1, good: 1, easy: 1 } as const

function daysAfter(card: PlannedCard, gap: number, scheduler: Scheduler): Record<Grade, number> {
  // A memory that was only ever guessed at is made by the answer that confirms it.
  const memory = card.reviewCount > 0 ? card : null
  const after = (grade: Grade) => scheduler.intervalDays(scheduler.next(memory, memory ? gap : 0, grade))
  const [again, hard, good, easy] = GRADES.map(after)
  return { again: again ?? 1, hard: hard ?? 1, good: good ?? 1, easy: easy ?? 1 }
}
