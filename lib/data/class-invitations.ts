import 'server-only'

import { CLASS_MAX_CO_TEACHERS } from '@/lib/domain/classes/policy'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requireManaged } from './classes'
import { requestTime } from './clock'
import { teachesClass } from './co-teachers'
import { db } from './db'
import { hashOfToken, newLinkToken } from './link-tokens'
import { takeToken, type Limit } from './rate-limits'
import { requireTeacher, requireViewer, type Viewer } from './viewer'

const LASTS_DAYS = 7
const DAY_MS = 86_400_000

/** An invitation tells whether an address belongs to a teacher here: enough for a school, not for a list of addresses. */
const INVITE_LIMIT: Limit = { name: 'invite-teacher', burst: 20, perMinute: 20 / 60 }

/** An invitation that was not answered yet, for those who manage the class. */
export interface InvitationView {
  readonly id: string
  /** Who is invited; null for a link. */
  readonly name: string | null
  readonly expiresAt: Date
}

/** The invitations of a class that still lead somewhere; none for who does not manage it. */
export async function listInvitations(classId: string): Promise<InvitationView[]> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return []
  const rows = await db.classInvitation.findMany({
    where: { classId, ...(await stillOpen()) },
    orderBy: { createdAt: 'asc' },
    select: { id: true, expiresAt: true, invitee: { select: { alias: true } } },
  })
  return rows.map(({ id, expiresAt, invitee }) => ({ id, expiresAt, name: invitee?.alias ?? null }))
}

const stillOpen = async () => ({ endedAt: null, expiresAt: { gt: await requestTime() } })

const lifetime = async () => {
  const createdAt = await requestTime()
  return { createdAt, expiresAt: new Date(createdAt.getTime() + LASTS_DAYS * DAY_MS), endedAt: null }
}

/** Asks the teacher with an account of this e-mail address to teach a class too. They find it among their classes. */
export async function inviteTeacher(
  classId: string,
  email: string,
): Promise<
  Result<{ readonly name: string }, { code: 'not-found' | 'too-many' | 'no-teacher' | 'teaches-already' }>
> {
  const viewer = await requireTeacher()
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  if (!(await takeToken(INVITE_LIMIT, viewer.id))) return refuse('too-many')
  const invitee = await db.user.findFirst({
    where: { email: email.trim().toLowerCase(), role: { not: 'student' }, disabledAt: null },
    select: { id: true, alias: true },
  })
  if (!invitee) return refuse('no-teacher')
  if (await teachesClass(invitee.id, classId)) return refuse('teaches-already')
  const terms = { fromId: viewer.id, ...(await lifetime()) }
  await db.classInvitation.upsert({
    where: { classId_inviteeId: { classId, inviteeId: invitee.id } },
    create: { classId, inviteeId: invitee.id, ...terms },
    update: terms,
    select: { id: true },
  })
  return ok({ name: invitee.alias })
}

/** Makes a link that lets one teacher in, once. Its token is told here and kept only as a hash. */
export async function makeInvitationLink(
  classId: string,
): Promise<Result<{ readonly token: string; readonly expiresAt: Date }, { code: 'not-found' | 'too-many' }>> {
  const viewer = await requireTeacher()
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  if (!(await takeToken(INVITE_LIMIT, viewer.id))) return refuse('too-many')
  const token = newLinkToken()
  const { expiresAt } = await db.classInvitation.create({
    data: { classId, fromId: viewer.id, tokenHash: hashOfToken(token), ...(await lifetime()) },
    select: { expiresAt: true },
  })
  return ok({ token, expiresAt })
}

/** Takes an invitation back that was not answered yet. */
export async function revokeInvitation(
  classId: string,
  invitationId: string,
): Promise<Result<null, { code: 'not-found' }>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  if (!isId(invitationId)) return refuse('not-found')
  const { count } = await db.classInvitation.updateMany({
    where: { id: invitationId, classId, endedAt: null },
    data: { endedAt: await requestTime() },
  })
  return count === 1 ? ok(null) : refuse('not-found')
}

