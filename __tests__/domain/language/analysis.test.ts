import fc from 'fast-check'

import { analyse } from '@/lib/domain/language/analysis'
import { clauseAt } from '@/lib/domain/language/clauses'
import { finiteVerb } from '@/lib/domain/language/inflection'
import { isDate, isName, isQuantity } from '@/lib/domain/language/mentions'
import { numberValue, numeral } from '@/lib/domain/language/numbers'

const first = (text: string) => {
  const [sentence] = analyse(text, '').sentences
  if (!sentence) throw new Error(`no sentence in ${text}`)
  return sentence
}

const names = (text: string): string[] =>
  first(text)
    .mentions.filter(isName)
    .map((name) => `${name.kind}: ${name.text}`)

test.each([
  ['Russian President Vladimir V. Putin spoke.', ['nationality: Russian', 'person: Vladimir V. Putin']],
  ['It went from the Elm Zoo to Lake Baikal.', ['place: Elm Zoo', 'place: Lake Baikal']],
  [
    'The dogs went to then-South Korean President Moon Jae-in.',
    ['nationality: South Korean', 'person: Moon Jae-in'],
  ],
  [
    'She studied at the University of Oxford in England.',
    ['organisation: University of Oxford', 'country: England'],
  ],
  ['Priya Nair, a clockmaker from Derby, rebuilt it.', ['person: Priya Nair', 'other: Derby']],
  [
    "They rebuilt St Paul's Cathedral after the Battle of Hastings.",
    ["place: St Paul's Cathedral", 'event: Battle of Hastings'],
  ],
  ['The best-known movement is called the waggle dance.', ['term: waggle dance']],
  ['Animals move slowly.', []],
])('names in "%s"', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test('a short form points to the full name, wherever one person is meant', () => {
  const { sentences } = analyse('Kim Jong-un spoke. Mr. Kim left.', '')
  const second = sentences[1]?.mentions.filter(isName)
  expect(second?.map((name) => [name.text, name.name, name.sex])).toEqual([['Kim', 'Kim Jong-un', 'male']])
})

test.each([
  ['Over 70 animals left.', [['over', 70, 'animals']]],
  ['It cost at least 1.5 million pounds.', [['at least', 1_500_000, 'pounds']]],
  [
    'Forty mandarin ducks and two yaks came.',
    [
      [null, 40, 'ducks'],
      [null, 2, 'yaks'],
    ],
  ],
  ['Take junction 32 of the road.', []],
  ['She walked for two hours.', [[null, 2, 'hours']]],
])('quantities in "%s"', (text, expected) => {
  const found = first(text).mentions.filter(isQuantity)
  expect(
    found.map((quantity) => [quantity.modifier?.toLowerCase() ?? null, quantity.value, quantity.noun]),
  ).toEqual(expected)
})

test.each([
  ['It opened on 17 January 1831.', ['day', 1831, 1, 17]],
  ['It opened on January 17, 1831.', ['day', 1831, 1, 17]],
  ['It opened in June 2018.', ['month', 2018, 6, null]],
  ['It opened in 1959.', ['year', 1959, null, null]],
  ['It opened in the 1970s.', ['decade', 1970, null, null]],
  ['It was built in the 19th century.', ['century', null, null, null]],
  ['It fell in 44 BC.', ['year', -44, null, null]],
  ['It opened in summer 1969.', ['season', 1969, null, null]],
  ['It opened in the autumn of 1831.', ['season', 1831, null, null]],
  ['It was worn in the mid-1990s.', ['decade', 1990, null, null]],
  ['They met on June 3–5, 2012.', ['days', 2012, 6, 3]],
  ['It opens at 10:30 a.m. on most days.', ['time', null, null, null]],
])('the date in "%s"', (text, expected) => {
  const [date] = first(text).mentions.filter(isDate)
  expect(date && [date.grain, date.year, date.month, date.day]).toEqual(expected)
})

test.each([
  ['The museum closes at 8.30pm on Fridays.', ['8.30pm']],
  ['The museum closes at 8:30pm on Fridays.', ['8:30pm']],
  ['The museum closes at 8pm on Fridays.', ['8pm']],
  ['The parcel bears the mark 30pm on its lid.', []],
])('the time of day in "%s"', (text, expected) => {
  const times = first(text).mentions.filter((mention) => isDate(mention) && mention.grain === 'time')
  expect(times.map((time) => time.text)).toEqual(expected)
})

test.each([
  ['He ruled from 1939-1945 there.', ['1939-1945', 'years', 1939, 1945]],
  ['He ruled there (1754–63).', ['1754–63', 'years', 1754, 1763]],
  ['They fought 264–146 BC.', ['264–146 BC', 'years', -264, -146]],
])('the range in "%s" is one date', (text, range) => {
  const dates = first(text).mentions.filter(isDate)
  expect(dates.map((date) => [date.text, date.grain, date.year, date.endYear])).toEqual([range])
})

test('a day without a year has the one year that was spoken of, and none where there were two', () => {
  const implied = (text: string): (number | null)[] =>
    analyse(text, '').sentences.flatMap(({ mentions }) =>
      mentions.filter(isDate).flatMap((date) => (date.grain === 'month-day' ? [date.impliedYear] : [])),
    )
  expect(implied('He came in 2012. He played on September 1.')).toEqual([2012])
  expect(implied('He came in 2012 and left in 2013. He played on September 1.')).toEqual([null])
  expect(implied('He came in 2012. He won on May 14, 2013, and on June 17.')).toEqual([2013])
  expect(implied('He came in October 2012. He played on September 1.')).toEqual([null])
  expect(implied('He came in 2012.\n\nHe played on September 1.')).toEqual([null])
})

test('a number before a plural noun is no year', () => {
  expect(first('The town has 1500 people.').mentions.filter(isDate)).toEqual([])
})

test.each([
  ['The tower was built in 1891.', 'The tower', 'was built'],
  ['In 1833, a landslide killed the dog.', 'a landslide', 'killed'],
  ['Priya Nair, a clockmaker from Derby, rebuilt it.', 'Priya Nair , a clockmaker from Derby ,', 'rebuilt'],
  [
    'The animals — along with 40 ducks — are being moved.',
    'The animals — along with 40 ducks —',
    'are being moved',
  ],
  ['More than 330 rivers and streams flow into the lake.', 'More than 330 rivers and streams', 'flow'],
])('the main clause of "%s"', (text, subject, verb) => {
  const { tokens } = first(text)
  const clause = clauseAt(tokens, 0, tokens.length)
  const said = (range: { first: number; last: number } | undefined) =>
    tokens
      .slice(range?.first, range?.last)
      .map((token) => token.text)
      .join(' ')
  expect(said(clause?.subject)).toBe(subject)
  expect(said(clause?.verb)).toBe(verb)
})

test.each(['The animals sent to Elm are in quarantine.', 'A dog.'])('no sure clause in "%s"', (text) => {
  const { tokens } = first(text)
  const clause = clauseAt(tokens, 0, tokens.length)
  expect(clause && tokens[clause.verb.main]?.text).not.toBe('sent')
})

test.each([
  ['gave', { base: 'give', tense: 'past' }],
  ['stopped', { base: 'stop', tense: 'past' }],
  ['carries', { base: 'carry', tense: 'present-singular' }],
  ['has', { base: 'have', tense: 'present-singular' }],
])('the verb "%s"', (text, verb) => {
  const token = { text, lower: text, lemma: verb.base, pos: 'VERB' as const, start: 0, end: text.length }
  expect(finiteVerb(token, false)).toEqual(verb)
})

test('numerals and values are each other’s inverse', () => {
  fc.assert(fc.property(fc.nat(), (value) => expect(numberValue(numeral(value))).toBe(value)))
})

test('every token and mention is a slice of its text, on any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'Kim Jong-un’s ',
      'In 1999, ',
      '“',
      '”',
      '. ',
      'the U.S. ',
      '40 ducks ',
      '—',
      '😀',
      '\u202e',
      '\n',
      'the ',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      for (const sentence of analyse(text, '').sentences) {
        for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
        for (const mention of sentence.mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(sentence.start)
          expect(mention.end).toBeLessThanOrEqual(sentence.end)
          expect(mention.end).toBeGreaterThan(mention.start)
        }
      }
    }),
  )
})
