import { replay } from '@/lib/domain/reviews/fold'
import { readReviewFile } from '@/lib/domain/reviews/review-file'

const HEAD = 'card_id,review_rating,review_time,review_duration'

const read = (...lines: string[]) => readReviewFile([HEAD, ...lines, ''].join('\n'), 'America/New_York')

test('a line is a review on the study day of the zone', () => {
  const file = read('7,3,2024-03-30T07:59:00.250000+00:00,7241', '7,1,2024-03-30T08:00:00Z,')
  expect(file).toMatchObject({
    ok: true,
    value: [
      { item: '7', grade: 'good', studyDay: '2024-03-29', reviewedAt: new Date('2024-03-30T07:59:00.250Z') },
      { item: '7', grade: 'again', studyDay: '2024-03-30' },
    ],
  })
})

test('reviews of the same millisecond keep the order of the file', () => {
  const at = '2024-03-30T08:00:00Z'
  const file = read(...Array.from({ length: 12 }, (_, index) => `7,${1 + (index % 4)},${at},1`))
  const steps = file.ok ? replay(file.value, { everyReviewMoves: true }) : []
  expect(steps.map(({ entry }) => entry.grade)).toEqual(
    Array.from({ length: 12 }, (_, index) => ['again', 'hard', 'good', 'easy'][index % 4]),
  )
})

test('columns may stand in any order, after a byte order mark, with line ends of Windows', () => {
  const text = '\uFEFFreview_time,card_id,review_rating\r\n2024-03-30T10:00:00+02:00,a b,2\r\n'
  expect(readReviewFile(text, 'UTC')).toMatchObject({ ok: true, value: [{ item: 'a b', grade: 'hard' }] })
})

test.each([
  ['a grade that there is not', '7,5,2024-03-30T08:00:00Z,1'],
  ['no grade', '7,,2024-03-30T08:00:00Z,1'],
  ['no time', '7,3,yesterday,1'],
  ['a time without an offset', '7,3,2024-03-30T08:00:00,1'],
  ['a day that there is not', '7,3,2024-13-30T08:00:00Z,1'],
  ['too few values', '7'],
])('%s is refused with its line', (_, line) => {
  expect(read('7,3,2024-03-30T08:00:00Z,1', line)).toEqual({ ok: false, error: { code: 'bad-line-3' } })
})

test('a file without the columns is refused, an empty one too', () => {
  expect(readReviewFile('', 'UTC')).toMatchObject({ error: { code: 'no-columns' } })
  expect(readReviewFile('a,b\n1,2', 'UTC')).toMatchObject({ error: { code: 'no-columns' } })
  expect(readReviewFile(HEAD, 'UTC')).toEqual({ ok: true, value: [] })
})
