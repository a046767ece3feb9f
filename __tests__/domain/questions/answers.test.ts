import fc from 'fast-check'

import { isRightNumber } from '@/lib/domain/questions/answers/number-answer'
import { figures } from '@/lib/domain/questions/answers/number-words'
import { isAccepted } from '@/lib/domain/questions/answers/short-answer'

import { ACCEPTED, REFUSED } from './answer-pairs'

const says = (typed: string, ...accepted: string[]) => isAccepted(typed, { accepted })

test.each([
  ['the coastal administration', 'The Coastal Administration'],
  ['Coastal Administration!', 'the Coastal Administration'],
  ['Lodz', 'Łódź'],
  ['ANGSTROM', 'Ångström'],
  ['strasse', 'Straße'],
  ['ﬁve', 'five'],
  ['İstanbul', 'Istanbul'],
  ['twenty-one', '21'],
  ['21', 'twenty-one'],
  ['2000', 'two thousand'],
  ['1,200', '1200'],
  ['1 200', '1,200'],
  ['1.5 million', '1,500,000'],
  ['two hundred and five', '205'],
  ['a hundred steps', '100 steps'],
  ["the keeper's house", 'the keeper’s house'],
  ['salt & pepper', 'salt and pepper'],
  ['24 November', 'November 24'],
  ['24th of Nov', '24 of November'],
  ['in 1874', '1874'],
  ['light emitting diodes', 'light-emitting diodes'],
  ['solar pannels', 'solar panels'],
  ['photosynthsis', 'photosynthesis'],
  ['photosynhtesis', 'photosynthesis'],
  ['Skarhollm', 'Skarholm'],
  ['Sakrholm', 'Skarholm'],
  ['70', 'more than 70'],
  ['70', 'just over 70'],
  ['70', 'an estimated 70'],
])('"%s" says the same as "%s"', (typed, ...accepted) => {
  expect(says(typed, ...accepted)).toBe(true)
})

test.each([
  ['Iceland', 'Ireland'],
  ['Gambia', 'Zambia'],
  ['Slovenia', 'Slovakia'],
  ['Dominican', 'Dominica'],
  ['Iraq', 'Iran'],
  ['Austria', 'Australia'],
  ['1875', '1874'],
  ['187', '1874'],
  ['21', '12'],
  ['sixteen', 'sixty'],
  ['four', 'five'],
  ['4.2', '42'],
  ['before 1874', '1874'],
  ['not the keeper', 'the keeper'],
  ['typical', 'atypical'],
  ['cat', 'cut'],
  ['the', 'a keeper'],
  ['', 'keeper'],
  ['   ', 'keeper'],
  ['...', 'keeper'],
  ['24 October', '24 November'],
  ['a cable from Nordvik', 'solar panels'],
])('"%s" is not "%s"', (typed, ...accepted) => {
  expect(says(typed, ...accepted)).toBe(false)
})

test.each(ACCEPTED)('the table: "%s" counts for "%s"', (typed, wanted) => {
  expect(says(typed, wanted)).toBe(true)
})

test.each(REFUSED)('the table: "%s" does not count for "%s"', (typed, wanted) => {
  expect(says(typed, wanted)).toBe(false)
})

test('the table holds at least 200 pairs', () => {
  expect(ACCEPTED.length + REFUSED.length).toBeGreaterThanOrEqual(200)
})

test('a year, a day and a month typed in any order are the date, and no other date is', () => {
  const date = fc.record({
    day: fc.integer({ min: 13, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 1000, max: 2100 }),
  })
  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  )
  const long = ({ day, month, year }: { day: number; month: number; year: number }) =>
    `${day} ${names[month - 1]} ${year}`
  const two = (number: number) => String(number).padStart(2, '0')
  fc.assert(
    fc.property(date, date, (one, other) => {
      const { day, month, year } = one
      for (const typed of [
        `${names[month - 1]} ${day}, ${year}`,
        `${year}-${two(month)}-${two(day)}`,
        `${day}/${month}/${year}`,
        `${month}/${day}/${year}`,
        `${day}.${two(month)}.${year}`,
      ]) {
        expect(says(typed, long(one))).toBe(true)
        expect(says(typed, long(other))).toBe(long(one) === long(other))
      }
    }),
  )
})

test('a number with a unit is never another number with it, however it is written', () => {
  const number = fc.integer({ min: 1, max: 99_999 })
  const unit = fc.constantFrom('km', ' kilometres', '%', ' dollars', ' years')
  fc.assert(
    fc.property(number, number, unit, (typed, wanted, of) => {
      expect(says(`${typed.toLocaleString('en')}${of}`, `${wanted}${of}`)).toBe(typed === wanted)
    }),
  )
})

