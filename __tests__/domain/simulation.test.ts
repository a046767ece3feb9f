import fc from 'fast-check'

import type { LogEntry } from '@/lib/domain/reviews/fold'
import { fold } from '@/lib/domain/reviews/fold'
import { defaultScheduler } from '@/lib/domain/reviews/schedule'
import { classOf, start, study } from '@/lib/domain/reviews/simulation/course'
import { simulate } from '@/lib/domain/reviews/simulation/simulate'
import { LAWS, mindOf } from '@/lib/domain/reviews/simulation/true-memory'
import { tunedClass, weightsIn } from '@/lib/domain/reviews/simulation/tuned-class'
import {
  ladder,
  leitner,
  ownWay,
  sm2,
  type OwnCard,
  type Rung,
  type Way,
} from '@/lib/domain/reviews/simulation/way'
import { DEFAULT_WEIGHTS } from '@/lib/domain/reviews/weights'
import { addDays, daysBetween } from '@/lib/domain/shared/calendar'
import { seededRandom } from '@/lib/domain/shared/random'

import { logsOf, QUICK_TO_FORGET } from '../support/learner-log'

const around = { fit: null, onProgress: () => undefined }

const entryOn = (day: number, isRight: boolean): LogEntry => {
  const studyDay = addDays('2026-01-05', day)
  return {
    id: String(day).padStart(4, '0'),
    undoesId: null,
    grade: isRight ? 'good' : 'again',
    source: 'card',
    guessChance: 0,
    reviewedAt: new Date(`${studyDay}T12:00:00Z`),
    studyDay,
  }
}

/** The intervals that a way gives to answers, each on the day it asked for. */
function intervals(way: Way<Rung>, answers: readonly boolean[]): readonly number[] {
  let [rung, day]: [Rung | null, number] = [null, 0]
  return answers.map((isRight) => {
    const entry = entryOn(day, isRight)
    rung = way.answered(rung, entry)
    const interval = daysBetween(entry.studyDay, rung.dueDay)
    day += interval
    return interval
  })
}

test('the other ways give the intervals of their books', () => {
  const right = [true, true, true, true, true]
  expect(intervals(sm2, right)).toEqual([1, 6, 15, 38, 95])
  expect(intervals(ladder, right)).toEqual([1, 7, 21, 60, 60])
  expect(intervals(leitner, right)).toEqual([2, 4, 8, 16, 16])
  for (const way of [sm2, ladder, leitner]) expect(intervals(way, [true, true, true, false])[3]).toBe(1)
})

test('our way is the fold of the app, answer by answer', () => {
  const way = ownWay('ours', defaultScheduler)
  const [learner] = classOf({ seed: 4, law: 'fsrs', days: 60 }, [0])
  if (!learner) throw new Error('There is a learner.')
  const { cards, reviews } = study(learner, way, { from: start<OwnCard>(), until: 60 })
  expect(reviews).toBeGreaterThan(100)
  for (const { log, state } of cards.values()) expect(fold(log)).toEqual(state)
})

test('a course that is taken in two parts is the same course', () => {
  const [learner] = classOf({ seed: 5, law: 'act-r', days: 40 }, [3])
  if (!learner) throw new Error('There is a learner.')
  const half = study(learner, sm2, { from: start<Rung>(), until: 23 })
  const whole = study(learner, sm2, { from: start<Rung>(), until: 40 })
  expect(study(learner, sm2, { from: half, until: 40 })).toEqual(whole)
})

test.each(LAWS)(
  'by the law of %s recall is a probability, falls with time, and rises with an answer',
  (law) => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer(),
          isRight: fc.boolean(),
          gap: fc.integer({ min: 1, max: 90 }),
          later: fc.integer({ min: 1, max: 200 }),
        }),
        ({ seed, isRight, gap, later }) => {
          const random = seededRandom(seed)
          const memory = mindOf(law, { ofClass: 0.2, ofLearner: -0.3 }, random)(random, 0, isRight)
          const recall = memory.recallOn(gap)
          expect(recall > 0 && recall <= 1).toBe(true)
          expect(memory.recallOn(gap + later)).toBeLessThanOrEqual(recall)
          const [before, after] = [memory.recallOn(gap + 1), memory.answered(gap, true).recallOn(gap + 1)]
          expect(after).toBeGreaterThanOrEqual(before)
        },
      ),
    )
  },
)

test('the same seed gives the same figures, another seed others', async () => {
  const run = (seed: number) => simulate({ learners: 3, days: 40, seed }, around)
  expect(await run(1)).toEqual(await run(1))
  expect(await run(1)).not.toEqual(await run(2))
})

test('less recall is asked for with fewer reviews, and without an optimiser nothing is tuned', async () => {
  const laws = await simulate({ learners: 6, days: 90, seed: 1 }, around)
  for (const { ways, tuned } of laws) {
    expect(tuned).toBeNull()
    const [full, less, least] = ['FSRS-6', 'FSRS-6 at 0.85', 'FSRS-6 at 0.80'].map((name) =>
      ways.find(({ way }) => way === name),
    )
    expect(less?.reviewsADay).toBeLessThan(full?.reviewsADay ?? 0)
    expect(least?.reviewsADay).toBeLessThan(less?.reviewsADay ?? 0)
    expect(least?.meanRecall).toBeLessThan(full?.meanRecall ?? 0)
    for (const { lastRecall, weak } of ways) {
      expect(lastRecall > 0.5 && lastRecall < 1).toBe(true)
      expect(weak >= 0 && weak < 0.5).toBe(true)
    }
  }
})

test('a class tunes as the app does: own weights, else those of the class, else the default ones', async () => {
  const quick = logsOf(QUICK_TO_FORGET, { items: 200, reviews: 12 })
  const few = logsOf(QUICK_TO_FORGET, { items: 5, reviews: 12 })
  const tuned = await tunedClass([quick, few], () => Promise.resolve(QUICK_TO_FORGET))
  expect([weightsIn(tuned, 0), weightsIn(tuned, 1)]).toEqual([QUICK_TO_FORGET, QUICK_TO_FORGET])
  expect(tuned.ofLearners).toEqual([QUICK_TO_FORGET, null])
  const refused = await tunedClass([quick], () => Promise.resolve([Number.NaN]))
  expect(weightsIn(refused, 0)).toEqual(DEFAULT_WEIGHTS)
})
