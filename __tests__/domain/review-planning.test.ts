import fc from 'fast-check'

import { planExam, plannedOn } from '@/lib/domain/reviews/exam-plan'
import { leewayOf, slackOf } from '@/lib/domain/reviews/leeway'
import { levelled } from '@/lib/domain/reviews/levelling'
import { ordinaryDays } from '@/lib/domain/reviews/ordinary-reviews'
import { expectedRecall } from '@/lib/domain/reviews/outcomes'
import { daysToCatchUp, queue, type QueueDay } from '@/lib/domain/reviews/queue'
import { defaultScheduler } from '@/lib/domain/reviews/schedule'
import { addDays, daysBetween } from '@/lib/domain/shared/calendar'
import { seededRandom, shuffled } from '@/lib/domain/shared/random'

const today = '2026-03-20'
const cardsADay = 40

/** Cards with all kinds of intervals, due around today. */
const cards = fc
  .array(
    fc.record({
      interval: fc.integer({ min: 1, max: 120 }),
      away: fc.integer({ min: -40, max: 60 }),
      stability: fc.double({ min: 0.1, max: 200, noNaN: true }),
      isNew: fc.boolean(),
      sentence: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: null }),
    }),
    { maxLength: 120 },
  )
  .map((all) =>
    all.map(({ interval, away, ...rest }, index) => {
      const dueDay = addDays(today, away)
      const id = `card-${String(index).padStart(3, '0')}`
      return {
        id,
        dueDay,
        lastStudyDay: addDays(dueDay, -interval),
        difficulty: 5,
        toConfirm: false,
        ...rest,
      }
    }),
  )

const busiest = (days: Iterable<string>): number => {
  const work = new Map<string, number>()
  for (const day of days) work.set(day, (work.get(day) ?? 0) + 1)
  return Math.max(0, ...work.values())
}

const aDay = (change: Partial<QueueDay> = {}): QueueDay => ({
  today,
  cardsADay,
  doneToday: 0,
  newToday: 0,
  askedToday: new Set(),
  ...change,
})

test('short intervals have no leeway, long ones a little, never more than a quarter', () => {
  expect([1, 2, 3, 7, 20, 100].map(slackOf)).toEqual([0, 0, 1, 2, 3, 7])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (days) => {
      const { first, last } = leewayOf({
        lastStudyDay: today,
        dueDay: addDays(today, days),
        toConfirm: false,
      })
      expect(first > today && first <= last).toBe(true)
      expect(slackOf(days)).toBeLessThanOrEqual(Math.max(1, days * 0.35))
      expect(slackOf(days + 1)).toBeGreaterThanOrEqual(slackOf(days))
    }),
  )
})

test('every card is asked within its leeway; what is overdue, today', () => {
  fc.assert(
    fc.property(cards, (all) => {
      const days = levelled(all, today)
      expect(days.size).toBe(all.length)
      for (const card of all) {
        const { first, last } = leewayOf(card)
        const day = days.get(card.id) ?? ''
        expect(day >= today && day >= first).toBe(true)
        expect(day <= (last < today ? today : last)).toBe(true)
      }
    }),
  )
})

test('spreading depends on the cards alone, not on their order', () => {
  fc.assert(
    fc.property(cards, fc.integer(), (all, seed) => {
      const other = levelled(shuffled(all, seededRandom(seed)), today)
      expect(Object.fromEntries(other)).toEqual(Object.fromEntries(levelled(all, today)))
    }),
  )
})

test('thirty cards that are due on one day, ten days on, are spread over their leeway', () => {
  const all = Array.from({ length: 30 }, (_, index) => ({
    id: `card-${index}`,
    dueDay: addDays(today, 5),
    lastStudyDay: addDays(today, -5),
    toConfirm: false,
  }))
  expect(slackOf(10)).toBe(2)
  expect(busiest(levelled(all, today).values())).toBe(6)
})

test('nothing that is asked is not due, nothing is asked twice, and nothing is lost', () => {
  fc.assert(
    fc.property(cards, fc.integer({ min: 0, max: 60 }), (due, doneToday) => {
      const { asked, waiting } = queue(due, aDay({ doneToday }))
      expect(asked.length + waiting).toBe(due.length)
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
      expect(asked.length).toBeLessThanOrEqual(Math.max(0, cardsADay - doneToday))
      expect(asked.filter(({ isNew }) => isNew).length).toBeLessThanOrEqual(cardsADay / 2)
    }),
  )
})

test('the lowest recall comes first, and the order of what came in plays no part', () => {
  fc.assert(
    fc.property(cards, fc.integer(), (due, seed) => {
      const { asked } = queue(due, aDay())
      const recall = asked.map((card) =>
        defaultScheduler.retrievability(card, daysBetween(card.lastStudyDay, today)),
      )
      expect(recall).toEqual(recall.toSorted((a, b) => a - b))
      expect(queue(shuffled(due, seededRandom(seed)), aDay()).asked).toEqual(asked)
    }),
  )
})

