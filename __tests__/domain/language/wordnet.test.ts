import fc from 'fast-check'

import { pluralOf, singularsOf } from '@/lib/domain/language/plurals'
import { lexnameOf } from '@/lib/domain/language/wordnet/lexnames'
import { siblingsOf } from '@/lib/domain/language/wordnet/siblings'

test.each([
  ['violin', 'artifact'],
  ['tiger', 'animal'],
  ['mandarin ducks', 'animal'],
  ['Physician', 'person'],
  ['countrymen', 'person'],
  ['coal', 'substance'],
  ['river', 'object'],
  ['agency', 'group'],
  ['hurricane', 'phenomenon'],
  ['cities', 'location'],
  ['qzx', null],
  ['', null],
])('the class of "%s"', (noun, lexname) => {
  expect(lexnameOf(noun)).toBe(lexname)
})

test.each([
  ['violin', ['cello', 'flute', 'piano']],
  ['oil', ['coal', 'gas', 'uranium']],
  ['yak', ['camel', 'ox']],
  ['potatoes', ['tomatoes', 'carrots']],
  ['chromium', ['cobalt', 'manganese']],
])('neighbours of "%s"', (noun, some) => {
  expect(siblingsOf(noun)).toEqual(expect.arrayContaining(some))
})

test('a word of the same meaning is no neighbour', () => {
  expect(siblingsOf('physician')).not.toContain('doctor')
  expect(siblingsOf('violin')).not.toContain('fiddle')
})

test('nobody is their own neighbour, on any word', () => {
  fc.assert(fc.property(fc.string(), (noun) => expect(siblingsOf(noun)).not.toContain(noun)))
  for (const noun of ['horse', 'cities', 'oak', 'nurses']) expect(siblingsOf(noun)).not.toContain(noun)
})

test.each(['city', 'box', 'wolf', 'sheep', 'policeman', 'hero', 'polar bear', 'day'])(
  'the plural of "%s" leads back to it',
  (noun) => {
    expect(singularsOf(pluralOf(noun))).toContain(noun)
  },
)
