import { DAY_MS } from '../shared/calendar'

/** For a week after the due date work is still taken, and marked as late, where the teacher says nothing else. */
export const LATE_MS = 7 * DAY_MS

/** The most extra time: a limit becomes four times as long. */
export const MAX_EXTRA_PERCENT = 300

/** When an assignment takes work and how much of it, for its class. */
export interface ClassTerms {
  readonly opensAt: Date
  readonly dueAt: Date
  /** When late work is no longer taken; null for a week after the due date. */
  readonly closesAt: Date | null
  readonly attemptsAllowed: number
  readonly timeLimitSeconds: number | null
  readonly withdrawnAt: Date | null
}

/** What one student is allowed beyond the class. */
export interface Allowance {
  /** A due date of their own; null for that of the class. */
  readonly dueAt: Date | null
  /** Added to the time limit, in percent of it. */
  readonly extraTimePercent: number
}

/** The same for one student: nothing is left open. */
export interface Terms extends ClassTerms {
  readonly closesAt: Date
}

/** What is kept of one student for one assignment; null where it is as for everybody, or as their membership says. */
export interface OwnAllowance {
  readonly userId: string
  readonly dueAt: Date | null
  readonly extraTimePercent: number | null
}

/** Nothing beyond the class. */
export const NO_ALLOWANCE: Allowance = { dueAt: null, extraTimePercent: 0 }

/** When an assignment that is due at `dueAt` takes no more work. */
export const closingOf = ({ dueAt, closesAt }: Pick<ClassTerms, 'dueAt' | 'closesAt'>): Date =>
  closesAt ?? new Date(dueAt.getTime() + LATE_MS)

/**
 * An assignment as it is for one student. Whoever has a due date of their own may be late by as long as the class;
 * extra time makes a time limit longer, to the full second, and no limit stays none.
 */
export function termsFor(assignment: ClassTerms, { dueAt, extraTimePercent }: Allowance): Terms {
  const { timeLimitSeconds } = assignment
  const lateMs = closingOf(assignment).getTime() - assignment.dueAt.getTime()
  const ownDueAt = dueAt ?? assignment.dueAt
  return {
    ...assignment,
    dueAt: ownDueAt,
    closesAt: new Date(ownDueAt.getTime() + lateMs),
    timeLimitSeconds:
      timeLimitSeconds === null ? null : Math.ceil((timeLimitSeconds * (100 + extraTimePercent)) / 100),
  }
}

/**
 * What a student is allowed in one assignment: what is kept for it comes before what holds for the whole class
 * (`classPercent`).
 */
export function allowanceOf(own: Omit<OwnAllowance, 'userId'> | undefined, classPercent: number): Allowance {
  return { dueAt: own?.dueAt ?? null, extraTimePercent: own?.extraTimePercent ?? classPercent }
}

/** When an assignment is due for one student. */
export const dueFor = (
  assignment: { readonly dueAt: Date; readonly allowances: readonly OwnAllowance[] },
  userId: string,
): Date => assignment.allowances.find((each) => each.userId === userId)?.dueAt ?? assignment.dueAt
