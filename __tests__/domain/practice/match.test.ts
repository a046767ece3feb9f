import fc from 'fast-check'

import { matchBoards, tryPair, type MatchPair } from '@/lib/domain/practice/match'
import { drawTest, testSizes } from '@/lib/domain/practice/own-test'

const pairs = fc
  .array(fc.constantFrom('Paris', 'paris ', 'Oslo', '1874', '1847', 'sixty', 'ten', 'moss'), {
    maxLength: 30,
  })
  .map((keys) => keys.map((key, id): MatchPair => ({ id: `${id}`, stem: `Stem ${id}`, key })))

const folded = ({ key }: MatchPair) => key.trim().toLowerCase()

test('no board has two answers that read alike, a single pair, or too many; no pair is on two boards', () => {
  fc.assert(
    fc.property(pairs, fc.string(), (all, seed) => {
      const boards = matchBoards(all, seed)
      for (const board of boards) {
        expect(new Set(board.map(folded)).size).toBe(board.length)
        expect(board.length).toBeGreaterThanOrEqual(2)
        expect(board.length).toBeLessThanOrEqual(6)
      }
      const ids = boards.flat().map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(matchBoards(all, seed)).toEqual(boards)
    }),
  )
})

test('pairs that all differ are all on boards, but for one that would be alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), (count) => {
      const all = Array.from({ length: count }, (_, id) => ({
        id: `${id}`,
        stem: `Stem ${id}`,
        key: `Key ${id}`,
      }))
      expect(matchBoards(all, 'seed').flat()).toHaveLength(count % 6 === 1 ? count - 1 : count)
    }),
  )
})

test('a question and an answer that belong together leave the board, others are a miss', () => {
  const [one, other] = [
    { id: '1', stem: 'Who?', key: 'She' },
    { id: '2', stem: 'Where?', key: 'There' },
  ]
  const missed = tryPair({ matched: [], misses: 0 }, one, other)
  expect(missed).toEqual({ matched: [], misses: 1 })
  expect(tryPair(missed, other, other)).toEqual({ matched: ['2'], misses: 1 })
})

test('a test draws as many different facts as it is to have', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.string(), (count, seed) => {
      const ids = Array.from({ length: count }, (_, id) => `${id}`)
      const sizes = testSizes(count)
      expect(sizes.at(-1)).toBe(count)
      for (const size of sizes) {
        const drawn = drawTest(ids, size, seed)
        expect(new Set(drawn).size).toBe(size)
      }
    }),
  )
})
