import { keys, statements, stems } from '../../support/made'

describe('a sentence keeps what it cannot do without', () => {
  test.each([
    [
      'The Bank of Norway has cut its rates to 2%, with its president, Ada Holm, urging bakers in all towns to sell more bread.',
      /Ada Holm\.$|with its president, _____\.$/,
    ],
    [
      'The mayor of Oslo described the new harbour, built by the Orvo Company, as having been a great gift to bakers since 1902.',
      /Company\.$|by the _____\.$|described the new harbour\./,
    ],
    [
      'Tom Ferris put Norway ahead when he beat Arnold Berg on the left wing, then ran into the box to score from a cross.',
      /left wing[.?]$/,
    ],
    [
      'The Orvo is a Norwegian boat that runs – slowly – on sunlight from the deck and on the wind of Norway.',
      /runs\.$/,
    ],
    [
      'Bread was allowed and Danish butter from Orvo, but not, according to the doctor, Norwegian cheese such as Brunost, which has sugar in it.',
      /not\.$/,
    ],
    [
      'After learning Norway makes no cars or planes, but is rich in boats and oil, she smiles and says yes.',
      /planes\.$|oil\.$/,
    ],
    [
      'Left without a job, Tom Ferris was forced to sell his boat in Bergen and saw at his bars with a knife from Oslo.',
      /^(?:Tom Ferris|Who|He) saw|Ferris saw/,
    ],
    [
      'Tom Ferris won fame as a young poet, writing against the king of Norway in 1975, and later refusing a high post in Oslo.',
      /poet and later/,
    ],
    [
      'Ringing in the new year was the old song The Elm Boat, sung by Tom Ferris, and the famous waltz Bergen from 1902.',
      /Boat\.$|song _____\.$/,
    ],
    [
      'Tom Ferris was arrested alongside Arnold Berg and his brother Carl Berg, who was freed in Oslo in 1902.',
      /alongside (?:Arnold Berg|_____)[.?]$/,
    ],
    [
      'Members can either sell all boats to the Bank of Norway at no charge or keep all boats but pay a fee of 9%.',
      /charge\.$|sell all boats to the Bank of Norway at no charge or pay|either keep/,
    ],
    [
      'The state must cut the pay of 400 teachers or raise the tax on boats from Norway.',
      /teachers\.$|must raise/,
    ],
    [
      'The prize went to Ada Holm, who helped Tom Ferris write his first novel and who founded the school in Bergen.',
      /and who/,
    ],
    [
      'Trouble began in the second half of the 3-1 win in Oslo as Tom Berg came over the top with his boot.',
      /half\.$|3-1\.$/,
    ],
  ])('%s', (text, torn) => {
    expect(stems(text).filter((stem) => torn.test(stem))).toEqual([])
  })
})

test('what would have been is not told as having been', () => {
  const told = statements(
    'The new law of Norway would have freed 400 bakers and further raised the price of bread until 2020.',
  )
  expect(told.filter((statement) => /law of Norway further raised/.test(statement))).toEqual([])
  expect(told).toContain('The new law of Norway would have further raised the price of bread until 2020.')
})

test('a clause that opens with “whose” and the verb of its owner are told apart', () => {
  const told = statements(
    'Elm Hall, whose doors had been sold by Berg in 1955, later passed to Orvo in 1999 as part of a deal with the Bank of Norway.',
  )
  expect(told.filter((statement) => /1955, later/.test(statement))).toEqual([])
  expect(told.some((statement) => /^Elm Hall later passed to Orvo in 1999/.test(statement))).toBe(true)
})

test('the first clause is told without what somebody else says behind “while”', () => {
  expect(
    statements(
      'Bakers in Norway have sold 400 mills in 1998, while the Bishop of Oslo, Tom Ferris, said that “land is a gift.',
    ),
  ).toContain('Bakers in Norway have sold 400 mills in 1998.')
})

test('what is joined to a name behind its “who” clause is told with it', () => {
  const told = statements(
    'The Elm Prize was shared by Carl Berg, who built the first engine, and Ada Holm, who flew it across the lake.',
  )
  expect(told.filter((statement) => /Carl Berg\.$/.test(statement))).toEqual([])
  expect(told).toContain('Carl Berg built the first engine.')
})

test('both of two relative clauses are told', () => {
  const told = statements(
    'The prize went to Ada Holm, who helped Tom Ferris write his first novel and who founded the school in Bergen.',
  )
  expect(told).toContain('Ada Holm founded the school in Bergen.')
})

test('a reason keeps the participle that tells which people are meant', () => {
  const found = keys(
    'The Norwegian Bakers’ Union has long asked for a new law because of its fear for the growing number of people needing bread.',
  )
  expect(found.filter((key) => /number of people$/.test(key))).toEqual([])
})

describe('what can be left out is', () => {
  test.each([
    [
      'The Orvo is a Norwegian boat that runs – slowly – on sunlight from the deck and on the wind of Norway.',
      'The Orvo is a Norwegian boat that runs on sunlight from the deck and on the wind of Norway.',
    ],
    [
      'Sony and Orvo have both cut console prices and are preparing the launch of two boats in 2005.',
      'Sony and Orvo are preparing the launch of two boats in 2005.',
    ],
  ])('%s', (text, told) => {
    expect(statements(text)).toContain(told)
  })
})

test('where dashes without room are left out with what they enclose, two words stay two', () => {
  const told = statements(
    'The old wall runs from the fort in Elm\u2014the "wall\u2019s end"\u2014and on to the harbour of Oslo.',
  )
  expect(told.filter((statement) => /Elmand/.test(statement))).toEqual([])
  expect(told.join(' ')).toMatch(/in Elm and on to the harbour/)
})

test('what is reckoned one way is not told without it, in front or behind', () => {
  const method =
    'Using the older method of the Labour Office of Elm, Norway had 3.97 million jobless in 1998.'
  expect(stems(method).filter((stem) => !/method/.test(stem))).toEqual([])
  const prices = 'Adjusted for inflation, Norway spent $300m on the boats of Ada Berg in 1998.'
  expect(stems(prices).filter((stem) => !/adjusted/i.test(stem))).toEqual([])
  const place = 'Based in Bergen, Ada Berg sold 300 boats in Norway in 1998.'
  expect(stems(place)).toContain('Ada Berg sold _____ boats in Norway in 1998.')
})
