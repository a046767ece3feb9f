import { addDays, daysBetween, type Day } from '../shared/calendar'
import { expectedRecall, type Remembered } from './outcomes'
import { defaultScheduler, type Scheduler } from './schedule'

/** Predicted recall to be reached on the day of an exam. */
export const EXAM_RECALL = 0.9

/** No item is planned to be reviewed more often than this before an exam. */
const MOST_REVIEWS = 3

/** Days before an exam beyond which nothing is planned: what is learned earlier is kept by the ordinary reviews. */
const DAYS_AHEAD = 60

/** Where several reviews are needed, the last of them is on one of so many days before the exam. */
const LAST_DAYS = 14

/** An item that will be asked in an exam. */
export interface ExamItem {
  readonly id: string
  readonly memory: Remembered
}

/** An exam to prepare for. */
export interface Exam {
  readonly today: Day
  /** The study day of the exam, after today. Nothing is reviewed on it. */
  readonly onDay: Day
  /** Predicted recall wanted on it. */
  readonly target: number
  /** The most reviews of a day. */
  readonly cardsADay: number
  /** Reviews that today has had. */
  readonly doneToday: number
  readonly scheduler?: Scheduler
}

/** What is planned for one item. */
export interface PlannedItem {
  readonly id: string
  /** Days on which to review it, in order; none where it will be remembered anyway. */
  readonly reviewDays: readonly Day[]
  /** Predicted recall on the day of the exam: if nothing more is reviewed, and with the plan. */
  readonly without: number
  readonly with: number
}

/** A plan for an exam: every item, in the order of their ids. */
export type ExamPlan = readonly PlannedItem[]

/** A way to review an item: how often, and how well it will be remembered. */
interface Option {
  readonly days: readonly Day[]
  readonly recall: number
}

/**
 * The reviews that bring every item to its target recall on the day of the exam: for each item the fewest that do,
 * spread over the days so that none holds more than a day may; where days are full, or no number of reviews reaches
 * the target, what comes nearest. The same items give the same plan, in whatever order they come.
 */
export function planExam(items: readonly ExamItem[], exam: Exam): ExamPlan {
  const work = new Map<Day, number>([[exam.today, exam.doneToday]])
  const inNeed = items.map((item) => needOf(item, exam)).toSorted(leastChoiceFirst)
  const planned = inNeed.map((need) => {
    const chosen = choose(need, { work, exam })
    for (const day of chosen.days) work.set(day, (work.get(day) ?? 0) + 1)
    return { id: need.item.id, reviewDays: chosen.days, without: need.without, with: chosen.recall }
  })
  return planned.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The items to review on a day of a plan. */
export const plannedOn = (plan: ExamPlan, day: Day): readonly string[] =>
  plan.filter(({ reviewDays }) => reviewDays.includes(day)).map(({ id }) => id)

/** An item with every way to review it that is worth a thought: of the fewest reviews that reach the target. */
interface Need {
  readonly item: ExamItem
  readonly without: number
  /** None where it is remembered anyway. */
  readonly options: readonly Option[]
}

function needOf(item: ExamItem, exam: Exam): Need {
  const { scheduler = defaultScheduler, onDay, target } = exam
  const recallWith = (reviewDays: readonly Day[]) =>
    expectedRecall(item.memory, { reviewDays, onDay }, scheduler)
  const without = recallWith([])
  if (without >= target) return { item, without, options: [] }
  const last = daysToReview(item, exam)
  const tried: Option[] = []
  for (let count = 1; count <= MOST_REVIEWS; count++) {
    const options = daySets(last, count).map((days) => ({ days, recall: recallWith(days) }))
    const enough = options.filter(({ recall }) => recall >= target)
    if (enough.length > 0) return { item, without, options: enough }
    tried.push(...options)
  }
  return { item, without, options: best(tried) }
}

/** The study days on which an item can be reviewed before the exam, first to last. */
function daysToReview({ memory }: ExamItem, { today, onDay }: Exam): readonly Day[] {
  const from = memory.lastStudyDay >= today ? addDays(today, 1) : today
  const count = Math.min(daysBetween(from, onDay), DAYS_AHEAD)
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(onDay, index - count))
}

/**
 * Sets of `count` days, each in order. A single review may be on any day. More of them end on one of the last days and
 * lie apart by gaps that grow like the interval that is left, for spaced reviews are worth most.
 */
function daySets(days: readonly Day[], count: number): readonly (readonly Day[])[] {
  if (count === 1) return days.map((day) => [day])
  const ends = days.map((_, index) => index).slice(-LAST_DAYS)
  const sets = ends.flatMap((end) =>
    [2, 3, 4].map((part) => {
      const indices = Array.from({ length: count }, (_place, place) =>
        Math.round(end * (1 - (count - 1 - place) / part)),
      )
      return [...new Set(indices)].filter((index) => index >= 0)
    }),
  )
  return sets
    .filter((indices) => indices.length === count)
    .map((indices) => indices.flatMap((index) => days[index] ?? []))
}

/** What reaches nearly the most, with the fewest reviews. */
function best(options: readonly Option[]): readonly Option[] {
  const most = Math.max(0, ...options.map(({ recall }) => recall))
  const near = options.filter(({ recall }) => recall >= most - 0.01)
  const fewest = Math.min(...near.map(({ days }) => days.length))
  return near.filter(({ days }) => days.length === fewest)
}

const leastChoiceFirst = (a: Need, b: Need): number =>
  a.options.length - b.options.length || (a.item.id < b.item.id ? -1 : 1)

/** The option with the lightest days; of equals the one remembered best. Full days are left alone. */
function choose(
  need: Need,
  { work, exam }: { readonly work: ReadonlyMap<Day, number>; readonly exam: Exam },
): Option {
  const load = ({ days }: Option) => Math.max(...days.map((day) => work.get(day) ?? 0))
  const open = need.options.filter((option) => load(option) < exam.cardsADay)
  const byLoad = (a: Option, b: Option) => load(a) - load(b) || b.recall - a.recall
  return open.toSorted(byLoad)[0] ?? { days: [], recall: need.without }
}
