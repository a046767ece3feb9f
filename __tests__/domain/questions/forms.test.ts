import { GAP } from '@/lib/domain/questions/kinds'

import { asked, stems } from '../../support/made'

const choiceFor = (text: string, key: string) =>
  asked(text).flatMap((question) => (question.form === 'choice' && question.key === key ? [question] : []))[0]

test.each([
  [
    'Elm Trail follows the Danube from the old mill to the harbour.',
    'Which river does Elm Trail follow from the old mill to the harbour?',
  ],
  ['Elm Castle stands above the banks of the Danube.', 'Elm Castle stands above the banks of which river?'],
  [
    'Edwin Hallam served as President of the Elm Society in 1891.',
    'Edwin Hallam served as President of the Elm Society in which year?',
  ],
  [
    'The visitors of Elm Tower came from an average of 14 countries each year.',
    'The visitors of Elm Tower came from an average of how many countries each year?',
  ],
  ['In 1931 Oda Hallam owned 45% of Elm Bank.', 'In 1931 Oda Hallam owned what percentage of Elm Bank?'],
])('%s -> %s', (text, stem) => {
  expect(stems(text)).toContain(stem)
})

test('a choice is a question, never a gap', () => {
  const text =
    'In 1891 the brewer Edwin Hallam lived in Lyon. Elm Castle stands above the Danube. Paris is 40 km away.'
  for (const question of asked(text)) if (question.form === 'choice') expect(question.stem).not.toContain(GAP)
})

test('a river is asked for among rivers', () => {
  const text =
    'Elm Castle stands above the banks of the Danube. The Korea Garden of Elm and the Great Plains Hotel lie in Elm Park.'
  const rivers = /^(?:Danube|Rhine|Elbe|Seine|Loire|Rhône|Oder|Vistula|Po)$/
  for (const option of choiceFor(text, 'Danube')?.options ?? ['none']) expect(option).toMatch(rivers)
})

test('another spelling of the key is no wrong answer', () => {
  const text =
    'Anna Bell lived in Isfahan until 1931. Her sister moved to Esfahan. The train to Shiraz and to Tehran left Mashhad at noon.'
  for (const question of asked(text))
    if (question.form === 'choice' && question.key === 'Isfahan')
      expect(question.options).not.toContain('Esfahan')
})

test('two names of one team are not offered side by side', () => {
  const text =
    'Edwin Hallam played for the Boston Red Sox in 1912. The Red Sox won in Elm. In 1914 he was sold to the New York Yankees.'
  for (const question of asked(text))
    if (question.form === 'choice' && question.options.includes('Red Sox'))
      expect(question.options).not.toContain('Boston Red Sox')
})

test('no wrong year lies behind the last one that the article speaks of', () => {
  const text = 'In 2016, Anna Bell became the director of Elm Museum. In 2018 the museum won a prize.'
  for (const question of asked(text))
    if (question.form === 'choice' && question.key === '2016')
      for (const option of question.options) expect(Number(option)).toBeLessThanOrEqual(2018)
})

test('a wrong number is rounded as the right one', () => {
  const text = 'Elm has a population of about 750,000 people. The harbour of Elm has 750,000 lamps.'
  for (const question of asked(text))
    if (question.form === 'choice') for (const option of question.options) expect(option).toMatch(/\d0,000$/)
})

test('a person told with what he is, is not swapped for another', () => {
  const text =
    'The clockmaker Edwin Hallam met Anna Bell in Elm. Arthur Pell and Mary Stone visited them in 1912.'
  for (const { form, stem } of asked(text))
    if (form === 'true-false') expect(stem).not.toMatch(/clockmaker (?!Edwin)/)
})

test('a verb for many behind a noun for one makes no question', () => {
  expect(stems('The museum staff at Elm claim that the clock has never stopped.').join()).not.toContain(
    'What claim',
  )
})

test('of a list any one is asked for, and each counts', () => {
  const text = 'Elm is bordered by Lyon, Bergen and Ghent.'
  const listed = asked(text).find(({ stem }) => stem.endsWith('Name one of them.'))
  expect(listed?.stem).toBe('Elm is bordered by three cities. Name one of them.')
  expect(listed?.form === 'short-answer' && listed.accepted).toEqual(
    expect.arrayContaining(['Lyon', 'Bergen', 'Ghent']),
  )
  expect(listed?.form === 'short-answer' && listed.key).toBe('Lyon')
  expect(listed?.explanation).toContain('Lyon, Bergen and Ghent')
})

