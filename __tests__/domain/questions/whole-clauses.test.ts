import { made, statements, stems } from '../../support/made'

test.each([
  [
    'In 1998, Tom Ferris opened the Elm Theatre; despite earning much praise and the Oslo Prize, the hall was closed in 2000.',
    /despite/,
  ],
  [
    'Since 1950, Elm has had two schools: the Oak School on Mill Street, shared with the Harbour Club until 1999; and the Ash School in Bergen.',
    /: the Oak School/,
  ],
  ['The plague affected all parts of Norway, the most notable are Oslo and Bergen.', /notable/],
  [
    'In 1816, the bakers founded a school in Bergen, when the wars of Norway separated Elm from the old harbour in Oslo.',
    /^When the wars/,
  ],
  [
    'Between 1942 and 1943, Tom Ferris sold the Elm Theatre, a deal that included the land, three halls (in Oslo, Bergen and Turku), 60 boats, four mills (in Elm, Oslo and Turku), contracts with bakers, and the name of the Harbour Club.',
    /four mills\.$/,
  ],
])('half a clause is not asked: %s', (text, torn) => {
  expect(stems(text).filter((stem) => torn.test(stem))).toEqual([])
})

test('a participle behind "while" needs no subject', () => {
  expect(stems('Ada Byron taught at a school in Oslo while taking classes in Bergen.').join()).toContain(
    'while taking classes',
  )
})

test('one comma between a subject and its verb is left out', () => {
  expect(statements('The Elm Palace Park, dates back to the year 1721.')).toContain(
    'The Elm Palace Park dates back to the year 1721.',
  )
})

test('a number of its own makes a subject of its own', () => {
  const told = statements('30 houses (22 %) were sold to bakers in Oslo and 12 (8 %) had a garden in 1902.')
  expect(told.filter((statement) => /^30 houses had/.test(statement))).toEqual([])
})

test('a source keeps its article and its year', () => {
  expect(statements('The 2010 Norwegian Ocean Census reported that Oslo had 494,665 boats.').join()).toMatch(
    /According to the 2010/,
  )
})

test('a compound before a noun is no second verb', () => {
  expect(statements('Bakers in Oslo sell 80 loaves in rural and under-served urban areas.')).toContain(
    'Bakers in Oslo sell 80 loaves in rural and under-served urban areas.',
  )
})

test('what ties a clause to the one before is left out', () => {
  expect(
    statements(
      'But for instance the bakers of Oslo own no boats, so the boats in Elm belong to 40 smiths.',
    ).join(),
  ).not.toMatch(/(?:For instance|So) the/)
})

test('a figure without its nought stays whole', () => {
  expect(
    statements('In 2013, Tom Ferris played in 26 games, hitting .203 with 11 throws.').join(),
  ).not.toMatch(/\S\.203/)
})

test('"there are … run by" is asked without its "there"', () => {
  expect(stems('There are three private schools run by the Elm Harbour Club in Bergen.')).toContain(
    'How many private schools are run by the Elm Harbour Club in Bergen?',
  )
})

test('a swapped number takes its own article', () => {
  const wrong = stems('In 1951, Tom Ferris held a 58% stake in the Elm Harbour Club, giving him five boats.')
  expect(wrong.filter((stem) => /\ba (?:8|11|18)|\ban (?:[1-79])\d?%/.test(stem))).toEqual([])
})

test('a question in place ends with its time', () => {
  expect(
    stems('The Elm Line was a set of five trams built by the Harbour Club in 1985 for the Oslo Fair.').filter(
      (stem) => /which year for/.test(stem),
    ),
  ).toEqual([])
})

test('a side clause behind the date is left out', () => {
  expect(
    stems(
      'The film club represented a fifth of all boats in Norway in January 1959, at which point the bakers were gaining ground.',
    ).filter((stem) => /at which point/.test(stem)),
  ).toEqual([])
})

test.each([
  [
    "Elm's first work was painting the old harbour of Oslo in June 1953.",
    /^When was Elm's first work painting/,
  ],
  [
    'In the late 1970s, the Elm Play ended its run in Oslo after three years in 1979.',
    /after how many years/,
  ],
  ['Famous bakers of Oslo include Ada Byron and Tom Ferris.', /Name one/],
  [
    'In his lecture in 1903, Tom Ferris made a bold claim about the old harbour of Oslo.',
    /In his lecture.*who/,
  ],
  ['In August 1999, the Elm Club opened a special event, Who Wants to Be a Baker.', /_____ to Be/],
  ['About 87 percent of 21 million houses in Norway had lamps in 1902.', /percent of _____/],
  ['The trade of Oslo grew in east and central Norway in 1902.', /east and _____/],
])('no teacher would ask: %s', (text, odd) => {
  expect(stems(text).filter((stem) => odd.test(stem))).toEqual([])
})

test('a measure has no "the"', () => {
  expect(statements('The Elm Park covers the area of 76 acres.')).toContain(
    'The Elm Park covers an area of 76 acres.',
  )
})

test('wrong decades are written as the right one is', () => {
  const { questions, spares } = made('In the mid-1950s, the brewer Edwin Hallam opened a brewery in Oslo.')
  const decades = [...questions, ...spares].flatMap((one) =>
    one.form === 'choice' && one.key === 'mid-1950s' ? one.options : [],
  )
  expect(decades.length).toBeGreaterThan(0)
  expect(decades.filter((text) => !/^mid-\d{4}s$/.test(text))).toEqual([])
})

test('only people are swapped for people', () => {
  expect(
    stems('Tom Ferris and Ada Byron lived in Oslo. In 1902, Ivo Ash became president of Max Ferris.').filter(
      (stem) => /president of (?!Max)[A-Z]/.test(stem),
    ),
  ).toEqual([])
})
