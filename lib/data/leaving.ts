import 'server-only'

import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { confirmSecret, throttleKey, type SignInRefusal } from './accounts'
import { db, type Database } from './db'
import { dropOrphans } from './images'
import { requireViewer } from './viewer'

/** What goes when the viewer deletes their account, besides the account. */
export interface LeavingView {
  readonly classes: number
  /** Students who lose their answers in these classes. */
  readonly students: number
  readonly articles: number
  readonly questionSets: number
  readonly attempts: number
  readonly cards: number
}

/** What the viewer would delete with their account. */
export async function previewLeaving(): Promise<LeavingView> {
  const { id } = await requireViewer()
  const [classes, students, articles, questionSets, attempts, cards] = await Promise.all([
    db.class.count({ where: { ownerId: id } }),
    db.membership.count({ where: { class: { ownerId: id }, role: 'student' } }),
    db.article.count({ where: { ownerId: id } }),
    db.questionSet.count({ where: { ownerId: id } }),
    db.attempt.count({ where: { userId: id } }),
    db.card.count({ where: { userId: id } }),
  ])
  return { classes, students, articles, questionSets, attempts, cards }
}

/**
 * Deletes the viewer's account and everything that is theirs, for good; their PIN or password confirms it. A teacher
 * takes along their classes, articles and question sets, and with these the answers, cards and reviews that others
 * gave to their questions. Sample articles pass to another of the staff. The last admin cannot leave the others alone.
 */
export async function deleteMe(
  secret: string,
): Promise<Result<null, SignInRefusal | { code: 'last-admin' }>> {
  const viewer = await requireViewer()
  const confirmed = await confirmSecret(secret)
  if (!confirmed.ok) return confirmed
  if (viewer.role === 'admin' && (await isLastAdmin(viewer.id))) return refuse('last-admin')
  await db.$transaction((tx) => erase(tx, viewer.id), { timeout: 60_000 })
  return ok(null)
}

async function isLastAdmin(id: string): Promise<boolean> {
  const others = await db.user.count({ where: { id: { not: id } } })
  const admins = await db.user.count({ where: { id: { not: id }, role: 'admin', disabledAt: null } })
  return others > 0 && admins === 0
}

async function erase(tx: Database, id: string): Promise<void> {
  await passSamplesOn(tx, id)
  const items = await tx.memoryItem.findMany({
    where: { questions: { some: { questionSet: { ownerId: id } } } },
    select: { id: true },
  })
  // Most follows by foreign keys, which alone may delete from the append-only tables. Questions go before the
  // articles they were made from.
  await tx.questionSet.deleteMany({ where: { ownerId: id } })
  await tx.memoryItem.deleteMany({
    where: { id: { in: items.map((item) => item.id) }, questions: { none: {} } },
  })
  await tx.user.delete({ where: { id }, select: { id: true } })
  await dropOrphans(tx)
  await tx.signInThrottle.deleteMany({ where: { key: throttleKey(id) } })
  await tx.rateBucket.deleteMany({ where: { key: { endsWith: `:${id}` } } })
}

/** Sample articles belong to everybody's shelf: another admin keeps them, or else another teacher. */
async function passSamplesOn(tx: Database, id: string): Promise<void> {
  const heir = await tx.user.findFirst({
    where: { id: { not: id }, role: { in: ['admin', 'teacher'] }, disabledAt: null },
    orderBy: [{ role: 'desc' }, { createdAt: 'asc' }],
    select: { id: true },
  })
  if (heir) {
    await tx.article.updateMany({ where: { ownerId: id, isSample: true }, data: { ownerId: heir.id } })
  }
}
