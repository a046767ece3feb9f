import { statements, stems } from '../../support/made'

describe('a statement ends where its clause does', () => {
  test.each([
    [
      'The street in Oslo was renamed Berg Way in 2006 in honor of the recently deceased mayor of Elm.',
      /in honor\.$/,
    ],
    [
      'The Elm Railway opened in April 1995 as part of a National Transport Fund (NTF) sponsored project in Norway.',
      /Fund\.$/,
    ],
    [
      'The council of Elm in Norway has power and authority to oversee and guide the work of the Berg Museum.',
      /to oversee\.$/,
    ],
    [
      'The new office of the Berg Museum will have power and authority to co-ordinate and supervise the work of the Council in Oslo.',
      /to co-ordinate\.$/,
    ],
    [
      'In 2005 the Berg Theatre became the only hall in Norway that was still showing films in 4:3 format.',
      / 4\.$/,
    ],
    ['Ada Berg said that rising rents in Oslo and elsewhere were the worst problem of 1902.', /in Oslo\.$/],
    [
      'The price changed in July 2007, and now customers that have a Berg Card and travel to Oslo get a seat at no charge.',
      /Berg Card\.$/,
    ],
  ])('%s', (text, torn) => {
    expect([...stems(text), ...statements(text)].filter((told) => torn.test(told))).toEqual([])
  })

  test('where a stop is missing', () => {
    const told = statements(
      'About 22% of the income of Elm comes from the mill which employs 75% of the workforce (a sign of the times) A small part of the town lives on fish.',
    )
    expect(told.join()).toMatch(/75% of the workforce\./)
    expect(told.join()).not.toMatch(/workforce A small/)
  })

  test('a title keeps its small words', () => {
    expect(stems('Ada Berg sang in The Wolf and The Harbour at the Elm Theatre in 1902.')).not.toEqual([])
  })
})

describe('what is left out leaves nothing that needs it', () => {
  test.each([
    ['High rent, bakers claim, is used to pay the workers of the Elm Mill in Norway.', 'According to bakers'],
    [
      'In 1872, the Norwegian Railway built a station near Elm, by now a rich town, for its new Oslo line.',
      'by now',
    ],
    [
      'The 73 wards of Oslo shared the same borders as the parishes in Norway, prior to the 2005 reform of the wards, with the exception of Elm and Ash.',
      'with the exception of',
    ],
  ])('%s', (text, kept) => {
    const told = statements(text)
    expect(told.length).toBeGreaterThan(0)
    expect(told.every((statement) => statement.includes(kept))).toBe(true)
  })

  test('a side clause behind "but" does not go without it', () => {
    const told = statements(
      'In Norway, the mills are called free mills, but since some mills get 50 crowns from the state, they can be bound mills.',
    )
    expect(told.filter((statement) => /free mills, they/.test(statement))).toEqual([])
  })

  test('the name of a firm keeps its last part', () => {
    const told = statements('The hall in Elm was designed in 1902 by Norwegian architects, Berg, Ash & Oak.')
    expect(told.filter((statement) => /Berg\.$/.test(statement))).toEqual([])
  })
})

describe('words that join a sentence to the one before go', () => {
  test.each([
    ['As an example, the mill of Elm did close in Norway in 1910.', /As an example/],
    ['So Arnold Berg was given the post of mayor in Oslo in 1902.', /^So /],
    ['So the council sold the Berg Theatre to a baker from Oslo in 1902.', /^So /],
  ])('%s', (text, opener) => {
    const told = statements(text)
    expect(told).not.toEqual([])
    expect(told.filter((statement) => opener.test(statement))).toEqual([])
  })
})

test('a second verb has the number of the first', () => {
  const told = statements(
    'The work of the old kind of mill tends to be slow while the new one is expected to be fast and have a harbour in Oslo.',
  )
  expect(told.filter((statement) => /mill have/.test(statement))).toEqual([])
})

test('two names that only brackets part are no list', () => {
  const text =
    'The posts on the ship Berg were titled Captain (CPT) First Norwegian Mate (FNM) and Second Norwegian Mate (SNM).'
  expect(stems(text).filter((stem) => /Captain First/.test(stem))).toEqual([])
})

describe('questions in words read as English does', () => {
  test.each([
    ['Arnold Berg vowed to campaign for the Harbour Union in the Oslo election.', /vow to in/],
    ['The old mills of Norway are always dearer than their Swedish rivals in Oslo.', /^What is .* their/],
    [
      'In 1951, a rumor even mentioned that the Elm Theatre would be sold to Norway.',
      /what (?:even )?mentioned/,
    ],
    [
      'It was not until 1978 that the plans for the harbour were passed by the Norwegian Parliament.',
      /^It was not until .*\?$/,
    ],
  ])('%s', (text, odd) => {
    expect(stems(text).filter((stem) => odd.test(stem))).toEqual([])
  })
})

test('“both now and in 2014” keeps its “now”', () => {
  const told = statements('The mayor of Elm faces a hard vote, both now and in 2014, when the bridge opens.')
  expect(told.filter((statement) => /both and/.test(statement))).toEqual([])
})
