import { addDays, daysBetween, type Day } from '../shared/calendar'
import { expectedRecall, type Remembered } from './outcomes'
import { defaultScheduler, type Scheduler } from './schedule'

/** How often an item may be reviewed for an exam, fewest first. */
const COUNTS = [1, 2, 3] as const
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

/** Recall that is as good as another. */
export const NEAR = 0.01

/** Days on which to review an item, in order. */
export type ReviewDays = readonly Day[]

/** What the ways to review an item depend on, beside its memory. */
export interface ExamGoal {
  readonly today: Day
  /** The study day of the exam, after today. Nothing is reviewed on it. */
  readonly onDay: Day
  /** Predicted recall wanted on it. */
  readonly target: number
  readonly scheduler?: Scheduler
}

/** How one item can be made ready for an exam. */
export interface ExamWays {
  /** Predicted recall if nothing more is reviewed. */
  readonly without: number
  /**
   * All sets of days, of the fewest reviews that reach the target; where none does, those that come nearest. None where
   * it will be remembered anyway.
   */
  readonly options: readonly ReviewDays[]
  /** The days on which it can be reviewed, first to last. */
  readonly days: ReviewDays
  readonly recallWith: (reviewDays: ReviewDays) => number
}

/** The ways to bring a memory to the target of an exam. One and two reviews are tried on every day, three on a grid. */
export function waysToReview(memory: Remembered, goal: ExamGoal): ExamWays {
  const recallWith = recaller(memory, goal)
  const days = daysToReview(memory, goal)
  const ways = { without: recallWith([]), days, recallWith }
  if (ways.without >= goal.target) return { ...ways, options: [] }
  const isEnough = (reviewDays: ReviewDays) => recallWith(reviewDays) >= goal.target
  for (const count of COUNTS) {
    const options = beginnings(days, count).flatMap((begun) => {
      const sets = endings(days, count, begun)
      return sets.slice(firstWhere(sets, isEnough))
    })
    if (options.length > 0) return { ...ways, options }
  }
  return { ...ways, options: nearest(days, recallWith) }
}

/** Recall by review days, each set of them reckoned once. */
function recaller(memory: Remembered, { onDay, scheduler = defaultScheduler }: ExamGoal) {
  const known = new Map<string, number>()
  return (reviewDays: ReviewDays): number => {
    const key = reviewDays.join()
    const found = known.get(key) ?? expectedRecall(memory, { reviewDays, onDay }, scheduler)
    known.set(key, found)
    return found
  }
}

/** The study days on which an item can be reviewed before the exam, first to last. */
function daysToReview({ lastStudyDay }: Remembered, { today, onDay }: ExamGoal): ReviewDays {
  const from = lastStudyDay >= today ? addDays(today, 1) : today
  const count = Math.min(daysBetween(from, onDay), DAYS_AHEAD)
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(onDay, index - count))
}

/** What sets of `count` days may begin with: every day for a pair, every two of the grid for three. */
function beginnings(days: ReviewDays, count: number): readonly ReviewDays[] {
  if (count === 1) return [[]]
  if (count === 2) return days.map((day) => [day])
  const grid = onGrid(days)
  return grid.flatMap((middle, index) => grid.slice(0, index).map((first) => [first, middle]))
}

/** The sets of `count` days that begin so, the one that ends first first. */
function endings(days: ReviewDays, count: number, begun: ReviewDays): readonly ReviewDays[] {
  const last = (count < MOST_REVIEWS ? days : onGrid(days)).filter((day) => isLast(day, days))
  const all = count === 1 ? days : last
  const before = begun.at(-1) ?? ''
  return all.filter((day) => day > before).map((day) => [...begun, day])
}

const onGrid = (days: ReviewDays): ReviewDays => GRID.flatMap((before) => days.at(-before) ?? []).toReversed()

const isLast = (day: Day, days: ReviewDays): boolean => day >= (days.at(-LAST_DAYS) ?? '')

/** The first of what a condition holds for, where it holds for all that follow too: found by halving. */
function firstWhere<T>(all: readonly T[], holds: (one: T) => boolean): number {
  const last = all.at(-1)
  if (last === undefined || !holds(last)) return all.length
  let [from, to] = [0, all.length - 1]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const one = all[middle]
    if (one !== undefined && holds(one)) to = middle
    else from = middle + 1
  }
  return from
}

/** Of all sets those that come nearly as near as any, with the fewest reviews. */
function nearest(days: ReviewDays, recallWith: ExamWays['recallWith']): readonly ReviewDays[] {
  return nearestOf(
    COUNTS.flatMap((count) => beginnings(days, count).flatMap((begun) => endings(days, count, begun))),
    recallWith,
  )
}

function nearestOf(sets: readonly ReviewDays[], recallWith: ExamWays['recallWith']): readonly ReviewDays[] {
  const most = Math.max(0, ...sets.map(recallWith))
  const near = sets.filter((set) => recallWith(set) >= most - NEAR)
  const fewest = Math.min(...near.map((set) => set.length))
  return near.filter((set) => set.length === fewest)
}

/**
 * What several reviews can do for an item on days with room, where those that would be best are full: the fewest that
 * reach the target, the last of them as late as can be, else those that come nearest. None where there is no room.
 */
export function onOpenDays({ recallWith }: ExamWays, open: ReviewDays, target: number): ReviewDays {
  const end = open.at(-1)
  if (end === undefined) return []
  const before = onGrid(open.slice(0, -1))
  const coarse = before.filter((_, index) => index % 2 === before.length % 2)
  const pairs = before.map((day) => [day, end])
  const pair = bestOf(pairs, recallWith)
  if (pair.length > 0 && recallWith(pair) >= target) return pair
  const threes = beginnings(coarse, MOST_REVIEWS).map((begun) => [...begun, end])
  return bestOf(nearestOf([...pairs, ...threes], recallWith), recallWith)
}

/** The first of the sets that are remembered best; none of none. */
export const bestOf = (sets: readonly ReviewDays[], recallWith: ExamWays['recallWith']): ReviewDays =>
  sets.reduce<ReviewDays>(
    (best, set) => (best.length > 0 && recallWith(best) >= recallWith(set) ? best : set),
    [],
  )
