import 'server-only'

import { hash, verify } from '@node-rs/argon2'

import { turnstile } from './turnstile'

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A hash takes 10 to 40 ms of one core: a class that signs in at once stands in line, pages are still served. */
const inTurn = turnstile(2, 100)

/**
 * The secret as an argon2id string in PHC format, which names its own parameters and salt.
 * Throws `TooBusyError` when a hundred others are waiting.
 */
export function hashPassword(secret: string): Promise<string> {
  return inTurn(() => hash(secret, PARAMETERS))
}

/** Whether `secret` is the one behind `phc`. Throws `TooBusyError` when a hundred others are waiting. */
export function verifyPassword(secret: string, phc: string): Promise<boolean> {
  return inTurn(() => verify(phc, secret))
}

/** Whether `phc` was made with weaker parameters than are used today, so that it should be made again. */
export function isOutdated(phc: string): boolean {
  const [, memory, time] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(phc) ?? []
  return Number(memory ?? 0) < PARAMETERS.memoryCost || Number(time ?? 0) < PARAMETERS.timeCost
}

let nobody: Promise<string> | undefined

/** The hash of a secret nobody has: verified where there is no account, so that this takes as long. */
export function nobodysHash(): Promise<string> {
  return (nobody ??= hashPassword(crypto.randomUUID()).catch((error: unknown) => {
    nobody = undefined
    throw error
  }))
}
