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
