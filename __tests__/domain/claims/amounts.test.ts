import type { Amount } from '@/lib/domain/claims/amounts'
import { amountsOf } from '@/lib/domain/claims/amounts'
import { amountsRelate } from '@/lib/domain/claims/values'
import { analyse } from '@/lib/domain/language/analysis'

const amountsIn = (text: string): Amount[] => analyse(text, 'Title').sentences.flatMap(amountsOf)

test.each([
  ['The mill has a pair of chimneys.', 'count', 2],
  ['They took half a dozen bells.', 'count', 6],
  ['Two thirds of the cost came from the county.', 'share', 200 / 3],
  ['Nine in ten of the pupils passed.', 'share', 90],
  ['The tower is 40 ft tall.', 'length', 12.192],
  ['A mile-long tunnel leads to the lake.', 'length', 1609.344],
  ['The repair cost £3.5 million.', 'money £', 3_500_000],
  ['The repair cost 3.5 million euros.', 'money €', 3_500_000],
  ['They waited for a quarter of an hour.', 'duration', 0.25 / 24],
  ['A bus leaves every twenty minutes.', 'every duration', 20 / 1440],
  ['A 51-year-old baker won the prize.', 'age', 51],
])('"%s" holds an amount of %s', (text, dimension, value) => {
  const [amount] = amountsIn(text)
  expect(amount?.dimension).toBe(dimension)
  expect(amount?.value).toBeCloseTo(value, 6)
})

test('numbers of names, dates and ranges are no amounts', () => {
  expect(amountsIn('In 1912 the ship Anna 2 sailed the route 5-6 from Hull.')).toEqual([])
})

test('the noun that a number counts is found behind "of"', () => {
  expect(amountsIn('Four of her colleagues resigned.')[0]?.noun).toBe('colleague')
})

const relate = (one: string, other: string) => {
  const [a] = amountsIn(`The crew counted ${one}.`)
  const [b] = amountsIn(`The crew counted ${other}.`)
  if (!a || !b) throw new Error(`no amount in "${one}" or "${other}"`)
  return amountsRelate(a, b)
}

test.each([
  ['12 boats', 'twelve boats', 'same'],
  ['more than 70 seals', '70 seals', 'same'],
  ['more than 70 seals', '72 seals', 'finer'],
  ['48 metres', 'almost fifty metres', 'finer'],
  ['412,000 seals', '400,000 seals', 'finer'],
  ['1.6 km', 'one mile', 'same'],
  ['14 days', 'two weeks', 'same'],
  ['about 3,000 seals', 'more than 5,000 seals', 'differing'],
  ['184 seals', '185 seals', 'differing'],
  ['about 18,000 seals', 'about 16,000 seals', 'differing'],
  ['more than 70 seals', 'fewer than 70 seals', 'differing'],
] as const)('%s beside %s: %s', (one, other, relation) => {
  expect(relate(one, other)).toBe(relation)
  expect(relate(other, one)).toBe(relation)
})
