import 'server-only'

import type { BoardMeasure, BoardScope } from '@/lib/domain/leaderboard/boards'
import { windowEnd, windowStart, type BoardWindow } from '@/lib/domain/leaderboard/windows'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { instantOf, type Day } from '@/lib/domain/shared/calendar'

import type { ClassView } from './classes'
import { dateOfDay } from './day-column'
import { db } from './db'
import { keptInClass } from './kept-facts'

/** What a member's points were earned with. */
export interface PointParts {
  readonly firstAttempts: number
  readonly dueReviews: number
}

/** A student of a class as a board takes them. */
export interface BoardMember {
  readonly id: string
  readonly alias: string
  readonly showOnBoard: boolean
  readonly score: number
  /** Null where facts are counted, not points. */
  readonly parts: PointParts | null
  /** Whether they have a place: on a board that is over, as it was when it ended. */
  readonly isPlaced: boolean
}

/** A board, and who looks at it. */
export interface BoardAsked {
  readonly viewerId: string
  readonly found: ClassView
  readonly now: Date
  readonly window: BoardWindow
  readonly start: Day
  readonly isCurrent: boolean
  readonly scope: BoardScope
  readonly measure: BoardMeasure
}

/** The members that a board is made of. */
export interface BoardMembers {
  readonly members: readonly BoardMember[]
  /** What was really looked at: a league only where the viewer has one. */
  readonly scope: BoardScope
  /** Whether the viewer has a league to look at in this window. */
  readonly hasLeague: boolean
  /** The facts that the class was assigned; null where points are counted. */
  readonly factCount: number | null
}

/**
 * The students who were or are to be placed, and the viewer, each with their score. For getBoard alone, which decides
 * who may look.
 */
export async function boardMembers(asked: BoardAsked): Promise<BoardMembers> {
  const { viewerId, found, window, start, isCurrent } = asked
  const students = await db.membership.findMany({
    where: { classId: found.id, role: 'student', removedAt: null },
    select: { userId: true, alias: true, showOnBoard: true },
  })
  const standings = await db.standing.findMany({
    where: { classId: found.id, window, windowStart: dateOfDay(start) },
    select: { userId: true, points: true, wasShown: true },
  })
  const shownThen = new Set(standings.flatMap(({ userId, wasShown }) => (wasShown ? userId : [])))
  const leagues = await leaguesIn(asked)
  const own = leagues.get(viewerId)
  const scope = asked.scope === 'league' && own !== undefined ? 'league' : 'class'
  const placed = students.filter(({ userId, showOnBoard }) => {
    const isThere = isCurrent ? showOnBoard : shownThen.has(userId)
    return isThere && (scope === 'class' || leagues.get(userId) === own)
  })
  const ids = new Set([...placed.map(({ userId }) => userId), viewerId])
  const { scores, factCount } = await scoresOf(asked, { standings, userIds: [...ids] })
  const members = students.flatMap((student) => {
    if (!ids.has(student.userId)) return []
    const { userId: id, alias, showOnBoard } = student
    const counted = scores.get(id) ?? { score: 0, parts: factCount === null ? NO_PARTS : null }
    return { id, alias, showOnBoard, ...counted, isPlaced: placed.includes(student) }
  })
  return { members, scope, hasLeague: own !== undefined, factCount }
}

const NO_PARTS: PointParts = { firstAttempts: 0, dueReviews: 0 }

type Counted = Pick<BoardMember, 'score' | 'parts'>

interface Counting {
  readonly standings: readonly { readonly userId: string; readonly points: number }[]
  readonly userIds: readonly string[]
}

async function scoresOf(
  { found, now, window, start, measure }: BoardAsked,
  { standings, userIds }: Counting,
): Promise<{ readonly scores: ReadonlyMap<string, Counted>; readonly factCount: number | null }> {
  const { id: classId, timeZone } = found
  if (measure === 'kept') {
    const { kept, factCount } = await keptInClass(classId, {
      userIds,
      now,
      today: studyDayOf(now, timeZone),
    })
    const scores = new Map([...kept].map(([id, score]) => [id, { score, parts: null }]))
    return { scores, factCount }
  }
  const end = windowEnd(window, start)
  const attempts = await firstAttemptPoints(classId, {
    gte: instantOf(start, 0, timeZone),
    ...(end && { lt: instantOf(end, 0, timeZone) }),
  })
  const scores = standings.map(({ userId, points }) => {
    const firstAttempts = attempts.get(userId) ?? 0
    return [userId, { score: points, parts: { firstAttempts, dueReviews: points - firstAttempts } }] as const
  })
  return { scores: new Map(scores), factCount: null }
}

async function firstAttemptPoints(
  classId: string,
  earnedAt: { gte: Date; lt?: Date },
): Promise<ReadonlyMap<string, number>> {
  const sums = await db.pointEntry.groupBy({
    by: ['userId'],
    where: { classId, reason: 'first_attempt', earnedAt },
    _sum: { points: true },
  })
  return new Map(sums.map(({ userId, _sum }) => [userId, _sum.points ?? 0]))
}

/** The leagues that a window shows: those of its own week, or of this week in what is not over. None in a month that is. */
async function leaguesIn({ found, now, window, start, isCurrent }: BoardAsked) {
  const { id: classId, timeZone } = found
  const week = isCurrent ? windowStart('week', now, timeZone) : window === 'week' ? start : null
  if (week === null) return new Map<string, number>()
  const rows = await db.standing.findMany({
    where: { classId, window: 'week', windowStart: dateOfDay(week), league: { not: null } },
    select: { userId: true, league: true },
  })
  return new Map(rows.flatMap(({ userId, league }) => (league === null ? [] : [[userId, league] as const])))
}
