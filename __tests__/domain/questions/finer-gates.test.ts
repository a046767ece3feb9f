import { generate } from '@/lib/domain/questions/generate'

import { doubtOf } from '../../support/doubts'

interface Asked {
  readonly form: string
  readonly stem: string
  readonly key: unknown
  readonly context: string | null
  readonly doubt: string | null
}

/** What passes every gate, chosen or not. */
const askedOf = (text: string, title = 'A day in Elm'): Asked[] => {
  const { questions, spares } = generate([{ title, text, publishedOn: null }], { seed: 1, count: 60 })
  return [...questions, ...spares].map((question) => ({
    form: question.form,
    stem: question.stem,
    key: 'key' in question ? question.key : null,
    context: question.context,
    doubt: doubtOf(question),
  }))
}
const gapsOf = (text: string): unknown[] =>
  askedOf(text)
    .filter(({ stem }) => stem.includes('_____'))
    .map(({ key }) => key)

/** Gaps that show enough for one answer. */
const SOUND: readonly (readonly [what: string, key: string, text: string])[] = [
  [
    'one name of a list',
    'Denmark',
    'In 1891, the ferry of Edwin Hallam sailed from Oslo to Sweden and Denmark.',
  ],
  [
    'a whole date',
    '17 May 1891',
    'Edwin Hallam opened the old theatre in the harbour of Oslo on 17 May 1891.',
  ],
  ['a day of the year', '17 May', 'Edwin Hallam sold the old theatre of Oslo to Ada Lorne on 17 May.'],
  ['a year before a noun', '1901', 'The brewer Edwin Hallam relied on a 1901 estimate of the costs in Oslo.'],
  ['the end of a range', '1902', 'The brewer Edwin Hallam lived in Oslo from 1891 to 1902.'],
  [
    'where a hall is',
    'Bergen',
    'The brewer Edwin Hallam sang at Linnet Hall in Bergen with Ada Lorne in 1891.',
  ],
  [
    'a name before a noun',
    'Hallam Brothers',
    'In 1891, Ada Lorne sold 40 boats to a Hallam Brothers company in Oslo.',
  ],
  ['a name that there is', 'Bergen', 'There is a night steamer to Bergen in the summer of 1891.'],
  [
    'a class noun shown',
    'Oak Square',
    'The ferry line of Edwin Hallam joined Elm Square and Oak Square in 1891.',
  ],
  [
    'what some believed',
    'Ada Lorne',
    'Ada Lorne believed that the brewer Edwin Hallam sold the harbour of Oslo in 1891.',
  ],
  ['a measure', '15.5', 'The garden of the Hallam brewery in Oslo covers an area of 15.5 ha.'],
  ['an estimate', '16,000', 'The number of old boats in Norway is estimated at 16,000.'],
]

test.each(SOUND)('a gap may take %s: %s', (_, key, text) => {
  expect(gapsOf(text)).toContain(key)
})

/** Gaps that tell their answer, or that nobody who read the article would fill in. */
const UNSOUND: readonly (readonly [what: string, key: string, text: string])[] = [
  ['a country behind its city', 'Norway', 'The brewer Edwin Hallam was born in Bergen, Norway.'],
  ['the country of a superlative', 'Norway', 'The stone bridge at Elm is the longest bridge in Norway.'],
  ['a decade beside the other', '1900s', 'The brewer Edwin Hallam lived in Oslo in the 1890s and 1900s.'],
  ['the next year', '1892', 'The brewer Edwin Hallam lived in Oslo in 1891 and 1892.'],
  [
    'a surname that is shown',
    'Edwin Hallam',
    'In 1891, the Hallam brewery of Oslo was sold to Edwin Hallam by Ada Lorne.',
  ],
  [
    'the only word that tells it',
    'Linnet Square',
    'The Linnet ferry of Ada Lorne sailed to Linnet Square in Oslo in 1891.',
  ],
  ['half of a term', 'Terra', 'In 1891, Ada Lorne found a layer of Terra preta in the harbour of Oslo.'],
  [
    'an adjective with a capital',
    'Western',
    'In 1891, Ada Lorne sold 40 boats to Western traders in the harbour of Oslo.',
  ],
  ['“one”', 'one', 'The town of Elm had one wooden bridge over the River Linnet in 1891.'],
  ['two that are named', 'two', 'In 1891, Oslo and Bergen signed a pact between the two harbours of Norway.'],
  [
    'half of the name of a committee',
    'Trade',
    'In 1891, Ada Lorne led the Oslo Committee on Trade and Shipping.',
  ],
  [
    'a name beside which another fits',
    'Bergen',
    'There are steamers from Bergen via Elm. There are steamers from Tromsø via Elm.',
  ],
  ['a score', '4', 'In 1891, the rowers of Oslo beat the rowers of Bergen by 4 to 0.'],
]

