import fc from 'fast-check'

import { attemptPoints, reviewPoints } from '@/lib/domain/leaderboard/points'
import { downToNeighbours, gapAbove, isInUpperHalf, neighbours, rank } from '@/lib/domain/leaderboard/rank'
import { BOARD_WINDOWS, windowAsked, windowEnd, windowStart } from '@/lib/domain/leaderboard/windows'
import { dayOf } from '@/lib/domain/shared/calendar'

const score = (alias: string, points: number) => ({ id: alias, alias, score: points })
const scores = fc.uniqueArray(
  fc.record({ id: fc.uuid(), alias: fc.string({ maxLength: 6 }), score: fc.integer({ min: 0, max: 20 }) }),
  { selector: ({ id }) => id, maxLength: 40 },
)

test('equal points share a place, and the next place counts them all', () => {
  const board = rank([
    score('Grey Fern', 36),
    score('Blue Otter', 44),
    score('Marble Fox', 36),
    score('Far Bell', 2),
  ])
  expect(board.map(({ place, alias }) => `${place} ${alias}`)).toEqual([
    '1 Blue Otter',
    '2 Grey Fern',
    '2 Marble Fox',
    '4 Far Bell',
  ])
})

test('every member has one row, and a place is one more than those with more points', () => {
  fc.assert(
    fc.property(scores, (members) => {
      const board = rank(members)
      expect(board.map(({ id }) => id).toSorted()).toEqual(members.map(({ id }) => id).toSorted())
      for (const row of board) {
        expect(row.place).toBe(1 + members.filter((other) => other.score > row.score).length)
      }
    }),
  )
})

test('the order of arrival decides nothing', () => {
  fc.assert(fc.property(scores, (members) => expect(rank(members.toReversed())).toEqual(rank(members))))
})

test('a member sees the first place and the places near their own', () => {
  const board = rank('abcdefghi'.split('').map((alias, index) => score(alias, 50 - index)))
  const view = neighbours(board, 'f')
  expect(view.rows.map(({ alias }) => alias)).toEqual(['a', 'd', 'e', 'f', 'g', 'h'])
  expect(view.skipped).toEqual({ from: 2, to: 3 })
})

test('near the top nothing is skipped', () => {
  const board = rank('abcde'.split('').map((alias, index) => score(alias, 50 - index)))
  expect(neighbours(board, 'b').rows.map(({ alias }) => alias)).toEqual(['a', 'b', 'c', 'd'])
  expect(neighbours(board, 'b').skipped).toBeNull()
  expect(neighbours(board, 'd').skipped).toBeNull()
  expect(neighbours(board, 'nobody').rows).toHaveLength(5)
})

test('the own row is always shown, and no row twice', () => {
  fc.assert(
    fc.property(scores, fc.nat(), (members, pick) => {
      fc.pre(members.length > 0)
      const own = members[pick % members.length]?.id ?? ''
      const ids = neighbours(rank(members), own).rows.map(({ id }) => id)
      expect(ids).toContain(own)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeLessThanOrEqual(6)
    }),
  )
})

test('all of a board ends two rows below the own one, so that nobody is shown as last', () => {
  const board = rank('abcdefghi'.split('').map((alias, index) => score(alias, 50 - index)))
  const seen = (own: string) => downToNeighbours(board, own).map(({ alias }) => alias)
  expect(seen('f').join('')).toBe('abcdefgh')
  expect(seen('a').join('')).toBe('abc')
  expect(seen('nobody').join('')).toBe('abcde')
  fc.assert(
    fc.property(scores, fc.nat(), (members, pick) => {
      const ranked = rank(members)
      const own = ranked[pick % Math.max(1, ranked.length)]?.id ?? ''
      const near = neighbours(ranked, own).rows
      expect(downToNeighbours(ranked, own)).toEqual(expect.arrayContaining([...near]))
      expect(downToNeighbours(ranked, own).at(-1)).toEqual(near.at(-1))
    }),
  )
})

test('half of a board, and those level with it, are told their place', () => {
  const board = rank([score('a', 9), score('b', 8), score('c', 8), score('d', 8), score('e', 1)])
  expect(board.filter(({ id }) => isInUpperHalf(board, id)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  expect(isInUpperHalf(board, 'nobody')).toBe(false)
})

test('how much is missing to the next place is told, but not to the first', () => {
  const board = rank([score('a', 42), score('b', 42), score('me', 39)])
  expect(gapAbove(board, 'me')).toEqual({ score: 3, place: 1 })
  expect(gapAbove(board, 'b')).toBeNull()
})

test('a week begins on Monday at midnight where the class is', () => {
  const sunday = new Date('2026-03-22T22:59:00Z')
  expect(windowStart('week', sunday, 'Europe/Oslo')).toBe('2026-03-16')
  expect(windowStart('week', new Date('2026-03-22T23:00:00Z'), 'Europe/Oslo')).toBe('2026-03-23')
  expect(windowStart('month', sunday, 'Europe/Oslo')).toBe('2026-03-01')
  expect(windowStart('all', sunday, 'Europe/Oslo')).toBe('1970-01-01')
})

test('a window that is over is found by any of its days', () => {
  const clock = { now: new Date('2026-03-19T12:00:00Z'), zone: 'Europe/Oslo' }
  expect(windowAsked('week', null, clock)).toBe('2026-03-16')
  expect(windowAsked('week', '2026-03-12', clock)).toBe('2026-03-09')
  expect(windowAsked('month', '2026-02-28', clock)).toBe('2026-02-01')
  for (const day of ['2026-03-18', '2027-01-01', '0001-01-01']) {
    expect(windowAsked('week', day, clock)).toBe('2026-03-16')
  }
  expect(windowAsked('all', '2026-02-28', clock)).toBe('1970-01-01')
})

test('where a window ends the next one begins', () => {
  expect(windowEnd('month', '2026-02-01')).toBe('2026-03-01')
  expect(windowEnd('month', '2026-12-01')).toBe('2027-01-01')
  expect(windowEnd('all', '1970-01-01')).toBeNull()
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, fc.constantFrom(...BOARD_WINDOWS), (now, window) => {
      const start = windowStart(window, now, 'Europe/Oslo')
      const end = windowEnd(window, start)
      if (!end) return
      expect(windowStart(window, new Date(`${end}T12:00:00Z`), 'Europe/Oslo')).toBe(end)
      expect(dayOf(now, 'Europe/Oslo') < end).toBe(true)
    }),
  )
})

test('an attempt earns its marks once for each wording, and only the first attempt earns', () => {
  const answers = [
    { questionVersionId: 'one', marks: 1 },
    { questionVersionId: 'two', marks: 0 },
    { questionVersionId: 'three', marks: 3 },
  ]
  expect(attemptPoints({ number: 1, answers }, new Set())).toEqual([
    { sourceId: 'one', points: 1 },
    { sourceId: 'three', points: 3 },
  ])
  expect(attemptPoints({ number: 1, answers }, new Set(['three']))).toEqual([{ sourceId: 'one', points: 1 }])
  expect(attemptPoints({ number: 2, answers }, new Set())).toEqual([])
})

test('only a due card that was recalled is worth a point', () => {
  const outcome = { source: 'card', wasDue: true, recalled: true } as const
  expect(reviewPoints([outcome, outcome])).toBe(2)
  expect(reviewPoints([{ ...outcome, wasDue: false }])).toBe(0)
  expect(reviewPoints([{ ...outcome, recalled: false }])).toBe(0)
  expect(reviewPoints([{ ...outcome, source: 'quiz' }])).toBe(0)
})
