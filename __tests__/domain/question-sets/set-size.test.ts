import { draftSize, setSize } from '@/lib/domain/question-sets/set-size'

const words = (count: number): string => 'word '.repeat(count)

test.each([
  [100, 20],
  [500, 20],
  [800, 32],
  [1400, 56],
  [9000, 60],
])('an article of %i words gives a set of at most %i', (count, size) => {
  expect(setSize([words(count)])).toBe(size)
})

test('several articles count together', () => {
  expect(setSize([words(700), words(500)])).toBe(setSize([words(1200)]))
})

test('a teacher reads fewer drafts of a short article, and some more for each further one', () => {
  expect(draftSize([words(100)])).toBe(16)
  expect(draftSize([words(100), words(100)])).toBe(22)
  expect(draftSize([words(1600)])).toBe(40)
})
