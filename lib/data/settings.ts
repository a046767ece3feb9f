import 'server-only'

import { hashPassword } from '@/lib/auth/password'
import { aliasKey, readAlias, type AliasProblem } from '@/lib/domain/classes/alias'
import { passwordProblem, type PasswordProblem } from '@/lib/domain/people/password-rules'
import { pinProblem, type PinProblem } from '@/lib/domain/people/pin-rules'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { accountOf, confirmSecret, whenFree, type Account, type SignInRefusal } from './accounts'
import { db } from './db'
import { isDuplicate } from './duplicate'
import { requireViewer } from './viewer'

/** What the viewer may change of their own account. */
export interface SettingsView {
  readonly role: 'student' | 'teacher' | 'admin'
  readonly alias: string
  /** Null for who joined with a class code. */
  readonly email: string | null
  /** Whether they come back with a PIN instead of a password. */
  readonly hasPin: boolean
  /** IANA name. */
  readonly timeZone: string
  /** The most cards asked in one study day. */
  readonly cardsADay: number
  /** Whether flashcards offer four grades instead of two. */
  readonly fourGrades: boolean
}

/** The viewer's own account. */
export async function getSettings(): Promise<SettingsView> {
  const viewer = await requireViewer()
  return db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: {
      role: true,
      alias: true,
      email: true,
      hasPin: true,
      timeZone: true,
      cardsADay: true,
      fourGrades: true,
    },
  })
}

/**
 * Gives the viewer another alias, in the classes too that knew them by the old one. All of them or none: an alias
 * that is taken in one class is refused. What a teacher is called is theirs to choose.
 */
export async function changeAlias(
  typed: string,
): Promise<Result<null, { code: AliasProblem | 'alias-taken' }>> {
  const viewer = await requireViewer()
  const read = viewer.role === 'student' ? readAlias(typed) : ok(typed.trim())
  if (!read.ok) return read
  const alias = read.value
  try {
    await db.$transaction(async (tx) => {
      await tx.user.update({ where: { id: viewer.id }, data: { alias }, select: { id: true } })
      await tx.membership.updateMany({
        where: { userId: viewer.id, aliasKey: aliasKey(viewer.alias) },
        data: { alias, aliasKey: aliasKey(alias) },
      })
    })
    return ok(null)
  } catch (error) {
    if (isDuplicate(error)) return refuse('alias-taken')
    throw error
  }
}

/** Moves the viewer to another time zone (IANA name): their study day and due dates are told in it. */
export async function changeTimeZone(timeZone: string): Promise<void> {
  const viewer = await requireViewer()
  await db.user.update({ where: { id: viewer.id }, data: { timeZone }, select: { id: true } })
}

/** Changes how the viewer reviews cards. */
export async function changeReviewing(change: {
  readonly cardsADay: number
  readonly fourGrades: boolean
}): Promise<void> {
  const viewer = await requireViewer()
  await db.user.update({ where: { id: viewer.id }, data: change, select: { id: true } })
}

/** A new PIN or password, with the one that is in use. */
export interface NewSecret {
  readonly current: string
  readonly kind: 'pin' | 'password'
  readonly next: string
}

/**
 * Changes the viewer's PIN or password and ends all their sessions. The account comes back to begin a new one with,
 * in this browser. An account with an e-mail address has a password, never a PIN.
 */
export async function changeSecret({
  current,
  kind,
  next,
}: NewSecret): Promise<Result<Account, SignInRefusal | { code: PasswordProblem | PinProblem }>> {
  const own = await getSettings()
  const isPin = kind === 'pin' && own.email === null
  const problem = isPin ? pinProblem(next) : passwordProblem(next, [own.alias, own.email ?? ''])
  if (problem) return refuse(problem)
  const confirmed = await confirmSecret(current)
  if (!confirmed.ok) return confirmed
  const made = await whenFree(() => hashPassword(next))
  return made.ok ? ok(await endSessions({ passwordHash: made.value, hasPin: isPin })) : made
}

/** Ends all sessions of the viewer, this one too. */
export async function signOutEverywhere(): Promise<void> {
  await endSessions({})
}

async function endSessions(change: { passwordHash?: string; hasPin?: boolean }): Promise<Account> {
  const viewer = await requireViewer()
  const user = await db.user.update({
    where: { id: viewer.id },
    data: { ...change, sessionVersion: { increment: 1 } },
    select: { id: true, sessionVersion: true },
  })
  return accountOf(user)
}
