import { analyse } from '@/lib/domain/language/analysis'
import { isQuantity } from '@/lib/domain/language/mentions'

const quantities = (text: string) =>
  analyse(text, '')
    .sentences.flatMap(({ mentions }) => mentions)
    .filter(isQuantity)

test.each([
  ['The tax fell by 12 per cent in May.', ['percentage', '12 per cent', 'percent']],
  ['The tax fell by 12 percent in May.', ['percentage', '12 percent', 'percent']],
  ['The tax fell by 12% in May.', ['percentage', '12%', 'percent']],
  ['The bakery sells about 30 per day.', ['quantity', 'about 30', null]],
  ['The ferry costs £5 per person.', ['money', '£5', null]],
])('"per" makes a share with "cent" only: "%s"', (sentence, expected) => {
  expect(quantities(sentence).map((found) => [found.kind, found.text, found.noun])).toEqual([expected])
})

test.each([
  'The bridge cost more than $5 million in 1902.',
  'Only about 45% of the boats came back.',
  'At least 12 per cent of the mill burnt down.',
  'The town has some £300 left.',
  'Over 70 wild geese landed.',
])('the tokens of a quantity are those of its text: "%s"', (text) => {
  const [sentence] = analyse(text, '').sentences
  const found = sentence?.mentions.filter(isQuantity) ?? []
  expect(found).toHaveLength(1)
  for (const { first, last, start, end } of found)
    expect([sentence?.tokens[first]?.start, sentence?.tokens[last - 1]?.end]).toEqual([start, end])
})

test.each([
  ['The flood reached well over 400 houses.', 'well over'],
  ['The flood reached just over 400 houses.', 'just over'],
  ['An estimated 400 houses were flooded.', 'An estimated'],
  ['The flood reached no fewer than 400 houses.', 'no fewer than'],
  ['The repair costs just under £400.', 'just under'],
  ['The repair takes a little more than 400 bricks.', 'a little more than'],
  ['The village lies close to 12 lakes.', null],
  ['The lake lies above 400 villages.', null],
])('a quantity has the whole modifier and no word of place: "%s"', (text, modifier) => {
  expect(quantities(text).map((found) => found.modifier?.toLowerCase() ?? null)).toEqual([
    modifier?.toLowerCase() ?? null,
  ])
})
