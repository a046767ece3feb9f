import fc from 'fast-check'

import { breakProblem, isFreeDay, weekdayOf, type SchoolCalendar } from '@/lib/domain/classes/school-days'
import { replay, type LogEntry } from '@/lib/domain/reviews/fold'
import { daysInARow, studyRecord, type StudyRecord } from '@/lib/domain/reviews/study-days'
import { addDays, daysBetween, type Day } from '@/lib/domain/shared/calendar'

/** 2026-03-16 is a Monday. */
const MONDAY = '2026-03-16'
const day = (after: number): Day => addDays(MONDAY, after)
const never = () => false

const WEEKENDS: SchoolCalendar = { freeWeekdays: [6, 7], breaks: [] }

test('days in a row count up to today, and a day that is not over breaks nothing', () => {
  const waits = [{ from: day(0), until: null }]
  const row = (studied: readonly Day[]) => daysInARow({ studied, waits }, day(3), never)
  expect(row([day(1), day(2), day(3)])).toBe(3)
  expect(row([day(1), day(2)])).toBe(2)
  expect(row([day(0), day(2)])).toBe(1)
  expect(row([day(1)])).toBe(0)
  expect(row([])).toBe(0)
})

test('a weekend and a holiday break nothing, and study on them counts', () => {
  const waits = [{ from: day(0), until: null }]
  const studied = [day(3), day(4), day(7)]
  const weekends = (at: Day) => isFreeDay(WEEKENDS, at)
  expect(daysInARow({ studied, waits }, day(7), weekends)).toBe(3)
  expect(daysInARow({ studied: [...studied, day(5)], waits }, day(7), weekends)).toBe(4)
  const holiday = { freeWeekdays: [6, 7], breaks: [{ firstDay: day(8), lastDay: day(10) }] }
  expect(daysInARow({ studied, waits }, day(11), (at) => isFreeDay(holiday, at))).toBe(3)
  expect(daysInARow({ studied, waits }, day(12), (at) => isFreeDay(holiday, at))).toBe(0)
})

test('a day on which nothing had to be done breaks nothing and counts for nothing', () => {
  expect(daysInARow({ studied: [day(0)], waits: [] }, day(9), never)).toBe(1)
  expect(daysInARow({ studied: [day(0)], waits: [{ from: day(9), until: null }] }, day(9), never)).toBe(1)
  expect(daysInARow({ studied: [day(0)], waits: [{ from: day(8), until: null }] }, day(9), never)).toBe(0)
})

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([from, length]) => ({ from: day(from), until: length === null ? null : day(from + length) }))
const record: fc.Arbitrary<StudyRecord> = fc.record({
  studied: fc.array(fc.integer({ min: -3, max: 45 }).map(day), { maxLength: 30 }),
  waits: fc.array(stretch, { maxLength: 5 }),
})
const calendar: fc.Arbitrary<SchoolCalendar> = fc.record({
  freeWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
  breaks: fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.nat({ max: 10 }))
      .map(([from, length]) => ({ firstDay: day(from), lastDay: day(from + length) })),
    { maxLength: 3 },
  ),
})
const today = day(42)

/** The same rule, told backwards from today. */
function walkedBack({ studied, waits }: StudyRecord, isFree: (at: Day) => boolean): number {
  let count = 0
  for (let at = today; at >= day(-3); at = addDays(at, -1)) {
    const waited = waits.some(({ from, until }) => from <= at && (until === null || at < until))
    if (studied.includes(at)) count += 1
    else if (at < today && waited && !isFree(at)) break
  }
  return count
}

test('told forwards and backwards the row is the same', () => {
  fc.assert(
    fc.property(record, calendar, (given, school) => {
      const isFree = (at: Day) => isFreeDay(school, at)
      expect(daysInARow(given, today, isFree)).toBe(walkedBack(given, isFree))
    }),
  )
})

