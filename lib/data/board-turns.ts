import 'server-only'

import { formLeagues } from '@/lib/domain/leaderboard/leagues'
import { windowEnd, windowStart } from '@/lib/domain/leaderboard/windows'
import { addDays, instantOf, type Day } from '@/lib/domain/shared/calendar'

import { dateOfDay, dayOfDate } from './day-column'
import { db, type Database } from './db'

const TURNING = ['week', 'month'] as const
type TurningWindow = (typeof TURNING)[number]

/** The weeks before a league whose points say who is like whom. */
const WEEKS_COMPARED = 4

interface BoardClass {
  readonly id: string
  readonly timeZone: string
}

/**
 * Begins the week and the month that hold `now` on a class's board, once: what came before is closed, with those who
 * were on it, and the leagues of the week are made of those who show themselves and of the points of the weeks before.
 * Nothing of this changes any more until the next turn. For other modules of lib/data only.
 */
export async function turnBoards({ id: classId, timeZone }: BoardClass, now: Date): Promise<void> {
  const starts = TURNING.map((window) => ({ window, start: windowStart(window, now, timeZone) }))
  const turned = await db.boardTurn.findMany({
    where: { classId, OR: starts.map(({ window, start }) => ({ window, windowStart: dateOfDay(start) })) },
    select: { window: true },
  })
  for (const { window, start } of starts) {
    if (turned.some((each) => each.window === window)) continue
    await db.$transaction(async (tx) => {
      const turn = { classId, window, windowStart: dateOfDay(start), turnedAt: now }
      const { count } = await tx.boardTurn.createMany({ data: turn, skipDuplicates: true })
      if (count === 0) return
      await closeBefore(tx, { classId, timeZone, window, start })
      if (window === 'week') await makeLeagues(tx, classId, start)
    })
  }
}

interface Turn {
  readonly classId: string
  readonly timeZone: string
  readonly window: TurningWindow
  readonly start: Day
}

/** Keeps who was on the boards that are over, those without points among them. */
async function closeBefore(tx: Database, { classId, timeZone, window, start }: Turn): Promise<void> {
  const over = await tx.standing.findMany({
    where: { classId, window, windowStart: { lt: dateOfDay(start) }, wasShown: null },
    distinct: ['windowStart'],
    select: { windowStart: true },
  })
  if (over.length === 0) return
  const shown = await shownIn(tx, classId)
  for (const { windowStart: first } of over) {
    const end = windowEnd(window, dayOfDate(first))
    const there = shown.filter(({ joinedAt }) => end === null || joinedAt < instantOf(end, 0, timeZone))
    const open = { classId, window, windowStart: first, wasShown: null }
    await tx.standing.updateMany({
      where: { ...open, userId: { in: shown.map(({ userId }) => userId) } },
      data: { wasShown: true },
    })
    await tx.standing.updateMany({ where: open, data: { wasShown: false } })
    await tx.standing.createMany({
      data: there.map(({ userId }) => ({ ...open, userId, points: 0, wasShown: true })),
      skipDuplicates: true,
    })
  }
}

/** The students of a class who show themselves. */
function shownIn(database: Database, classId: string) {
  return database.membership.findMany({
    where: { classId, role: 'student', removedAt: null, showOnBoard: true },
    select: { userId: true, joinedAt: true },
  })
}

async function makeLeagues(tx: Database, classId: string, start: Day): Promise<void> {
  const shown = await shownIn(tx, classId)
  const sums = await tx.standing.groupBy({
    by: ['userId'],
    where: {
      classId,
      window: 'week',
      windowStart: { gte: dateOfDay(addDays(start, -7 * WEEKS_COMPARED)), lt: dateOfDay(start) },
    },
    _sum: { points: true },
  })
  const points = new Map(sums.map(({ userId, _sum }) => [userId, _sum.points ?? 0]))
  const leagues = formLeagues(shown.map(({ userId: id }) => ({ id, score: points.get(id) ?? 0 })))
  const week = { classId, window: 'week' as const, windowStart: dateOfDay(start) }
  await tx.standing.createMany({
    data: [...leagues.keys()].map((userId) => ({ ...week, userId, points: 0 })),
    skipDuplicates: true,
  })
  for (const league of new Set(leagues.values())) {
    const members = [...leagues].flatMap(([userId, own]) => (own === league ? userId : []))
    await tx.standing.updateMany({ where: { ...week, userId: { in: members } }, data: { league } })
  }
}
