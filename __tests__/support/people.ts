import { actAs } from '@/lib/data/context'
import { db } from '@/lib/data/db'

/** Somebody with an account in the test database. */
export interface Somebody {
  readonly id: string
  /** Runs `work` signed in as this person. */
  readonly does: <T>(work: () => Promise<T>, now?: Date) => Promise<T>
}

const NOW = new Date('2026-03-16T09:00:00Z')

/** A new account with a role and an alias of its own. */
export async function somebody(role: 'student' | 'teacher' | 'admin'): Promise<Somebody> {
  const alias = `${role} ${made++}`
  const { id } = await db.user.create({ data: { role, alias, passwordHash: 'none' }, select: { id: true } })
  return { id, does: (work, now = NOW) => actAs({ userId: id, now }, work) }
}

let made = 1

/** Runs `work` signed out. */
export const asNobody = <T>(work: () => Promise<T>): Promise<T> => actAs({ userId: null, now: NOW }, work)
