import { isLate } from './status'

/** What a student has done of an assignment, as a gradebook tells it. */
export type Work =
  /** The attempt that counts is in; `isLate` where it came after the due date. */
  | { readonly state: 'in'; readonly marks: number; readonly maxMarks: number; readonly isLate: boolean }
  /** Under way: working on question `at`, counted from 1. */
  | { readonly state: 'running'; readonly at: number }
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

/** What `runs`, the first first, make of an assignment of `questions` questions at `now`: the first that is in counts. */
export function workOf(
  assignment: { readonly dueAt: Date; readonly questions: number },
  runs: readonly Run[],
  now: Date,
): Work {
  const first = runs.find((run) => run.handedInAt !== null)
  if (first?.handedInAt) {
    const { marks, maxMarks, handedInAt } = first
    const late = isLate(handedInAt, assignment.dueAt)
    return { state: 'in', marks: marks ?? 0, maxMarks: maxMarks ?? 0, isLate: late }
  }
  const [open] = runs
  if (open) return { state: 'running', at: Math.min(open.answered + 1, Math.max(1, assignment.questions)) }
  return now >= assignment.dueAt ? { state: 'missing' } : { state: 'waiting' }
}

const LOW_PER_CENT = 60

/** Whether marks are under 60 per cent of the most, in whole numbers. */
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