/** A class that the viewer is asked to teach. */
export interface OwnInvitationView {
  readonly id: string
  readonly className: string
  /** Who asks. */
  readonly from: string
}

const ASKED = {
  id: true,
  classId: true,
  class: { select: { name: true } },
  from: { select: { alias: true } },
} as const

interface AskedRow {
  readonly id: string
  readonly classId: string
  readonly class: { readonly name: string }
  readonly from: { readonly alias: string }
}

const askedView = ({ id, class: { name }, from }: AskedRow): OwnInvitationView => ({
  id,
  className: name,
  from: from.alias,
})

/** The classes that the viewer is asked to teach, the latest first. */
export async function listOwnInvitations(): Promise<OwnInvitationView[]> {
  const viewer = await requireViewer()
  const rows = await db.classInvitation.findMany({
    where: { inviteeId: viewer.id, ...(await stillOpen()) },
    orderBy: { createdAt: 'desc' },
    select: ASKED,
  })
  return rows.map(askedView)
}

type Refused = { readonly code: 'not-found' | 'teachers-full' }

/** Makes the viewer a co-teacher as an invitation of theirs asks, or lets it be. */
export async function answerInvitation(
  invitationId: string,
  accept: boolean,
): Promise<Result<{ readonly classId: string }, Refused>> {
  const viewer = await requireTeacher()
  const asked = isId(invitationId)
    ? await db.classInvitation.findFirst({
        where: { id: invitationId, inviteeId: viewer.id, ...(await stillOpen()) },
        select: ASKED,
      })
    : null
  if (!asked) return refuse('not-found')
  if (accept) return take(asked, viewer)
  await db.classInvitation.updateMany({
    where: { id: asked.id, endedAt: null },
    data: { endedAt: await requestTime() },
  })
  return ok({ classId: asked.classId })
}

const findLink = async (token: string) =>
  db.classInvitation.findFirst({
    where: { tokenHash: hashOfToken(token), ...(await stillOpen()) },
    select: ASKED,
  })

/** What a link to teach a class offers, for a teacher who holds it. Looking does not use it up. */
export async function previewInvitationLink(token: string): Promise<OwnInvitationView | null> {
  await requireTeacher()
  const asked = await findLink(token)
  return asked && askedView(asked)
}

/** Makes the viewer a co-teacher as a link offers, and uses it up. Who teaches the class already leaves it unused. */
export async function acceptInvitationLink(
  token: string,
): Promise<Result<{ readonly classId: string }, Refused>> {
  const viewer = await requireTeacher()
  const asked = await findLink(token)
  if (!asked) return refuse('not-found')
  if (await teachesClass(viewer.id, asked.classId)) return ok({ classId: asked.classId })
  return take(asked, viewer)
}

/**
 * Uses an invitation up and makes the viewer a co-teacher. The class's row is locked, so that teachers are counted one
 * by one, and of two who hold one link, one gets in.
 */
async function take(
  { id, classId }: AskedRow,
  viewer: Viewer,
): Promise<Result<{ classId: string }, Refused>> {
  const now = await requestTime()
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from classes where id = ${classId}::uuid for update`
    const others = await tx.membership.count({ where: { classId, role: 'teacher', removedAt: null } })
    if (others >= CLASS_MAX_CO_TEACHERS) return refuse('teachers-full')
    const used = await tx.classInvitation.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } })
    if (used.count === 0) return refuse('not-found')
    const place = { role: 'teacher', alias: viewer.alias, joinedAt: now, removedAt: null } as const
    await tx.membership.upsert({
      where: { classId_userId: { classId, userId: viewer.id } },
      // No key of a student's alias has a colon in it: teachers take no alias away from them.
      create: { classId, userId: viewer.id, ...place, aliasKey: `teacher:${viewer.id}` },
      update: place,
      select: { classId: true },
    })
    return ok({ classId })
  })
}