test('of one sentence one card a day is asked, and none that was asked of today', () => {
  fc.assert(
    fc.property(cards, (due) => {
      const { asked } = queue(due, aDay({ askedToday: new Set(['a']) }))
      const sentences = asked.flatMap(({ sentence }) => sentence ?? [])
      expect(new Set(sentences).size).toBe(sentences.length)
      expect(sentences).not.toContain('a')
    }),
  )
})

test('after a holiday those come first that lose most by waiting, not what is long forgotten', () => {
  const card = (id: string, stability: number, awayDays: number) => ({
    id,
    stability,
    difficulty: 5,
    lastStudyDay: addDays(today, -awayDays),
    isNew: false,
    sentence: null,
  })
  const due = [card('long-forgotten', 0.3, 90), card('fading', 3, 6), card('firm', 200, 210)]
  expect(queue(due, aDay({ cardsADay: 1 })).asked.map(({ id }) => id)).toEqual(['fading'])
  expect(queue(due, aDay()).asked.map(({ id }) => id)).toEqual(['long-forgotten', 'fading', 'firm'])
})

test('a backlog is done in a number of days, or never', () => {
  expect([daysToCatchUp(100, 40, 20), daysToCatchUp(1, 40, 0), daysToCatchUp(1, 40, 40)]).toEqual([
    5,
    1,
    null,
  ])
})

