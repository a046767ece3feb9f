import { statements, stems } from '../../support/made'

describe('who says so between two commas is lifted to the front', () => {
  test.each([
    [
      'Bats, said the biologist Ada Holm in 2011, are the best friends of farmers in Norway.',
      'According to the biologist Ada Holm, bats are the best friends of farmers in Norway.',
    ],
    [
      'The harbour, says Tom Ferris, was built by 400 workers from Norway in 1902.',
      'According to Tom Ferris, the harbour was built by 400 workers from Norway in 1902.',
    ],
    [
      'The bridge of Elm, the council said, would cost 40 million kroner and open in 2010.',
      'According to the council, the bridge of Elm would cost 40 million kroner and open in 2010.',
    ],
    [
      'By 2020, said the ministry, half of all boats in Oslo will run on batteries.',
      'According to the ministry, by 2020, half of all boats in Oslo will run on batteries.',
    ],
    [
      'Oslo, claims the mayor, has more bakers than any other town in Norway.',
      'According to the mayor, Oslo has more bakers than any other town in Norway.',
    ],
    [
      'The drought, warned the United Nations, has already killed 4,000 cows in Kenya.',
      'According to the United Nations, the drought has already killed 4,000 cows in Kenya.',
    ],
  ])('%s', (text, told) => {
    expect(statements(text)).toContain(told)
  })

  test.each([
    'The bridge was only for trains from Oslo, said Mr Berg and that it was likely to be closed by 2012.',
    'The sale of boats in Elm was rising fast, said Ada Holm, and that most of them came from Denmark.',
  ])('a second “that” goes with it: %s', (text) => {
    expect(stems(text).filter((stem) => /said|and that/.test(stem))).toEqual([])
  })

  test('the second of two clauses is not put into the mouth of who says the first', () => {
    const told = statements(
      'Bats, said Ada Holm in 2011, are the best friends of farmers, but Orvo claims there is time to sell 40 of them.',
    )
    expect(told.filter((statement) => /According to Ada Holm, Orvo/.test(statement))).toEqual([])
  })
})

describe('what only looks like it stays', () => {
  test.each([
    [
      'Tom Ferris, who teaches rowing at the Harbour School in Oslo, said the man’s story, if true, would be remarkable.',
      'Tom Ferris teaches rowing at the Harbour School in Oslo.',
    ],
    [
      'The harbour of Elm was built in 1902, said Ada Holm, a special manager at the Bank of Norway.',
      'The harbour of Elm was built in 1902.',
    ],
  ])('%s', (text, told) => {
    expect(statements(text)).toContain(told)
  })
})

test('two things done and found by somebody else are no speech', () => {
  const told = statements(
    'Carl Berg plays for Oslo. Ada Holm turned and ran to the edge of the box and after a quick exchange of passes between Tom Ferris and Carl Berg, the Danish striker found the corner of the goal.',
  )
  expect(told.filter((statement) => /^According to/.test(statement))).toEqual([])
})
