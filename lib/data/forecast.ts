import 'server-only'

import { replay } from '@/lib/domain/reviews/fold'
import {
  recallOn,
  spreadOf,
  stabilityPiles,
  studyCalendar,
  type StudiedDay,
} from '@/lib/domain/reviews/outlook'
import { logLoss, predictionsMade, testedBy, type Tested } from '@/lib/domain/reviews/predictions'
import { forecast } from '@/lib/domain/reviews/queue'
import { addDays, type Day } from '@/lib/domain/shared/calendar'
import { grouped } from '@/lib/domain/shared/group'

import { getDayPlan, type DayPlan, type PlannedCard } from './day-queue'
import { db } from './db'
import { examsOf } from './exams'
import { logOf, type LoggedReview } from './review-log'
import { schedulerInUse, type SchedulerInUse } from './schedulers'
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

/** A set by which the pictures can be asked for. */
export interface ListedSet extends SetRecall {
  readonly id: string
}

/** The figures behind the pictures, of all cards or of those of one set. */
export interface ForecastPictures extends Tested {
  /** Cards to be asked on each of thirty days from today. */
  readonly ahead: readonly { readonly day: Day; readonly count: number }[]
  /** How many memories last how long (`STABILITY_STEPS`). */
  readonly piles: readonly number[]
  readonly calendar: readonly (readonly StudiedDay[])[]
  /** Of the predictions, in nats; null without any. */
  readonly logLoss: number | null
}

/** What the viewer remembers, what comes, and how far predictions can be believed. */
export interface ForecastView extends ForecastPictures {
  readonly today: Day
  readonly cardCount: number
  /** The day of the viewer's next exam; null without one. */
  readonly examOn: Day | null
  /** All cards together; null without any. */
  readonly overall: SetRecall | null
  readonly sets: readonly ListedSet[]
  /** The set that the pictures are of; null for all cards. */
  readonly picturedSet: ListedSet | null
}

const DAYS_AHEAD = 30
const WEEKS_BACK = 26

/** The viewer's memory in figures; the pictures of one set, where `setId` names one that they have cards of. */
export async function getForecast(setId = ''): Promise<ForecastView> {
  const viewer = await requireViewer()
  const plan = await getDayPlan()
  const { today, cards, scheduler } = plan
  const [setOf, log, exams, inUse] = await Promise.all([
    setsOf(cards),
    logOf(db, viewer.id),
    examsOf(today),
    schedulerInUse(db, viewer.id),
  ])
  const examOn = exams[0]?.onDay ?? null
  const times = { today, examOn, scheduler }
  const sets = grouped(cards, ({ questionVersionId }) => setOf(questionVersionId).id)
    .flatMap((group) => {
      const set = setOf(group[0]?.questionVersionId ?? '')
      const recall = recallOf(set.title, group, times)
      return recall ? [{ ...recall, id: set.id }] : []
    })
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
  const picturedSet = sets.find(({ id }) => id === setId) ?? null
  const isPictured = ({ questionVersionId }: { questionVersionId: string }) =>
    picturedSet === null || setOf(questionVersionId).id === picturedSet.id
  const pictured = cards.filter(isPictured)
  return {
    today,
    cardCount: cards.length,
    examOn,
    overall: recallOf('', cards, times),
    sets,
    picturedSet,
    ...picturesOf(pictured, { log, plan, inUse, isAll: picturedSet === null }),
  }
}

function picturesOf(
  cards: readonly PlannedCard[],
  {
    log,
    plan: { today, askedOn },
    inUse,
    isAll,
  }: {
    readonly log: readonly LoggedReview[]
    readonly plan: DayPlan
    readonly inUse: SchedulerInUse
    readonly isAll: boolean
  },
): ForecastPictures {
  const ids = new Set(cards.map(({ id }) => id))
  const logs = grouped(log, ({ memoryItemId }) => memoryItemId).filter(
    ([first]) => isAll || ids.has(first?.memoryItemId ?? ''),
  )
  const tested = logs.flatMap((entries) => predictionsMade(entries, inUse))
  return {
    ahead: forecast(
      cards.flatMap(({ id }) => askedOn.get(id) ?? []),
      today,
      DAYS_AHEAD,
    ),
    piles: stabilityPiles(cards.map(({ stability }) => stability)),
    calendar: studyCalendar(answersADay(logs), today, WEEKS_BACK),
    ...testedBy(tested),
    logLoss: logLoss(tested),
  }
}

/** How many answers each study day had. */
function answersADay(logs: readonly (readonly LoggedReview[])[]): ReadonlyMap<Day, number> {
  const answers = grouped(
    logs.flatMap((log) => replay(log).map(({ entry }) => entry.studyDay)),
    (day) => day,
  )
  return new Map(answers.map((days) => [days[0] ?? '', days.length]))
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

/** The set that each wording comes from. */
async function setsOf(cards: readonly PlannedCard[]) {
  const rows = await db.questionVersion.findMany({
    where: { id: { in: cards.map(({ questionVersionId }) => questionVersionId) } },
    select: { id: true, question: { select: { questionSet: { select: { id: true, title: true } } } } },
  })
  const sets = new Map(rows.map(({ id, question }) => [id, question.questionSet]))
  return (questionVersionId: string) => sets.get(questionVersionId) ?? { id: '', title: '' }
}
