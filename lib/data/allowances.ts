import 'server-only'

import { instantFor, type Moment } from '@/lib/domain/assignments/dates'
import { MAX_EXTRA_PERCENT, type Terms } from '@/lib/domain/assignments/terms'
import { deadlineOf } from '@/lib/domain/quizzes/deadline'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { getAssignment, type AssignmentView } from './assignments'
import { requireManaged } from './classes'
import { db, type Prisma } from './db'
import { closeOverdueAttempts } from './hand-in'
import { TERMS_FIELDS, termsOf } from './terms'

/** What one student has for one assignment, for those who manage the class. */
export interface AllowanceView {
  readonly userId: string
  readonly alias: string
  /** Extra time in every quiz of the class, in percent. */
  readonly classPercent: number
  /** What is set for this assignment; null where it is as for everybody, or as in the whole class. */
  readonly own: { readonly dueAt: Date | null; readonly extraTimePercent: number | null }
  /** What comes of it. */
  readonly terms: Pick<Terms, 'dueAt' | 'closesAt' | 'timeLimitSeconds'>
}

/** An assignment with what each of its students has. */
export interface AllowancesView {
  readonly assignment: AssignmentView
  readonly members: readonly AllowanceView[]
}

/** What every student of an assignment has, by alias; null for who does not manage its class. */
export async function listAllowances(assignmentId: string): Promise<AllowancesView | null> {
  const assignment = await getAssignment(assignmentId)
  if (!assignment) return null
  const row = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId }, select: TERMS_FIELDS })
  const members = await db.membership.findMany({
    where: { classId: assignment.classId, role: 'student', removedAt: null },
    orderBy: { alias: 'asc' },
    select: { userId: true, alias: true, extraTimePercent: true },
  })
  return {
    assignment,
    members: members.map((member) => {
      const own = row.allowances.find(({ userId }) => userId === member.userId)
      const { dueAt, closesAt, timeLimitSeconds } = termsOf(row, member)
      return {
        userId: member.userId,
        alias: member.alias,
        classPercent: member.extraTimePercent,
        own: { dueAt: own?.dueAt ?? null, extraTimePercent: own?.extraTimePercent ?? null },
        terms: { dueAt, closesAt, timeLimitSeconds },
      }
    }),
  }
}

/** What a teacher sets for one student and one assignment; null for nothing of their own. */
export interface NewAllowance {
  readonly dueAt: Moment | null
  readonly extraTimePercent: number | null
}

export type AllowRefusal = 'not-found' | 'no-such-time' | 'due-before-opening'

/**
 * Gives one student their own due date or extra time for one assignment, or takes it back (both null). An attempt under
 * way gets more time at once, and never loses any.
 */
export async function allow(
  place: { readonly assignmentId: string; readonly userId: string },
  given: NewAllowance,
): Promise<Result<null, { code: AllowRefusal }>> {
  const { assignmentId, userId } = place
  const found = (await listAllowances(assignmentId)) ?? { members: [] }
  if (!('assignment' in found) || !found.members.some((member) => member.userId === userId)) {
    return refuse('not-found')
  }
  const { timeZone, opensAt, classId } = found.assignment
  const dueAt = given.dueAt && instantFor(given.dueAt, timeZone)
  if (given.dueAt && !dueAt) return refuse('no-such-time')
  if (dueAt && dueAt <= opensAt) return refuse('due-before-opening')

  const { extraTimePercent } = given
  await closeOverdueAttempts({ assignmentId })
  if (dueAt === null && extraTimePercent === null) {
    await db.allowance.deleteMany({ where: { assignmentId, userId } })
    return ok(null)
  }
  await db.allowance.upsert({
    where: { assignmentId_userId: { assignmentId, userId } },
    create: { assignmentId, userId, dueAt, extraTimePercent },
    update: { dueAt, extraTimePercent },
    select: { userId: true },
  })
  await lengthen({ classId, userId, assignmentId })
  return ok(null)
}

/** Gives a student extra time in every quiz of a class, in percent of the limit; attempts under way get it at once. */
export async function setExtraTime(
  classId: string,
  userId: string,
  percent: number,
): Promise<Result<null, { code: 'not-found' | 'out-of-range' }>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  if (!isId(userId)) return refuse('not-found')
  if (!Number.isInteger(percent) || percent < 0 || percent > MAX_EXTRA_PERCENT) return refuse('out-of-range')
  await closeOverdueAttempts({ classId })
  const { count } = await db.membership.updateMany({
    where: { classId, userId, role: 'student' },
    data: { extraTimePercent: percent },
  })
  if (count === 0) return refuse('not-found')
  await lengthen({ classId, userId })
  return ok(null)
}

/** Moves the deadline of a student's open attempts to where it would be had they begun with what they have now. */
async function lengthen(
  whose: Prisma.AttemptWhereInput & { classId: string; userId: string },
): Promise<void> {
  const { classId, userId } = whose
  const { extraTimePercent } = await db.membership.findUniqueOrThrow({
    where: { classId_userId: { classId, userId } },
    select: { extraTimePercent: true },
  })
  const open = await db.attempt.findMany({
    where: { ...whose, handedInAt: null, deadlineAt: { not: null } },
    select: { id: true, startedAt: true, assignment: { select: TERMS_FIELDS } },
  })
  for (const { id, startedAt, assignment } of open) {
    const { timeLimitSeconds } = termsOf(assignment, { userId, extraTimePercent })
    const deadlineAt = deadlineOf(startedAt, timeLimitSeconds)
    if (!deadlineAt) continue
    await db.attempt.updateMany({
      where: { classId, id, handedInAt: null, deadlineAt: { lt: deadlineAt } },
      data: { deadlineAt },
    })
  }
}