test('a denial of an answer never counts for it', () => {
  const words = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,2}$/)
  fc.assert(
    fc.property(
      words,
      fc.constantFrom('not', 'no', 'never', 'without', 'before', 'non'),
      (answer, denial) => {
        expect(says(`${denial} ${answer}`, answer)).toBe(false)
      },
    ),
  )
})

test('words of the stem next to the gap may be typed along', () => {
  const gap = { accepted: ['60'], before: 'The new lamp on Skarholm draws ', after: ' watts.' }
  expect(isAccepted('60 watts', gap)).toBe(true)
  expect(isAccepted('draws sixty watts', gap)).toBe(true)
  expect(isAccepted('watts', gap)).toBe(false)
  expect(isAccepted('60 amps', gap)).toBe(false)
})

test('a plain word of the stem need not be said again, a name must', () => {
  const lake = { accepted: ['Lake Baikal'], stem: 'Which lake is the oldest on Earth?' }
  expect(isAccepted('Baikal', lake)).toBe(true)
  expect(isAccepted('Lake Baikal', lake)).toBe(true)
  expect(isAccepted('lake', lake)).toBe(false)
  const korea = { accepted: ['South Korea'], stem: 'Which neighbour of North Korea signed a treaty?' }
  expect(isAccepted('South', korea)).toBe(false)
})

test('every accepted answer is accepted as it stands, and in capitals', () => {
  const words = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,3}$/)
  fc.assert(
    fc.property(words, (answer) => {
      fc.pre(/[^ ]/.test(answer.replace(/\b(a|an|the)\b/g, '')))
      expect(says(answer, answer)).toBe(true)
      expect(says(answer.toUpperCase(), answer)).toBe(true)
    }),
  )
})

test('one figure is never taken for another', () => {
  const number = fc.integer({ min: 0, max: 999_999 })
  fc.assert(
    fc.property(number, number, (typed, wanted) => {
      expect(says(String(typed), String(wanted))).toBe(typed === wanted)
    }),
  )
})

test('any text at all can be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(typeof says(typed, 'keeper')).toBe('boolean')
    }),
  )
})

test('number words are read as figures', () => {
  const read = (text: string) => figures(text.split(' ')).join(' ')
  expect(read('twenty one')).toBe('21')
  expect(read('four hundred and six')).toBe('406')
  expect(read('two million three hundred thousand')).toBe('2300000')
  expect(read('nineteen keepers and five lamps')).toBe('19 keepers and 5 lamps')
  expect(read('4 5')).toBe('4 5')
  expect(read('one two')).toBe('1 2')
})

const watts = { key: 'more than 70', value: 70, tolerance: 0, unit: 'watts' }

test.each([
  '70',
  ' 70 ',
  '70 watts',
  'seventy',
  'about 70',
  'more than 70',
  '70.0',
  '７０',
  'over 70',
  'above 70 watts',
])('"%s" is 70 watts', (typed) => {
  expect(isRightNumber(typed, watts)).toBe(true)
})

test.each([
  '',
  'many',
  '-70',
  '71',
  '70 apples',
  'less than 70',
  '7 0 1',
  '70 or 71',
  '1e309',
  '0x46',
  '$70',
  '70 %',
  'under 70',
])('"%s" is not more than 70 watts', (typed) => {
  expect(isRightNumber(typed, watts)).toBe(false)
})

test.each([
  ['two dozen', 24, true],
  ['2 dozen', 24, true],
  ['a dozen', 12, true],
  ['2 hundred', 200, true],
  ['one hundred (100)', 100, true],
  ['2 hundred', 2, false],
  ['5 10', 510, false],
  ['5 10', 5, false],
])('"%s" for %d: %p', (typed, value, right) => {
  expect(isRightNumber(typed, { key: String(value), value, tolerance: 0, unit: null })).toBe(right)
})

test('a number counts within its tolerance, and in the writing of other countries', () => {
  const crowns = { key: '4.2 million', value: 4_200_000, tolerance: 1000, unit: 'crowns' }
  expect(isRightNumber('4,2 million', crowns)).toBe(true)
  expect(isRightNumber('4.201.000', crowns)).toBe(true)
  expect(isRightNumber('4 200 000 crowns', crowns)).toBe(true)
  expect(isRightNumber('4,202,000', crowns)).toBe(false)
})
