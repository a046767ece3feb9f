import 'server-only'

import { db } from './db'

const PATIENCE_MS = 2_000

/** Whether the database answers within two seconds. Anybody may ask: it tells nothing more. */
export async function isDatabaseUp(): Promise<boolean> {
  let patience: ReturnType<typeof setTimeout> | undefined
  const ranOut = new Promise<boolean>((resolve) => {
    patience = setTimeout(resolve, PATIENCE_MS, false)
  })
  const answered = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  const isUp = await Promise.race([answered, ranOut])
  clearTimeout(patience)
  return isUp
}
