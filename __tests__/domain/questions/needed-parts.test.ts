import { generate } from '@/lib/domain/questions/generate'
import type { Generated } from '@/lib/domain/questions/generate'

const made = (text: string): Generated =>
  generate([{ title: 'A day in Elm', text, publishedOn: null }], { seed: 1, count: 50 })
const told = (text: string): string[] => {
  const { questions, spares, facts } = made(text)
  return [...[...questions, ...spares].map(({ stem }) => stem), ...facts.map(({ statement }) => statement)]
}

describe('what a sentence cannot do without stays', () => {
  test.each([
    [
      'Arnold Berg reappeared in March 1861, laying claim to the throne of Norway.',
      /Berg reappeared in March 1861\./,
    ],
    [
      'By 2060, the catch would fall by either 30 percent or by 45 percent, depending on the season.',
      /45 percent[.?]/,
    ],
    [
      'Members who renew their 20 day pass are allowed to leave the Berg Park (by any gate) and return at once with 40 more days.',
      /leave the Berg Park[.?]|pass return/,
    ],
    [
      'Learning Norwegian history requires a sharp eye and a readiness to study, and even live by, old rules and habits.',
      /to study[.?]/,
    ],
    [
      'After the war, Berg drew the badge of the Club of Elm, a body of former rowers of Norway, shaped as an oar.',
      /Club of Elm shaped/,
    ],
    [
      'The town lost its mills, and by 1900 had grown into a large Norwegian seaside resort, with many hotels along the coast.',
      /^The town had grown/,
    ],
    [
      'According to the Norwegian Harbour Board over 345 fishing boats have been lost in a storm near Bergen, Norway.',
      /^(?:The )?(?:_____|Norwegian Harbour Board) over/,
    ],
    [
      'Orvonet allows boat owners, and in some cases those with just a small raft, to make long voyages via the canal.',
      /owners[.?]/,
    ],
    [
      'The Norwegian Commission has written to the river ferry firms Lindex and Orvo to challenge "the high fares" they charge for night crossings.',
      /fares"[.?]/,
    ],
    [
      "Before now many of Lindex's older boats, such as the ferry in Oslo, have been given away free.",
      /Before many/,
    ],
    ['Lindex says its new Orvonet lamp will light most, but not all, of the harbours in Norway.', /most[.?]/],
  ])('%s', (text, bare) => {
    expect(told(text).filter((words) => bare.test(words))).toEqual([])
  })

  test('a short deed is told with what closes it', () => {
    expect(told('Arnold Berg reappeared in March 1861, laying claim to the throne of Norway.')).toContain(
      'Arnold Berg reappeared in March 1861, laying claim to the throne of Norway.',
    )
  })
})

describe('what stands in front of a sentence and is none of it goes', () => {
  test.each([
    [
      'Ada Berg of NHB In the Elm East harbour district, the boatman Nils Holm was elected with 1,516 votes.',
      /Berg/,
    ],
    [
      'Monday, May 4, 2015 On Saturday, the Norwegian government announced the start of a contest for a new flag of the harbour.',
      /May/,
    ],
    ['Relatedly, Ada Berg argued in 1902 that the mills of Elm were built by Norwegian monks.', /Relatedly/],
    ['On the one hand, the mills of Elm were built by Norwegian monks in 1702.', /one hand/],
  ])('%s', (text, odd) => {
    expect(told(text).length).toBeGreaterThan(0)
    expect(told(text).filter((words) => odd.test(words.replace('Ada Berg argued', '')))).toEqual([])
  })
})

describe('a second verb whose doer is not sure tells nothing alone', () => {
  test.each([
    ['Norway replaced Ada Berg in the third minute of the game and was thanked by Nils Holm.', /was thanked/],
    [
      'The harbour has a Norwegian hall built by Arnold Berg in 1602 after he bought the town of Elm and moved all of its people to Oslo.',
      /harbour moved/,
    ],
  ])('%s', (text, odd) => {
    expect(told(text).filter((words) => odd.test(words))).toEqual([])
  })
})

test('a pronoun keeps its place before the name that it stands for', () => {
  const text =
    'Arnold Berg was a general in Norway. With the boats under his command Berg saved the harbour of Oslo in 1702.'
  expect(told(text).filter((words) => /Berg’s command/.test(words))).toEqual([])
})
