import 'server-only'

import {
  downToNeighbours,
  gapAbove,
  isInUpperHalf,
  neighbours,
  rank,
  SMALLEST_BOARD,
  type Placed,
  type Skipped,
} from '@/lib/domain/leaderboard/rank'
import { windowAsked, windowEnd, windowStart, type BoardWindow } from '@/lib/domain/leaderboard/windows'
import { instantOf, type Day } from '@/lib/domain/shared/calendar'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { getClass, listClasses, type ClassView } from './classes'
import { requestTime } from './clock'
import { db } from './db'
import { requireViewer, type Viewer } from './viewer'

/** One member's points in a window, and what they were earned with. */
export interface PointsView {
  readonly points: number
  readonly firstAttempts: number
  readonly dueReviews: number
}

/** One line of a board. There is no id in it: a board tells aliases and nothing else. */
export interface BoardRow extends PointsView {
  readonly place: number
  readonly alias: string
  readonly isOwn: boolean
}

/** The viewer's own standing, shown or not. */
export interface OwnStanding extends PointsView {
  readonly alias: string
  readonly showOnBoard: boolean
  /** Null while they are not on the board. */
  readonly place: number | null
  readonly isInUpperHalf: boolean
  readonly gap: { readonly points: number; readonly place: number } | null
}

/** The board of one class in one window, as the viewer may see it. */
export interface BoardView {
  readonly classId: string
  readonly className: string
  readonly window: BoardWindow
  readonly windowStart: Day
  /** False for a week or month that is over: it does not change any more. */
  readonly isCurrent: boolean
  /** The nearest windows before and after this one with points in them; the current one counts as one. */
  readonly before: Day | null
  readonly after: Day | null
  /** Off where the teacher wants none; few where not enough members show themselves. */
  readonly state: 'off' | 'few' | 'shown'
  /** How many members show themselves. */
  readonly shownCount: number
  readonly rows: readonly BoardRow[]
  readonly skipped: Skipped | null
  /** Null for those who teach the class. */
  readonly own: OwnStanding | null
  readonly canManage: boolean
}

/** Which part of a board is asked for. */
export interface BoardChoice {
  /** A day of a week or month that is over; null for the current one. */
  readonly from?: Day | null
  /** Every row from the first down to the viewer's neighbours. */
  readonly isWhole?: boolean
}

/** The viewer's classes that are not put away, for the choice between boards. */
export async function listBoardClasses(): Promise<readonly { id: string; name: string }[]> {
  const classes = await listClasses()
  return classes.filter(({ archived }) => !archived).map(({ id, name }) => ({ id, name }))
}

/**
 * A class's board, or null where the viewer is no part of the class. Those who teach it see every row; a student sees
 * the first one and those near their own. Who does not show themselves is in nobody's rows.
 */
export async function getBoard(
  classId: string,
  window: BoardWindow,
  { from = null, isWhole = false }: BoardChoice = {},
): Promise<BoardView | null> {
  const viewer = await requireViewer()
  const found = await getClass(classId)
  if (!found) return null
  const now = await requestTime()
  const start = windowAsked(window, from, { now, zone: found.timeZone })
  const current = windowStart(window, now, found.timeZone)
  const members = await membersIn(viewer, found, { window, start })
  const shown = members.filter(({ showOnBoard }) => showOnBoard)
  const own = members.find(({ id }) => id === viewer.id) ?? null
  const state = found.boardEnabled ? (shown.length < SMALLEST_BOARD ? 'few' : 'shown') : 'off'
  const board = state === 'shown' ? rank(shown) : []
  return {
    classId,
    className: found.name,
    window,
    windowStart: start,
    isCurrent: start === current,
    ...(await windowsBeside(classId, { window, start, current })),
    state,
    shownCount: shown.length,
    ...seenBy(viewer, board, found.canManage || isWhole),
    own: own && ownStanding(own, board),
    canManage: found.canManage,
  }
}

interface Member extends PointsView {
  readonly id: string
  readonly alias: string
  readonly showOnBoard: boolean
}

