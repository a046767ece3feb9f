import type { Terms } from './terms'

/** How an assignment stands for one student, or, without attempts, for the class. */
export const ASSIGNMENT_STATUSES = ['not-open', 'open', 'due-soon', 'late', 'closed', 'done'] as const
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number]

const HOUR_MS = 3_600_000

/** An assignment is due soon in its last day. */
export const DUE_SOON_MS = 24 * HOUR_MS

type Dates = Pick<Terms, 'opensAt' | 'dueAt' | 'closesAt' | 'attemptsAllowed' | 'withdrawnAt'>

interface Run {
  readonly handedInAt: Date | null
}

/**
 * How `assignment` stands at `now` after a student's `attempts`: done once nothing more can be handed in to it or
 * its due date has passed over work handed in; late from the due date, closed when late work is no longer taken or when
 * withdrawn.
 */
export function assignmentStatus(assignment: Dates, attempts: readonly Run[], now: Date): AssignmentStatus {
  const handedIn = attempts.filter((attempt) => attempt.handedInAt !== null).length
  if (handedIn >= assignment.attemptsAllowed) return 'done'
  if (handedIn > 0 && now >= assignment.dueAt) return 'done'
  if (assignment.withdrawnAt !== null) return 'closed'
  return statusByDate(assignment, now)
}

function statusByDate({ opensAt, dueAt, closesAt }: Dates, now: Date): AssignmentStatus {
  if (now < opensAt) return 'not-open'
  if (now >= closesAt) return 'closed'
  const left = dueAt.getTime() - now.getTime()
  if (left <= 0) return 'late'
  return left <= DUE_SOON_MS ? 'due-soon' : 'open'
}

/** Whether a student may begin or go on with an attempt while the assignment stands so. */
export function mayAnswer(status: AssignmentStatus): boolean {
  return status === 'open' || status === 'due-soon' || status === 'late'
}

/** Whether work was handed in after the due date. */
export function isLate(handedInAt: Date, dueAt: Date): boolean {
  return handedInAt > dueAt
}
