import { findFacts } from '@/lib/domain/facts/find'

const factsOf = (text: string) => findFacts({ text, title: '', publishedOn: null })

test('a fact is found once, however many of its words can be asked for', () => {
  const facts = factsOf('The tower of Marlow Cross was built in 1891 by the brewer Edwin Hallam.')
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  expect(facts.some(({ statement }) => statement.includes('1891'))).toBe(true)
})

test('no fact begins with the "who" or "which" of a side clause', () => {
  const facts = factsOf(
    'The tower was built in 1891 by the brewer Edwin Hallam, who gave it to the town to mark the opening of the railway. Priya Nair rebuilt the mechanism by hand and used the original drawings, which had been found in a cupboard of the town library.',
  )
  expect(facts.length).toBeGreaterThan(1)
  expect(facts.filter(({ statement }) => /^(?:who|which)\b/i.test(statement))).toEqual([])
})

test('whom the article names as its source is no fact of one article', () => {
  const facts = factsOf('According to TASS, the tower of Marlow Cross was closed in 1998.')
  expect(facts.map(({ statement }) => statement)).toContain(
    'According to TASS, the tower of Marlow Cross was closed in 1998.',
  )
  expect(facts.filter(({ statement }) => statement.includes('as a source'))).toEqual([])
})
