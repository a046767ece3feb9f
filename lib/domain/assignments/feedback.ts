import { closingOf, type ClassTerms, type OwnAllowance } from './terms'

/** When a student is told what was right; as the form offers it. At once is after each question: practice. */
export const FEEDBACK_TIMES = ['after_hand_in', 'after_close', 'at_once'] as const
export type Feedback = (typeof FEEDBACK_TIMES)[number]

/** As much of an assignment as decides when its answers are told. */
export interface Told extends Pick<ClassTerms, 'dueAt' | 'closesAt'> {
  readonly feedback: Feedback
  readonly allowances: readonly OwnAllowance[]
}

/**
 * When all answers of an assignment are told: null for at the hand-in at the latest, else when nobody can answer any more. Whoever has
 * a later date of their own is waited for, or the others could tell them.
 */
export function toldAt(assignment: Told): Date | null {
  return assignment.feedback === 'after_close' ? closedForAllAt(assignment) : null
}

/** When no student can answer any more, dates of their own among them. */
export function closedForAllAt(assignment: Omit<Told, 'feedback'>): Date {
  const closesAt = closingOf(assignment).getTime()
  const lateMs = closesAt - assignment.dueAt.getTime()
  const own = assignment.allowances.flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime() + lateMs] : []))
  return new Date(Math.max(closesAt, ...own))
}

/** Whether a student who has handed in is told what was right at `now`. */
export function isTold(assignment: Told, now: Date): boolean {
  const at = toldAt(assignment)
  return at === null || now >= at
}

/** Whether answers are told one by one while an attempt runs. Then it is practice, and earns no points. */
export const isPractice = ({ feedback }: { readonly feedback: Feedback }): boolean => feedback === 'at_once'
