import 'server-only'

import type { Quote } from '@/lib/domain/articles/quote'
import { recalledSince, type Recall, type Recalled } from '@/lib/domain/reviews/kept'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { addDays, type Day } from '@/lib/domain/shared/calendar'

import { requestTime } from './clock'
import { dateOfDay, dayOfDate } from './day-column'
import { db } from './db'
import { sourcesOf, type SourceView } from './sources'
import { requireViewer } from './viewer'

/** Study days a week of looking back has, today among them. */
const WEEK_DAYS = 7

/** A fact the viewer was asked for, and how it went the last time. */
export interface ReviewedFact {
  readonly id: string
  readonly recall: Recall
  /** Days between the last two answers; 0 for a first. */
  readonly afterDays: number
  /** When it comes back; null where it is due. */
  readonly dueDay: Day | null
  readonly stem: string
  /** Its sentence. Null where the card is due, for it tells the answer, and where there is none. */
  readonly quote: Quote | null
  readonly state: SourceView['state']
}

/** What was reviewed of one article; for questions made by hand, of one set. */
export interface ReviewedArticle {
  readonly title: string
  readonly source: string | null
  /** ISO date. */
  readonly publishedOn: string | null
  readonly facts: readonly ReviewedFact[]
}

/** What the viewer kept and what they forgot in the last seven study days. */
export interface KeptWeekView {
  readonly since: Day
  readonly today: Day
  readonly counts: Readonly<Record<Recall, number>>
  readonly dueCount: number
  readonly articles: readonly ReviewedArticle[]
}

/** The viewer's last seven study days, article by article; in each what was kept longest comes first. */
export async function getKeptWeek(): Promise<KeptWeekView> {
  const { id: userId, timeZone } = await requireViewer()
  const now = await requestTime()
  const week = await reviewedThisWeek({ userId, timeZone, now })
  const facts = await factsOf({ userId, timeZone, now }, week)
  const count = (recall: Recall) => week.filter((one) => one.recall === recall).length
  return {
    since: firstDay({ timeZone, now }),
    today: studyDayOf(now, timeZone),
    counts: { kept: count('kept'), forgotten: count('forgotten'), first: count('first') },
    dueCount: facts.filter(({ fact }) => fact.dueDay === null).length,
    articles: byArticle(facts),
  }
}

/** Whose week it is, and when it is looked at. */
export interface LookingBack {
  readonly userId: string
  readonly timeZone: string
  readonly now: Date
}

const firstDay = ({ now, timeZone }: Omit<LookingBack, 'userId'>): Day =>
  addDays(studyDayOf(now, timeZone), 1 - WEEK_DAYS)

type Reviewed = Recalled<{
  readonly memoryItemId: string
  readonly questionVersionId: string
  readonly studyDay: Day
  readonly correct: boolean
}>

/** The last review of each item asked in the last seven study days. For other modules of lib/data only. */
export async function reviewedThisWeek(looking: LookingBack): Promise<readonly Reviewed[]> {
  const since = firstDay(looking)
  const moved = { userId: looking.userId, kind: 'review', movesSchedule: true, undoneBy: null } as const
  const recent = await db.review.findMany({
    where: { ...moved, studyDay: { gte: dateOfDay(since) } },
    distinct: ['memoryItemId'],
    select: { memoryItemId: true },
  })
  const reviews = await db.review.findMany({
    where: { ...moved, memoryItemId: { in: recent.map(({ memoryItemId }) => memoryItemId) } },
    select: { memoryItemId: true, questionVersionId: true, studyDay: true, correct: true },
  })
  return recalledSince(
    reviews.map((review) => ({ ...review, studyDay: dayOfDate(review.studyDay) })),
    since,
  )
}

/** A reviewed fact and where it comes from. */
export interface PlacedFact {
  readonly fact: ReviewedFact
  readonly from: Omit<ReviewedArticle, 'facts'>
}

/** Reviewed items with their sentences, in their order. For other modules of lib/data only. */
export async function factsOf(
  { userId, timeZone, now }: LookingBack,
  reviewed: readonly Reviewed[],
): Promise<readonly PlacedFact[]> {
  const versionIds = reviewed.map(({ questionVersionId }) => questionVersionId)
  const [sources, versions, cards] = await Promise.all([
    sourcesOf(db, versionIds),
    db.questionVersion.findMany({
      where: { id: { in: versionIds } },
      select: { id: true, stem: true, question: { select: { questionSet: { select: { title: true } } } } },
    }),
    db.card.findMany({
      where: { userId, memoryItemId: { in: reviewed.map(({ memoryItemId }) => memoryItemId) } },
      select: { memoryItemId: true, dueOn: true },
    }),
  ])
  const [versionOf, cardOf] = [
    new Map(versions.map((version) => [version.id, version])),
    new Map(cards.map((card) => [card.memoryItemId, card])),
  ]
  const today = studyDayOf(now, timeZone)
  return reviewed.flatMap(({ memoryItemId: id, questionVersionId, recall, afterDays }) => {
    const [source, version, card] = [
      sources.get(questionVersionId),
      versionOf.get(questionVersionId),
      cardOf.get(id),
    ]
    if (!version || !card) return []
    const dueOn = dayOfDate(card.dueOn)
    const dueDay = dueOn <= today ? null : dueOn
    const fact = {
      id,
      recall,
      afterDays,
      dueDay,
      stem: version.stem,
      quote: dueDay === null ? null : (source?.quote ?? null),
      state: source?.state ?? 'single-source',
    }
    const byHand = { title: version.question.questionSet.title, source: null, publishedOn: null }
    return [{ fact, from: source?.article ?? byHand }]
  })
}

function byArticle(placed: readonly PlacedFact[]): readonly ReviewedArticle[] {
  const articles = new Map<string, ReviewedArticle>()
  for (const { fact, from } of placed) {
    const key = [from.title, from.source, from.publishedOn].join('\n')
    articles.set(key, { ...from, facts: [...(articles.get(key)?.facts ?? []), fact] })
  }
  return [...articles.values()]
}
