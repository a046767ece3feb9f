import 'server-only'

import type { BoardMeasure, BoardScope } from '@/lib/domain/leaderboard/boards'
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
import { windowAsked, windowStart, type BoardWindow } from '@/lib/domain/leaderboard/windows'
import type { Day } from '@/lib/domain/shared/calendar'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { boardMembers, type BoardMember, type PointParts } from './board-members'
import { turnBoards } from './board-turns'
import { getClass, listClasses } from './classes'
import { requestTime } from './clock'
import { dateOfDay, dayOfDate } from './day-column'
import { db } from './db'
import { requireViewer, type Viewer } from './viewer'

/** One line of a board. There is no id in it: a board tells aliases and nothing else. */
export interface BoardRow {
  readonly place: number
  readonly alias: string
  /** Points, or facts kept. */
  readonly score: number
  /** What points were earned with; null where facts are counted. */
  readonly parts: PointParts | null
  readonly isOwn: boolean
}

/** The viewer's own standing, shown or not. */
export interface OwnStanding extends Pick<BoardRow, 'alias' | 'score' | 'parts'> {
  readonly showOnBoard: boolean
  /** Null while they are not on the board. */
  readonly place: number | null
  readonly isInUpperHalf: boolean
  readonly gap: { readonly score: number; readonly place: number } | null
}

/** The board of one class in one window, as the viewer may see it. */
export interface BoardView {
  readonly classId: string
  readonly className: string
  /** The class, or the viewer's league in it; which league it is, nobody is told. */
  readonly scope: BoardScope
  /** Whether the viewer has a league to look at in this window. */
  readonly hasLeague: boolean
  readonly measure: BoardMeasure
  /** The facts that the class was assigned; null where points are counted. */
  readonly factCount: number | null
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
  /** The viewer's league, where they have one; else the class. */
  readonly scope?: BoardScope
  /** What is kept is known of now alone: it has no windows, and counts as the current week. */
  readonly measure?: BoardMeasure
}

/** The viewer's classes that are not put away, for the choice between boards. */
export async function listBoardClasses(): Promise<readonly { id: string; name: string }[]> {
  const classes = await listClasses()
  return classes.filter(({ archived }) => !archived).map(({ id, name }) => ({ id, name }))
}

/**
 * A class's board, or null where the viewer is no part of the class. Those who teach it see every row; a student sees
 * the first one and those near their own. Who does not show themselves is in nobody's rows, nor in those of a window
 * that is over; places in it stay what they were.
 */
export async function getBoard(
  classId: string,
  windowChosen: BoardWindow,
  { from = null, isWhole = false, scope = 'class', measure = 'points' }: BoardChoice = {},
): Promise<BoardView | null> {
  const viewer = await requireViewer()
  const found = await getClass(classId)
  if (!found) return null
  const now = await requestTime()
  await turnBoards(found, now)
  const window = measure === 'kept' ? 'week' : windowChosen
  const start = windowAsked(window, measure === 'kept' ? null : from, { now, zone: found.timeZone })
  const current = windowStart(window, now, found.timeZone)
  const isCurrent = start === current
  const asked = { viewerId: viewer.id, found, now, window, start, isCurrent, scope, measure }
  const { members, ...looked } = await boardMembers(asked)
  const board = rank(members.filter(({ isPlaced }) => isPlaced)).filter(({ showOnBoard }) => showOnBoard)
  const own = members.find(({ id }) => id === viewer.id) ?? null
  const state = found.boardEnabled ? (board.length < SMALLEST_BOARD ? 'few' : 'shown') : 'off'
  const shown = state === 'shown' ? board : []
  return {
    classId,
    className: found.name,
    ...looked,
    measure,
    window,
    windowStart: start,
    isCurrent,
    ...(await windowsBeside(classId, { window, start, current })),
    state,
    shownCount: board.length,
    ...seenBy(viewer, shown, found.canManage || isWhole),
    own: own && ownStanding(own, shown),
    canManage: found.canManage,
  }
}

function seenBy(
  { id: viewerId, role }: Viewer,
  board: readonly Placed<BoardMember>[],
  isWhole: boolean,
): Pick<BoardView, 'rows' | 'skipped'> {
  const whole = role === 'student' ? downToNeighbours(board, viewerId) : board
  const { rows, skipped } = isWhole ? { rows: whole, skipped: null } : neighbours(board, viewerId)
  const row = ({ id, place, alias, score, parts }: Placed<BoardMember>): BoardRow => ({
    place,
    alias,
    score,
    parts,
    isOwn: id === viewerId,
  })
  return { rows: rows.map(row), skipped }
}

function ownStanding(own: BoardMember, board: readonly Placed<BoardMember>[]): OwnStanding {
  const { id, alias, showOnBoard, score, parts } = own
  const place = board.find((row) => row.id === id)?.place ?? null
  return {
    alias,
    showOnBoard,
    score,
    parts,
    place,
    isInUpperHalf: isInUpperHalf(board, id),
    gap: gapAbove(board, id),
  }
}

interface Beside {
  readonly window: BoardWindow
  readonly start: Day
  readonly current: Day
}

/** The nearest windows on both sides that have points in them. */
async function windowsBeside(
  classId: string,
  { window, start, current }: Beside,
): Promise<Pick<BoardView, 'before' | 'after'>> {
  const earned = { classId, window, points: { not: 0 } }
  const [earlier, later] = await Promise.all([
    db.standing.findFirst({
      where: { ...earned, windowStart: { lt: dateOfDay(start) } },
      orderBy: { windowStart: 'desc' },
      select: { windowStart: true },
    }),
    db.standing.findFirst({
      where: { ...earned, windowStart: { gt: dateOfDay(start) } },
      orderBy: { windowStart: 'asc' },
      select: { windowStart: true },
    }),
  ])
  return {
    before: earlier && dayOfDate(earlier.windowStart),
    after: later ? dayOfDate(later.windowStart) : start < current ? current : null,
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