test.each(UNSOUND)('no gap takes %s: %s', (_, key, text) => {
  expect(gapsOf(text)).not.toContain(key)
})

/** Gaps that are let pass with a doubt alone. */
const DOUBTED = [
  {
    what: 'a day of one of several years',
    key: '17 May',
    rule: 'loose-date',
    text: 'Ada Lorne was born in 1860 and died in 1912.\n\nEdwin Hallam sold the old theatre of Oslo to Ada Lorne on 17 May.',
  },
  {
    what: 'a speculation',
    key: 'Oslo',
    rule: 'hedged',
    text: 'Edwin Hallam could sell the harbour of Oslo if Ada Lorne agreed in 1891.',
  },
]

test.each(DOUBTED)('no gap takes $what but with a doubt: $key', ({ key, rule, text }) => {
  const gaps = askedOf(text).filter((question) => question.stem.includes('_____') && question.key === key)
  expect(gaps.filter(({ doubt }) => doubt !== rule)).toEqual([])
})

test('nobody judges true or false what is only supposed', () => {
  const asked = askedOf('The brewer Edwin Hallam may have built Elm Tower in Oslo in 1891.')
  expect(asked.filter(({ form }) => form === 'true-false')).toEqual([])
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter(({ stem }) => !/\bmay\b/.test(stem))).toEqual([])
})

test('a date is not judged where another one holds of the same thing', () => {
  const judged = (text: string): Asked[] => askedOf(text).filter(({ form }) => form === 'true-false')
  const dates = /\b(?:18|19)\d\d\b/
  expect(
    judged('The brewer Edwin Hallam won the Oslo Cup in 1891 and in 1902.').filter(
      ({ key, stem }) => key === 'False' && dates.test(stem) && !stem.includes('1891'),
    ),
  ).toEqual([])
  expect(
    judged('The brewer Edwin Hallam opened Elm Tower in 1891 and sold the Linnet ferry in 1902.').length,
  ).toBeGreaterThan(0)
})

test('among options no word is shared by the key and the question alone', () => {
  const text =
    'The singer Ada Lorne left Elm College for Linnet College in 1891. The harbour of Linnet lies in Norway. The harbour of Elm lies south of Oslo.'
  const leaking = askedOf(text).filter(
    ({ form, stem, key }) => form === 'choice' && stem.includes('Linnet') && key === 'Linnet College',
  )
  expect(leaking).toEqual([])
})

test('a count of what only the next sentences tell is not asked', () => {
  const stems = (text: string): string =>
    askedOf(text)
      .map(({ stem }) => stem)
      .join('|')
  expect(stems('In Oslo Ada Lorne gave three reasons.')).toBe('')
  expect(stems('In 1891 Ada Lorne bought three boats in Oslo.')).toContain('boats')
})

test('“the city” alone is known only where the title or the article says which one it is, and doubted elsewhere', () => {
  const text =
    'Edwin Hallam loved the city. In 1891 the city was burnt by Ada Lorne. He came home in 1892.\n\nThe city built a large theatre with Ada Lorne in 1891.'
  const asked = (title: string): Asked[] =>
    askedOf(text, title).filter(({ stem }) => stem.startsWith('The city'))
  const unnamed = asked('The life of Edwin Hallam')
  expect(unnamed.filter(({ doubt }) => doubt === null)).toEqual([])
  // What another rule doubts stands below a sentence that tells of the city as well.
  const shownWith = unnamed
    .filter(({ doubt }) => doubt !== 'unintroduced')
    .map(({ context }) => context ?? '')
  expect(shownWith.filter((context) => !context.includes('the city'))).toEqual([])
  expect(asked('Bergen').filter(({ doubt }) => doubt === null).length).toBeGreaterThan(0)
})
