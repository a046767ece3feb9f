import fc from 'fast-check'

import { keptFacts, keptShare, type FactMemory } from '@/lib/domain/leaderboard/kept-facts'
import { FEWEST_FOR_LEAGUES, formLeagues } from '@/lib/domain/leaderboard/leagues'
import { SMALLEST_BOARD } from '@/lib/domain/leaderboard/rank'
import { defaultScheduler } from '@/lib/domain/reviews/schedule'
import { grouped } from '@/lib/domain/shared/group'

const members = fc.uniqueArray(fc.record({ id: fc.uuid(), score: fc.integer({ min: -3, max: 40 }) }), {
  selector: ({ id }) => id,
  maxLength: 120,
})

test('every league is small, and covers an alias also when one member goes', () => {
  fc.assert(
    fc.property(members, (all) => {
      const leagues = formLeagues(all)
      expect(leagues.size).toBe(all.length < FEWEST_FOR_LEAGUES ? 0 : all.length)
      const sizes = grouped(leagues.values(), (league) => league).map(({ length }) => length)
      for (const size of sizes) {
        expect(size).toBeGreaterThan(SMALLEST_BOARD)
        expect(size).toBeLessThanOrEqual(11)
      }
      if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    }),
  )
})

test('who is in one league is nearer in score to each other than to any other league', () => {
  fc.assert(
    fc.property(members, (all) => {
      const leagues = formLeagues(all)
      for (const one of all) {
        for (const other of all) {
          const [high = 0, low = 0] = [leagues.get(one.id), leagues.get(other.id)]
          if (one.score > other.score) expect(high).toBeLessThanOrEqual(low)
        }
      }
    }),
  )
})

test('the same members and scores give the same leagues, in whatever order they come', () => {
  fc.assert(
    fc.property(members, (all) => {
      const again = formLeagues(all.toReversed())
      for (const [id, league] of formLeagues(all)) expect(again.get(id)).toBe(league)
    }),
  )
})

test('twelve make two leagues of six, eleven none', () => {
  const of = (count: number) =>
    formLeagues(Array.from({ length: count }, (_, index) => ({ id: String(index), score: index })))
  expect([...of(12).values()].filter((league) => league === 1)).toHaveLength(6)
  expect(of(11).size).toBe(0)
})

const KEPT: FactMemory = {
  recall: 0.95,
  reviewCount: 2,
  hoursHeld: 20,
  wasRecalled: true,
  toConfirm: false,
}

test('a fact counts once it was recalled on a later day, and not after a wrong answer or a guess', () => {
  expect(keptShare(KEPT)).toBe(1)
  expect(keptShare({ ...KEPT, reviewCount: 1 })).toBe(0)
  expect(keptShare({ ...KEPT, hoursHeld: 5 })).toBe(0)
  expect(keptShare({ ...KEPT, wasRecalled: false })).toBe(0)
  expect(keptShare({ ...KEPT, toConfirm: true })).toBe(0)
  expect(keptShare({ ...KEPT, recall: 0.45 })).toBe(0.5)
  expect(keptFacts([KEPT, { ...KEPT, recall: 0.45 }, { ...KEPT, recall: 0.36 }])).toBe(2)
  expect(keptFacts([])).toBe(0)
})

const memory = fc.record({
  recall: fc.double({ min: 0, max: 1, noNaN: true }),
  reviewCount: fc.nat({ max: 5 }),
  hoursHeld: fc.nat({ max: 100 }),
  wasRecalled: fc.boolean(),
  toConfirm: fc.boolean(),
})

test('nobody keeps more than there is, and a better recall never counts less', () => {
  fc.assert(
    fc.property(fc.array(memory, { maxLength: 30 }), memory, (memories, one) => {
      expect(keptFacts(memories)).toBeLessThanOrEqual(memories.length)
      expect(keptFacts(memories)).toBeGreaterThanOrEqual(0)
      expect(keptShare({ ...one, recall: Math.min(1, one.recall + 0.1) })).toBeGreaterThanOrEqual(
        keptShare(one),
      )
    }),
  )
})

test('who reviews on the day a card is due has all of it on that day already: early and often add nothing', () => {
  const { next, intervalDays, retrievability } = defaultScheduler
  const second = next(next(null, 0, 'good'), 2, 'good')
  const recall = retrievability(second, intervalDays(second))
  expect(keptShare({ ...KEPT, recall })).toBeGreaterThan(0.99)
  expect(keptFacts([{ ...KEPT, recall }])).toBe(keptFacts([{ ...KEPT, recall: 1 }]))
})
