import fc from 'fast-check'

import { stretchesOf } from '@/lib/domain/articles/strokes'

const marks = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
  .map((pairs) => pairs.map(([start, length], index) => ({ number: index + 1, start, end: start + length })))

test('strokes are in order, apart, and cover exactly what is marked', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const stretches = stretchesOf(given)
      stretches.forEach((stretch, index) => {
        expect(stretch.start).toBeLessThan(stretch.end)
        expect(stretch.start).toBeGreaterThanOrEqual(stretches[index - 1]?.end ?? 0)
      })
      for (let at = 0; at < 60; at++) {
        const marked = given.filter((mark) => mark.start <= at && at < mark.end).map((mark) => mark.number)
        const drawn = stretches.find((stretch) => stretch.start <= at && at < stretch.end)
        expect([...(drawn?.numbers ?? [])].sort()).toEqual(marked.sort())
      }
    }),
  )
})

test('each mark opens once and closes once', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const stretches = stretchesOf(given)
      const numbers = given.map((mark) => mark.number)
      expect(stretches.flatMap((stretch) => stretch.opens).sort((a, b) => a - b)).toEqual(numbers)
      expect(stretches.flatMap((stretch) => stretch.closes).sort((a, b) => a - b)).toEqual(numbers)
    }),
  )
})

test('an empty mark draws nothing', () => {
  expect(stretchesOf([{ number: 1, start: 3, end: 3 }])).toEqual([])
})
