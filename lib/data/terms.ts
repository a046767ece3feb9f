import 'server-only'

import {
  allowanceOf,
  termsFor,
  type ClassTerms,
  type OwnAllowance,
  type Terms,
} from '@/lib/domain/assignments/terms'

import type { Prisma } from './db'

/** The columns of an assignment that decide when it takes whose work. */
export const TERMS_FIELDS = {
  opensAt: true,
  dueAt: true,
  closesAt: true,
  attemptsAllowed: true,
  timeLimitSeconds: true,
  withdrawnAt: true,
  allowances: { select: { userId: true, dueAt: true, extraTimePercent: true } },
} as const satisfies Prisma.AssignmentSelect

interface TermsRow extends ClassTerms {
  readonly allowances: readonly OwnAllowance[]
}

/** The extra time of a student's membership, which may be wanting where only dates are asked for. */
interface Student {
  readonly userId: string
  readonly extraTimePercent?: number | undefined
}

/** An assignment as it is for one of its students. */
export function termsOf(assignment: TermsRow, { userId, extraTimePercent = 0 }: Student): Terms {
  const { opensAt, dueAt, closesAt, attemptsAllowed, timeLimitSeconds, withdrawnAt, allowances } = assignment
  const own = allowances.find((each) => each.userId === userId)
  return termsFor(
    { opensAt, dueAt, closesAt, attemptsAllowed, timeLimitSeconds, withdrawnAt },
    allowanceOf(own, extraTimePercent),
  )
}
