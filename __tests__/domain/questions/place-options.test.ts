import { citiesBeside, usualCityName } from '@/lib/domain/language/gazetteer/places'
import { isVariant } from '@/lib/domain/questions/distractors/names'
import { asked } from '../../support/made'

const optionsOf = (text: string): readonly string[] =>
  asked(text).flatMap((question) => (question.form === 'choice' ? question.options : []))

test.each([
  ['Bombay', 'Mumbai'],
  ['Leningrad', 'Saint Petersburg'],
  ['Scotland', 'United Kingdom'],
])('%s is never offered beside %s', (one, other) => {
  expect(isVariant(one, other)).toBe(true)
  expect(isVariant(other, one)).toBe(true)
})

test('two cities of one land are two', () => {
  expect(isVariant('Mumbai', 'Delhi')).toBe(false)
  expect(isVariant('Scotland', 'Ireland')).toBe(false)
  expect(usualCityName('Delhi')).toBe('Delhi')
})

test('a city stands beside cities of its own land', () => {
  const options = optionsOf('The first museum of clocks was opened in Zurich in 1902.')
  expect(options).toContain('Zurich')
  expect(citiesBeside('Zurich')).toEqual(expect.arrayContaining(options.filter((city) => city !== 'Zurich')))
})

test('no country of the past is offered beside one of today', () => {
  const options = optionsOf(
    'In 2014 the firm Elmoil shipped its first load of sand to China. It had once sold sand to Persia. It had once sold sand to Yugoslavia.',
  )
  expect(options).toContain('China')
  expect(options).not.toContain('Persia')
  expect(options).not.toContain('Yugoslavia')
})