test('another holiday never shortens a row, nor does another day of study', () => {
  fc.assert(
    fc.property(record, calendar, calendar, (given, school, other) => {
      const isFree = (at: Day) => isFreeDay(school, at)
      const more = (at: Day) => isFree(at) || isFreeDay(other, at)
      const row = daysInARow(given, today, isFree)
      expect(daysInARow(given, today, more)).toBeGreaterThanOrEqual(row)
      const studied = [...given.studied, day(20)]
      expect(daysInARow({ ...given, studied }, today, isFree)).toBeGreaterThanOrEqual(row)
    }),
  )
})

test('no row is longer than the days that were studied, and order and repeats play no part', () => {
  fc.assert(
    fc.property(record, calendar, (given, school) => {
      const isFree = (at: Day) => isFreeDay(school, at)
      const row = daysInARow(given, today, isFree)
      expect(row).toBeLessThanOrEqual(new Set(given.studied.filter((at) => at <= today)).size)
      const shuffled = {
        waits: given.waits.toReversed(),
        studied: [...given.studied, ...given.studied].toReversed(),
      }
      expect(daysInARow(shuffled, today, isFree)).toBe(row)
    }),
  )
})

const answer = (at: number, change: Partial<LogEntry> = {}): LogEntry => ({
  id: `r${at}`,
  undoesId: null,
  grade: 'good',
  source: 'card',
  guessChance: 0,
  reviewedAt: new Date(Date.parse(`${day(Math.floor(at))}T09:00:00Z`) + (at % 1) * 3_600_000),
  studyDay: day(Math.floor(at)),
  ...change,
})
const recordOf = (log: readonly LogEntry[]) => studyRecord(replay(log))

test('a first answer and a due review are study; a repeat, an early and an assisted answer are none', () => {
  expect(recordOf([answer(0), answer(2)]).studied).toEqual([day(0), day(2)])
  expect(recordOf([answer(0), answer(0.5), answer(0.6)]).studied).toEqual([day(0)])
  expect(recordOf([answer(0), answer(2), answer(3)]).studied).toEqual([day(0), day(2)])
  expect(recordOf([answer(0), answer(2, { isAssisted: true })]).studied).toEqual([day(0)])
  expect(recordOf([answer(0), answer(2, { source: 'live' })]).studied).toEqual([day(0)])
})

test('what was taken back was never studied, and the card goes on waiting', () => {
  const undo = answer(2.5, { id: 'undo', undoesId: 'r2' })
  expect(recordOf([answer(0), answer(2), undo])).toEqual(recordOf([answer(0)]))
})

test('a card waits from the last day of its leeway until it is answered', () => {
  expect(recordOf([answer(0)]).waits).toEqual([{ from: day(2), until: null }])
  expect(recordOf([answer(0), answer(5)]).waits[0]).toEqual({ from: day(2), until: day(5) })
  const prompt = recordOf([answer(0), answer(2)])
  expect(prompt.waits).toHaveLength(1)
  expect(daysBetween(day(2), prompt.waits[0]?.from ?? day(0))).toBeGreaterThan(7)
})

test('the weekdays follow the calendar', () => {
  expect([0, 5, 6, 7, -1].map((after) => weekdayOf(day(after)))).toEqual([1, 6, 7, 1, 7])
  expect(weekdayOf('1969-12-31')).toBe(3)
})

test('a break has two days in their order, and is no longer than a summer', () => {
  expect(breakProblem({ firstDay: day(0), lastDay: day(0) })).toBeNull()
  expect(breakProblem({ firstDay: day(0), lastDay: day(119) })).toBeNull()
  expect(breakProblem({ firstDay: day(0), lastDay: day(120) })).toBe('break-long')
  expect(breakProblem({ firstDay: day(1), lastDay: day(0) })).toBe('days-turned')
  for (const bad of ['', '2026-02-30', '2026-3-1', 'tomorrow']) {
    expect(breakProblem({ firstDay: bad, lastDay: day(0) })).toBe('day-missing')
  }
})
