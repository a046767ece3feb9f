import { extractFacts } from '@/lib/domain/facts/extract'
import { isCause } from '@/lib/domain/facts/slot'
import { analyse } from '@/lib/domain/language/analysis'
import { isAccepted } from '@/lib/domain/questions/answers/short-answer'
import type { Question } from '@/lib/domain/questions/kinds'

import { asked, askedWithKey } from '../../support/made'

const whys = (text: string): Question[] =>
  asked(text, 'A day in Norway').filter(({ stem }) => /\bwhy\b|\bto do\?|what purpose/i.test(stem))

const causes = (text: string): string[] =>
  extractFacts(analyse(text, ''), 0)
    .map(({ slot }) => slot)
    .filter(isCause)
    .map(({ shape, text: words }) => `${shape}: ${words}`)

test.each([
  ['The Elm Theatre was closed in 1932 because of a fire.', 'Why was the Elm Theatre closed in 1932? a fire'],
  [
    'The Elm Bridge collapsed in 1951 because the ice had damaged its pillars.',
    'Why did the Elm Bridge collapse in 1951? the ice had damaged its pillars',
  ],
  [
    'Due to heavy rain, the Oslo Marathon was moved to September in 2014.',
    'Why was the Oslo Marathon moved to September in 2014? heavy rain',
  ],
  [
    'The town of Elm lost half of its population as a result of the plague.',
    'Why did the town of Elm lose half of its population? the plague',
  ],
  ['The Elm Railway was sold in 1960 owing to its debts.', 'Why was the Elm Railway sold in 1960? its debts'],
  [
    'The library of Elm was destroyed in 1666, because its roof was made of straw.',
    'Why was the library of Elm destroyed in 1666? its roof was made of straw',
  ],
  [
    'The Elm Council banned cars from the old town in 1988, since the streets were too narrow.',
    'Why did the Elm Council ban cars from the old town in 1988? the streets were too narrow',
  ],
  [
    'The lighthouse near Bergen was painted red so that ships could see it in fog.',
    'Why was the lighthouse near Bergen painted red? so that ships could see it in fog',
  ],
  [
    'The harbour of Bergen was widened in 1880 in order to admit larger ships.',
    'Why was the harbour of Bergen widened in 1880? to admit larger ships',
  ],
  [
    'To protect the coast, the Norwegian government built twelve forts near Bergen.',
    'Why did the Norwegian government build twelve forts near Bergen? to protect the coast',
  ],
  [
    'Ada Byron moved to Oslo in 1843 to study mathematics.',
    'Why did Ada Byron move to Oslo in 1843? to study mathematics',
  ],
  [
    'Tom Ferris left Bergen in 1902 because he could not find work.',
    'Why did Tom Ferris leave Bergen in 1902? he could not find work',
  ],
  [
    'The three towers of the Elm Fortress were designed to withstand heavy cannons.',
    'What were the three towers of the Elm Fortress designed to do? withstand heavy cannons',
  ],
])('a stated cause is asked for: %s', (text, question) => {
  expect(askedWithKey(text, 'A day in Norway')).toContain(question)
})

test.each([
  'Ada Byron was asked to lead the Oslo Observatory in 1850.',
  'The council of Elm had a plan to build a bridge over the Bergen River in 1990.',
  'The Elm Tower was built in 1902 only because the queen had asked for it.',
  'The Elm Council has grown quickly since the war ended in 1945.',
  'Tom Ferris went on to win the Oslo Prize in 1922.',
  'Tom Ferris was forced to sell the Elm Mill in 1901.',
  'The Elm Railway was due to open in Bergen in 1950.',
  'The Elm Museum grew to become the largest museum of Norway in 1960.',
])('what is no cause, or only a part of one, is none: %s', (text) => {
  expect(causes(text)).toEqual([])
})

test.each([
  ['The mill in Bergen may have burned down in 1901 because of a lamp.', 'what is only supposed'],
  [
    'The Elm Harbour was moved to Bergen in 1950 due to its small size, since the ships had grown.',
    'what has two causes',
  ],
  ['In part, the Elm Railway was sold in 1960 because of its debts.', 'what is one cause of several'],
  [
    'The Elm Mine was used to train young miners in Norway and was also used to test new machines.',
    'what has two purposes',
  ],
  [
    'The Oslo Bridge was rebuilt in 1951 because the old wooden bridge over the Bergen River had never been able to carry more than twelve heavy wagons.',
    'what nobody could type',
  ],
])('%s is not asked: %s', (text) => {
  expect(whys(text)).toEqual([])
})

test('a long cause is asked for without what only says more', () => {
  const [question] = whys(
    'The Elm Society bought the old harbour in 1968 to provide a large public park and bird sanctuary in the western part of Bergen.',
  )
  expect(question).toMatchObject({ key: 'to provide a large public park and bird sanctuary' })
})

test.each(['a fire', 'fire', 'because of a fire', 'due to the fire'])('%s answers why', (typed) => {
  const [question] = whys('The Elm Theatre was closed in 1932 because of a fire.')
  const accepted = question?.form === 'short-answer' ? question.accepted : []
  expect(isAccepted(typed, { accepted })).toBe(true)
})

test('a sentence that gives a cause is a fact of its own kind, marked by its cause', () => {
  const [fact] = extractFacts(analyse('The Elm Theatre was closed in 1932 because of a fire in Oslo.', ''), 0)
  expect(fact?.fact.kind).toBe('cause')
  expect(fact?.fact.marks.map(({ excerpt }) => excerpt)).toContain('a fire in Oslo')
  expect(fact?.fact.marks.map(({ excerpt }) => excerpt)).not.toContain('Oslo')
})

test('of what is no wonder nobody asks when', () => {
  expect(asked('When the weather is so strange and varied, it is no wonder.')).toEqual([])
  expect(askedWithKey('Metals expand when they are heated.')).toContain(
    'When do metals expand? when they are heated',
  )
})
