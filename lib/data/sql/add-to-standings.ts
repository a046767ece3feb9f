import 'server-only'

import { BOARD_WINDOWS } from '@/lib/domain/leaderboard/windows'

import type { Database } from '../db'

/** Points to be added to a member's standings in one class. */
export interface Addition {
  readonly classId: string
  readonly userId: string
  readonly points: number
  /** First day of each window, in the order of BOARD_WINDOWS. */
  readonly windowStarts: readonly string[]
}

/** Adds points to a member's standing in every window, in one statement that needs no read before it. */
export async function addToStandings(database: Database, addition: Addition): Promise<void> {
  const { classId, userId, points, windowStarts } = addition
  await database.$executeRaw`
    insert into standings as standing (class_id, board_window, window_start, user_id, points)
    select ${classId}::uuid, board_window::"BoardWindow", window_start, ${userId}::uuid, ${points}
    from unnest(${[...BOARD_WINDOWS]}::text[], ${[...windowStarts]}::date[]) as opened (board_window, window_start)
    on conflict (class_id, board_window, window_start, user_id)
    do update set points = standing.points + excluded.points`
}
