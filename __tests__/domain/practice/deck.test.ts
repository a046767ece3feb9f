import fc from 'fast-check'

import { deckOf, isThrough, nextRound } from '@/lib/domain/practice/deck'

const order = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 })

test('the first round asks every card once, the next what was not known', () => {
  fc.assert(
    fc.property(order, fc.infiniteStream(fc.boolean()), (ids, luck) => {
      const answers = ids.map((itemId) => ({ itemId, isRight: luck.next().value }))
      expect(isThrough(deckOf(ids, answers.slice(0, -1)))).toBe(false)
      const deck = deckOf(ids, answers)
      expect(deck).toMatchObject({ left: [], round: 1, total: ids.length })
      expect(isThrough(deck)).toBe(true)
      const missed = answers.filter(({ isRight }) => !isRight).map(({ itemId }) => itemId)
      expect(nextRound(deck)).toEqual({ left: missed, missed: [], round: 2, total: missed.length })
    }),
  )
})

test('the order in which answers arrive plays no part in whether a deck is through', () => {
  fc.assert(
    fc.property(order, (ids) => {
      const answers = ids.map((itemId) => ({ itemId, isRight: true }))
      expect(deckOf(ids, answers.toReversed())).toEqual(deckOf(ids, answers))
    }),
  )
})

test('an answer to a card of no round changes nothing', () => {
  const answers = [
    { itemId: 'a', isRight: true },
    { itemId: 'a', isRight: false },
    { itemId: 'z', isRight: false },
  ]
  expect(deckOf(['a', 'b'], answers)).toEqual({ left: ['b'], missed: [], round: 1, total: 2 })
})
