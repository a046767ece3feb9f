import 'server-only'

import { cache } from 'react'

import { secureRandom } from '@/lib/auth/chance'
import { drawJoinCode, showJoinCode } from '@/lib/domain/classes/join-code'
import { canArchiveClass, canManageClass, canSeeClass, teaches, type Ties } from '@/lib/domain/classes/policy'

import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db, type Prisma } from './db'
import { isDuplicate } from './duplicate'
import { requireTeacher, requireViewer, type Viewer } from './viewer'

/** A class as the viewer may see it. */
export interface ClassView {
  readonly id: string
  readonly name: string
  /** What its owner is called, and those who teach it with them. */
  readonly teacher: string
  readonly coTeachers: readonly string[]
  /** "ABCD-EFGH", for those who manage the class; null for its students. */
  readonly joinCode: string | null
  readonly joinOpen: boolean
  /** When it closes to new members by itself; null for never. */
  readonly joinClosesAt: Date | null
  /** The most students it takes; null for as many as any class may have. */
  readonly seats: number | null
  /** Whether those who join wait until a teacher lets them in. */
  readonly joinsWait: boolean
  readonly timeZone: string
  readonly boardEnabled: boolean
  readonly archived: boolean
  /** Students in it now. */
  readonly memberCount: number
  readonly canManage: boolean
  /** Whether the viewer may put it away: a co-teacher may not. */
  readonly canArchive: boolean
  /** Whether the viewer teaches it, as owner or co-teacher: an admin may manage without teaching. */
  readonly isTaughtByViewer: boolean
}

const studentsNow = { where: { role: 'student', removedAt: null } } as const

