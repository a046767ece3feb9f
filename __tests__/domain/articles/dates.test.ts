import { readDate } from '@/lib/domain/articles/dates'

test.each([
  ['2024-11-21', '2024-11-21'],
  ['2024-11-21T08:30:00+01:00', '2024-11-21'],
  ['20241121', '2024-11-21'],
  ['21 November 2024', '2024-11-21'],
  ['Published: November 21, 2024 | 8:30 am', '2024-11-21'],
  ['Thu, 21 Nov 2024 08:30:00 GMT', '2024-11-21'],
  ['Sept. 3rd, 2024', '2024-09-03'],
  ['May 5 2024', '2024-05-05'],
  ['3 decem 2024', null],
  ['Top 10 Marvel 2019 films', null],
  ['Decision 12, 2019', null],
  ['12 MARCH 2019', '2019-03-12'],
  ['8 Dec. 2019', '2019-12-08'],
  ['29 February 2023', null],
  ['2024-13-01', null],
  ['03/04/2024', null],
  ['Tuesday', null],
  ['', null],
])('"%s" is the date %s', (raw, date) => {
  expect(readDate(raw)).toBe(date)
})
