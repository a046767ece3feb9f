import { closingOf, type ClassTerms, type OwnAllowance } from './terms'

/** When a student is told what was right; as the form offers it. */
export const FEEDBACK_TIMES = ['after_hand_in', 'after_close'] as const
export type Feedback = (typeof FEEDBACK_TIMES)[number]

/** As much of an assignment as decides when its answers are told. */
export interface Told extends Pick<ClassTerms, 'dueAt' | 'closesAt'> {
  readonly feedback: Feedback
  readonly allowances: readonly OwnAllowance[]
}

/**
 * When the answers of an assignment are told: null for at the hand-in, else when nobody can answer any more. Whoever has
 * a later date of their own is waited for, or the others could tell them.
 */
export function toldAt(assignment: Told): Date | null {
  if (assignment.feedback === 'after_hand_in') return null
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
