import {
  daysBetween,
  formatCalendarDate,
  formatDate,
  formatDayAndTime,
  formatNumber,
  formatRange,
} from '@/lib/i18n/format'

const LATE = new Date('2026-03-19T23:30:00Z')

test('a date is told on the clock of its time zone', () => {
  expect(formatDate(LATE, 'Europe/London')).toBe('19 March 2026')
  expect(formatDate(LATE, 'Europe/Berlin')).toBe('20 March 2026')
  expect(formatDayAndTime(LATE, 'America/New_York')).toBe('Thursday 19 March, 19:30')
})

test('a date of publication has no time zone', () => {
  expect(formatCalendarDate('2026-03-13')).toBe('13 March 2026')
})

test('days are counted on the wall, also over a change of the clocks', () => {
  const before = new Date('2026-03-28T22:30:00Z')
  const after = new Date('2026-03-29T21:30:00Z')
  expect(daysBetween(before, after, 'Europe/Berlin')).toBe(1)
  expect(daysBetween(after, before, 'Europe/Berlin')).toBe(-1)
  expect(daysBetween(before, before, 'Europe/Berlin')).toBe(0)
})

test('numbers are grouped, and a range has one dash', () => {
  expect(formatNumber(2300)).toBe('2,300')
  expect(formatNumber(7.64)).toBe('7.6')
  expect(formatRange(70.6, 83.2)).toBe('71–83')
  expect(formatRange(80, 80.2)).toBe('80')
})
