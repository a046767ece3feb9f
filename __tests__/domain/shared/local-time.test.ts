import fc from 'fast-check'

import { isTimeZone } from '@/lib/domain/shared/calendar'
import { instantOf, isLocalTime, localTimeIn } from '@/lib/domain/shared/local-time'

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
] as const

const minutes = fc
  .date({ min: new Date('2012-01-01T00:00:00Z'), max: new Date('2035-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000))

const at = (zone: string, local: string) => {
  const instant = instantOf(zone, local)
  return instant.ok ? instant.value.toISOString() : instant.error.code
}

test('the clock shows what was typed, unless it is put forward over it or shows it twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), minutes, (zone, instant) => {
      const local = localTimeIn(zone, instant)
      const back = instantOf(zone, local)
      if (!back.ok) throw new Error(back.error.code)
      expect(localTimeIn(zone, back.value)).toBe(local)
      expect(back.value <= instant).toBe(true)
      expect(instant.getTime() - back.value.getTime()).toBeLessThanOrEqual(2 * 3_600_000)
    }),
  )
})

test('later on the clock is never earlier in time', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), minutes, minutes, (zone, one, other) => {
      const [first, second] = [one, other].map((date) => date.toISOString().slice(0, 16)).sort()
      expect(at(zone, first ?? '') <= at(zone, second ?? '')).toBe(true)
    }),
  )
})

test.each([
  ['Europe/Berlin', '2026-01-15T08:00', '2026-01-15T07:00:00.000Z'],
  ['Europe/Berlin', '2026-07-15T08:00', '2026-07-15T06:00:00.000Z'],
  // Put forward at 02:00: 02:30 is not shown and means half an hour after the jump.
  ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  // Put back at 03:00: 02:30 is shown twice and means the first time.
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00.000Z'],
])('in %s the clock shows %s at %s', (zone, local, instant) => {
  expect(at(zone, local)).toBe(instant)
})

test.each(['2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-1-1T10:00', 'tomorrow', ''])(
  'the calendar has no "%s"',
  (text) => {
    expect(isLocalTime(text)).toBe(false)
    expect(at('UTC', text)).toBe('no-such-time')
  },
)

test('a zone that nobody knows is refused', () => {
  expect(isTimeZone('Europe/Atlantis')).toBe(false)
  expect(at('Europe/Atlantis', '2026-01-01T10:00')).toBe('no-such-zone')
})
