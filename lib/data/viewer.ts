import 'server-only'

import { forbidden, unauthorized } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'

import { readSession } from '@/lib/auth/session-cookie'

import { requestTime } from './clock'
import { currentContext } from './context'
import { db } from './db'

/** Who is looking: read from the database on each request, never trusted from the cookie. */
export interface Viewer {
  readonly id: string
  readonly role: 'student' | 'teacher' | 'admin'
  readonly alias: string
  /** IANA name of the learner's time zone. */
  readonly timeZone: string
}

const DAY_MS = 86_400_000

/** Days after which one signs in again, however busy the session was. */
const LONGEST_SESSION_DAYS = { student: 30, teacher: 7, admin: 7 } as const

const FIELDS = {
  id: true,
  role: true,
  alias: true,
  timeZone: true,
  sessionVersion: true,
  disabledAt: true,
} as const

/**
 * The signed-in person, or null. A session ends when the account is disabled or gone, when its password changes or
 * all its sessions are ended (`sessionVersion`), and when it is too old for the role.
 */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const context = currentContext()
  if (context) return context.userId ? findViewer(context.userId) : null
  await connection()
  const claim = await readSession()
  return claim ? findViewer(claim.id, claim) : null
})

async function findViewer(
  id: string,
  claim?: { sessionVersion: number; startedAt: number },
): Promise<Viewer | null> {
  const user = await db.user.findUnique({ where: { id }, select: FIELDS })
  if (!user || user.disabledAt) return null
  if (claim) {
    const age = (await requestTime()).getTime() - claim.startedAt
    if (claim.sessionVersion !== user.sessionVersion) return null
    if (age > LONGEST_SESSION_DAYS[user.role] * DAY_MS) return null
  }
  return { id: user.id, role: user.role, alias: user.alias, timeZone: user.timeZone }
}

/** The signed-in person; answers 401 when there is none. */
export async function requireViewer(): Promise<Viewer> {
  return (await getViewer()) ?? unauthorized()
}

/** The signed-in teacher (an admin may do what a teacher may); answers 401 or 403 otherwise. */
export async function requireTeacher(): Promise<Viewer> {
  const viewer = await requireViewer()
  return viewer.role === 'student' ? forbidden() : viewer
}

/** The signed-in admin; answers 401 or 403 otherwise. */
export async function requireAdmin(): Promise<Viewer> {
  const viewer = await requireViewer()
  return viewer.role === 'admin' ? viewer : forbidden()
}
