import 'server-only'

import { isNoteworthy } from '@/lib/domain/assignments/attention'

import type { AssignmentProgressView } from './assignments'
import { db } from './db'

/** An assignment with those who have not handed it in. */
export interface MissedAssignment extends AssignmentProgressView {
  /** By alias; those whose own due date is still to come are not among them once the class's is over. */
  readonly missing: readonly string[]
}

/**
 * The assignments that are due soon or were due lately, each with who is missing. For other modules of lib/data, which
 * know that the viewer manages their classes.
 */
export async function missingIn(
  assignments: readonly AssignmentProgressView[],
  now: Date,
): Promise<readonly MissedAssignment[]> {
  const near = assignments.filter((assignment) => isNoteworthy(assignment, now))
  if (near.length === 0) return []
  const [members, handedIn] = await Promise.all([
    db.membership.findMany({
      where: { classId: { in: near.map(({ classId }) => classId) }, role: 'student', removedAt: null },
      orderBy: { aliasKey: 'asc' },
      select: { classId: true, userId: true, alias: true },
    }),
    db.attempt.findMany({
      where: { assignmentId: { in: near.map(({ id }) => id) }, handedInAt: { not: null } },
      distinct: ['assignmentId', 'userId'],
      select: { assignmentId: true, userId: true },
    }),
  ])
  const done = new Set(handedIn.map(({ assignmentId, userId }) => `${assignmentId} ${userId}`))
  return near.map((assignment) => {
    const { id, classId, dueAt, allowances } = assignment
    const isExcused = (userId: string) =>
      dueAt <= now && allowances.some((own) => own.userId === userId && own.dueAt !== null && own.dueAt > now)
    const missing = members.filter(
      (member) =>
        member.classId === classId && !done.has(`${id} ${member.userId}`) && !isExcused(member.userId),
    )
    return { ...assignment, missing: missing.map(({ alias }) => alias) }
  })
}
