import { generate } from '@/lib/domain/questions/generate'

import { undoubtedBy } from '../../support/doubts'

const made = (text: string) =>
  generate([{ title: 'A day in Elm', text, publishedOn: null }], { seed: 1, count: 20 })

const asked = (text: string) => {
  const { questions, spares } = made(text)
  return [...questions, ...spares]
}

const stemsOf = (text: string): string[] => asked(text).map(({ stem }) => stem)

describe('a sentence that lacks a part is not asked', () => {
  test.each([
    ['Thus commenced Arnold Berg’s long and quiet reign over Norway.', 'commenced'],
    ['In 1902 that Bergen was registered as a town of Norway.', 'In 1902 that'],
    [
      'Arnold Berg of the Norwegian Council dubbed the long quarrel over the harbour of Bergen: "The Night of Elm".',
      'dubbed',
    ],
    ['Topics include bread and the history of Norway since 1902.', 'Topics'],
  ])('%s', (text, words) => {
    const { rejected } = made(text)
    expect(stemsOf(text)).toEqual([])
    expect(rejected.map(({ gate }) => gate)).toContain('half-said')
    expect(rejected.map(({ detail }) => detail)).toContain(`Something is missing around “${words}”.`)
  })

  test.each([
    'Arnold Berg commenced his reign over Norway in 1902.',
    'In 1902 Bergen was registered as a town of Norway.',
    'Arnold Berg dubbed the harbour of Bergen the Gate of Norway.',
    'Rather than sell the mill of Elm, Arnold Berg moved to Norway in 1902.',
    'The topics of the Elm Fair include bread and the history of Norway since 1902.',
    'Born in Bergen, Arnold Berg moved to Norway House in 1902.',
  ])('%s is whole', (text) => {
    expect(stemsOf(text)).not.toEqual([])
  })
})

test('“rather” opens nothing whose contrast is not told', () => {
  const stems = stemsOf(
    'Karl Lind and Ada Berg ran the mill of Elm. Rather they sold the mill of Elm to Per Dahl in 1902.',
  )
  expect(stems.filter((stem) => stem.startsWith('Rather'))).toEqual([])
})

test('“not only” is told with its “but” alone', () => {
  const text =
    'Not only were the boats of Arnold Berg sold in Norway in 1902, but the nets of the town were burnt in Bergen, too.'
  expect(stemsOf(text)).not.toEqual([])
  expect(stemsOf(text).filter((stem) => !stem.includes(', but '))).toEqual([])
  expect(made(text).rejected.map(({ detail }) => detail)).toContain('Something is missing around “not only”.')
})

test('the phrase in front of a second clause is none of the first', () => {
  const stems = stemsOf(
    'Arnold Berg saw no further need for a council in Norway, and on October 12, 1859, he issued a decree in Bergen.',
  )
  expect(stems.filter((stem) => /and on/.test(stem) && !/decree/.test(stem))).toEqual([])
  expect(stems).toContain('Arnold Berg saw no further need for a council in _____.')
})

test('a compound with a name in it keeps its capital inside a question', () => {
  const stems = stemsOf('Anglo-American forces met Mexican soldiers at the village of Elm in 1836.')
  expect(stems.filter((stem) => stem.includes('anglo'))).toEqual([])
  expect(stems.some((stem) => stem.includes('did Anglo-American forces'))).toBe(true)
})

test('a name that is told as a name stays as it is', () => {
  const stems = stemsOf('Joshua Abraham Berg, known as Emperor Berg, was a citizen of Norway.')
  expect(stems.filter((stem) => stem.includes('known as Emperor Joshua'))).toEqual([])
})

test('who says so is the name, not what describes it in commas', () => {
  const stems = stemsOf(
    'Valeria Stone, an Australian woman and former guard, has claimed that the Church of Oak kept Arnold Berg in Norway for twelve years.',
  )
  expect(stems.filter((stem) => stem.startsWith('According to an Australian woman'))).toEqual([])
})

test('a year is not asked in place behind another date', () => {
  const stems = stemsOf(
    'Arnold Berg returned to Norway in 1925, teaching at Elm College, and beginning a survey of the dialects in 1926.',
  )
  expect(stems.filter((stem) => stem.endsWith('in which year?') && stem.includes('1925'))).toEqual([])
})

describe('what somebody says at length is not told as the article’s own', () => {
  const said =
    'Edwin Hallam wrote: “The brewery burnt down. Arnold Berg built the harbour of Oslo in 1891. He left.”'

  test('inside the quotation nothing is asked', () => {
    expect(stemsOf(said)).toEqual([])
  })

  test('behind it the article speaks again, and inches open nothing', () => {
    expect(stemsOf(`${said} Arnold Berg sold the harbour of Oslo in 1902.`)).toContain(
      'Arnold Berg sold the harbour of _____ in 1902.',
    )
    expect(stemsOf('The door was 30" wide. Arnold Berg sold the harbour of Oslo in 1902.')).toContain(
      'Arnold Berg sold the harbour of _____ in 1902.',
    )
  })
})

test('a source without a comma behind it is told as the source', () => {
  const stems = stemsOf('According to Edwin Hallam the harbour of Oslo was sold in 1902 by Arnold Berg.')
  expect(stems).toContain('According to Edwin Hallam, the harbour of Oslo was sold in _____ by Arnold Berg.')
  expect(stems.filter((stem) => stem.startsWith('The harbour'))).toEqual([])
})

test('what had been is asked only with what came after it', () => {
  const had = 'Arnold Berg and his army had besieged the harbour of Oslo in February 1836.'
  expect(stemsOf(had).filter((stem) => stem.startsWith('When had'))).toEqual([])
  expect(stemsOf(had)).toContain('Arnold Berg and his army had besieged the harbour of Oslo in _____.')
})

