import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import { Board } from '@/components/leaderboard/board'
import { BoardHead } from '@/components/leaderboard/board-head'
import { ShowMeSwitch } from '@/components/leaderboard/board-switch'
import { BoardTimes } from '@/components/leaderboard/board-times'
import { ScopeChoice } from '@/components/leaderboard/class-choice'
import type { BoardRow, BoardView, OwnStanding } from '@/lib/data/leaderboard'

import { renderWithMessages } from '../support/screen'

const row = (place: number, alias: string, points: number): BoardRow => ({
  place,
  alias,
  score: points,
  isOwn: false,
  parts: { firstAttempts: points, dueReviews: 0 },
})

const own: OwnStanding = {
  alias: 'Quiet Heron',
  showOnBoard: true,
  score: 39,
  parts: { firstAttempts: 22, dueReviews: 17 },
  place: 6,
  isInUpperHalf: true,
  gap: { score: 3, place: 5 },
}

const board: BoardView = {
  classId: 'one',
  className: '8B Geography',
  scope: 'class',
  hasLeague: false,
  measure: 'points',
  factCount: null,
  window: 'week',
  windowStart: '2026-03-16',
  isCurrent: true,
  before: '2026-03-09',
  after: null,
  state: 'shown',
  shownCount: 12,
  rows: [
    row(1, 'Second Violin', 58),
    row(5, 'Paper Kite', 42),
    { ...row(6, 'Quiet Heron', 39), isOwn: true },
  ],
  skipped: { from: 2, to: 4 },
  own,
  canManage: false,
}

const shown = (change: Partial<BoardView>, isWhole = false) =>
  renderWithMessages(<Board board={{ ...board, ...change }} isWhole={isWhole} />)

test('the own line is marked, and what is left out can be asked for by a link', () => {
  shown({})
  const lines = screen.getAllByRole('listitem')
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('58 points'),
    'Places 2 to 4Show all',
    expect.stringContaining('42 points'),
    expect.stringContaining('Quiet Heron, you'),
  ])
  expect(lines[3]).toHaveAttribute('aria-current', 'true')
  expect(screen.getByRole('link', { name: 'Show all' })).toHaveAttribute(
    'href',
    '/leaderboard?class=one&rows=all',
  )
})

test('of a week that is over, all rows are asked for of that week', () => {
  shown({ isCurrent: false, windowStart: '2026-03-09' })
  expect(screen.getByRole('link', { name: 'Show all' })).toHaveAttribute(
    'href',
    '/leaderboard?class=one&from=2026-03-09&rows=all',
  )
  expect(screen.getByText(/does not change any more/)).toBeVisible()
})

test.each([
  [{ state: 'few', rows: [], shownCount: 3 }, /five members who show their alias.*3 do so far/],
  [{ state: 'off', rows: [] }, /Your teacher has switched it off/],
  [{ state: 'off', rows: [], canManage: true, own: null }, /You have switched it off/],
  [{ rows: [row(1, 'Blue Otter', 0)] }, /come with first answers/],
] satisfies [Partial<BoardView>, RegExp][])('a board that cannot be shown says why', (change, why) => {
  shown(change)
  expect(screen.getByText(why)).toBeVisible()
  expect(screen.queryByRole('list')).toBeNull()
})

test.each([
  [own, 'You are 6th, three points from 5th'],
  [{ ...own, isInUpperHalf: false }, '39 points, three from the next place'],
  [{ ...own, place: 1, gap: null }, 'You share the 1st place'],
  [{ ...own, place: null, gap: null, showOnBoard: false }, '39 points'],
  [{ ...own, score: 0 }, 'No points yet'],
])('the title tells a place in the upper half only', (standing, title) => {
  renderWithMessages(<BoardHead board={{ ...board, own: standing }} />)
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('the windows are links, and so is the week before', () => {
  renderWithMessages(<BoardTimes board={board} />)
  const tabs = within(screen.getByRole('navigation', { name: 'Time' }))
  expect(tabs.getByRole('link', { current: 'page' })).toHaveTextContent('This week')
  expect(tabs.getByRole('link', { name: 'All' })).toHaveAttribute('href', '/leaderboard?class=one&window=all')
  expect(screen.getByRole('link', { name: 'Week of 9 March' })).toHaveAttribute(
    'href',
    '/leaderboard?class=one&from=2026-03-09',
  )
})

test('the switch says how it stands, and sends the opposite', async () => {
  const action = jest.fn<Promise<void>, [FormData]>(() => Promise.resolve())
  renderWithMessages(<ShowMeSwitch classId="one" on={false} action={action} />)
  const choice = screen.getByRole('switch', { name: /Show me on the board/ })
  expect(choice).not.toBeChecked()
  await userEvent.click(choice)
  expect(Object.fromEntries(action.mock.calls[0]?.[0] ?? new FormData())).toEqual({
    classId: 'one',
    on: 'true',
  })
})

const kept = {
  measure: 'kept',
  factCount: 24,
  skipped: null,
  rows: [{ ...row(1, 'Second Violin', 19), parts: null }],
} as const

test('facts kept are counted without parts, and told of how many', () => {
  shown(kept)
  expect(screen.getByRole('listitem')).toHaveTextContent('Second Violin19 facts kept')
  const own19 = { ...own, score: 19, parts: null }
  renderWithMessages(<BoardHead board={{ ...board, ...kept, own: own19 }} />)
  expect(screen.getByRole('heading', { level: 1, name: 'You keep 19 of 24 facts' })).toBeVisible()
})

test('what is kept has no weeks, and its tab keeps the league', () => {
  renderWithMessages(<BoardTimes board={{ ...board, ...kept, scope: 'league' }} />)
  expect(screen.getByRole('link', { current: 'page' })).toHaveAttribute(
    'href',
    '/leaderboard?class=one&scope=league&measure=kept',
  )
  expect(screen.queryByRole('navigation', { name: 'Other times' })).toBeNull()
})

test('a league is offered to who has one only', () => {
  const { rerender } = renderWithMessages(<ScopeChoice board={board} />)
  expect(screen.queryByRole('navigation')).toBeNull()
  rerender(<ScopeChoice board={{ ...board, hasLeague: true }} />)
  expect(screen.getByRole('link', { name: 'Your league' })).toHaveAttribute(
    'href',
    '/leaderboard?class=one&scope=league',
  )
  expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('The class')
})
