import 'server-only'

import { verifyPassword } from '@/lib/auth/password'

import { db } from './db'

/** What a session is made from. */
export interface Account {
  readonly id: string
  readonly sessionVersion: number
}

/** The account with this e-mail and password, or null. */
export async function findByPassword(email: string, password: string): Promise<Account | null> {
  const user = await db.user.findUnique({
    where: { email: email.toLowerCase() },
    select: { id: true, sessionVersion: true, passwordHash: true },
  })
  if (!user || !(await verifyPassword(password, user.passwordHash))) return null
  return { id: user.id, sessionVersion: user.sessionVersion }
}
