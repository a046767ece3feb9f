import type { Day } from '../shared/calendar'
import {
  bestOf,
  NEAR,
  onOpenDays,
  waysToReview,
  type ExamGoal,
  type ExamWays,
  type ReviewDays,
} from './exam-ways'
import type { Remembered } from './outcomes'

/** Predicted recall to be reached on the day of an exam. */
export const EXAM_RECALL = 0.9

/** An item that will be asked in an exam. */
export interface ExamItem {
  readonly id: string
  readonly memory: Remembered
}

/** An exam to prepare for. */
export interface Exam extends ExamGoal {
  /** The most reviews of a day. */
  readonly cardsADay: number
  /** Reviews that today has had. */
  readonly doneToday: number
}

/** What is planned for one item. */
export interface PlannedItem {
  readonly id: string
  /** Days on which to review it, in order; none where it will be remembered anyway. */
  readonly reviewDays: ReviewDays
  /** Predicted recall on the day of the exam: if nothing more is reviewed, and with the plan. */
  readonly without: number
  readonly with: number
}

/** A plan for an exam: every item, in the order of their ids. */
export type ExamPlan = readonly PlannedItem[]

/**
 * The reviews that bring every item to its target recall on the day of the exam: for each item the fewest that do,
 * spread over the days so that none holds more than a day may; where the days for those are full, more on other days;
 * where no number of reviews reaches the target, what comes nearest. The same items give the same plan, in whatever order they come.
 *
 * One and two reviews are the fewest there are: every day is tried for the first. Three are tried on a grid of days, and
 * more never. Days are fixed beforehand here; a plan that is made anew each day answers to how reviews went.
 */
export function planExam(items: readonly ExamItem[], exam: Exam): ExamPlan {
  const room = roomOf(exam)
  const needs = needsOf(items, exam)
  const chosen = new Map<string, ReviewDays>()
  for (const { id, ways } of needs) {
    const days = choose(ways, room)
    room.take(days)
    chosen.set(id, days)
  }
  // Only when everything has had its turn: further reviews of one item must not cost another its only one.
  for (const { id, ways } of needs) chosen.set(id, improved(ways, chosen.get(id) ?? [], { room, exam }))
  return needs
    .map(({ id, ways }): PlannedItem => {
      const reviewDays = chosen.get(id) ?? []
      return { id, reviewDays, without: ways.without, with: ways.recallWith(reviewDays) }
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The items to review on a day of a plan. */
export const plannedOn = (plan: ExamPlan, day: Day): readonly string[] =>
  plan.filter(({ reviewDays }) => reviewDays.includes(day)).map(({ id }) => id)

interface Need {
  readonly id: string
  readonly ways: ExamWays
}

/** What each item needs, those with the least choice first. Equal memories, as after one quiz, are reckoned once. */
function needsOf(items: readonly ExamItem[], exam: Exam): readonly Need[] {
  const known = new Map<string, ExamWays>()
  const waysOf = (memory: Remembered): ExamWays => {
    const key = `${memory.stability} ${memory.difficulty} ${memory.lastStudyDay}`
    const ways = known.get(key) ?? waysToReview(memory, exam)
    known.set(key, ways)
    return ways
  }
  const needs = items.map(({ id, memory }) => ({ id, ways: waysOf(memory) }))
  return needs.toSorted((a, b) => a.ways.options.length - b.ways.options.length || (a.id < b.id ? -1 : 1))
}

/** How much the days before an exam have to do. */
interface Room {
  /** The reviews of the fullest of these days. */
  readonly load: (days: ReviewDays) => number
  readonly isOpen: (days: ReviewDays) => boolean
  readonly take: (days: ReviewDays) => void
  readonly give: (days: ReviewDays) => void
}

function roomOf({ today, doneToday, cardsADay }: Exam): Room {
  const work = new Map<Day, number>([[today, doneToday]])
  const add = (days: ReviewDays, count: number) => {
    for (const day of days) work.set(day, (work.get(day) ?? 0) + count)
  }
  const load = (days: ReviewDays) => Math.max(...days.map((day) => work.get(day) ?? 0))
  return {
    load,
    isOpen: (days) => load(days) < cardsADay,
    take: (days) => add(days, 1),
    give: (days) => add(days, -1),
  }
}

/**
 * The option with the lightest days; of equals the one that ends last, then the one remembered best. Full days are left
 * alone: where none of the options has room, the latest review that has brings what it can.
 */
function choose({ options, days, without, recallWith }: ExamWays, { load, isOpen }: Room): ReviewDays {
  if (options.length === 0) return []
  const lightest = Math.min(...options.map(load))
  const light = options.filter((set) => load(set) === lightest && isOpen(set))
  if (light.length > 0) {
    const end = light.map(endOf).reduce((a, b) => (a > b ? a : b))
    return bestOf(
      light.filter((set) => endOf(set) === end),
      recallWith,
    )
  }
  const open = days.findLast((day) => isOpen([day]))
  return open !== undefined && recallWith([open]) > without ? [open] : []
}

const endOf = (set: ReviewDays): Day => set.at(-1) ?? ''

/** Further reviews on days that have room, for an item whose best days were full, where they bring more. */
function improved(
  ways: ExamWays,
  chosen: ReviewDays,
  { room, exam }: { readonly room: Room; readonly exam: Exam },
): ReviewDays {
  const { recallWith, options, days } = ways
  if (options.length === 0 || recallWith(chosen) >= exam.target) return chosen
  room.give(chosen)
  const open = days.filter((day) => room.isOpen([day]))
  const found = onOpenDays(ways, open, exam.target)
  const better = found.length > 0 && recallWith(found) > recallWith(chosen) + NEAR ? found : chosen
  room.take(better)
  return better
}
