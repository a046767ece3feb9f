import type { BoardRow, BoardView } from '@/lib/data/leaderboard'
import type { OpenPointsView } from '@/lib/data/open-points'

import { LONG_WORDS } from './samples'

const row = (place: number, alias: string, points: number): BoardRow => ({
  place,
  alias,
  score: points,
  parts: { firstAttempts: Math.ceil(points / 2), dueReviews: Math.floor(points / 2) },
  isOwn: alias === 'Quiet Heron',
})

/** A board in its fullest state. */
export const BOARD: BoardView = {
  classId: '0190a5b0-0000-7000-8000-00000000000c',
  className: '8B Geography',
  scope: 'class',
  hasLeague: true,
  measure: 'points',
  factCount: null,
  window: 'week',
  windowStart: '2026-03-16',
  isCurrent: true,
  before: null,
  after: null,
  state: 'shown',
  shownCount: 12,
  rows: [
    row(1, 'Second Violin', 58),
    row(5, 'Paper Kite', 42),
    row(6, 'Quiet Heron', 39),
    row(7, LONG_WORDS, 36),
    row(7, 'Grey Fern', 36),
  ],
  skipped: { from: 2, to: 4 },
  own: {
    alias: 'Quiet Heron',
    showOnBoard: true,
    place: 6,
    score: 39,
    parts: { firstAttempts: 20, dueReviews: 19 },
    isInUpperHalf: true,
    gap: { score: 3, place: 5 },
  },
  canManage: false,
}

/** The same board by what is kept. */
export const KEPT_BOARD: BoardView = {
  ...BOARD,
  measure: 'kept',
  factCount: 24,
  rows: BOARD.rows.map((own) => ({ ...own, score: Math.round(own.score / 3), parts: null })),
  own: BOARD.own && { ...BOARD.own, score: 13, parts: null, gap: { score: 1, place: 5 } },
}

export const TWO_CLASSES = [
  { id: BOARD.classId, name: BOARD.className },
  { id: '0190a5b0-0000-7000-8000-00000000000d', name: '7A Reading' },
]

export const OPEN_POINTS: OpenPointsView = {
  dueCards: 3,
  quizzes: [
    { assignmentId: 'light', title: 'The Skarholm light', points: 6, isBegun: true },
    { assignmentId: 'linnet', title: 'Eight bends for the Linnet', points: 7, isBegun: false },
  ],
}