function seenBy(
  { id: viewerId, role }: Viewer,
  board: readonly Placed<Member>[],
  isWhole: boolean,
): Pick<BoardView, 'rows' | 'skipped'> {
  const whole = role === 'student' ? downToNeighbours(board, viewerId) : board
  const { rows, skipped } = isWhole ? { rows: whole, skipped: null } : neighbours(board, viewerId)
  const row = ({ id, place, alias, points, firstAttempts, dueReviews }: Placed<Member>): BoardRow => ({
    place,
    alias,
    points,
    firstAttempts,
    dueReviews,
    isOwn: id === viewerId,
  })
  return { rows: rows.map(row), skipped }
}

function ownStanding(own: Member, board: readonly Placed<Member>[]): OwnStanding {
  const { id, alias, showOnBoard, points, firstAttempts, dueReviews } = own
  const place = board.find((row) => row.id === id)?.place ?? null
  return {
    alias,
    showOnBoard,
    points,
    firstAttempts,
    dueReviews,
    place,
    isInUpperHalf: isInUpperHalf(board, id),
    gap: gapAbove(board, id),
  }
}

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)
const dayOfColumn = (date: Date): Day => date.toISOString().slice(0, 10)

interface Stretch {
  readonly window: BoardWindow
  readonly start: Day
}

/** The students who show themselves, and the viewer, with their points in a window. */
async function membersIn(
  viewer: Viewer,
  { id: classId, timeZone }: ClassView,
  { window, start }: Stretch,
): Promise<readonly Member[]> {
  const end = windowEnd(window, start)
  const [members, standings, attempts] = await Promise.all([
    db.membership.findMany({
      where: {
        classId,
        role: 'student',
        removedAt: null,
        OR: [{ showOnBoard: true }, { userId: viewer.id }],
      },
      select: { userId: true, alias: true, showOnBoard: true },
    }),
    db.standing.findMany({
      where: { classId, window, windowStart: dateOf(start) },
      select: { userId: true, points: true },
    }),
    firstAttemptPoints(classId, {
      gte: instantOf(start, 0, timeZone),
      ...(end && { lt: instantOf(end, 0, timeZone) }),
    }),
  ])
  const points = new Map(standings.map((standing) => [standing.userId, standing.points]))
  return members.map(({ userId, alias, showOnBoard }) => {
    const [all, firstAttempts] = [points.get(userId) ?? 0, attempts.get(userId) ?? 0]
    return { id: userId, alias, showOnBoard, points: all, firstAttempts, dueReviews: all - firstAttempts }
  })
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

/** The nearest windows on both sides that have points in them. */
async function windowsBeside(
  classId: string,
  { window, start, current }: Stretch & { readonly current: Day },
): Promise<Pick<BoardView, 'before' | 'after'>> {
  const [earlier, later] = await Promise.all([
    db.standing.findFirst({
      where: { classId, window, windowStart: { lt: dateOf(start) } },
      orderBy: { windowStart: 'desc' },
      select: { windowStart: true },
    }),
    db.standing.findFirst({
      where: { classId, window, windowStart: { gt: dateOf(start) } },
      orderBy: { windowStart: 'asc' },
      select: { windowStart: true },
    }),
  ])
  return {
    before: earlier && dayOfColumn(earlier.windowStart),
    after: later ? dayOfColumn(later.windowStart) : start < current ? current : null,
  }
}

/** Shows the viewer on the board of one of their classes, or hides them. Nobody else can. */
export async function setShowOnBoard(
  classId: string,
  showOnBoard: boolean,
): Promise<Result<null, { code: 'not-found' }>> {
  const viewer = await requireViewer()
  if (!(await getClass(classId))) return refuse('not-found')
  const { count } = await db.membership.updateMany({
    where: { classId, userId: viewer.id, role: 'student', removedAt: null },
    data: { showOnBoard },
  })
  return count === 1 ? ok(null) : refuse('not-found')
}
