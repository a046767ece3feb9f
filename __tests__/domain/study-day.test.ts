import fc from 'fast-check'

import { addDays } from '@/lib/domain/shared/calendar'
import { startOfStudyDay, studyDayOf } from '@/lib/domain/reviews/study-day'

const zone = fc.constantFrom(
  'UTC',
  'Europe/London',
  'Europe/Istanbul',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Honolulu',
)
const instant = fc.date({ min: new Date('1985-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })

test('an evening past midnight still belongs to the day before, until 04:00', () => {
  expect(studyDayOf(new Date('2026-03-20T02:59:59Z'), 'Europe/Oslo')).toBe('2026-03-19')
  expect(studyDayOf(new Date('2026-03-20T03:00:00Z'), 'Europe/Oslo')).toBe('2026-03-20')
})

test('both nights of a change of clocks end at 04:00 on the clock', () => {
  expect(startOfStudyDay('2026-03-29', 'Europe/London')).toEqual(new Date('2026-03-29T03:00:00Z'))
  expect(startOfStudyDay('2026-10-25', 'Europe/London')).toEqual(new Date('2026-10-25T04:00:00Z'))
  expect(studyDayOf(new Date('2026-03-29T02:59:00Z'), 'Europe/London')).toBe('2026-03-28')
  expect(studyDayOf(new Date('2026-10-25T03:59:00Z'), 'Europe/London')).toBe('2026-10-24')
})

test('where clocks went back at 04:00 itself, the day began once', () => {
  expect(studyDayOf(new Date('2015-11-08T01:30:00Z'), 'Europe/Istanbul')).toBe('2015-11-07')
  expect(studyDayOf(new Date('2015-11-08T02:00:00Z'), 'Europe/Istanbul')).toBe('2015-11-08')
})

test('a date that a zone left out is no study day', () => {
  expect(studyDayOf(new Date('2011-12-30T09:59:59Z'), 'Pacific/Apia')).toBe('2011-12-29')
  expect(studyDayOf(new Date('2011-12-30T10:00:00Z'), 'Pacific/Apia')).toBe('2011-12-29')
  expect(studyDayOf(new Date('2011-12-30T14:00:00Z'), 'Pacific/Apia')).toBe('2011-12-31')
})

test('the study day never goes back while time goes on', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 200 * 3_600_000 }), zone, (at, later, in_) => {
      const next = new Date(at.getTime() + later)
      expect(studyDayOf(at, in_) <= studyDayOf(next, in_)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('an instant lies between the start of its study day and the start of the next', () => {
  fc.assert(
    fc.property(instant, zone, (at, in_) => {
      const day = studyDayOf(at, in_)
      expect(startOfStudyDay(day, in_) <= at).toBe(true)
      expect(at < startOfStudyDay(addDays(day, 2), in_)).toBe(true)
      expect(studyDayOf(startOfStudyDay(day, in_), in_)).toBe(day)
    }),
    { numRuns: 300 },
  )
})
