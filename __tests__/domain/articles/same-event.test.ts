import { seemsSameEvent } from '@/lib/domain/articles/same-event'

const on = (title: string, publishedOn: string | null = null) => ({ title, publishedOn })

test.each([
  ['North Korea Sends Troops to Russia; Russia Sends Animals', 'North Korea Sent Troops to Russia', true],
  ['The lighthouse keeps itself', 'The lighthouse loses its keeper', false],
  ['Four days that burned London', 'The oldest lake on Earth', false],
  ['', '', false],
])('"%s" and "%s" seem one event: %s', (one, other, isSame) => {
  expect(seemsSameEvent(on(one), on(other))).toBe(isSame)
})

test('two words in common are enough when both came out in the same days', () => {
  const [one, other] = ['Skarholm light keeps itself', 'Skarholm loses its light']
  expect(seemsSameEvent(on(one, '2026-03-13'), on(other, '2026-03-15'))).toBe(true)
  expect(seemsSameEvent(on(one, '2026-03-13'), on(other, '2026-06-15'))).toBe(false)
  expect(seemsSameEvent(on(one), on(other))).toBe(false)
})
