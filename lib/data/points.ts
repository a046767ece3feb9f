import 'server-only'

import type { Earned } from '@/lib/domain/leaderboard/points'
import { BOARD_WINDOWS, windowStart } from '@/lib/domain/leaderboard/windows'

import type { Database } from './db'
import { addToStandings } from './sql/add-to-standings'

/** Who earns where, and when it is written down. */
interface Earner {
  readonly classId: string
  readonly userId: string
  readonly now: Date
}

/**
 * Writes points down and adds them to the member's standings; what was written before is not counted again.
 * A step of a transaction: for other modules of lib/data only.
 */
export async function award(
  database: Database,
  { classId, userId, now }: Earner,
  entries: readonly (Earned & { readonly reason: 'first_attempt' | 'due_review' | 'undo' })[],
): Promise<void> {
  if (entries.length === 0) return
  const written = await database.pointEntry.createManyAndReturn({
    data: entries.map((entry) => ({ ...entry, classId, userId, earnedAt: now })),
    select: { points: true },
    skipDuplicates: true,
  })
  const points = written.reduce((sum, entry) => sum + entry.points, 0)
  if (points === 0) return
  const { timeZone } = await database.class.findUniqueOrThrow({
    where: { id: classId },
    select: { timeZone: true },
  })
  const windowStarts = BOARD_WINDOWS.map((window) => windowStart(window, now, timeZone))
  await addToStandings(database, { classId, userId, points, windowStarts })
}
