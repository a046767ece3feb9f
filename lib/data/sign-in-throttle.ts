import 'server-only'

import { requestTime } from './clock'
import { db } from './db'

/** Tries that cost nothing: a forgotten capital and a few more. */
const FREE_TRIES = 5
const LONGEST_WAIT_SECONDS = 15 * 60
const FORGOTTEN_AFTER_HOURS = 24

/** A try that was counted, or the seconds until the next one is let in. */
export type Try = { readonly allowed: true } | { readonly allowed: false; readonly waitSeconds: number }

/**
 * Counts a try to sign in to the account behind `key` before its password is looked at, so that tries sent at once
 * cannot slip past together. The fifth try and each after it close the door for 1, 2, 4 … seconds, at most 15
 * minutes; a day without tries, or a success, opens it for good. One statement: the row's lock orders the tries.
 */
export async function countTry(key: string): Promise<Try> {
  const now = await requestTime()
  const counted = await db.$executeRaw`
    insert into sign_in_throttles as throttle (key, failures, blocked_until, updated_at)
    values (${key}, 1, ${now}, ${now})
    on conflict (key) do update set
      failures = case when throttle.updated_at < ${now}::timestamptz - ${FORGOTTEN_AFTER_HOURS} * interval '1 hour'
        then 1 else throttle.failures + 1 end,
      blocked_until = ${now}::timestamptz + interval '1 second' * case
        when throttle.updated_at < ${now}::timestamptz - ${FORGOTTEN_AFTER_HOURS} * interval '1 hour' then 0
        when throttle.failures + 1 < ${FREE_TRIES} then 0
        else least(${LONGEST_WAIT_SECONDS}, power(2, least(throttle.failures + 1 - ${FREE_TRIES}, 10))) end,
      updated_at = ${now}
    where throttle.blocked_until <= ${now}::timestamptz`
  if (counted === 1) return { allowed: true }
  const throttle = await db.signInThrottle.findUnique({ where: { key }, select: { blockedUntil: true } })
  const waitMs = (throttle?.blockedUntil.getTime() ?? 0) - now.getTime()
  return { allowed: false, waitSeconds: Math.max(1, Math.ceil(waitMs / 1000)) }
}

/** Takes back a try that never came to a look at the password. */
export async function forgiveTry(key: string): Promise<void> {
  const now = await requestTime()
  await db.signInThrottle.updateMany({
    where: { key, failures: { gt: 0 } },
    data: { failures: { decrement: 1 }, blockedUntil: now },
  })
}

/** Forgets all tries, after a success. */
export async function forgetTries(key: string): Promise<void> {
  await db.signInThrottle.deleteMany({ where: { key } })
}
