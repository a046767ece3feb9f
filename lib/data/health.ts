import 'server-only'

import { setTimeout as wait } from 'node:timers/promises'

import { db } from './db'

const PATIENCE_MS = 2_000

/** Whether the database answers within two seconds. Anybody may ask: it tells nothing more. */
export async function isDatabaseUp(): Promise<boolean> {
  const patience = new AbortController()
  const answered = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  const ranOut = wait(PATIENCE_MS, false, { signal: patience.signal }).catch(() => false)
  const isUp = await Promise.race([answered, ranOut])
  patience.abort()
  return isUp
}
