import { extractFacts } from '@/lib/domain/facts/extract'
import { isLoose } from '@/lib/domain/facts/found-fact'
import { wording } from '@/lib/domain/facts/statement'
import { analyse } from '@/lib/domain/language/analysis'

/** What is told of the last sentence without loose words, each way once. */
const told = (text: string, publishedOn: string | null = null): string[] => {
  const analysis = analyse(text, '')
  const last = analysis.sentences.at(-1)?.start ?? 0
  const found = extractFacts(analysis, 0, publishedOn).filter(({ statement }) => statement.start >= last)
  return [...new Set(found.filter((fact) => !isLoose(fact)).map(({ statement }) => wording(statement)))]
}

const BRIDGE = 'The town of Elm opened its longest bridge in 1987.'

test.each([
  ['That same year, Rosa Lind won the Orsted Prize.', 'In 1987, Rosa Lind won the Orsted Prize.'],
  ['The following year, Rosa Lind won the Orsted Prize.', 'In 1988, Rosa Lind won the Orsted Prize.'],
  ['Two years later, Rosa Lind won the Orsted Prize.', 'In 1989, Rosa Lind won the Orsted Prize.'],
  ['By that year, Rosa Lind owned 40 houses.', 'By 1987, Rosa Lind owned 40 houses.'],
  ['Two years later, in 1989, Rosa Lind won the Orsted Prize.', 'In 1989, Rosa Lind won the Orsted Prize.'],
])('behind a sentence with one year, "%s" is "%s"', (sentence, said) => {
  expect(told(`${BRIDGE} ${sentence}`)).toContain(said)
})

test('a year is counted on from sentence to sentence', () => {
  const text = `${BRIDGE} The following year, Karl Voss moved to Elm. Two years later, Rosa Lind won the Orsted Prize.`
  expect(told(text)).toContain('In 1990, Rosa Lind won the Orsted Prize.')
})

test.each([
  'The town of Elm opened bridges in 1987 and 1990.',
  'The town of Elm has had a bridge since 1987.',
  'The town of Elm opened its longest bridge.',
])('behind "%s" no year is certain', (before) => {
  expect(told(`${before} That same year, Rosa Lind won the Orsted Prize.`)).toEqual([])
  expect(told(`${before} Two years later, Rosa Lind won the Orsted Prize.`)).toEqual([])
})

test.each([
  ['Last year Norway gave two bears to the Elm Zoo.', 'In 2023 Norway gave two bears to the Elm Zoo.'],
  ['Three years ago Norway gave two bears to the Elm Zoo.', 'In 2021 Norway gave two bears to the Elm Zoo.'],
  [
    'Norway gave two bears to the Elm Zoo last month.',
    'Norway gave two bears to the Elm Zoo in December 2023.',
  ],
  [
    'Norway gave two bears to the Elm Zoo yesterday.',
    'Norway gave two bears to the Elm Zoo on 31 December 2023.',
  ],
  [
    'Norway gave two bears to the Elm Zoo on Friday.',
    'Norway gave two bears to the Elm Zoo on 29 December 2023.',
  ],
  ['Last year’s festival in Elm drew 30,000 people.', 'The 2023 festival in Elm drew 30,000 people.'],
])('with the day of publication "%s" is "%s"', (sentence, said) => {
  const day = /year/.test(sentence) ? '2024-11-21' : '2024-01-01'
  expect(told(sentence, day)).toContain(said)
  expect(told(sentence)).not.toContain(said)
})

test.each([
  'Norway gave two bears to the Elm Zoo last week.',
  'Norway will give two bears to the Elm Zoo on Friday.',
  'Norway gave two bears to the Elm Zoo last Friday.',
])('"%s" stays without a date', (sentence) => {
  expect(told(sentence, '2024-11-21').join()).not.toContain('2024')
})

test('a night of the week before a noun is no date', () => {
  expect(told('The Elm Theatre filled its Friday night stage with 40 comedies.').join()).toContain(
    'Friday night',
  )
})

