import 'server-only'

import { secureRandom } from '@/lib/auth/chance'
import { hashPassword } from '@/lib/auth/password'
import type { SignInCard } from '@/lib/domain/classes/sign-in-card'
import { drawPin } from '@/lib/domain/people/pin-rules'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { throttleKey, whenFree } from './accounts'
import { requireManaged } from './classes'
import { db } from './db'
import { mayRenewPin, MEMBER } from './memberships'
import { forgetTries } from './sign-in-throttle'

/**
 * Gives a student who lost theirs a new PIN, and ends their sessions. The PIN is told once, here, and kept only as a
 * hash: the teacher hands it over, the student changes it in the settings.
 */
export async function renewPin(
  classId: string,
  userId: string,
): Promise<Result<SignInCard, { code: 'not-found' | 'busy' }>> {
  const renewed = await renewPins(classId, [userId])
  if (!renewed.ok) return renewed
  const [card] = renewed.value
  return card ? ok(card) : refuse('not-found')
}

/**
 * The same for several students of a class, all or none of them, by alias. Those whose PIN the class may not renew are
 * left out.
 */
export async function renewPins(
  classId: string,
  userIds: readonly string[],
): Promise<Result<readonly SignInCard[], { code: 'not-found' | 'busy' }>> {
  const managed = await requireManaged(classId)
  if (!managed.ok) return managed
  const members = await db.membership.findMany({
    where: { classId, userId: { in: userIds.filter(isId) }, role: 'student', removedAt: null },
    orderBy: { aliasKey: 'asc' },
    select: MEMBER,
  })
  const theirs = members.filter((member) => mayRenewPin(classId, member))
  const pins = theirs.map(() => drawPin(secureRandom))
  const hashes = await hashAll(pins)
  if (!hashes.ok) return hashes
  await db.$transaction(
    theirs.map(({ user: { id } }, index) =>
      db.user.update({
        where: { id },
        data: { passwordHash: hashes.value[index] ?? '', hasPin: true, sessionVersion: { increment: 1 } },
        select: { id: true },
      }),
    ),
  )
  for (const { user } of theirs) await forgetTries(throttleKey(user.id))
  return ok(theirs.map(({ alias }, index) => ({ name: '', alias, pin: pins[index] ?? '' })))
}

/** The hashes of some PINs, in turn: others who sign in meanwhile get theirs between them. For the other files of lib/data. */
export async function hashAll(pins: readonly string[]): Promise<Result<readonly string[], { code: 'busy' }>> {
  const hashes: string[] = []
  for (const pin of pins) {
    const made = await whenFree(() => hashPassword(pin))
    if (!made.ok) return made
    hashes.push(made.value)
  }
  return ok(hashes)
}