test('an exception stays with what it bounds', () => {
  const told = 'All ferries of Norway, with the exception of the holiday boats, have run on gas since 2012.'
  const asksForIt = ({ stem }: { readonly stem: string }): boolean => stem.includes(', with the _____, have')
  const questions = asked(told)
  expect(
    questions.filter((question) => !question.stem.includes('exception') && !asksForIt(question)),
  ).toEqual([])
  expect(undoubtedBy('phrase-gap', questions).filter(asksForIt)).toEqual([])
})

test('a territory is not asked for as a country', () => {
  const stems = stemsOf('Arnold Berg moved from Norway to Puerto Rico in 1902.')
  expect(stems.filter((stem) => /which country/i.test(stem) && !/Puerto Rico/.test(stem))).toEqual([])
})

test.each([
  [
    'The minister Arnold Berg told the Oslo Herald the harbour of Norway would be closed in 1902.',
    'The minister Arnold Berg told the',
  ],
  ['... and the council of Norway sold the harbour of Oslo in 1902 to Arnold Berg.', '... and'],
])('%s is not asked by its first half', (text, half) => {
  expect(stemsOf(text).filter((stem) => stem.startsWith(half) && !stem.includes('closed'))).toEqual([])
})

test('a preposition behind another phrase is not left at the end of a question', () => {
  const stems = stemsOf('In 2007, Arnold Berg left the ship after a quarrel with the old captain of Oslo.')
  expect(stems.filter((stem) => stem.endsWith('quarrel with?'))).toEqual([])
})

test.each([
  ['Arnold Berg became the friend of Tsar Ivan the Great in Oslo.', /_____ the Great/],
  ['Arnold Berg of Oslo was a 2000 candidate for the council of Norway.', /was a _____ candidate/],
  ['Arnold Berg has appeared in numerous television shows in Norway.', /numerous _____/],
  ['Edwin Hallam left Oslo for an voluntary camp in Norway in 1902.', /./],
  ['In 2014 the council of Norway has changed the tax of Oslo by a vote.', /./],
])('of "%s" nothing like %s is asked', (text, stem) => {
  expect(stemsOf(text).filter((one) => stem.test(one))).toEqual([])
})

test('a short form of "he has" is not written as a name that owns something', () => {
  const stems = stemsOf('Arnold Berg was born in Oslo in 1902. He’s earned praise in Norway for his songs.')
  expect(stems.filter((stem) => /Arnold Berg’s earned/.test(stem))).toEqual([])
})

test('a pronoun whose sex no name shows may mean whom the article is about', () => {
  const { questions, spares } = generate(
    [
      {
        title: 'Zarah Olm',
        text: 'Zarah Olm was born in Oslo. Zarah Olm was an architect. Her father, Hux Olm, was a merchant of Bergen. In 1962 she moved to Norway House in Stavanger.',
        publishedOn: null,
      },
    ],
    { seed: 1, count: 20 },
  )
  expect([...questions, ...spares].filter(({ stem }) => /Hux Olm moved/.test(stem))).toEqual([])
})

describe('a relative clause is told whole', () => {
  test.each([
    'Orvo Boats, the family firm that has built forty boats in Bergen, Norway, since 1931, will end its work there next June.',
    'Maria Berg was a Norwegian painter whose studies of insects, carried out in Bergen, helped to found a science.',
    'Bergen lies on a group of five islands: the inhabited main island, which is called Elm, and four smaller rocks.',
    'Most of the salt of Norway goes through forty tubes that stretch, all told, for more than 800 miles to Bergen.',
  ])('%s', (text) => {
    for (const stem of stemsOf(text)) {
      expect(stem).not.toMatch(/firm that has built [^,]* in (?:Bergen|_____), (?:Norway|_____)\.$/)
      expect(stem).not.toMatch(/whose studies of (?:insects|_____)\.$/)
      expect(stem).not.toMatch(/: the (?:inhabited main island|_____)\.$/)
      expect(stem).not.toMatch(/that stretch[.?]$/)
    }
  })
})

describe('a sentence that breaks off is not asked', () => {
  test.each([
    [
      'There will not be enough herring in Norway if people follow these habits, Arnold Berg of the Norwegian Council said in Bergen.',
      'Something is missing around “said”.',
    ],
    [
      'In the autumn of 1913, Arnold Berg was interested not so much in Norway but in the profits the boats might bring to Bergen.',
      'Something is missing around “not so much”.',
    ],
    [
      'When the first steam trams appeared in Norway in June 1906, built by Arnold Berg, but only a handful of towns bought them.',
      'Something is missing around “When”.',
    ],
    [
      'Arnold Berg wrote a letter to the people of Norway in 1913 that said: “The herring will come again.',
      'Something is missing around “that said”.',
    ],
    [
      'In a statement, Arnold Berg said: “Norway cares about the boats of our users’ families.',
      'The sentence is cut off in the midst of a phrase.',
    ],
    [
      'The Norwegian Council had already invited builders to opt for a register in June 1913 in advance of what it still hopes will be compulsory across Europe.',
      'The sentence is cut off in the midst of a phrase.',
    ],
  ])('%s', (text, detail) => {
    expect(stemsOf(text).filter((stem) => !/ boats might/.test(stem))).toEqual([])
    expect(made(text).rejected.map((rejected) => rejected.detail)).toContain(detail)
  })

  test.each([
    'Arnold Berg said that the boats of Norway were sold to Denmark in 1913.',
    'The boats of Norway were sold to Denmark in 1913, Arnold Berg has said.',
  ])('what is said stands behind its verb or in front: %s', (text) => {
    expect(stemsOf(text)).not.toEqual([])
  })
})