test('no "and" is left of a clause that is cut', () => {
  const text =
    'In June, Norway and Sweden revived an old defense pledge and, according to the Elm Courier, 300 soldiers met in Bergen.'
  for (const stem of stems(text)) expect(stem).not.toMatch(/\band\?$/)
})

test('of several verbs in a row only the first is asked with', () => {
  const text = 'In 1835 Norse settlers from the mainland arrived, plundered and burnt the harbour of Elm.'
  expect(stems(text)).toContain('In which year did Norse settlers from the mainland arrive?')
})

test('a question word in place does not hide that the answer stands before it', () => {
  const text = 'Anna Bell, the founder of Google, met Edwin Hallam during his visit to Google in 1999.'
  for (const question of asked(text))
    if ('key' in question && question.key === 'Google')
      expect(question.stem.replace(GAP, '')).not.toContain('Google')
})

test('nothing is asked in place inside a clause behind the main one', () => {
  const found = stems(
    'The people of Bergen celebrated with fireworks so bright that they set City Hall on fire. The storm of 1905 was so strong that it destroyed the roof of Oslo Cathedral.',
  )
  expect(found.join(' ')).not.toMatch(/which (?:hall|cathedral)/)
  expect(found).toContain(
    'The people of Bergen celebrated with fireworks so bright that they set _____ on fire.',
  )
})

test('that there are so many of a thing is asked only with where', () => {
  expect(stems('There are over 120 species of birds and 190 species of butterflies.')).toEqual([])
  expect(stems('There are over 120 species of birds in the harbour of Oslo.')).not.toEqual([])
})

test('a star is no who', () => {
  expect(
    stems('A white dwarf produces more heat above its surface than a red giant in Orion.').join(),
  ).not.toMatch(/^Who/)
})

test('two participles of one "was" stay together', () => {
  expect(stems('Anna Bell was born and raised in Lyon.')).toContain(
    'Anna Bell was born and raised in which city?',
  )
})

const judged = (text: string, key: 'True' | 'False'): string[] =>
  asked(text).flatMap((question) =>
    question.form === 'true-false' && question.key === key ? [question.stem] : [],
  )

test.each([
  'By 1891, the harbour of Elm had become the home of the Elm Society.',
  'Over 40% of the sailors of Elm joined the Elm Society in the great storm.',
  'The ferry from Elm carried at least 300 sailors to the island of Runmarö.',
])('%s: with another figure it could be true as well, so it is never swapped', (text) => {
  expect(judged(text, 'False')).toEqual([])
})

test('"since" is swapped for an earlier year only', () => {
  const stems = judged('The Elm Society has owned the harbour of Elm since 1891.', 'False')
  for (const stem of stems) expect(Number(/\d{4}/.exec(stem)?.[0])).toBeLessThan(1891)
})

test('beside "more than 300" stands no smaller number that would be true as well', () => {
  const text = 'More than 300 sailors of Elm joined the Elm Society in 1891.'
  const choice = choiceFor(text, 'more than 300')
  for (const option of choice?.options ?? []) {
    expect(option.startsWith('more than ')).toBe(true)
    expect(Number(/\d+/.exec(option)?.[0])).toBeGreaterThanOrEqual(300)
  }
})

test('a person is offered beside those of the same calling only', () => {
  const others =
    'Eva Lind, an architect from Oslo, drew the harbour. Max Ode, an architect from Bergen, drew the mill. Ann Berg, an architect from Turku, drew the bridge.'
  const bearers = (role: string): readonly string[] =>
    choiceFor(`Tom Frey, ${role} from Oslo, designed the famous tower of Elm in 1891. ${others}`, 'Tom Frey')
      ?.options ?? []
  expect(bearers('an architect').toSorted()).toEqual(['Ann Berg', 'Eva Lind', 'Max Ode', 'Tom Frey'])
  expect(bearers('a poet')).toEqual([])
})

test('countries stand beside countries of the same continent', () => {
  const text =
    'In 1891, the sailors of Elm took the old flag to Japan. Ships came from Brazil, Norway and Chile.'
  const options = choiceFor(text, 'Japan')?.options ?? []
  for (const far of ['Brazil', 'Norway', 'Chile']) expect(options).not.toContain(far)
})
