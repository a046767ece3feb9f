import { keptSince } from '@/lib/domain/reviews/kept'

const review = (memoryItemId: string, studyDay: string, correct = true) => ({
  memoryItemId,
  studyDay,
  correct,
})

test('what was recalled days after the answer before is kept, the longest first', () => {
  const kept = keptSince(
    [
      review('lens', '2026-03-18'),
      review('lens', '2026-03-14', false),
      review('keeper', '2026-03-07'),
      review('keeper', '2026-03-18'),
    ],
    '2026-03-12',
  )
  expect(kept.map(({ memoryItemId, afterDays }) => [memoryItemId, afterDays])).toEqual([
    ['keeper', 11],
    ['lens', 4],
  ])
})

test('a first answer, an old one and one that was forgotten since are not kept', () => {
  const reviews = [
    review('first', '2026-03-18'),
    review('old', '2026-03-01'),
    review('old', '2026-03-05'),
    review('forgotten', '2026-03-08'),
    review('forgotten', '2026-03-13'),
    review('forgotten', '2026-03-17', false),
  ]
  expect(keptSince(reviews, '2026-03-12')).toEqual([])
})