const memory = fc.record({
  stability: fc.double({ min: 0.2, max: 300, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  lastStudyDay: fc.integer({ min: -120, max: 0 }).map((away) => addDays(today, away)),
})
const items = fc
  .array(memory, { maxLength: 25 })
  .map((all) => all.map((one, index) => ({ id: `item-${String(index).padStart(2, '0')}`, memory: one })))

const anExam = (awayDays: number, change: { cardsADay?: number; doneToday?: number } = {}) => ({
  today,
  onDay: addDays(today, awayDays),
  target: 0.9,
  cardsADay,
  doneToday: 0,
  ...change,
})

test('expected recall is a probability, and all of it is the recall where nothing is reviewed', () => {
  fc.assert(
    fc.property(
      memory,
      fc.integer({ min: 2, max: 60 }),
      fc.integer({ min: 1, max: 59 }),
      (one, away, day) => {
        const onDay = addDays(today, away)
        const none = expectedRecall(one, { reviewDays: [], onDay }, defaultScheduler)
        expect(none).toBeCloseTo(
          defaultScheduler.retrievability(one, daysBetween(one.lastStudyDay, onDay)),
          9,
        )
        const reviewDays = [addDays(today, Math.min(day, away - 1))]
        const once = expectedRecall(one, { reviewDays, onDay }, defaultScheduler)
        expect(once > 0 && once <= 1).toBe(true)
      },
    ),
  )
})

test('a plan asks nothing of what will be remembered, and brings the rest to the target where it can', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 2, max: 90 }), (all, away) => {
      const exam = anExam(away)
      const plan = planExam(all, exam)
      expect(plan.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
      for (const { reviewDays, without, with: reached } of plan) {
        if (without >= exam.target) expect(reviewDays).toEqual([])
        else expect(reached).toBeGreaterThanOrEqual(Math.min(exam.target, without))
        expect(reviewDays).toEqual(reviewDays.toSorted())
        for (const day of reviewDays) expect(day >= today && day < exam.onDay).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

test('fewer reviews than planned would not do', () => {
  fc.assert(
    fc.property(memory, fc.integer({ min: 2, max: 30 }), (one, away) => {
      const exam = anExam(away)
      const [planned] = planExam([{ id: 'only', memory: one }], exam)
      if (planned?.reviewDays.length !== 2) return
      const days = Array.from({ length: away }, (_, index) => addDays(today, index)).filter(
        (day) => day > one.lastStudyDay,
      )
      for (const day of days) {
        const once = expectedRecall(one, { reviewDays: [day], onDay: exam.onDay }, defaultScheduler)
        expect(once).toBeLessThan(exam.target)
      }
    }),
    { numRuns: 60 },
  )
})

/** Every pair of days before the exam on which an item could be reviewed. */
function pairsBefore(lastStudyDay: string, away: number): readonly (readonly string[])[] {
  const days = Array.from({ length: away }, (_, index) => addDays(today, index)).filter(
    (day) => day > lastStudyDay,
  )
  return days.flatMap((day, index) => days.slice(index + 1).map((later) => [day, later]))
}

test('where three reviews are planned, no two days would do, whichever they are', () => {
  const weak = fc.record({
    stability: fc.double({ min: 0.01, max: 0.6, noNaN: true }),
    difficulty: fc.double({ min: 5, max: 10, noNaN: true }),
    lastStudyDay: fc.integer({ min: -60, max: 0 }).map((day) => addDays(today, day)),
  })
  fc.assert(
    fc.property(weak, fc.integer({ min: 3, max: 30 }), (one, away) => {
      const exam = anExam(away)
      const [planned] = planExam([{ id: 'only', memory: one }], exam)
      if (!planned || (planned.reviewDays.length < 3 && planned.with >= exam.target)) return
      for (const reviewDays of pairsBefore(one.lastStudyDay, away)) {
        const twice = expectedRecall(one, { reviewDays, onDay: exam.onDay }, defaultScheduler)
        expect(twice).toBeLessThan(exam.target)
      }
    }),
    { numRuns: 60 },
  )
})

test('no item is asked more often than its schedule would ask for the same recall', () => {
  fc.assert(
    fc.property(memory, fc.integer({ min: 2, max: 60 }), (one, away) => {
      const exam = anExam(away)
      const reviewDays = ordinaryDays(one, exam).filter((day) => day > one.lastStudyDay)
      const [planned] = planExam([{ id: 'only', memory: one }], exam)
      const reached = expectedRecall(one, { reviewDays, onDay: exam.onDay }, defaultScheduler)
      if (reached < exam.target || !planned) return
      expect(planned.with).toBeGreaterThanOrEqual(exam.target)
      expect(planned.reviewDays.length).toBeLessThanOrEqual(reviewDays.length)
    }),
    { numRuns: 150 },
  )
})

test('a last review that is moved later brings more', () => {
  fc.assert(
    fc.property(
      memory,
      fc.integer({ min: 1, max: 57 }),
      fc.integer({ min: 1, max: 30 }),
      (one, day, rest) => {
        const onDay = addDays(today, day + 1 + rest)
        const on = (last: number) =>
          expectedRecall(one, { reviewDays: [today, addDays(today, last)], onDay }, defaultScheduler)
        expect(on(day + 1)).toBeGreaterThanOrEqual(on(day) - 1e-12)
      },
    ),
  )
})

test('where the days are full a review on another day brings what it can', () => {
  const all = Array.from({ length: 12 }, (_, index) => ({
    id: `item-${String(index).padStart(2, '0')}`,
    memory: { stability: 1.5, difficulty: 6, lastStudyDay: addDays(today, -1) },
  }))
  const plan = planExam(all, anExam(6, { cardsADay: 2 }))
  expect(busiest(plan.flatMap(({ reviewDays }) => reviewDays))).toBeLessThanOrEqual(2)
  expect(plan.every(({ reviewDays }) => reviewDays.length === 1)).toBe(true)
})

test('where the best days are full, further reviews on others bring nearly everything to the target', () => {
  const random = seededRandom(1)
  const all = Array.from({ length: 60 }, (_, index) => ({
    id: `item-${String(index).padStart(2, '0')}`,
    memory: {
      stability: 0.5 + 60 * random() ** 3,
      difficulty: 3 + 6 * random(),
      lastStudyDay: addDays(today, -5),
    },
  }))
  const plan = planExam(all, anExam(30, { cardsADay: 5 }))
  const counts = plan.map(({ reviewDays }) => reviewDays.length)
  expect(plan.filter((item) => item.with < 0.9).length).toBeLessThanOrEqual(1)
  expect(counts).toContain(2)
  expect(busiest(plan.flatMap(({ reviewDays }) => reviewDays))).toBeLessThanOrEqual(5)
})

test('no day of a plan holds more than a day may, and what today has had counts', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 2, max: 20 }), (all, away) => {
      const plan = planExam(all, anExam(away, { cardsADay: 3, doneToday: 2 }))
      expect(busiest(plan.flatMap(({ reviewDays }) => reviewDays))).toBeLessThanOrEqual(3)
      expect(plannedOn(plan, today).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 40 },
  )
})

test('a plan depends on the items alone, not on their order', () => {
  fc.assert(
    fc.property(items, fc.integer(), (all, seed) => {
      expect(planExam(shuffled(all, seededRandom(seed)), anExam(14))).toEqual(planExam(all, anExam(14)))
    }),
    { numRuns: 30 },
  )
})

test('nothing is planned for the day of the exam itself', () => {
  const one = { id: 'only', memory: { stability: 1, difficulty: 5, lastStudyDay: '2026-03-10' } }
  expect(planExam([one], anExam(1))[0]?.reviewDays).toEqual([today])
  const reviewedToday = { ...one, memory: { ...one.memory, lastStudyDay: today } }
  expect(planExam([reviewedToday], anExam(1))[0]?.reviewDays).toEqual([])
})
