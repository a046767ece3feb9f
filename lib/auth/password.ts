import 'server-only'

import { hash, verify } from '@node-rs/argon2'

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The secret as an argon2id string in PHC format, which names its own parameters and salt. */
export function hashPassword(secret: string): Promise<string> {
  return hash(secret, PARAMETERS)
}

/** Whether `secret` is the one behind `phc`. */
export function verifyPassword(secret: string, phc: string): Promise<boolean> {
  return verify(phc, secret)
}
