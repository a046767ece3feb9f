import { asked } from '../../support/made'

const judged = (text: string, key: 'True' | 'False'): string[] =>
  asked(text).flatMap((question) =>
    question.form === 'true-false' && question.key === key ? [question.stem] : [],
  )

const falseOf = (text: string): string[] => judged(text, 'False')

it('swaps a number that the sentence tells for one plainly apart from it', () => {
  const [stem = ''] = falseOf('The ferry to Elm carried 480 passengers on Sunday.')
  const [count = '0'] = /\d+/.exec(stem) ?? []
  expect(stem).toMatch(/^The ferry to Elm carried \d+ passengers/)
  expect(Math.max(Number(count), 480) / Math.min(Number(count), 480)).toBeGreaterThanOrEqual(1.3)
})

it.each([
  ['a known subject', 'The six windows of the church show the harvest of Elm.'],
  ['its subject', 'Its 40 boats fish for herring near Elm every winter.'],
  ['an apposition', 'The baker opened a shop in Elm, a village of 3,000 people.'],
  ['a relative clause', 'The baker sold the mill, which stood 50 metres from the river.'],
  ['an owner', 'The party lost a seat in August’s election in Elm.'],
])('leaves what %s takes for granted as it is', (_, text) => {
  expect(falseOf(text)).toEqual([])
})

it.each([
  ['both', 'Ada Byron has two brothers, both of whom work in Elm.'],
  ['a list', 'Three products – a mug, a card and a shirt – help the school in Elm.'],
  ['a share', 'Seven out of ten bakers in Elm own a mill.'],
  ['a fraction', 'The moon over Elm is thought to be composed of about two thirds rock.'],
  ['the same in other figures', 'The mill makes 39%, or 590 tonnes, of the flour in Elm.'],
])('swaps no number that %s gives away', (_, text) => {
  expect(falseOf(text)).toEqual([])
})

it('puts no wish or plan into the past', () => {
  for (const stem of falseOf('The company wants to open a second mill in Elm in 2017.'))
    expect(Number(/\d{4}/.exec(stem)?.[0])).toBeGreaterThan(2017)
})
