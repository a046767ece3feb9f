import type { Meeting } from '@/lib/domain/claims/claim'
import { generate } from '@/lib/domain/questions/generate'

const meetingsOf = (...texts: string[]): Meeting[] =>
  generate(
    texts.map((text, index) => ({ title: `Paper ${index + 1}`, text, publishedOn: null })),
    { seed: 1, count: 20 },
  ).claims.flatMap(({ meetings }) => meetings)

const told = (meetings: readonly Meeting[], as: Meeting['as']): string[] =>
  meetings
    .filter((meeting) => meeting.as === as)
    .map(({ words: [a, b] }) => `${a.excerpt} | ${b.excerpt}`)
    .toSorted()

const HARBOUR = [
  'The new lighthouse of Port Elsby was opened on 4 May 1998 by the harbour master, Ingrid Solberg. It is 31 metres high and cost £2.4 million. A storm in the first winter broke six of its windows. "We can sleep again when the fog comes in," Solberg said. Around 140 boats pass the lighthouse each day.',
  'Ingrid Solberg, the harbour master, opened the lighthouse at Port Elsby in May 1998. The tower is 31 m high. The building cost nearly 2.5 million pounds. Nine windows of it were broken by a storm in the first winter. "We can sleep again when the fog comes in," she said. The café beside it has 31 seats.',
] as const

test('two tellings of one event meet in names, measures, dates and quotations', () => {
  const meetings = meetingsOf(...HARBOUR)
  expect(told(meetings, 'same')).toEqual(
    expect.arrayContaining(['31 metres | 31 m', 'Ingrid Solberg | Ingrid Solberg']),
  )
  expect(told(meetings, 'same').some((words) => words.startsWith('We can sleep again'))).toBe(true)
  expect(told(meetings, 'finer')).toContain('4 May 1998 | May 1998')
})

test('what differs is told in the words of both, without taking sides', () => {
  const apart = meetingsOf(...HARBOUR).filter(({ as }) => as === 'differing')
  expect(apart.map(({ note }) => note)).toEqual([
    'Paper 1 says six of its windows, Paper 2 says Nine windows.',
  ])
})

test('a number of something else meets nothing', () => {
  expect(meetingsOf(...HARBOUR).some(({ words }) => words[1].excerpt.includes('seats'))).toBe(false)
})

const FESTIVAL = [
  'The Larkfield song festival drew 18,200 visitors to the castle in July. Its director, Marta Lindqvist, said that two thirds of the tickets were sold before spring. The singer Oona Kallas, 34, won the first prize.',
  'More than 18,000 guests came to the song festival at Larkfield. Marta Lindqvist, the director, spoke of a good year. A 43-year-old singer, Oona Kallas, took the first prize. In 2011 the castle hall had burned down.',
] as const

test('a rounded number is finer, an age that differs stands beside its name', () => {
  const meetings = meetingsOf(...FESTIVAL)
  expect(told(meetings, 'finer')).toEqual(['18,200 visitors | More than 18,000 guests'])
  expect(told(meetings, 'differing')).toEqual(['34 | 43-year-old'])
})

test('one name written in two ways is told as that; a middle initial or an ending is none', () => {
  const meetings = meetingsOf(
    'The minister, Salim Outtara, opened the school. Peter J. Malling built it for South America.',
    'The school was opened by the minister, Salim Outara. Peter Malling built it in a South American style.',
  )
  expect(meetings.filter(({ as }) => as === 'differing').map(({ note }) => note)).toEqual([
    'Paper 1 writes Salim Outtara, Paper 2 writes Salim Outara.',
  ])
})

test('a sum that stands alone of its size is known in other words when one article rounds it', () => {
  const meetings = meetingsOf(
    'The old windmill at Farrow burned down on Sunday. Its owner, Nils Brandt, put the damage at €3.4 million.',
    'Nobody was hurt when the windmill burned. Insurers will have to find more than three million euros.',
  )
  expect(told(meetings, 'finer')).toContain('€3.4 million | more than three million euros')
})

test('a short form of a name meets the full one', () => {
  const meetings = meetingsOf(
    'The dam was designed by the engineer Oskar Mirandel and built in three years.',
    'People in the valley still speak of the dam that the engineer Mirandel designed.',
  )
  expect(told(meetings, 'same')).toContain('Oskar Mirandel | Mirandel')
})

test('two dates of different events do not differ', () => {
  const meetings = meetingsOf(
    'Anna Bell left the Elm Theatre in 1976 to write novels.',
    'The Elm Theatre was rebuilt by Anna Bell in 1951.',
  )
  expect(told(meetings, 'differing')).toEqual([])
})

test('the same articles in the other order meet in the same words', () => {
  const turned = meetingsOf(HARBOUR[1], HARBOUR[0]).map(
    ({ as, words: [a, b] }) => `${as}: ${b.excerpt} | ${a.excerpt}`,
  )
  const straight = meetingsOf(...HARBOUR).map(({ as, words: [a, b] }) => `${as}: ${a.excerpt} | ${b.excerpt}`)
  expect(turned.toSorted()).toEqual(straight.toSorted())
})