test.each([
  ['The council announced that Rosa Lind would open the Elm Theatre in 1912.', true],
  ['Rosa Lind would later open the Elm Theatre in 1912.', true],
  ['The council said that Rosa Lind would open the Elm Theatre if 40 people came.', false],
  ['Rosa Lind could open the Elm Theatre in 1912.', false],
])('what was to come is told as a fact: "%s"', (sentence, isFact) => {
  const found = extractFacts(analyse(sentence, ''), 0)
  expect(found.length > 0 && found.some(({ fact }) => fact.certainty !== 'hedged')).toBe(isFact)
})

test.each([
  [
    'Exactly 12 months later on 12 December 1964, Elm won the Orsted Prize.',
    'On 12 December 1964, Elm won the Orsted Prize.',
  ],
  ['Three years later in 1917, Rosa Lind won the Orsted Prize.', 'In 1917, Rosa Lind won the Orsted Prize.'],
])('a count in front of its own date is left out: "%s"', (sentence, said) => {
  expect(told(`The mill of Elm was sold. ${sentence}`)).toContain(said)
})

test('a count stays where the date behind it is told twice', () => {
  const text = 'The mill of Elm was sold. Three years later in 1917, Rosa Lind won the Orsted Prize in 1917.'
  expect(told(text).join()).not.toContain('In 1917, Rosa')
})

describe('without the day of publication', () => {
  test.each([
    ['Yesterday, Rosa Lind opened the harbour of Elm.', 'Rosa Lind opened the harbour of Elm.'],
    ['Rosa Lind opened the harbour of Elm on Friday night.', 'Rosa Lind opened the harbour of Elm.'],
    ['On Tuesday, Rosa Lind opened the harbour of Elm.', 'Rosa Lind opened the harbour of Elm.'],
    ['Rosa Lind has recently opened the harbour of Elm.', 'Rosa Lind has opened the harbour of Elm.'],
    ['Rosa Lind was taken to Elm earlier this week.', 'Rosa Lind was taken to Elm.'],
  ])('"%s" is told without its time', (sentence, said) => {
    expect(told(sentence)).toContain(said)
  })

  test.each([
    'Rosa Lind won her first prize in Elm on Tuesday.',
    'Rosa Lind did not leave the harbour of Elm yesterday.',
    'Rosa Lind had recently opened the harbour of Elm.',
    'Rosa Lind will open the harbour of Elm on Tuesday.',
    'Rosa Lind lived in Elm until yesterday.',
    'Rosa Lind spoke at the Tuesday market of Elm yesterday morning prayers.',
  ])('"%s" keeps it', (sentence) => {
    expect(told(sentence)).not.toContain(sentence.replace(/ (?:on Tuesday|yesterday|recently)/, ''))
  })

  test('a date above the text is the day that its "yesterday" counts from', () => {
    const text = 'A harbour opens\nMonday, March 5, 2007\nRosa Lind opened the harbour of Elm yesterday.'
    expect(told(text)).toContain('Rosa Lind opened the harbour of Elm on 4 March 2007.')
  })
})

test.each([
  ['On 9 November, Rosa Lind won the Orsted Prize.', 'On 9 November 1987, Rosa Lind won the Orsted Prize.'],
  ['On November 9, Rosa Lind won the Orsted Prize.', 'On November 9, 1987, Rosa Lind won the Orsted Prize.'],
  ['Rosa Lind moved to Oslo that November.', 'Rosa Lind moved to Oslo in November 1987.'],
])('a day or month without its year has the one of the sentence before: "%s"', (sentence, said) => {
  expect(told(`The town of Elm opened its longest bridge on 2 May 1987. ${sentence}`)).toContain(said)
})

test.each([
  'The town of Elm opened bridges in 1987 and 1990.',
  'The town of Elm has had a bridge since 1987.',
  'The town of Elm opened its longest bridge in December 1987.',
])('behind "%s" a day has no year', (before) => {
  expect(told(`${before} On 9 November, Rosa Lind won the Orsted Prize.`).join()).not.toMatch(/Nov\w+,? 19/)
})

test('a year that is glued to the next word leaves no room for another', () => {
  const said = told(`${BRIDGE} In December 1988and later, Rosa Lind sold 40 houses in Elm.`)
  expect(said.filter((one) => one.includes('1987'))).toEqual([])
})
