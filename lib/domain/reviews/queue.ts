import { addDays, daysBetween, type Day } from '../shared/calendar'
import { defaultScheduler, type Memory, type Scheduler } from './schedule'

/** What a learner may choose as the most cards of a study day; forty, about twenty minutes, unless they chose. */
export const CARDS_A_DAY_CHOICES = [10, 20, 40, 60, 100] as const

/** Of a day's cards, the most that have not come back before: each of them means many reviews to come. */
const NEW_PART = 0.5

/** A card as the queue sees it. */
export interface QueuedCard extends Memory {
  readonly id: string
  readonly lastStudyDay: Day
  /** Whether it has not come back before. */
  readonly isNew: boolean
  /** Which sentence it asks of; cards of one sentence tell each other's answers. Null where there is none. */
  readonly sentence: string | null
}

/** What a day allows, and what it has had. */
export interface QueueDay {
  readonly today: Day
  readonly cardsADay: number
  readonly doneToday: number
  /** Of these, cards that had not come back before. */
  readonly newToday: number
  /** Sentences that were asked of today. */
  readonly askedToday: ReadonlySet<string>
  readonly scheduler?: Scheduler
}

/** The cards of a day, and how many due ones wait for another. */
export interface DayQueue<C> {
  readonly asked: readonly C[]
  readonly waiting: number
}

/**
 * The cards to ask now, those nearest to being forgotten first. Of one sentence one card a day is asked, and not more
 * new cards than are good for a day. Where more is due than a day holds, as after a holiday, those go first that lose
 * most by waiting; what is long forgotten loses little more. Equal ones go by id: the order is the same each time.
 */
export function queue<C extends QueuedCard>(due: readonly C[], day: QueueDay): DayQueue<C> {
  const recall = recallOf(due, day)
  const byRecall = (a: C, b: C) => recall(a).today - recall(b).today || byId(a, b)
  const byLoss = (a: C, b: C) => loss(b) - loss(a) || byId(a, b)
  const loss = (card: C) => recall(card).today - recall(card).tomorrow
  const room = Math.max(0, day.cardsADay - day.doneToday)
  const one = onePerSentence(due.toSorted(byRecall), day.askedToday)
  const allowed = withoutTooManyNew(one, day)
  const asked = allowed.length > room ? allowed.toSorted(byLoss).slice(0, room).toSorted(byRecall) : allowed
  return { asked, waiting: due.length - asked.length }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

function recallOf<C extends QueuedCard>(
  due: readonly C[],
  { today, scheduler = defaultScheduler }: QueueDay,
) {
  const recalls = new Map(
    due.map((card) => {
      const gap = daysBetween(card.lastStudyDay, today)
      const at = (days: number) => scheduler.retrievability(card, days)
      return [card.id, { today: at(gap), tomorrow: at(gap + 1) }]
    }),
  )
  return ({ id }: C) => recalls.get(id) ?? { today: 0, tomorrow: 0 }
}

function onePerSentence<C extends QueuedCard>(cards: readonly C[], asked: ReadonlySet<string>): readonly C[] {
  const seen = new Set(asked)
  return cards.filter(({ sentence }) => {
    if (sentence === null) return true
    const isFirst = !seen.has(sentence)
    seen.add(sentence)
    return isFirst
  })
}

function withoutTooManyNew<C extends QueuedCard>(cards: readonly C[], day: QueueDay): readonly C[] {
  let left = Math.ceil(day.cardsADay * NEW_PART) - day.newToday
  return cards.filter(({ isNew }) => {
    if (isNew) left -= 1
    return !isNew || left >= 0
  })
}

/** How many study days `waiting` cards take, if each day asks `cardsADay` of which `dueADay` come anew; null: never. */
export function daysToCatchUp(waiting: number, cardsADay: number, dueADay: number): number | null {
  const spare = cardsADay - dueADay
  return spare > 0 ? Math.ceil(waiting / spare) : null
}

/** How many cards are asked on each of the `days` days from `today`; what is overdue counts today. */
export function forecast(
  askedDays: readonly Day[],
  today: Day,
  days: number,
): readonly { readonly day: Day; readonly count: number }[] {
  const counts = new Map<Day, number>()
  for (const day of askedDays) {
    const counted = day < today ? today : day
    counts.set(counted, (counts.get(counted) ?? 0) + 1)
  }
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(today, index)
    return { day, count: counts.get(day) ?? 0 }
  })
}
