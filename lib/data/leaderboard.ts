import 'server-only'

import { cache } from 'react'

import { gapAbove, neighbours, rank, SMALLEST_BOARD, type Skipped } from '@/lib/domain/leaderboard/rank'
import { BOARD_WINDOWS, windowStart, type BoardWindow } from '@/lib/domain/leaderboard/windows'
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
  readonly gap: { readonly points: number; readonly place: number } | null
}

/** The board of one class in one window, as the viewer may see it. */
export interface BoardView {
  readonly classId: string
  readonly className: string
  readonly window: BoardWindow
  readonly windowStart: Day
  /** Off where the teacher wants none; few where not enough members show themselves. */
  readonly state: 'off' | 'few' | 'shown'
  readonly rows: readonly BoardRow[]
  readonly skipped: Skipped | null
  /** Null for those who teach the class. */
  readonly own: OwnStanding | null
  readonly canManage: boolean
}

/** The viewer's classes that are not put away, for the choice between boards. */
export async function listBoardClasses(): Promise<readonly { id: string; name: string }[]> {
  const classes = await listClasses()
  return classes.filter(({ archived }) => !archived).map(({ id, name }) => ({ id, name }))
}

/** A class's board, or null where the viewer is no part of the class. */
export const getBoard = cache(async (classId: string, window: BoardWindow): Promise<BoardView | null> => {
  const viewer = await requireViewer()
  const found = await getClass(classId)
  if (!found) return null
  const start = windowStart(window, await requestTime(), found.timeZone)
  const members = await membersIn(viewer, found, { window, start })
  const shown = members.filter(({ showOnBoard }) => showOnBoard)
  const own = members.find(({ id }) => id === viewer.id) ?? null
  const state = found.boardEnabled ? (shown.length < SMALLEST_BOARD ? 'few' : 'shown') : 'off'
  const board = state === 'shown' ? rank(shown) : []
  const view = found.canManage ? { rows: board, skipped: null } : neighbours(board, viewer.id)
  return {
    classId,
    className: found.name,
    window,
    windowStart: start,
    state,
    rows: view.rows.map(({ place, alias, points, firstAttempts, dueReviews, id }) => ({
      place,
      alias,
      points,
      firstAttempts,
      dueReviews,
      isOwn: id === viewer.id,
    })),
    skipped: view.skipped,
    own: own && ownStanding(own, board),
    canManage: found.canManage,
  }
})

interface Member extends PointsView {
  readonly id: string
  readonly alias: string
  readonly showOnBoard: boolean
}

function ownStanding(own: Member, board: readonly (Member & { place: number })[]): OwnStanding {
  const { alias, showOnBoard, points, firstAttempts, dueReviews } = own
  const place = board.find(({ id }) => id === own.id)?.place ?? null
  return { alias, showOnBoard, points, firstAttempts, dueReviews, place, gap: gapAbove(board, own.id) }
}

/** The students who show themselves, and the viewer, with their points in a window. */
async function membersIn(
  viewer: Viewer,
  { id: classId, timeZone }: ClassView,
  { window, start }: { readonly window: BoardWindow; readonly start: Day },
): Promise<readonly Member[]> {
  const members = await db.membership.findMany({
    where: { classId, role: 'student', removedAt: null, OR: [{ showOnBoard: true }, { userId: viewer.id }] },
    select: { userId: true, alias: true, showOnBoard: true },
  })
  const standings = await db.standing.findMany({
    where: { classId, window, windowStart: new Date(`${start}T00:00:00Z`) },
    select: { userId: true, points: true },
  })
  const points = new Map(standings.map((standing) => [standing.userId, standing.points]))
  const attempts = await firstAttemptPoints(classId, instantOf(start, 0, timeZone))
  return members.map(({ userId, alias, showOnBoard }) => {
    const [all, firstAttempts] = [points.get(userId) ?? 0, attempts.get(userId) ?? 0]
    return { id: userId, alias, showOnBoard, points: all, firstAttempts, dueReviews: all - firstAttempts }
  })
}

async function firstAttemptPoints(classId: string, since: Date): Promise<ReadonlyMap<string, number>> {
  const sums = await db.pointEntry.groupBy({
    by: ['userId'],
    where: { classId, reason: 'first_attempt', earnedAt: { gte: since } },
    _sum: { points: true },
  })
  return new Map(sums.map(({ userId, _sum }) => [userId, _sum.points ?? 0]))
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

/** Whether a text from an address names a window. */
export const isBoardWindow = (text: string | undefined): text is BoardWindow =>
  BOARD_WINDOWS.some((window) => window === text)
