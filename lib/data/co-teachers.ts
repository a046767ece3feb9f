import 'server-only'

import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requireManaged } from './classes'
import { requestTime } from './clock'
import { db } from './db'
import { requireViewer } from './viewer'

/** Somebody who teaches a class. */
export interface TeacherView {
  readonly userId: string
  readonly name: string
  /** Its owner cannot be taken out. */
  readonly isOwner: boolean
  readonly isViewer: boolean
}

/** Those who teach a class, its owner first; none for who does not manage it. */
export async function listTeachers(classId: string): Promise<TeacherView[]> {
  const viewer = await requireViewer()
  const managed = await requireManaged(classId)
  if (!managed.ok) return []
  const { owner, memberships } = await db.class.findUniqueOrThrow({
    where: { id: classId },
    select: {
      owner: { select: { id: true, alias: true } },
      memberships: {
        where: { role: 'teacher', removedAt: null },
        orderBy: { joinedAt: 'asc' },
        select: { user: { select: { id: true, alias: true } } },
      },
    },
  })
  return [owner, ...memberships.map(({ user }) => user)].map(({ id, alias }) => ({
    userId: id,
    name: alias,
    isOwner: id === owner.id,
    isViewer: id === viewer.id,
  }))
}

/** Takes a co-teacher out of a class: somebody who manages it, or the co-teacher alone. The owner stays. */
export async function removeTeacher(
  classId: string,
  userId: string,
): Promise<Result<null, { code: 'not-found' }>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  if (!isId(userId)) return refuse('not-found')
  const { count } = await db.membership.updateMany({
    where: { classId, userId, role: 'teacher', removedAt: null },
    data: { removedAt: await requestTime() },
  })
  return count === 1 ? ok(null) : refuse('not-found')
}

/** Whether somebody teaches a class, as owner or co-teacher. For the other files of lib/data. */
export async function teachesClass(userId: string, classId: string): Promise<boolean> {
  const asCoTeacher = { memberships: { some: { userId, role: 'teacher' as const, removedAt: null } } }
  return (await db.class.count({ where: { id: classId, OR: [{ ownerId: userId }, asCoTeacher] } })) > 0
}
