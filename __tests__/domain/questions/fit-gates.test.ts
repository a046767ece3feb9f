import { generate } from '@/lib/domain/questions/generate'

import { doubtOf } from '../../support/doubts'

interface Shown {
  readonly stem: string
  readonly key: string
  readonly accepted: readonly string[]
  readonly doubt: string | null
}

/** All questions that pass the gates, shown or spare. */
const asked = (text: string): Shown[] => {
  const { questions, spares } = generate([{ title: 'A day in Elm', text, publishedOn: null }], {
    seed: 1,
    count: 50,
  })
  return [...questions, ...spares].flatMap((question) =>
    'key' in question
      ? [
          {
            stem: question.stem,
            key: String(question.key),
            accepted: 'accepted' in question ? question.accepted : [],
            doubt: doubtOf(question),
          },
        ]
      : [],
  )
}

const gaps = (text: string): string[] =>
  asked(text).flatMap(({ stem, key }) => (stem.includes('_____') ? [key] : []))

const inWords = (text: string): string[] =>
  asked(text).flatMap(({ stem, key }) => (stem.includes('_____') ? [] : [`${stem} ${key}`]))

test.each([
  ['In 1991 the bakers of Oslo sold bread to Norway, Denmark and other rich countries.', /Norway|Denmark/],
  ['In 1991 the sailors of Oslo sold bread to Bergen, Molde and many other towns.', /Bergen|Molde/],
  ['In 1991 the fair of Oslo also drew Tom Moran and Ada Lorne to the harbour.', /Moran|Lorne/],
  ['Many sailors of the old fleet in Bergen may have claims against the bakers of Oslo.', /Bergen/],
  ['In 1991 the bakers of Oslo signed up to Plan, Paint, Pick before the fair.', /Plan|Paint|Pick/],
  ['In 1991 the council of Oslo gave a harbour to Adam and Eva Lorne for the fair.', /Adam|Eva/],
  ['The oldest boat of the sailors of Oslo will be called Prince George of Bergen.', /Bergen/],
  ['In 1991 Tom Moran sold forty boats of the Buenos Airess fleet in Oslo.', /Airess$/],
])('of what is open or torn no part is asked: "%s"', (text, part) => {
  expect(gaps(text).filter((key) => part.test(key))).toEqual([])
})

test.each([
  ['In 1991 the bakers of Oslo sold bread to Norway and Denmark.', 'Denmark'],
  ['In 1991 the sailor Tom Moran and the baker Ada Lorne also sold boats in Oslo.', 'Ada Lorne'],
  ['Some sailors of the old fleet in Bergen were paid forty crowns in Oslo in 1991.', 'Bergen'],
  ['In 1991 the council of Oslo gave a harbour to Adam Moran and Eva Lorne for the fair.', 'Eva Lorne'],
])('what the sentence closes is asked: "%s"', (text, key) => {
  expect(gaps(text)).toContain(key)
})

describe('a year behind “from”', () => {
  test('is asked as a year', () => {
    const text = 'Wooden boats were banned from 1991 by the harbour council of Oslo.'
    expect(gaps(text)).not.toContain('1991')
    expect(inWords(text)).toContain(
      'From which year were wooden boats banned by the harbour council of Oslo? 1991',
    )
  })

  test('stays a gap where the span goes on', () => {
    expect(
      gaps('From 1991 to 1996 Ada Lorne sold forty wooden boats to the sailors of Oslo.').join(),
    ).toContain('1991')
  })
})

test.each([
  ['The density of sailors in the hills of Norway is just nine people per sq km.', /sq/],
  ['In 1991 the bakers of Oslo lost forty boats in the July-to-September quarter of the fair.', /July/],
  [
    'Sailors of Oslo are told to avoid a wooden ferry that claims to collect money on behalf of harbour bakers.',
    /behalf/,
  ],
  [
    'The ferry of Oslo is just the latest in a long list of boats that Tom Moran of Bergen repaired in 1991.',
    /list/,
  ],
  [
    'The second Harbour Idol-style search for sailing talent has begun in Oslo with the help of Ada Lorne.',
    /style/,
  ],
  ['In the political battle for harbour votes, Ada Lorne of Oslo sold forty boats.', /battle/],
  ['In 1991 Ada Lorne of Oslo warned sailors of the brutal coastal climate of Norway.', /brutal/],
])('mere wording is not asked: "%s"', (text, part) => {
  expect(gaps(text).filter((key) => part.test(key))).toEqual([])
})

test.each([
  ['In 1991 the baker Tom Moran was thrust into the public glare by the sailors of Oslo.', /glare/],
  [
    'Recently, Ada Lorne, the designer of the board game Lucky Bird, removed it from shops in Oslo.',
    /game Lucky/,
  ],
  ['The number of wooden boats in Oslo has tripled since launch, and Tom Moran sold forty.', /launch/],
])('mere wording is not asked but with the doubt that other words would fit: "%s"', (text, part) => {
  const gapsWithIt = asked(text).filter(({ stem, key }) => stem.includes('_____') && part.test(key))
  expect(gapsWithIt.filter(({ doubt }) => doubt !== 'phrase-gap')).toEqual([])
})

test('“who” wants a name, and is no miner or minister', () => {
  expect(
    inWords('A retired miner sold forty wooden boats to the sailors of Oslo in 1991.').join(),
  ).not.toMatch(/Who .* retired miner/)
  expect(
    inWords('Retired miners sold forty wooden boats to the sailors of Oslo in 1991.').join('\n'),
  ).toMatch(/Who .* retired miners/)
})

test('a place whose longer name the article speaks more of is not asked', () => {
  const text =
    'South Norway has forty harbours. South Norway sold its oldest boats in 1991. In 1996 Ada Lorne of Oslo wrote the story of Norway for the sailors of Bergen.'
  expect(gaps(text)).not.toContain('Norway')
})

test('the whole name of a club is right where it is called by one word of it', () => {
  const text =
    'In 1991 Tom Moran bought Skarholm United for forty boats. In 1996 the bakers of Oslo approached the United board with a plan for forty boats.'
  expect(
    asked(text)
      .filter(({ key }) => key === 'United')
      .flatMap(({ accepted }) => accepted),
  ).toContain('Skarholm United')
})
