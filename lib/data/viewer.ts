import 'server-only'

import { getServerSession } from 'next-auth'
import { forbidden, unauthorized } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'

import { authOptions } from '@/lib/auth/options'

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

async function signedInId(): Promise<{ id: string; sessionVersion: number | null } | null> {
  const context = currentContext()
  if (context) return context.userId ? { id: context.userId, sessionVersion: null } : null
  await connection()
  const session = await getServerSession(authOptions)
  return session ? { id: session.user.id, sessionVersion: session.user.sessionVersion } : null
}

/** The signed-in person, or null. A session that began before the last change of password counts as none. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const claim = await signedInId()
  if (!claim) return null
  const user = await db.user.findUnique({
    where: { id: claim.id },
    select: { id: true, role: true, alias: true, timeZone: true, sessionVersion: true, disabledAt: true },
  })
  if (!user || user.disabledAt) return null
  if (claim.sessionVersion !== null && claim.sessionVersion !== user.sessionVersion) return null
  return { id: user.id, role: user.role, alias: user.alias, timeZone: user.timeZone }
})

/** The signed-in person; answers 401 when there is none. */
export async function requireViewer(): Promise<Viewer> {
  return (await getViewer()) ?? unauthorized()
}

/** The signed-in teacher (an admin may do what a teacher may); answers 401 or 403 otherwise. */
export async function requireTeacher(): Promise<Viewer> {
  const viewer = await requireViewer()
  return viewer.role === 'student' ? forbidden() : viewer
}
