import 'server-only'

import { secureRandom } from '@/lib/auth/chance'
import { hashPassword } from '@/lib/auth/password'
import { aliasKey, readAlias, type AliasProblem } from '@/lib/domain/classes/alias'
import { canRenewPin } from '@/lib/domain/classes/policy'
import { drawPin } from '@/lib/domain/people/pin-rules'

import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { throttleKey, whenFree } from './accounts'
import { requireManaged } from './classes'
import { requestTime } from './clock'
import { db } from './db'
import { isDuplicate } from './duplicate'
import { forgetTries } from './sign-in-throttle'
import { requireViewer } from './viewer'

/** A member as those who manage the class see them. */
export interface MemberView {
  readonly userId: string
  readonly alias: string
  readonly joinedAt: Date
  readonly removed: boolean
  /** Added to every time limit in this class, in percent of it. */
  readonly extraTimePercent: number
  /** Whether the class's teacher may give them a new PIN. */
  readonly canRenewPin: boolean
}

const MEMBER = {
  alias: true,
  joinedAt: true,
  removedAt: true,
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

function mayRenewPin(classId: string, { user }: MemberRow): boolean {
  const firstClassId = user.memberships[0]?.classId ?? null
  return canRenewPin(classId, { role: user.role, hasEmail: user.email !== null, firstClassId })
}

function memberView(
  classId: string,
  row: MemberRow & { alias: string; joinedAt: Date; removedAt: Date | null; extraTimePercent: number },
) {
  return {
    userId: row.user.id,
    alias: row.alias,
    joinedAt: row.joinedAt,
    removed: row.removedAt !== null,
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

/** Takes a student out of a class, or lets them back in. What they did in it stays. */
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
    data: { removedAt: removed ? await requestTime() : null, ...(removed && { showOnBoard: false }) },
  })
  return count === 1 ? ok(null) : refuse('not-found')
}

/** Gives a student another alias in a class. */
export async function renameMember(
  classId: string,
  userId: string,
  typed: string,
): Promise<Result<null, { code: 'not-found' | 'alias-taken' | AliasProblem }>> {
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
    if (isDuplicate(error)) return refuse('alias-taken')
    throw error
  }
}

/**
 * Gives a student who lost theirs a new PIN, and ends their sessions. The PIN is told once, here, and kept only as a
 * hash: the teacher hands it over, the student changes it in the settings.
 */
export async function renewPin(
  classId: string,
  userId: string,
): Promise<Result<{ readonly alias: string; readonly pin: string }, { code: 'not-found' | 'busy' }>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  const row = isId(userId)
    ? await db.membership.findUnique({
        where: { classId_userId: { classId, userId }, role: 'student', removedAt: null },
        select: MEMBER,
      })
    : null
  if (!row || !mayRenewPin(classId, row)) return refuse('not-found')

  const pin = drawPin(secureRandom)
  const made = await whenFree(() => hashPassword(pin))
  if (!made.ok) return made
  await db.user.update({
    where: { id: userId },
    data: { passwordHash: made.value, hasPin: true, sessionVersion: { increment: 1 } },
    select: { id: true },
  })
  await forgetTries(throttleKey(userId))
  return ok({ alias: row.alias, pin })
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
