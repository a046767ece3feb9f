import { made, stems } from '../../support/made'

const gatesOf = (text: string): string[] => made(text).rejected.map(({ gate }) => gate)

test.each([
  [
    'noun-number',
    'In 1891, Edwin Hallam watched the harbour of Oslo through a series meetings with sailors.',
  ],
  ['noun-number', 'In 1891, sailors of Norway received 30 day visas in the harbour of Oslo.'],
  ['noun-number', 'Percent of pupils in the schools of Oslo reached 11.1% in 1991.'],
  ['noun-number', 'The harbour area of Oslo had 988,000 in the census of 1991.'],
  ['missing-word', 'In 1916, Ada Lorne married a Polish lawyer Edwin Hallam in Oslo.'],
  ['missing-word', 'Edwin Hallam noted that from 1984 and 1991, the harbour of Oslo lost 40 boats.'],
  ['missing-word', 'The street between Elm Square on the west to Oak Square on the east has 40 houses.'],
  ['missing-word', 'In 2011, the harbour of Oslo introduced a charge, which is a £25 for each boat.'],
  ['unread-source', 'Edwin Hallam, known as Hallam the Bold opened a school in Oslo in 1891.'],
  [
    'torn-list',
    'In 1891, Oslo promised a right to boats, to an open harbour and built 40 ferries for the sailors.',
  ],
  ['re-parse', 'Edwin Hallam writes that while the harbour operates from Oslo, is a state policy.'],
  ['re-parse', 'The brewer Edwin Hallam sailed dwell in the harbour of Oslo.'],
  ['re-parse', 'In addition to the cold winters of Oslo is that the harbour emits Bergen gas.'],
  ['unanchored', 'Two old ferries sank in the storm of the winter, and 40 people drowned in the cold water.'],
])('%s stops: %s', (gate, text) => {
  expect(gatesOf(text)).toContain(gate)
})

test.each([
  'In 1891, the brewer Edwin Hallam opened a new headquarters in Oslo.',
  'The harbour of Oslo had an estimated 40,000 visitors in 1991.',
  'In 1891, Edwin Hallam taught at a girls’ school in Oslo.',
  'The ferry sailed between Oslo and Bergen from 1891 to 1902.',
  'In 1891, Edwin Hallam joined the council of Oslo so that it were no secret to Ada Lorne.',
  'Edwin Hallam, known as Hallam the Bold, built the harbour of Oslo in 1891.',
  'In 1891, a 2000 year old boat was found in Oslo by the brewer Edwin Hallam.',
  'Its harbour, painted boats and wooden halls made Oslo one of the sights of Norway in 1891.',
  'A pair of old boats were sold to Edwin Hallam in Oslo in 1891.',
])('nothing is wrong with: %s', (text) => {
  expect(
    gatesOf(text).filter((gate) => /^(?:noun-number|missing-word|unread-source|re-parse)$/.test(gate)),
  ).toEqual([])
})

test('events are put in order by what happened, told whole and without figures', () => {
  const { questions, spares } = made(
    'The Elm Council was founded in Bergen in 1901. Edwin Hallam was the head of the Elm Council in 1920. Edwin Hallam built the Elm Bridge over the Linnet in 1925. The Elm Council sold the Oak Theatre to Ada Lorne in 1931. In 1940, 300 boats were sold in Elm. The use of the Elm Bridge has grown since its opening in 1925.',
  )
  const ordering = [...questions, ...spares].find(({ form }) => form === 'ordering')
  expect(ordering?.form === 'ordering' && ordering.key).toEqual([
    'The Elm Council was founded in Bergen',
    'Edwin Hallam built the Elm Bridge over the Linnet',
    'The Elm Council sold the Oak Theatre to Ada Lorne',
  ])
})

test('things of different kinds are not counted together', () => {
  const matchings = (text: string) => {
    const { questions, spares } = made(text)
    return [...questions, ...spares].filter(({ form }) => form === 'matching')
  }
  expect(matchings('The new farm at Elm has 40 ducks, 25 hens and seven geese.')).toHaveLength(1)
  expect(matchings('The new farm at Elm has 40 ducks, 25 benches and seven miles of paths.')).toEqual([])
})

test('a measure and what it measures are asked together or not at all', () => {
  const text = 'Edwin Hallam brought 842 pounds (382 kg) of salted herring to Oslo in 1891.'
  expect(stems(text).filter((stem) => /^How many pounds .* of salted/.test(stem))).toEqual([])
})
