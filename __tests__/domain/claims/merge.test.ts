import { generate } from '@/lib/domain/questions/generate'
import type { Claim } from '@/lib/domain/claims/claim'

const claimsOf = (...texts: string[]): readonly Claim[] =>
  generate(
    texts.map((text, index) => ({ title: `Paper ${index + 1}`, text, publishedOn: null })),
    { seed: 1, count: 20 },
  ).claims

const states = (...texts: string[]): string[] => claimsOf(...texts).map(({ state }) => state)

test('two articles that tell the same share a claim', () => {
  const [claim] = claimsOf(
    'The Elm Zoo sent over 70 animals to Lake Park in June 2024.',
    'More than 70 animals were sent from the Elm Zoo to Lake Park, keepers said.',
  )
  expect(claim?.state).toBe('corroborated')
  expect(claim?.factIds).toHaveLength(2)
})

test('articles on different things share nothing', () => {
  expect(
    states('The Elm Zoo sent 70 animals to Lake Park in 2024.', 'Anna Bell wrote 12 novels in Paris.'),
  ).toEqual(['single-source', 'single-source'])
})

test('a count that differs is a conflict, with both named', () => {
  const [claim] = claimsOf(
    'In 2018, Kim Jong-un gave two white Pungsan dogs to Moon Jae-in in Pyongyang.',
    'In 2018, Kim Jong-un gave three white Pungsan dogs to Moon Jae-in in Pyongyang.',
  )
  expect(claim?.state).toBe('in-conflict')
  expect(claim?.note).toBe('Paper 1 says two white Pungsan dogs, Paper 2 says three white Pungsan dogs.')
  const apart = claim?.meetings.find(({ as }) => as === 'differing')
  expect(apart?.words.map(({ excerpt }) => excerpt)).toEqual([
    'two white Pungsan dogs',
    'three white Pungsan dogs',
  ])
})

test('"more than 70" and 72 are no conflict', () => {
  const found = states(
    'The Elm Zoo sent more than 70 brown animals to Lake Park in June 2024.',
    'The Elm Zoo sent 72 brown animals to Lake Park in June 2024.',
  )
  expect(found).not.toContain('in-conflict')
})

test('one article alone has claims of one fact each', () => {
  const claims = claimsOf(
    'The Elm Zoo sent 70 animals to Lake Park in 2024. Anna Bell wrote 12 novels in Paris.',
  )
  expect(claims.every(({ state, factIds }) => state === 'single-source' && factIds.length === 1)).toBe(true)
})

test('where one says "in recent months" and the other the month, one is finer', () => {
  const claim = claimsOf(
    'In recent months, the partnership of Norway and Sweden has grown with the revival of a mutual defense agreement.',
    'In June, Norway and Sweden announced the revival of a mutual defense agreement.',
  ).find(({ note }) => note?.includes('June'))
  expect(claim?.note).toBe('Paper 1 says recent months, Paper 2 says June.')
  expect(claim?.state).toBe('corroborated')
})

test('what the sources count differently may be asked as that, with both sentences', () => {
  const texts = [
    'In 2018, Kim Jong-un gave two white Pungsan dogs to Moon Jae-in in Pyongyang.',
    'In 2018, Kim Jong-un gave three white Pungsan dogs to Moon Jae-in in Pyongyang.',
  ]
  const { questions, spares } = generate(
    texts.map((text, index) => ({ title: `Paper ${index + 1}`, text, publishedOn: null })),
    { seed: 1, count: 20 },
  )
  const asked = [...questions, ...spares].find(({ stem }) => stem.startsWith('The sources'))
  expect(asked?.stem).toBe(
    'The sources give different numbers. How many white Pungsan dogs does “Paper 2” speak of?',
  )
  expect(asked && 'key' in asked && asked.key).toBe('three')
  for (const text of texts) expect(asked?.explanation).toContain(text)
})
