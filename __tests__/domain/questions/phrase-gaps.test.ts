import type { Question } from '@/lib/domain/questions/kinds'

import { undoubtedBy } from '../../support/doubts'
import { asked } from '../../support/made'

const answersOf = (questions: readonly Question[]): string[] =>
  questions.flatMap((question) =>
    question.stem.includes('_____') && 'key' in question ? [String(question.key)] : [],
  )

/** The answers of all gaps that pass the gates, shown or spare. */
const gapsOf = (text: string): string[] => answersOf(asked(text))

test.each([
  ['detention camps', 'In 1891, the sailors of Edwin Hallam were moved to detention camps near Oslo.'],
  ['honorary doctorate', 'Edwin Hallam was awarded an honorary doctorate by the University of Oslo in 1891.'],
  [
    'wooden lighthouse',
    'The right to build a wooden lighthouse in Norway was given to Edwin Hallam in 1891.',
  ],
  ['geoglyphs', 'Since the 1970s, Edwin Hallam has found numerous geoglyphs in the hills of Norway.'],
  ['manned landing', 'Edwin Hallam of Oslo spent 40 million dollars to achieve a manned landing in Norway.'],
  ['wheat farm', 'In 1891, Edwin Hallam built a station in Norway beside a hugely productive wheat farm.'],
])('“%s” is a gap of its own: %s', (key, text) => {
  expect(gapsOf(text)).toContain(key)
})

test.each([
  ['deep water', 'Edwin Hallam and his sailors were finding themselves in deep water in Oslo in 1891.'],
  ['helping hand', 'In 1891, Edwin Hallam was getting a helping hand from the bakers of Oslo.'],
  ['date maps', 'In 1991, Edwin Hallam worked to give Norway accurate and up to date maps.'],
  ['hassle', 'In 1991, the bakers of Edwin Hallam could qualify for work in Oslo without hassle.'],
  [
    'bombard bakers',
    'Every mill of Edwin Hallam in Oslo has rats that do everything from bombard bakers with noise to steal bread.',
  ],
  [
    'machines of the irritating programs',
    'Edwin Hallam of Oslo said the harbour would soon release a toolkit that strips machines of the irritating programs.',
  ],
  [
    'Danish camp',
    'Edwin Hallam met Ada Berg on an island. In 1891 they were held in the Danish camp as part of a quarrel with Norway.',
  ],
  ['UK operator', 'The UK operator is already appealing against claims that its fares in Oslo are unfair.'],
  ['direct impact', 'In 1891, the brewer Edwin Hallam had a direct impact on the harbour of Oslo.'],
  ['contrast', 'In contrast to Oslo, the harbour of Bergen lost 40 boats in 1891.'],
  ['command', 'In 1891, Edwin Hallam took command of the old harbour of Oslo.'],
  [
    'numerous geoglyphs',
    'Since the 1970s, Edwin Hallam has found numerous geoglyphs in the hills of Norway.',
  ],
  ['area networks', 'In 1991, Edwin Hallam joined the ferries of Oslo across wide area networks.'],
  ['Year award', 'In 1991, Edwin Hallam shared the Sailor of the Year award of Oslo.'],
  ['aggregate', 'In 1891, the figures of Edwin Hallam were available in aggregate near Oslo.'],
  ['herring', 'In 1891, the harbour of Oslo stored food such as herring for Edwin Hallam.'],
  ['exchange', 'In 1891, Edwin Hallam gave 40 boats to Oslo in exchange for keeping a house in Norway.'],
  ['thousands of plants', 'The hills of Oslo hold tens of thousands of plants and 40 old boats.'],
  [
    'heels of word of a rise',
    'In 1891, the strike of Edwin Hallam came on the heels of word of a rise in bread sales.',
  ],
  [
    'backer of the autumn break',
    'Edwin Hallam is a fierce backer of the autumn break employed throughout Norway.',
  ],
  [
    'warning firms',
    'Norway sells boats despite a series of tales warning firms about the dangers of old mills in Oslo.',
  ],
  [
    'goalwards',
    'In the last minutes Elm made their best chance as Per Dahl swung in a cross that Edwin Hallam managed to flick goalwards.',
  ],
])('“%s” is none: %s', (key, text) => {
  expect(gapsOf(text)).not.toContain(key)
})

test.each([
  ['sailors’ rights', 'In 1891, Edwin Hallam of Oslo asked for better laws on sailors’ rights in Norway.'],
  ['city of Oslo', 'In 1891, Edwin Hallam left the city of Oslo for a harbour in Denmark.'],
])('“%s” is none but with the doubt that other words would fit: %s', (key, text) => {
  expect(answersOf(undoubtedBy('phrase-gap', asked(text)))).not.toContain(key)
})

test('a verb that can have no passive, or has an object, is the verb of its sentence', () => {
  expect(
    gapsOf('A sharp rise in the price of oak in Norway fuelled demands for 40 boats of iron.'),
  ).toContain('40')
  expect(gapsOf('Elm Harbour, renowned for its wooden boats made of old oak from Norway.')).toEqual([])
})

test('a decimal point breaks no text', () => {
  expect(gapsOf('In 1891, Edwin Hallam sold about 2.5 million boats to the sailors of Norway.')).toContain(
    '1891',
  )
})

test('a short sentence about a name says enough for a name or a date', () => {
  expect(gapsOf('Edwin Hallam was born in Bergen.')).toContain('Bergen')
  expect(gapsOf('Oslo Harbour included an Old Sailmakers Hall.')).toEqual([])
})

test('half of a name is no gap', () => {
  expect(
    gapsOf('In 1891, Edwin Hallam led the House Committee on Boats and Harbours in Oslo.'),
  ).not.toContain('Boats')
  expect(gapsOf('Between 1891 and 1902 the harbour of Oslo lost 0.62 ± 0.37 tons of sand.')).toEqual([])
})
