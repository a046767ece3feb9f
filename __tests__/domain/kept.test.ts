import { recalledSince } from '@/lib/domain/reviews/kept'

const review = (memoryItemId: string, studyDay: string, correct = true) => ({
  memoryItemId,
  studyDay,
  correct,
})

const told = (reviews: readonly ReturnType<typeof review>[], since: string) =>
  recalledSince(reviews, since).map(({ memoryItemId, recall, afterDays }) => [
    memoryItemId,
    recall,
    afterDays,
  ])

test('what was recalled days after the answer before is kept, the longest first', () => {
  const reviews = [
    review('lens', '2026-03-18'),
    review('lens', '2026-03-14', false),
    review('keeper', '2026-03-07'),
    review('keeper', '2026-03-18'),
  ]
  expect(told(reviews, '2026-03-12')).toEqual([
    ['keeper', 'kept', 11],
    ['lens', 'kept', 4],
  ])
})

test('only the latest answer counts, a first answer is neither kept nor forgotten, and what is older is left out', () => {
  const reviews = [
    review('first', '2026-03-18', false),
    review('old', '2026-03-01'),
    review('old', '2026-03-05'),
    review('forgotten', '2026-03-08'),
    review('forgotten', '2026-03-13'),
    review('forgotten', '2026-03-17', false),
  ]
  expect(told(reviews, '2026-03-12')).toEqual([
    ['forgotten', 'forgotten', 4],
    ['first', 'first', 0],
  ])
})