function fieldsFor(viewer: Viewer) {
  return {
    id: true,
    name: true,
    ownerId: true,
    joinCode: true,
    joinOpen: true,
    joinClosesAt: true,
    seats: true,
    joinsWait: true,
    timeZone: true,
    boardEnabled: true,
    archivedAt: true,
    owner: { select: { alias: true } },
    memberships: {
      where: { OR: [{ userId: viewer.id }, { role: 'teacher', removedAt: null }] },
      orderBy: { joinedAt: 'asc' },
      select: { userId: true, role: true, removedAt: true, user: { select: { alias: true } } },
    },
    _count: { select: { memberships: studentsNow } },
  } satisfies Prisma.ClassSelect
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

function findRow(viewer: Viewer, classId: string) {
  return db.class.findUnique({ where: { id: classId }, select: fieldsFor(viewer) })
}

function tiesOf(viewer: Viewer, row: Row): Ties {
  const own = row.memberships.find(({ userId }) => userId === viewer.id)
  return {
    ownerId: row.ownerId,
    membership: own ? { role: own.role, removed: own.removedAt !== null } : null,
  }
}

function viewOf(viewer: Viewer, row: Row, now: Date): ClassView {
  const ties = tiesOf(viewer, row)
  const canManage = canManageClass(viewer, ties)
  return {
    id: row.id,
    name: row.name,
    teacher: row.owner.alias,
    coTeachers: row.memberships.flatMap(({ role, removedAt, user }) =>
      role === 'teacher' && removedAt === null ? user.alias : [],
    ),
    joinCode: canManage ? showJoinCode(row.joinCode) : null,
    joinOpen: row.joinOpen && (row.joinClosesAt === null || row.joinClosesAt > now),
    joinClosesAt: row.joinClosesAt,
    seats: row.seats,
    joinsWait: row.joinsWait,
    timeZone: row.timeZone,
    boardEnabled: row.boardEnabled,
    archived: row.archivedAt !== null,
    memberCount: row._count.memberships,
    canManage,
    canArchive: canArchiveClass(viewer, ties),
    isTaughtByViewer: teaches(viewer, ties),
  }
}

/** The classes the viewer teaches, or is a member of; archived ones last, newest first. */
export async function listClasses(): Promise<ClassView[]> {
  const viewer = await requireViewer()
  const rows = await db.class.findMany({
    where: {
      OR: [{ ownerId: viewer.id }, { memberships: { some: { userId: viewer.id, removedAt: null } } }],
    },
    orderBy: [{ archivedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    select: fieldsFor(viewer),
  })
  const now = await requestTime()
  return rows.filter((row) => canSeeClass(viewer, tiesOf(viewer, row))).map((row) => viewOf(viewer, row, now))
}

/** One class, or null where there is none that the viewer may see. */
export const getClass = cache(async (classId: string): Promise<ClassView | null> => {
  const viewer = await requireViewer()
  const row = isId(classId) ? await findRow(viewer, classId) : null
  return row && canSeeClass(viewer, tiesOf(viewer, row)) ? viewOf(viewer, row, await requestTime()) : null
})

/** A code that hangs on a wall opens nothing after two weeks. */
const joinEnd = (now: Date): Date => new Date(now.getTime() + 14 * 86_400_000)

/** Makes a class of the viewer's own, open to join for two weeks. */
export async function createClass(input: { name: string; timeZone: string }): Promise<{ id: string }> {
  const viewer = await requireTeacher()
  const now = await requestTime()
  return withFreshCode((joinCode) =>
    db.class.create({
      data: { ...input, ownerId: viewer.id, joinCode, joinClosesAt: joinEnd(now), createdAt: now },
      select: { id: true },
    }),
  )
}

/** Gives a class another name. */
export function renameClass(classId: string, name: string): Promise<Result<null, { code: 'not-found' }>> {
  return changeClass(classId, { name })
}

/** Opens a class to new members for two weeks, or closes it. Those who are in it can come back either way. */
export async function setJoinOpen(
  classId: string,
  joinOpen: boolean,
): Promise<Result<null, { code: 'not-found' }>> {
  return changeClass(classId, { joinOpen, joinClosesAt: joinEnd(await requestTime()) })
}

/** Sets how many students a class takes, and whether those who join wait to be let in. */
export function setJoinRules(
  classId: string,
  rules: { readonly seats: number | null; readonly joinsWait: boolean },
): Promise<Result<null, { code: 'not-found' }>> {
  return changeClass(classId, rules)
}

/** Lets a class have a leaderboard, or not. */
export function setBoardEnabled(
  classId: string,
  boardEnabled: boolean,
): Promise<Result<null, { code: 'not-found' }>> {
  return changeClass(classId, { boardEnabled })
}

/** Puts a class away, or back; its owner alone may. An archived class takes no new members; everything in it stays. */
export async function setArchived(
  classId: string,
  archived: boolean,
): Promise<Result<null, { code: 'not-found' }>> {
  if (!(await getClass(classId))?.canArchive) return refuse('not-found')
  return changeClass(classId, { archivedAt: archived ? await requestTime() : null })
}

/** Replaces a class's join code. The old one leads nowhere from then on. */
export async function rotateJoinCode(classId: string): Promise<Result<null, { code: 'not-found' }>> {
  const joinClosesAt = joinEnd(await requestTime())
  return withFreshCode((joinCode) => changeClass(classId, { joinCode, joinOpen: true, joinClosesAt }))
}

interface Change {
  readonly name?: string
  readonly joinClosesAt?: Date
  readonly seats?: number | null
  readonly joinsWait?: boolean
  readonly joinOpen?: boolean
  readonly joinCode?: string
  readonly boardEnabled?: boolean
  readonly archivedAt?: Date | null
}

async function changeClass(classId: string, change: Change): Promise<Result<null, { code: 'not-found' }>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  await db.class.update({ where: { id: classId }, data: change, select: { id: true } })
  return ok(null)
}

/** The class where the viewer may manage it. For the other files of lib/data. */
export async function requireManaged(classId: string): Promise<Result<ClassView, { code: 'not-found' }>> {
  const found = await getClass(classId)
  return found?.canManage ? ok(found) : refuse('not-found')
}

/** Runs `write` with a new code, and again with another should that one be taken: once in a million years. */
async function withFreshCode<T>(write: (joinCode: string) => Promise<T>): Promise<T> {
  try {
    return await write(drawJoinCode(secureRandom))
  } catch (error) {
    if (isDuplicate(error)) return write(drawJoinCode(secureRandom))
    throw error
  }
}
