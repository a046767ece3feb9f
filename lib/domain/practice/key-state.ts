import { closedForAllAt, isTold, type Told } from '../assignments/feedback'
import type { AssignmentKind } from '../assignments/kind'
import type { Terms } from '../assignments/terms'

/**
 * How the keys of an assignment stand for one student: they may see them; they may not, so that no practice may show
 * them either; or the assignment says neither, and another may.
 */
export type KeyState = 'told' | 'kept-back' | 'not-yet'

/** An assignment for one student, with what they did of it. */
export interface OwnAssignment {
  readonly terms: Pick<Terms, 'opensAt' | 'closesAt' | 'withdrawnAt'>
  readonly attempts: readonly { readonly handedInAt: Date | null }[]
}

/**
 * How the keys of an assignment stand at `now`: of practice and flashcards they are told from the opening on, of a quiz by
 * its feedback. While an attempt runs they are kept back, also from whoever was told them after
 * an earlier one; so they are while a student who has not begun can still begin. Who never began is told once nobody can
 * answer any more.
 */
export function keyState(
  assignment: Told & { readonly kind: AssignmentKind },
  { terms, attempts }: OwnAssignment,
  now: Date,
): KeyState {
  if (assignment.kind !== 'quiz') {
    return terms.withdrawnAt === null && now >= terms.opensAt ? 'told' : 'not-yet'
  }
  if (attempts.some(({ handedInAt }) => handedInAt === null)) return 'kept-back'
  if (attempts.length > 0) return isTold(assignment, now) ? 'told' : 'kept-back'
  if (terms.withdrawnAt !== null || now < terms.opensAt) return 'not-yet'
  if (now < terms.closesAt) return 'kept-back'
  return now >= closedForAllAt(assignment) ? 'told' : 'not-yet'
}
