import 'server-only'

import { createHash } from 'node:crypto'

import { hashPassword, isOutdated, nobodysHash, verifyPassword } from '@/lib/auth/password'
import { TooBusyError } from '@/lib/auth/turnstile'
import { aliasKey } from '@/lib/domain/classes/alias'
import { readJoinCode } from '@/lib/domain/classes/join-code'
import { passwordProblem, type PasswordProblem } from '@/lib/domain/people/password-rules'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db, type Database } from './db'
import { isDuplicate } from './duplicate'
import { takeToken, type Limit } from './rate-limits'
import { countTry, forgetTries, forgiveTry } from './sign-in-throttle'
import { requireViewer } from './viewer'

/** What a session is made from. */
export interface Account {
  readonly id: string
  readonly sessionVersion: number
  /** Milliseconds since the epoch. */
  readonly startedAt: number
}

/** Why somebody was not signed in. An account that does not exist or is disabled is `no-match`, like a wrong secret. */
export type SignInRefusal =
  | { readonly code: 'no-match' }
  | { readonly code: 'busy' }
  | { readonly code: 'wait'; readonly waitSeconds: number }

/** A school's pupils come from one address, so this only stops machines. */
const SIGN_IN_LIMIT: Limit = { name: 'sign-in', burst: 300, perMinute: 300 }
const SIGN_UP_LIMIT: Limit = { name: 'sign-up', burst: 60, perMinute: 4 }

interface Known {
  readonly id: string
  readonly sessionVersion: number
  readonly passwordHash: string
  readonly disabledAt: Date | null
}

const KNOWN = { id: true, sessionVersion: true, passwordHash: true, disabledAt: true } as const

/** Signs in by e-mail address and password. `address` is the caller's `addressKey`. */
export async function signInByPassword(
  { email, password }: { email: string; password: string },
  address: string,
): Promise<Result<Account, SignInRefusal>> {
  const user = await db.user.findUnique({ where: { email: email.trim().toLowerCase() }, select: KNOWN })
  return open({ user, secret: password, name: `email:${email.trim().toLowerCase()}`, address })
}

/** Signs a member of a class in by its join code, their alias in it, and their PIN or password. */
export async function signInByPin(
  { code, alias, secret }: { code: string; alias: string; secret: string },
  address: string,
): Promise<Result<Account, SignInRefusal>> {
  const joinCode = readJoinCode(code) ?? ''
  const membership = await db.membership.findFirst({
    where: { class: { joinCode }, aliasKey: aliasKey(alias), role: 'student' },
    select: { user: { select: KNOWN } },
  })
  return open({
    user: membership?.user ?? null,
    secret,
    name: `member:${joinCode}:${aliasKey(alias)}`,
    address,
  })
}

/** The throttle's key of an account, or of a name behind which there is none. */
export const throttleKey = (of: string): string => createHash('sha256').update(of).digest('hex').slice(0, 32)

interface Door {
  readonly user: Known | null
  readonly secret: string
  readonly name: string
  readonly address: string
}

async function open({ user, secret, name, address }: Door): Promise<Result<Account, SignInRefusal>> {
  if (!(await takeToken(SIGN_IN_LIMIT, address))) {
    return { ok: false, error: { code: 'wait', waitSeconds: 1 } }
  }
  const checked = await check(user, secret, throttleKey(user?.id ?? name))
  if (!checked.ok || !user) return checked.ok ? refuse('no-match') : checked
  await strengthen(user, secret)
  return ok(await accountOf(user))
}

/** Counts a try under `key` and looks at the secret; where there is no user it takes as long and never fits. */
async function check(user: Known | null, secret: string, key: string): Promise<Result<null, SignInRefusal>> {
  const attempt = await countTry(key)
  if (!attempt.allowed) return { ok: false, error: { code: 'wait', waitSeconds: attempt.waitSeconds } }
  const fits = await whenFree(async () => verifyPassword(secret, user?.passwordHash ?? (await nobodysHash())))
  if (!fits.ok) {
    await forgiveTry(key)
    return fits
  }
  if (!fits.value || !user || user.disabledAt) return refuse('no-match')
  await forgetTries(key)
  return ok(null)
}

/** Whether `secret` is the viewer's own: asked again before what cannot be taken back. Tries count as for a sign-in. */
export async function confirmSecret(secret: string): Promise<Result<null, SignInRefusal>> {
  const viewer = await requireViewer()
  const user = await db.user.findUnique({ where: { id: viewer.id }, select: KNOWN })
  return check(user, secret, throttleKey(viewer.id))
}

/** Makes the hash again where it is weaker than today's. Not worth failing a sign-in for. */
async function strengthen(user: Known, secret: string): Promise<void> {
  if (!isOutdated(user.passwordHash)) return
  const made = await whenFree(() => hashPassword(secret))
  if (!made.ok) return
  await db.user.updateMany({
    where: { id: user.id, passwordHash: user.passwordHash },
    data: { passwordHash: made.value },
  })
}

/** What a session of this user is made from, begun now. */
export async function accountOf(user: { id: string; sessionVersion: number }): Promise<Account> {
  const now = await requestTime()
  return { id: user.id, sessionVersion: user.sessionVersion, startedAt: now.getTime() }
}

/** What `work` gives, or `busy` where too many hashes are under way. */
export async function whenFree<T>(work: () => Promise<T>): Promise<Result<T, { code: 'busy' }>> {
  try {
    return ok(await work())
  } catch (error) {
    if (error instanceof TooBusyError) return refuse('busy')
    throw error
  }
}

/** A new account with an e-mail address, as the form gives it. */
export interface NewAccount {
  readonly role: 'teacher' | 'student'
  /** What others read: a teacher's name, a student's alias. */
  readonly alias: string
  readonly email: string
  readonly password: string
  readonly timeZone: string
}

/**
 * Makes an account with an e-mail address. Anybody may; how often is counted by `address`. The first teacher of an
 * empty installation becomes its admin.
 */
export async function signUp(
  { role, alias, email, password, timeZone }: NewAccount,
  address: string,
): Promise<Result<Account, { code: PasswordProblem | 'email-taken' | 'too-many' | 'busy' }>> {
  const problem = passwordProblem(password, [email, alias])
  if (problem) return refuse(problem)
  if (!(await takeToken(SIGN_UP_LIMIT, address))) return refuse('too-many')
  const made = await whenFree(() => hashPassword(password))
  if (!made.ok) return made
  try {
    const user = await db.$transaction(async (tx) => {
      const isFirst = role === 'teacher' && (await isEmpty(tx))
      return tx.user.create({
        data: {
          role: isFirst ? 'admin' : role,
          alias,
          email: email.trim().toLowerCase(),
          passwordHash: made.value,
          timeZone,
        },
        select: { id: true, sessionVersion: true },
      })
    })
    return ok(await accountOf(user))
  } catch (error) {
    if (isDuplicate(error)) return refuse('email-taken')
    throw error
  }
}

/** Whether there is nobody yet. Where there is not, others who ask wait until this transaction ends. */
async function isEmpty(tx: Database): Promise<boolean> {
  const nobody = async () => (await tx.user.findFirst({ select: { id: true } })) === null
  if (!(await nobody())) return false
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('readback: first account'))`
  return nobody()
}
