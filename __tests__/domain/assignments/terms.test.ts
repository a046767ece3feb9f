import fc from 'fast-check'

import { attemptsThatCount, COUNTED_ATTEMPTS, countedMarks } from '@/lib/domain/assignments/counted'
import { lateWorkOf, readDates } from '@/lib/domain/assignments/dates'
import { assignmentStatus, mayAnswer } from '@/lib/domain/assignments/status'
import { allowanceOf, closingOf, LATE_MS, NO_ALLOWANCE, termsFor } from '@/lib/domain/assignments/terms'

const moment = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000))
const percent = fc.integer({ min: 0, max: 300 })
const assignment = fc
  .record({
    opensAt: moment,
    dueMs: fc.integer({ min: 1, max: 10 * LATE_MS }),
    lateMs: fc.option(fc.integer({ min: 0, max: 10 * LATE_MS })),
    timeLimitSeconds: fc.option(fc.integer({ min: 60, max: 36_000 })),
  })
  .map(({ opensAt, dueMs, lateMs, timeLimitSeconds }) => {
    const dueAt = new Date(opensAt.getTime() + dueMs)
    const closesAt = lateMs === null ? null : new Date(dueAt.getTime() + lateMs)
    return { opensAt, dueAt, closesAt, timeLimitSeconds, attemptsAllowed: 1, withdrawnAt: null }
  })

test('nobody who is allowed nothing has anything else than the class', () => {
  fc.assert(
    fc.property(assignment, (one) => {
      expect(termsFor(one, NO_ALLOWANCE)).toEqual({ ...one, closesAt: closingOf(one) })
    }),
  )
})

test('extra time never shortens a limit, is given to the second, and makes none where there is none', () => {
  fc.assert(
    fc.property(assignment, percent, (one, extraTimePercent) => {
      const { timeLimitSeconds } = termsFor(one, { dueAt: null, extraTimePercent })
      if (one.timeLimitSeconds === null) return expect(timeLimitSeconds).toBeNull()
      const exact = one.timeLimitSeconds * (1 + extraTimePercent / 100)
      expect(timeLimitSeconds).toBeGreaterThanOrEqual(one.timeLimitSeconds)
      expect((timeLimitSeconds ?? 0) - exact).toBeGreaterThan(-1e-6)
      expect((timeLimitSeconds ?? 0) - exact).toBeLessThan(1)
    }),
  )
})

test('whoever has a due date of their own may be late by as long as everybody', () => {
  fc.assert(
    fc.property(assignment, moment, (one, dueAt) => {
      const own = termsFor(one, { dueAt, extraTimePercent: 0 })
      expect(own.dueAt).toEqual(dueAt)
      expect(own.closesAt.getTime() - own.dueAt.getTime()).toBe(
        closingOf(one).getTime() - one.dueAt.getTime(),
      )
    }),
  )
})

test('what is kept for one assignment comes before what holds for the class', () => {
  const dueAt = new Date('2026-03-20T10:00:00Z')
  expect(allowanceOf(undefined, 25)).toEqual({ dueAt: null, extraTimePercent: 25 })
  expect(allowanceOf({ dueAt, extraTimePercent: null }, 25)).toEqual({ dueAt, extraTimePercent: 25 })
  expect(allowanceOf({ dueAt: null, extraTimePercent: 0 }, 25)).toEqual(NO_ALLOWANCE)
})

test('work is taken from the opening until the closing, and from the due date on it is late', () => {
  fc.assert(
    fc.property(assignment, moment, (one, now) => {
      const terms = termsFor(one, NO_ALLOWANCE)
      const status = assignmentStatus(terms, [], now)
      expect(mayAnswer(status)).toBe(now >= one.opensAt && now < terms.closesAt)
      expect(status === 'late').toBe(now >= one.opensAt && now >= one.dueAt && now < terms.closesAt)
    }),
  )
})

test('what was said of late work is what is shown of it, and it never ends before the due date', () => {
  fc.assert(
    fc.property(assignment, moment, (one, until) => {
      for (const lateWork of ['week', 'never', { until }] as const) {
        const read = readDates({ ...one, lateWork }, 'UTC', null)
        if (!read.ok) return expect(until < one.dueAt).toBe(true)
        expect(closingOf(read.value) >= one.dueAt).toBe(true)
        const isDueDate = typeof lateWork !== 'string' && until.getTime() === one.dueAt.getTime()
        expect(lateWorkOf(read.value)).toEqual(isDueDate ? 'never' : lateWork)
      }
    }),
  )
})

const attempts = fc.array(
  fc.integer({ min: 0, max: 30 }).map((marks) => ({ marks, maxMarks: 30 })),
  { maxLength: 10 },
)

test('the mark is one of the marks, or their mean; the best is never below any other way of counting', () => {
  fc.assert(
    fc.property(attempts, (all) => {
      const marks = COUNTED_ATTEMPTS.map((counted) => countedMarks(all, counted))
      if (all.length === 0) return expect(marks).toEqual([null, null, null, null])
      const [best, first, last, average] = marks.map((each) => each?.marks ?? -1)
      expect(best).toBe(Math.max(...all.map((each) => each.marks)))
      expect([first, last]).toEqual([all[0]?.marks, all.at(-1)?.marks])
      expect(average).toBeCloseTo(all.reduce((sum, each) => sum + each.marks, 0) / all.length, 1)
      expect(Math.max(first ?? 0, last ?? 0, average ?? 0)).toBeLessThanOrEqual(best ?? 0)
    }),
  )
})

test('of two attempts that are equally good the first one counts', () => {
  const two = [
    { number: 1, marks: 7 },
    { number: 2, marks: 7 },
  ]
  expect(attemptsThatCount(two, 'best')).toEqual([two[0]])
})
