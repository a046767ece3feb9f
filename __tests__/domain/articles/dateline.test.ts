import { datelineOf } from '@/lib/domain/articles/dateline'

const above = (...lines: string[]): string =>
  [
    'A harbour opens in Elm',
    ...lines,
    'The harbour of Elm was opened by its mayor on a cold and windy day.',
  ].join('\n')

test.each([
  ['Monday, March 5, 2007'],
  ['5 March 2007'],
  ['Published: 2007-03-05'],
  ['# https://news.example/harbour 2007-03-05'],
  ['By Rosa Lind, 5 March 2007'],
])('"%s" above the text is its day of publication', (line) => {
  expect(datelineOf(above(line))).toBe('2007-03-05')
})

test.each([
  [['Born 5 March 1867']],
  [['22 January 1788 – 19 April 1824']],
  [['Received 5 March 2007']],
  [['5 March 2007', 'Updated 6 March 2007']],
  [['03/04/2007']],
  [[]],
])('%j does not tell it', (lines) => {
  expect(datelineOf(above(...lines))).toBeNull()
})

test('a date in the text itself is none', () => {
  expect(datelineOf('A harbour\nThe harbour of Elm was opened on 5 March 2007.\n6 March 2007')).toBeNull()
})
