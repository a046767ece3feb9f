import 'server-only'

import type { Database } from '../db'

/**
 * Lets one transaction at a time change what is known of a learner's memory and points: it is computed from rows
 * that others could add meanwhile. Prisma has no row locks. "no key update" leaves foreign keys to the user free.
 */
export async function lockLearner(database: Database, userId: string): Promise<void> {
  await database.$queryRaw`select 1 from users where id = ${userId}::uuid for no key update`
}
