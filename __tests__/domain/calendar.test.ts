import fc from 'fast-check'

import {
  addDays,
  dayOf,
  daysBetween,
  firstOfMonth,
  instantOf,
  isTimeZone,
  mondayOf,
} from '@/lib/domain/shared/calendar'

const zones = [
  'UTC',
  'Europe/Oslo',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Europe/Istanbul',
  'America/Sao_Paulo',
  'Africa/Monrovia',
]
const zone = fc.constantFrom(...zones)
const instant = fc.date({ min: new Date('1972-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })

test('a day is what the calendar on the wall shows', () => {
  expect(dayOf(new Date('2026-03-19T18:45:00Z'), 'Asia/Kolkata')).toBe('2026-03-20')
  expect(dayOf(new Date('2026-03-19T18:15:00Z'), 'Asia/Kolkata')).toBe('2026-03-19')
})

test('the first instant of a day belongs to it, and the one before does not', () => {
  fc.assert(
    fc.property(instant, zone, (at, in_) => {
      const day = dayOf(at, in_)
      const start = instantOf(day, 0, in_)
      expect(dayOf(start, in_)).toBe(day)
      expect(dayOf(new Date(start.getTime() - 1), in_) < day).toBe(true)
    }),
  )
})

test('an hour that the clocks skip is reached when they jump', () => {
  expect(instantOf('2026-03-29', 2, 'Europe/Oslo')).toEqual(new Date('2026-03-29T01:00:00Z'))
})

test('of an hour that comes twice, the first counts', () => {
  expect(instantOf('2026-10-25', 2, 'Europe/Oslo')).toEqual(new Date('2026-10-25T00:00:00Z'))
})

test('days are counted on the calendar, over leap days and years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  fc.assert(
    fc.property(instant, fc.integer({ min: -5000, max: 5000 }), (at, count) => {
      const day = dayOf(at, 'UTC')
      expect(daysBetween(day, addDays(day, count))).toBe(count)
    }),
  )
})

test('a week begins on Monday, a month on its first', () => {
  expect(mondayOf('2026-03-22')).toBe('2026-03-16')
  expect(mondayOf('2026-03-16')).toBe('2026-03-16')
  expect(firstOfMonth('2026-03-22')).toBe('2026-03-01')
})

test('a zone is one that the machine knows', () => {
  expect(isTimeZone('Asia/Kolkata')).toBe(true)
  expect(isTimeZone('Mars/Olympus')).toBe(false)
})
