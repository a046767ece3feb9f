import { attemptsThatCount, countedMarks, type CountedAttempt } from './counted'
import { firstDone, type DoneRun } from './kind'
import { isLate } from './status'

/** What a student has done of an assignment, as a gradebook tells it. */
export type Work =
  /** What counts is in; `isLate` where it came after the due date. Marks are whole unless attempts are averaged. */
  | { readonly state: 'in'; readonly marks: number; readonly maxMarks: number; readonly isLate: boolean }
  /** Under way: working on question `at`, counted from 1. */
  | { readonly state: 'running'; readonly at: number }
  /** A practice that is done, which has no marks; `isLate` where it was done after the due date. */
  | { readonly state: 'done'; readonly isLate: boolean }
  /** A practice that is begun and not done. */
  | { readonly state: 'begun' }
  /** The due date has passed, and nothing was handed in. */
  | { readonly state: 'missing' }
  /** Not handed in, and not due yet. */
  | { readonly state: 'waiting' }

/** An attempt, as far as a gradebook goes. */
export interface Run {
  readonly handedInAt: Date | null
  readonly marks: number | null
  readonly maxMarks: number | null
  /** Questions that are answered so far. */
  readonly answered: number
}

/** The attempt that is shown for a student: the last of those that count, else the one under way; `runs` by number. */
export function attemptShown<R extends Pick<Run, 'handedInAt' | 'marks'>>(
  runs: readonly R[],
  counted: CountedAttempt,
): R | undefined {
  const handedIn = runs.filter(({ handedInAt }) => handedInAt !== null)
  return attemptsThatCount(handedIn, counted).at(-1) ?? runs[0]
}

/** What a gradebook needs of an assignment, for one student. */
export interface Graded {
  /** For this student. */
  readonly dueAt: Date
  readonly questions: number
  readonly countedAttempt: CountedAttempt
}

/** What `runs`, by number, make of an assignment at `now`: the marks that count, or why there are none. */
export function workOf(assignment: Graded, runs: readonly Run[], now: Date): Work {
  const { dueAt, questions, countedAttempt } = assignment
  const shown = attemptShown(runs, countedAttempt)
  if (!shown) return now >= dueAt ? { state: 'missing' } : { state: 'waiting' }
  if (!shown.handedInAt) return { state: 'running', at: Math.min(shown.answered + 1, Math.max(1, questions)) }
  const handedIn = runs.filter(({ handedInAt }) => handedInAt !== null)
  const mark = countedMarks(handedIn, countedAttempt) ?? { marks: 0, maxMarks: 0 }
  return { state: 'in', ...mark, isLate: isLate(shown.handedInAt, dueAt) }
}

/** What practice makes of an assignment at `now`: begun and not done after the due date, it is missing. */
export function practiceWork(dueAt: Date, runs: readonly DoneRun[], now: Date): Work {
  const doneAt = firstDone(runs)
  if (doneAt) return { state: 'done', isLate: isLate(doneAt, dueAt) }
  if (now >= dueAt) return { state: 'missing' }
  return runs.length > 0 ? { state: 'begun' } : { state: 'waiting' }
}

const LOW_PER_CENT = 60

/** Whether marks are under 60 per cent of the most. */
export const isLow = (marks: number, maxMarks: number): boolean => marks * 100 < maxMarks * LOW_PER_CENT

/** The marks of all work that is in, as a share of the most, 0 to 1; null where nothing is in. */
export function shareOf(work: readonly Work[]): number | null {
  const marked = work.filter((one) => one.state === 'in')
  const most = marked.reduce((sum, { maxMarks }) => sum + maxMarks, 0)
  return most === 0 ? null : marked.reduce((sum, { marks }) => sum + marks, 0) / most
}

/** The mean of some numbers; null without any. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
