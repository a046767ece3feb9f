import { addDays, daysBetween, type Day } from '../shared/calendar'
import { expectedRecall, type Remembered } from './outcomes'
import { defaultScheduler, type Memory, type Scheduler } from './schedule'

/** Predicted recall to be reached on the day of an exam. */
export const EXAM_RECALL = 0.9

/** No item is planned to be reviewed more often than this before an exam. */
const MOST_REVIEWS = 3

/** Days before an exam beyond which nothing is planned: what is learned earlier is kept by the ordinary reviews. */
const DAYS_AHEAD = 60

/**
 * Where several reviews are needed, the last of them is on one of so many days before the exam: moved later it brings
 * more, so nothing that reaches the target is missed.
 */
const LAST_DAYS = 14

/** Days before an exam that are tried for three reviews, closer together the nearer it is. */
const GRID = [1, 2, 3, 4, 5, 7, 9, 11, 14, 18, 23, 29, 37, 46, 58]

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
  /** Predicted recall on the day of the exam: if nothing more is reviewed, by the ordinary reviews, with the plan. */
  readonly without: number
  readonly ordinary: number
  /** How often the ordinary reviews would ask for it until then, as long as it is recalled. */
  readonly ordinaryReviews: number
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
 *
 * One and two reviews are the fewest there are: every day is tried for the first. Three are tried on a grid of days, and
 * more never. Days are fixed beforehand here; a plan that is made anew each day answers to how reviews went.
 */
export function planExam(items: readonly ExamItem[], exam: Exam): ExamPlan {
  const work = new Map<Day, number>([[exam.today, exam.doneToday]])
  const inNeed = items.map((item) => needOf(item, exam)).toSorted(leastChoiceFirst)
  const planned = inNeed.map((need) => {
    const chosen = choose(need, { work, exam })
    for (const day of chosen.days) work.set(day, (work.get(day) ?? 0) + 1)
    const { item, without } = need
    const { scheduler = defaultScheduler, onDay } = exam
    const reviewDays = ordinaryDays(item.memory, exam)
    const ordinary = expectedRecall(item.memory, { reviewDays, onDay }, scheduler)
    return {
      id: item.id,
      reviewDays: chosen.days,
      without,
      ordinary,
      ordinaryReviews: reviewDays.length,
      with: chosen.recall,
    }
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
  /** Every single review there can be. */
  readonly singles: readonly Option[]
}

function needOf(item: ExamItem, exam: Exam): Need {
  const { scheduler = defaultScheduler, onDay, target } = exam
  const recallWith = (reviewDays: readonly Day[]) =>
    expectedRecall(item.memory, { reviewDays, onDay }, scheduler)
  const without = recallWith([])
  const days = daysToReview(item, exam)
  const singles = days.map((day) => ({ days: [day], recall: recallWith([day]) }))
  const need = { item, without, singles }
  if (without >= target) return { ...need, options: [] }
  const tried: Option[] = []
  for (let count = 1; count <= MOST_REVIEWS; count++) {
    const sets = daySets(days, count)
    const options = count === 1 ? singles : sets.map((set) => ({ days: set, recall: recallWith(set) }))
    const enough = options.filter(({ recall }) => recall >= target)
    if (enough.length > 0) return { ...need, options: enough }
    tried.push(...options)
  }
  return { ...need, options: best(tried) }
}

/** Ordinary reviews before an exam that are reckoned with: each doubles the ways in which things may go. */
const MOST_ORDINARY = 6

/** The days before an exam on which the schedule asks for a memory as long as it is recalled; overdue means today. */
export function ordinaryDays(
  memory: Remembered,
  { today, onDay, scheduler = defaultScheduler }: Pick<Exam, 'today' | 'onDay' | 'scheduler'>,
): readonly Day[] {
  const days: Day[] = []
  let [at, state]: [Day, Memory] = [memory.lastStudyDay, memory]
  while (days.length < MOST_ORDINARY) {
    const due = addDays(at, scheduler.intervalDays(state))
    const day = due < today ? today : due
    if (day >= onDay) break
    state = scheduler.next(state, daysBetween(at, day), 'good')
    at = day
    days.push(day)
  }
  return days
}

/** The study days on which an item can be reviewed before the exam, first to last. */
function daysToReview({ memory }: ExamItem, { today, onDay }: Exam): readonly Day[] {
  const from = memory.lastStudyDay >= today ? addDays(today, 1) : today
  const count = Math.min(daysBetween(from, onDay), DAYS_AHEAD)
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(onDay, index - count))
}

/**
 * Sets of `count` days, each in order: all pairs that end on one of the last days; of three, those on the grid. They are
 * found only where fewer do not reach the target.
 */
function daySets(days: readonly Day[], count: number): readonly (readonly Day[])[] {
  if (count === 1) return days.map((day) => [day])
  const last = days.slice(-LAST_DAYS)
  if (count === 2) return last.flatMap((end) => days.filter((day) => day < end).map((day) => [day, end]))
  const grid = GRID.flatMap((before) => days.at(-before) ?? []).toReversed()
  const ends = grid.filter((day) => last.includes(day))
  return ends.flatMap((end) =>
    grid
      .filter((day) => day < end)
      .flatMap((middle) => grid.filter((day) => day < middle).map((first) => [first, middle, end])),
  )
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

/**
 * The option with the lightest days; of equals the one remembered best. Full days are left alone: where none of the
 * options has room, the one review that has brings what it can.
 */
function choose(
  need: Need,
  { work, exam }: { readonly work: ReadonlyMap<Day, number>; readonly exam: Exam },
): Option {
  const load = ({ days }: Option) => Math.max(...days.map((day) => work.get(day) ?? 0))
  const isOpen = (option: Option) => load(option) < exam.cardsADay
  const byLoad = (a: Option, b: Option) => load(a) - load(b) || b.recall - a.recall
  const none: Option = { days: [], recall: need.without }
  if (need.options.length === 0) return none
  const bestSingle = need.singles.filter(isOpen).toSorted((a, b) => b.recall - a.recall)[0]
  const fallback = bestSingle && bestSingle.recall > need.without ? bestSingle : none
  return need.options.filter(isOpen).toSorted(byLoad)[0] ?? fallback
}
