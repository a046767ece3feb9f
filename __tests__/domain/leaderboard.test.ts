import fc from 'fast-check'

import { attemptPoints, reviewPoints } from '@/lib/domain/leaderboard/points'
import { gapAbove, neighbours, rank } from '@/lib/domain/leaderboard/rank'
import { windowStart } from '@/lib/domain/leaderboard/windows'

const score = (alias: string, points: number) => ({ id: alias, alias, points })
const scores = fc.uniqueArray(
  fc.record({ id: fc.uuid(), alias: fc.string({ maxLength: 6 }), points: fc.integer({ min: 0, max: 20 }) }),
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
        expect(row.place).toBe(1 + members.filter(({ points }) => points > row.points).length)
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

test('how much is missing to the next place is told, but not to the first', () => {
  const board = rank([score('a', 42), score('b', 42), score('me', 39)])
  expect(gapAbove(board, 'me')).toEqual({ points: 3, place: 1 })
  expect(gapAbove(board, 'b')).toBeNull()
})

test('a week begins on Monday at midnight where the class is', () => {
  const sunday = new Date('2026-03-22T22:59:00Z')
  expect(windowStart('week', sunday, 'Europe/Oslo')).toBe('2026-03-16')
  expect(windowStart('week', new Date('2026-03-22T23:00:00Z'), 'Europe/Oslo')).toBe('2026-03-23')
  expect(windowStart('month', sunday, 'Europe/Oslo')).toBe('2026-03-01')
  expect(windowStart('all', sunday, 'Europe/Oslo')).toBe('1970-01-01')
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
