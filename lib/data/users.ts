import 'server-only'

import { secureRandom } from '@/lib/auth/chance'
import { hashPassword } from '@/lib/auth/password'
import { drawTemporaryPassword } from '@/lib/domain/people/temporary-password'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { throttleKey, whenFree } from './accounts'
import { requestTime } from './clock'
import { db } from './db'
import { forgetTries } from './sign-in-throttle'
import { requireAdmin } from './viewer'

/** An account as an admin sees it. */
export interface UserView {
  readonly id: string
  readonly alias: string
  readonly email: string | null
  readonly role: 'student' | 'teacher' | 'admin'
  readonly createdAt: Date
  readonly disabled: boolean
  /** The names of the classes they are in or teach, a few of them. */
  readonly classes: readonly string[]
  readonly isViewer: boolean
}

/** A page of a list. */
export interface UserPage {
  readonly users: readonly UserView[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

const PAGE_SIZE = 25
const CLASSES_SHOWN = 3

/** Accounts whose alias or e-mail address contains `query`, newest first, `page` from 1 on. Admins only. */
export async function listUsers({ query, page }: { query: string; page: number }): Promise<UserPage> {
  const viewer = await requireAdmin()
  const holds = { contains: query.trim(), mode: 'insensitive' } as const
  const where = query.trim() ? { OR: [{ alias: holds }, { email: holds }] } : {}
  const total = await db.user.count({ where })
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const rows = await db.user.findMany({
    where,
    orderBy: { id: 'desc' },
    skip: (shown - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: {
      id: true,
      alias: true,
      email: true,
      role: true,
      createdAt: true,
      disabledAt: true,
      classes: { take: CLASSES_SHOWN, select: { name: true } },
      memberships: {
        where: { removedAt: null },
        take: CLASSES_SHOWN,
        select: { class: { select: { name: true } } },
      },
    },
  })
  const users = rows.map(({ disabledAt, classes, memberships, ...row }) => ({
    ...row,
    disabled: disabledAt !== null,
    classes: [...classes, ...memberships.map((member) => member.class)].map((one) => one.name),
    isViewer: row.id === viewer.id,
  }))
  return { users, total, page: shown, pages }
}

/** Shuts an account out, ending its sessions at once, or lets it in again. Admins only, and never their own. */
export async function setDisabled(
  id: string,
  disabled: boolean,
): Promise<Result<null, { code: 'not-found' | 'own-account' }>> {
  const viewer = await requireAdmin()
  if (id === viewer.id) return refuse('own-account')
  if (!isId(id)) return refuse('not-found')
  const { count } = await db.user.updateMany({
    where: { id },
    data: {
      disabledAt: disabled ? await requestTime() : null,
      ...(disabled && { sessionVersion: { increment: 1 } }),
    },
  })
  return count === 1 ? ok(null) : refuse('not-found')
}

/**
 * Gives an account with an e-mail address a new password, and ends its sessions. It is told once, here. For other
 * accounts the teacher gives a new PIN. Admins only, and never their own: the settings ask for the old one.
 */
export async function renewPassword(
  id: string,
): Promise<
  Result<
    { readonly alias: string; readonly password: string },
    { code: 'not-found' | 'own-account' | 'busy' }
  >
> {
  const viewer = await requireAdmin()
  if (id === viewer.id) return refuse('own-account')
  const user = isId(id)
    ? await db.user.findFirst({ where: { id, email: { not: null } }, select: { alias: true } })
    : null
  if (!user) return refuse('not-found')
  const password = drawTemporaryPassword(secureRandom)
  const made = await whenFree(() => hashPassword(password))
  if (!made.ok) return made
  await db.user.update({
    where: { id },
    data: { passwordHash: made.value, hasPin: false, sessionVersion: { increment: 1 } },
    select: { id: true },
  })
  await forgetTries(throttleKey(id))
  return ok({ alias: user.alias, password })
}

/** How the installation is, in numbers. */
export interface InstallationView {
  readonly students: number
  readonly teachers: number
  readonly classes: number
  readonly articles: number
  readonly questionSets: number
  readonly attempts: number
  /** As PostgreSQL's statistics estimate them: counting them all would take long in a big school. */
  readonly answers: number
  readonly reviews: number
  readonly databaseBytes: number
  readonly databaseVersion: string
  readonly serverVersion: string
  readonly upSince: Date
}

/** How the installation is, in numbers. Admins only. */
export async function getInstallation(): Promise<InstallationView> {
  await requireAdmin()
  const now = await requestTime()
  const [database] = await db.$queryRaw<
    { bytes: bigint; version: string; answers: number; reviews: number }[]
  >`
    select pg_database_size(current_database()) as bytes, current_setting('server_version') as version,
      (select greatest(reltuples, 0)::float8 from pg_class where oid = 'answers'::regclass) as answers,
      (select greatest(reltuples, 0)::float8 from pg_class where oid = 'reviews'::regclass) as reviews`
  const [students, staff, classes, articles, questionSets, attempts] = await Promise.all([
    db.user.count({ where: { role: 'student' } }),
    db.user.count({ where: { role: { not: 'student' } } }),
    db.class.count(),
    db.article.count({ where: { deletedAt: null } }),
    db.questionSet.count({ where: { deletedAt: null } }),
    db.attempt.count(),
  ])
  return {
    students,
    teachers: staff,
    classes,
    articles,
    questionSets,
    attempts,
    answers: database?.answers ?? 0,
    reviews: database?.reviews ?? 0,
    databaseBytes: Number(database?.bytes ?? 0),
    databaseVersion: database?.version ?? '',
    serverVersion: process.versions.node,
    upSince: new Date(now.getTime() - process.uptime() * 1000),
  }
}
