import { addDays, type Day } from '../shared/calendar'
import type { LogEntry, Step } from './fold'
import { leewayOf } from './leeway'

/** What a learner's logs say of their study days. */
export interface StudyRecord {
  /** Days on which something new was answered, or something due was reviewed. */
  readonly studied: readonly Day[]
  /** Stretches on which a card had come to the end of its leeway and waited; the last day is not in it. */
  readonly waits: readonly { readonly from: Day; readonly until: Day | null }[]
}

/**
 * What the log of one item adds to the record: the days of its counted answers, first ones and those that were due,
 * and how long it waited for each. Repeats of a day, early reviews and assisted answers add nothing, and what was taken
 * back has left no step.
 */
export function studyRecord(steps: readonly Step<LogEntry>[]): StudyRecord {
  const studied: Day[] = []
  const waits: { from: Day; until: Day | null }[] = []
  let state: Step['after'] = null
  for (const { entry, after, moved } of steps) {
    const leeway = state && leewayOf(state)
    if (moved && (!leeway || entry.studyDay >= leeway.first)) studied.push(entry.studyDay)
    if (moved && leeway && leeway.last < entry.studyDay)
      waits.push({ from: leeway.last, until: entry.studyDay })
    if (moved || !state) state = after
  }
  if (state) waits.push({ from: leewayOf(state).last, until: null })
  return { studied, waits }
}

/**
 * How many days have been studied in a row, up to today. A day breaks the row only where there was school, a card
 * waited that could wait no longer, and nothing was studied; today does not while it lasts. Days without school, and
 * days on which nothing had to be done, neither break it nor count.
 */
export function daysInARow(
  { studied, waits }: StudyRecord,
  today: Day,
  isFree: (day: Day) => boolean,
): number {
  const days = new Set(studied.filter((day) => day <= today))
  const first = [...days].toSorted()[0]
  if (first === undefined) return 0
  const changes = changesOf(waits, first)
  let [count, waiting] = [0, 0]
  for (let day = first; day <= today; day = addDays(day, 1)) {
    waiting += changes.get(day) ?? 0
    if (days.has(day)) count += 1
    else if (day < today && waiting > 0 && !isFree(day)) count = 0
  }
  return count
}

/** By how many the waiting cards grow or shrink on each day, from `first` on. */
function changesOf(waits: StudyRecord['waits'], first: Day): ReadonlyMap<Day, number> {
  const changes = new Map<Day, number>()
  const add = (day: Day, change: number) => changes.set(day, (changes.get(day) ?? 0) + change)
  for (const { from, until } of waits) {
    if (until !== null && until <= first) continue
    add(from > first ? from : first, 1)
    if (until !== null) add(until, -1)
  }
  return changes
}
