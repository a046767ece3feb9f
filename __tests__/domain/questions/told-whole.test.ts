import { generate } from '@/lib/domain/questions/generate'

const made = (text: string) =>
  generate([{ title: 'A day in Elm', text, publishedOn: null }], { seed: 1, count: 20 })

const stemsOf = (text: string): string[] => {
  const { questions, spares } = made(text)
  return [...questions, ...spares].map(({ stem }) => stem)
}

const keysOf = (text: string): string[] => {
  const { questions, spares } = made(text)
  return [...questions, ...spares].map((question) => ('key' in question ? String(question.key) : ''))
}

describe('a sentence whose verb the reading has missed is not asked', () => {
  test.each([
    [
      'The Lord Mayor, Lord Berg, agreed the 1901 Act of Norway, which rules the harbour, was unfair but added that it would stay.',
      /agreed/,
    ],
    [
      'Two senior officers of the Norwegian Council have disappeared after funds worth up to $120m (£64m) went missing.',
      /disappeared after/,
    ],
    [
      'The wooden church of Arnold Berg, built in 1912 in a form that recalls the boats of Norway, and once called Oslo’s finest house, will take pride of place.',
      /recalls/,
    ],
  ])('%s', (text, cut) => {
    expect(stemsOf(text).filter((stem) => cut.test(stem) && !/missing|unfair|will take/.test(stem))).toEqual(
      [],
    )
  })

  test.each([
    'Arnold Berg bought the boats of Norway, sold the nets, and left Oslo in 1902.',
    'In an attempt to keep its customers, the Norwegian Council has sold boats to Denmark.',
    'The Norwegian Council is to spend 500 million crowns on the harbour of Oslo.',
    'Arnold Berg replaced Peter Elm in the role of Peer Gynt, made famous by Max Sund in 1931.',
  ])('%s is whole', (text) => {
    expect(stemsOf(text)).not.toEqual([])
  })
})

test.each([
  [
    'Ada Berg and Karl Voss bought boats. They were the subject of a boat company bidding war in 2004 and their first ferry, Orvonet, caused a huge stir when it was launched in Norway in May.',
    /ferry, (?:Orvonet|_____)[.?]/,
  ],
  [
    'Director Ada Berg called on Norway to "keep its word" and either free or charge 12 sailors at the harbour of Oslo.',
    /either free[.?]/,
  ],
])('the second half of what is joined is not cut off: %s', (text, torn) => {
  expect(stemsOf(text).filter((stem) => torn.test(stem))).toEqual([])
})

test('what somebody is found doing stays', () => {
  const stems = stemsOf(
    'Arnold Berg from the Norwegian University of Farming found wolves, in some cases, living in Oslo.',
  )
  expect(stems.filter((stem) => /found/.test(stem))).not.toEqual([])
  expect(stems.filter((stem) => /in some cases\.?$/.test(stem))).toEqual([])
})

test('a purpose is not cut before the verb of what it speaks of', () => {
  const keys = keysOf(
    'The rules of Norway have been brought in to ensure that the troubles plaguing fishing boats do not spread to Denmark.',
  )
  expect(keys).not.toContain('to ensure that the troubles')
})

test('“a” in front of what looks like a name tells of one of many', () => {
  const stems = stemsOf(
    'Arnold Berg ended the talks by taking a question from a young Sikh Londoner, who asked about the price of boats in Norway.',
  )
  expect(stems.filter((stem) => /^(?:Sikh|Who asked)/.test(stem))).toEqual([])
})

describe('hyphens that stand for a dash', () => {
  test('an aside between them is left out', () => {
    const stems = stemsOf('Elm Harbour - the oldest in Norway - was sold to Denmark in 1913.')
    expect(stems).toContain('To which country was Elm Harbour sold in 1913?')
  })

  test('one that was lost is read where its spaces are left', () => {
    const stems = stemsOf(
      'Ada Lorne bought 40 boats in Oslo   half of them for the harbour of Bergen   in the spring of 1991.',
    )
    expect(stems).toContain('In which city did Ada Lorne buy 40 boats in the spring of 1991?')
    expect(stems).toContain(
      'Ada Lorne bought 40 boats in Oslo – half of them for the harbour of _____ – in the spring of 1991.',
    )
  })

  test('what stands behind one of them can be cut off', () => {
    const stems = stemsOf(
      'Arnold Berg bought the oldest harbour of Norway in 1913 - loved, as in the first year, by all who lived there.',
    )
    expect(stems.filter((stem) => /loved\.?$/.test(stem))).toEqual([])
    expect(stems).not.toEqual([])
  })
})
