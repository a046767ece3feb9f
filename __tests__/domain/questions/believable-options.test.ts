import { asked } from '../../support/made'

/** The options beside each choice whose stem holds `words`. */
const optionsOf = (text: string, words: string): readonly (readonly string[])[] =>
  asked(text).flatMap((question) =>
    question.form === 'choice' && question.stem.includes(words) ? [question.options] : [],
  )

const SPEAKERS = [
  '“We are short of nurses,” said Hannah Brock, who runs the clinic in Selby.',
  '“The roof has leaked since March,” said Peter Lowe, a builder from Leeds.',
  '“The council will pay for the roof,” said Susan Marsh, the mayor of Selby.',
  '“Our patients deserve a dry bed,” said Martin Dale, a doctor from York.',
].join(' ')

test('who said something is offered among the others who are quoted', () => {
  const text = `${SPEAKERS} Anna Field built the clinic in 1950.`
  expect(optionsOf(text, 'The roof has leaked since March')).toEqual([
    expect.arrayContaining(['Peter Lowe', 'Hannah Brock', 'Susan Marsh', 'Martin Dale']),
  ])
  expect(optionsOf(text, 'The roof has leaked').flat()).not.toContain('Anna Field')
})

test('a family name stands beside family names that are used alone', () => {
  const text = `${SPEAKERS} Brock, Marsh and Dale met in York on Monday. “Nobody has slept for a week,” Lowe said.`
  expect(optionsOf(text, 'Nobody has slept for a week').map((options) => options.toSorted())).toEqual([
    ['Brock', 'Dale', 'Lowe', 'Marsh'],
  ])
})

test('nobody is offered whom the words said name', () => {
  const text = `${SPEAKERS} Brock ran to York. “Doctor Brock has not slept for a week,” said Peter Lowe.`
  expect(optionsOf(text, 'has not slept').flat()).not.toContain('Hannah Brock')
})

test('beside a year of the last decades stand years close by', () => {
  const options = optionsOf('The Elm Museum in Norway was opened in 2004. It was closed in 2019.', 'opened')
  const years = options.flat().map(Number)
  expect(years).toContain(2004)
  for (const year of years) expect(Math.abs(year - 2004)).toBeLessThanOrEqual(5)
})

test('beside a rough number stands none that is nearly the same', () => {
  const options = optionsOf(
    'In 1998 the firm Elmoil of Norway hired about 12 divers.',
    'how many divers',
  ).flat()
  expect(options).not.toContain('about 11')
  expect(options).not.toContain('about 13')
})

test('beside an average stand numbers of its size', () => {
  const numbers = optionsOf('In 1998 each of the miners of Elm slept 6.85 hours a night.', 'how many hours')
    .flat()
    .map(Number)
  for (const number of numbers) expect(Math.abs(number - 6.85)).toBeLessThan(3)
})

test('beside a time in hundredths of a second stand times like it', () => {
  const options = optionsOf(
    'In 1998 Nils Holm of Norway rowed across the dock in 6.67 secs.',
    'how many secs',
  ).flat()
  expect(options.length).toBeGreaterThan(2)
  for (const option of options) expect(option).toMatch(/^[67]\.\d\d$/)
})
