import 'server-only'

import { secureRandom } from '@/lib/auth/chance'
import { aliasKey, drawFreeAlias, readAlias, type AliasProblem } from '@/lib/domain/classes/alias'
import { canRenewPin } from '@/lib/domain/classes/policy'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requireManaged } from './classes'
import { requestTime } from './clock'
import { db } from './db'
import { isDuplicate } from './duplicate'
import { requireViewer } from './viewer'

/** A member as those who manage the class see them. */
export interface MemberView {
  readonly userId: string
  readonly alias: string
  readonly joinedAt: Date
  readonly removed: boolean
  /** Joined, and not let in yet: not counted as removed. */
  readonly waiting: boolean
  /** Added to every time limit in this class, in percent of it. */
  readonly extraTimePercent: number
  /** Whether the class's teacher may give them a new PIN. */
  readonly canRenewPin: boolean
}

/** What `mayRenewPin` and a `MemberView` are made from. For the other files of lib/data. */
export const MEMBER = {
  alias: true,
  joinedAt: true,
  removedAt: true,
  isWaiting: true,
  extraTimePercent: true,
  user: {
    select: {
      id: true,
      role: true,
      email: true,
      memberships: { orderBy: { joinedAt: 'asc' }, take: 1, select: { classId: true } },
    },
  },
} as const

interface MemberRow {
  readonly user: {
    readonly id: string
    readonly role: string
    readonly email: string | null
    readonly memberships: readonly { readonly classId: string }[]
  }
}

/** Whether the class's teacher may give this member a new PIN. For the other files of lib/data. */
export function mayRenewPin(classId: string, { user }: MemberRow): boolean {
  const firstClassId = user.memberships[0]?.classId ?? null
  return canRenewPin(classId, { role: user.role, hasEmail: user.email !== null, firstClassId })
}

function memberView(
  classId: string,
  row: MemberRow & {
    alias: string
    joinedAt: Date
    removedAt: Date | null
    isWaiting: boolean
    extraTimePercent: number
  },
) {
  return {
    userId: row.user.id,
    alias: row.alias,
    joinedAt: row.joinedAt,
    removed: row.removedAt !== null && !row.isWaiting,
    waiting: row.isWaiting,
    extraTimePercent: row.extraTimePercent,
    canRenewPin: row.removedAt === null && mayRenewPin(classId, row),
  }
}

/** One student of a class; null for who does not manage it. */
export async function getMember(classId: string, userId: string): Promise<MemberView | null> {
  const managed = await requireManaged(classId)
  if (!managed.ok || !isId(userId)) return null
  const row = await db.membership.findUnique({
    where: { classId_userId: { classId, userId }, role: 'student' },
    select: MEMBER,
  })
  return row && memberView(classId, row)
}

/** The students of a class by alias, those taken out among them; empty for who does not manage it. */
export async function listMembers(classId: string): Promise<MemberView[]> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return []
  const rows = await db.membership.findMany({
    where: { classId, role: 'student' },
    orderBy: { aliasKey: 'asc' },
    select: MEMBER,
  })
  return rows.map((row) => memberView(classId, row))
}

/** Takes a student out of a class, or lets them in, who was taken out or waits. What they did in it stays. */
export async function setRemoved(
  classId: string,
  userId: string,
  removed: boolean,
): Promise<Result<null, { code: 'not-found' }>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  if (!isId(userId)) return refuse('not-found')
  const { count } = await db.membership.updateMany({
    where: { classId, userId, role: 'student' },
    data: {
      removedAt: removed ? await requestTime() : null,
      isWaiting: false,
      ...(removed && { showOnBoard: false }),
    },
  })
  return count === 1 ? ok(null) : refuse('not-found')
}

/** The keys of the aliases in a class, those of students who were taken out among them. For the other files of lib/data. */
export async function takenAliases(classId: string): Promise<ReadonlySet<string>> {
  const members = await db.membership.findMany({ where: { classId }, select: { aliasKey: true } })
  return new Set(members.map((member) => member.aliasKey))
}

/** Gives a student another alias in a class. Where it is taken, another one is suggested. */
export async function renameMember(
  classId: string,
  userId: string,
  typed: string,
): Promise<Result<null, { code: 'not-found' | AliasProblem } | { code: 'alias-taken'; suggestion: string }>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  if (!isId(userId)) return refuse('not-found')
  const alias = readAlias(typed)
  if (!alias.ok) return alias
  try {
    const { count } = await db.membership.updateMany({
      where: { classId, userId, role: 'student' },
      data: { alias: alias.value, aliasKey: aliasKey(alias.value) },
    })
    return count === 1 ? ok(null) : refuse('not-found')
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const suggestion = drawFreeAlias(await takenAliases(classId), secureRandom)
    return { ok: false, error: { code: 'alias-taken', suggestion } }
  }
}

/** The viewer's own place in a class. */
export interface OwnMembershipView {
  readonly classId: string
  readonly className: string
  readonly teacher: string
  readonly alias: string
  readonly showOnBoard: boolean
  /** Whether the class has a leaderboard at all. */
  readonly boardEnabled: boolean
}

/** The classes the viewer is a student of now, by name. */
export async function listOwnMemberships(): Promise<OwnMembershipView[]> {
  const viewer = await requireViewer()
  const rows = await db.membership.findMany({
    where: { userId: viewer.id, role: 'student', removedAt: null, class: { archivedAt: null } },
    orderBy: { class: { name: 'asc' } },
    select: {
      alias: true,
      showOnBoard: true,
      class: { select: { id: true, name: true, boardEnabled: true, owner: { select: { alias: true } } } },
    },
  })
  return rows.map((row) => ({
    classId: row.class.id,
    className: row.class.name,
    teacher: row.class.owner.alias,
    alias: row.alias,
    showOnBoard: row.showOnBoard,
    boardEnabled: row.class.boardEnabled,
  }))
}

/** The names of the classes that the viewer has joined and was not let into yet. */
export async function listOwnWaiting(): Promise<string[]> {
  const viewer = await requireViewer()
  const rows = await db.membership.findMany({
    where: { userId: viewer.id, isWaiting: true, class: { archivedAt: null } },
    orderBy: { joinedAt: 'asc' },
    select: { class: { select: { name: true } } },
  })
  return rows.map((row) => row.class.name)
}
