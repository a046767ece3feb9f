import fc from 'fast-check'

import type { LogEntry } from '@/lib/domain/reviews/fold'
import { recallOn, spreadOf, spreadShown, stabilityPiles, studyCalendar } from '@/lib/domain/reviews/outlook'
import {
  calibration,
  logLoss,
  predictionsMade,
  predictionsOf,
  type Prediction,
} from '@/lib/domain/reviews/predictions'
import { schedulerWith } from '@/lib/domain/reviews/schedule'
import { DEFAULT_WEIGHTS } from '@/lib/domain/reviews/weights'
import { addDays } from '@/lib/domain/shared/calendar'

const today = '2026-03-20'

const aReview = (day: number, change: Partial<LogEntry> = {}): LogEntry => ({
  id: `r${String(day).padStart(4, '0')}`,
  undoesId: null,
  grade: 'good',
  source: 'card',
  guessChance: 0,
  reviewedAt: new Date(Date.parse('2026-01-01T12:00:00Z') + day * 86_400_000),
  studyDay: addDays('2026-01-01', day),
  ...change,
})

const predictions = fc.array(
  fc.record({
    predicted: fc.double({ min: 0.01, max: 1, noNaN: true }),
    recalled: fc.boolean(),
    at: fc.constant(new Date(0)),
  }),
  { maxLength: 200 },
)

test('a log puts a prediction to the test with each answer but the first of an item and the repeats of a day', () => {
  const again = { ...aReview(2), id: 'repeat', grade: 'again' as const }
  const tested = predictionsOf([aReview(0), aReview(2), again, aReview(13, { grade: 'again' })])
  expect(tested.map(({ recalled }) => recalled)).toEqual([true, false])
  expect(tested[0]?.predicted).toBeCloseTo(0.91, 1)
})

test('an answer that may be a guess tests nothing', () => {
  const guess = aReview(60, { source: 'quiz', guessChance: 0.5 })
  expect(predictionsOf([aReview(0), guess])).toEqual([])
  expect(predictionsOf([aReview(0, { source: 'quiz', guessChance: 0.5 }), aReview(1)])).toEqual([])
})

test('weights are tested on what came after they were kept, the default ones on what came before', () => {
  const scheduler = schedulerWith(DEFAULT_WEIGHTS.map((weight, index) => (index < 4 ? weight / 10 : weight)))
  const reviews = [aReview(0), aReview(3), aReview(9), aReview(20)]
  const [early, , late] = predictionsMade(reviews, { scheduler, since: new Date('2026-01-15T00:00:00Z') })
  expect(early).toEqual(predictionsOf(reviews)[0])
  expect(late).toEqual(predictionsOf(reviews, scheduler)[2])
  expect(predictionsMade(reviews, { scheduler, since: null })).toEqual(predictionsOf(reviews, scheduler))
})

test('log loss is 0.693 for a coin, near nothing for certainty, and never infinite', () => {
  const one = (predicted: number, recalled: boolean): Prediction => ({ predicted, recalled, at: new Date(0) })
  expect(logLoss([one(0.5, true), one(0.5, false)])).toBeCloseTo(Math.LN2, 9)
  expect(logLoss([one(1, true)])).toBeLessThan(0.001)
  expect(logLoss([one(1, false)])).toBeLessThan(10)
  expect(logLoss([])).toBeNull()
})

test('calibration counts every prediction once, from low to high, within its interval', () => {
  fc.assert(
    fc.property(predictions, (all) => {
      const bins = calibration(all)
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
      for (const { low, actual, high } of bins) {
        expect(low <= actual + 1e-9 && actual <= high + 1e-9).toBe(true)
      }
      const middle = bins.map(({ predicted }) => predicted)
      expect(middle).toEqual(middle.toSorted((a, b) => a - b))
    }),
  )
})

test('the quartiles hold the middle half, and the mean lies between the ends', () => {
  expect(spreadOf([1, 2, 3, 4, 5])).toEqual({ count: 5, mean: 3, lowerQuartile: 2, upperQuartile: 4 })
  expect(spreadOf([])).toBeNull()
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (values) => {
      const spread = spreadOf(values)
      expect(spread?.lowerQuartile).toBeLessThanOrEqual(spread?.upperQuartile ?? -1)
      expect(spread?.mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
      expect(spread?.mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
    }),
  )
})

test('every stability lies in one pile', () => {
  expect(stabilityPiles([0.2, 1, 2.9, 3, 20, 179, 180, 4000])).toEqual([1, 2, 1, 1, 0, 1, 2])
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.001, max: 36_500, noNaN: true })), (all) => {
      expect(stabilityPiles(all).reduce((sum, count) => sum + count, 0)).toBe(all.length)
    }),
  )
})

test('the calendar ends today, in weeks from Monday', () => {
  const weeks = studyCalendar(new Map([[today, 12]]), today, 3)
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 5])
  expect(weeks[0]?.[0]?.day).toBe('2026-03-02')
  expect(weeks.at(-1)?.at(-1)).toEqual({ day: today, count: 12 })
})

test('recall falls from day to day', () => {
  const memory = { stability: 10, difficulty: 5, lastStudyDay: today }
  expect(recallOn(memory, today)).toBe(1)
  expect(recallOn(memory, addDays(today, 10))).toBeCloseTo(0.9, 6)
  expect(recallOn(memory, addDays(today, 11))).toBeLessThan(0.9)
})

test('the middle half of a class is shown from five students on', () => {
  const spread = spreadOf([0.5, 0.6, 0.7, 0.8, 0.9])
  expect(spreadShown(spread, 4)).toBeNull()
  expect(spreadShown(spread, 5)).toEqual({ from: 0.6, to: 0.8 })
  expect(spreadShown(null, 30)).toBeNull()
})
