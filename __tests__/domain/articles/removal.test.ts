import fc from 'fast-check'

import { proposeRemovals, titleSpan, withoutSpans } from '@/lib/domain/articles/removal'

const TEXT =
  'The lion moves house\nGetting your lion player ready...\nThe lion moved on Monday.\nThe post The lion moves house appeared first on Nordvik Courier.'

test('the title line and what the site added are proposed, in reading order, each with a reason', () => {
  const removals = proposeRemovals(TEXT, 'The lion moves house')
  expect(removals.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'The lion moves house',
    'Getting your lion player ready...',
    'The post The lion moves house appeared first on Nordvik Courier.',
  ])
  for (const { reason } of removals) expect(reason).toMatch(/^[A-Z].*\.$/)
})

test('a first line that is not the title stays', () => {
  const removals = proposeRemovals(TEXT, 'Something else')
  expect(removals.map(({ start }) => start)).not.toContain(0)
})

test('a text of one line has no title line', () => {
  expect(titleSpan('The lion moves house')).toBeNull()
})

test('what is not removed stays, letter by letter', () => {
  const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
      const inside = spans.filter(({ start, end }) => start >= 0 && end <= text.length)
      const kept = text.split('').filter((_, at) => !inside.some(({ start, end }) => start <= at && at < end))
      expect(withoutSpans(text, spans)).toBe(kept.join(''))
    }),
  )
})
