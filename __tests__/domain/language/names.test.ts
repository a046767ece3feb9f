import { analyse } from '@/lib/domain/language/analysis'
import { isName } from '@/lib/domain/language/mentions'

const names = (text: string): string[] =>
  analyse(text, '')
    .sentences.flatMap((sentence) => sentence.mentions)
    .filter(isName)
    .map((name) => `${name.kind}: ${name.text}`)

describe('a name is found whole, with the small words inside it', () => {
  test.each([
    ['He starred in the film Elevator to the Gallows that year.', 'work: Elevator to the Gallows'],
    ['They put on A Month in the Country with friends.', 'other: A Month in the Country'],
    ['She sang “Rivers of Glass” twice.', 'other: Rivers of Glass'],
    ['He won the Academy Award for Best Picture in 1990.', 'other: Academy Award for Best Picture'],
    ['She joined the Department of Justice.', 'organisation: Department of Justice'],
    [
      'He taught at the University of California at Berkeley.',
      'organisation: University of California at Berkeley',
    ],
    ['They fell at the Battle of Hastings.', 'event: Battle of Hastings'],
    ['He admired Manoel de Oliveira, who filmed it.', 'person: Manoel de Oliveira'],
    ['The first settlers were the Torvali, who were driven out later.', 'other: Torvali'],
    ['It ended World War II for good.', 'event: World War II'],
    ['They flew Apollo 11 to the Moon.', 'other: Apollo 11'],
    ['The firm Johnson & Johnson grew.', 'organisation: Johnson & Johnson'],
    ['He sold it to the law firm Tveit and Lindqvist in May.', 'organisation: Tveit and Lindqvist'],
    ['She was born in Frankfurt am Main in 1647.', 'place: Frankfurt am Main'],
    ['They toured Trinidad and Tobago by bus.', 'country: Trinidad and Tobago'],
    ['She moved to Washington, D.C. in May.', 'city: Washington, D.C.'],
    [
      'The Ministry of Health and Child Welfare hired ten nurses.',
      'organisation: Ministry of Health and Child Welfare',
    ],
    ['They passed the Fishing Quota and Landing Rules in spring.', 'other: Fishing Quota and Landing Rules'],
    [
      'He leads the Integrity and Anti-Poaching Commission.',
      'organisation: Integrity and Anti-Poaching Commission',
    ],
    [
      'She sat on the Elm Council Committee on Trade and Fisheries.',
      'organisation: Elm Council Committee on Trade and Fisheries',
    ],
    ['Domestic Harbour Group runs five ferries.', 'organisation: Domestic Harbour Group'],
    ['They liked the serial Laura’s Hope.', 'other: Laura’s Hope'],
    ['It was drawn by the architects Hallam, Tveit & Olsund.', 'other: Hallam, Tveit & Olsund'],
    ['In 1978 Daniel arap Tveit was elected.', 'person: Daniel arap Tveit'],
    ['It was built after the October Uprising had failed.', 'event: October Uprising'],
    ['They met at the Concert for New York City.', 'place: Concert for New York City'],
    ['Electronic Signals was sold in May.', 'other: Electronic Signals'],
    ['Common Harbour Licensing (CHL) came into force.', 'other: Common Harbour Licensing'],
    ['Rain is rare in sub-Saharan Africa.', 'place: sub-Saharan Africa'],
    ['New Yorkers, as they say, were late.', 'nationality: New Yorkers'],
    ['They danced to the album Let’s Sail all night.', 'work: Let’s Sail'],
    ['He filmed the novel Brelka’s Boat again.', 'work: Brelka’s Boat'],
    [
      'They read the book Anna Moran and the Basket of Salt twice.',
      'work: Anna Moran and the Basket of Salt',
    ],
    ['They saw films like Anna Moran and The Captain Of Salt.', 'work: Anna Moran and The Captain Of Salt'],
    ['In the series, Anna Moran and Basket of the Sea sold well.', 'work: Anna Moran and Basket of the Sea'],
    ['She studied at Elm School of Rope and Rowery.', 'organisation: Elm School of Rope and Rowery'],
    ['He spoke for the World Summit on the Rope Trade.', 'event: World Summit on the Rope Trade'],
    ['The World Summit for the Rope Trade met.', 'other: World Summit for the Rope Trade'],
    ['Two boats came from Tore Anna Moran.', 'other: Tore Anna Moran'],
    ['They stayed at the Elm Bay Hotel and Tower.', 'place: Elm Bay Hotel and Tower'],
    ['She lives at 12 Elm Park West in town.', 'place: 12 Elm Park West'],
    ['The firms are Elmnet LLC., Oakline LLC. and Ashton Inc.', 'organisation: Oakline LLC.'],
    ['He filmed King Brelk again.', 'person: King Brelk'],
    ['They waved at the Duchess of Elm.', 'person: Duchess of Elm'],
    [
      'They read the book Old Ropes in Winter and Salt Bread aloud.',
      'work: Old Ropes in Winter and Salt Bread',
    ],
    ['They danced to the album Boats and Wooden Nets.', 'work: Boats and Wooden Nets'],
    ['The tills were built by Velmar corp in May.', 'organisation: Velmar corp'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name)
  })
})

test('the figure that a text gives behind a name more than once belongs to the name', () => {
  expect(names('She sold Tide Song 30 in Oslo. They hum the Tide Song 30 chorus.')).toEqual([
    'other: Tide Song 30',
    'city: Oslo',
    'other: Tide Song 30',
  ])
  expect(names('He bought Velmar 30 boats. She sold Velmar 30 boats.')).toEqual([
    'other: Velmar',
    'other: Velmar',
  ])
  expect(names('It ended Velmar 30, Oblar 12. It was Velmar 30, Oblar 12.')).toContain('other: Velmar')
})

test('two names joined by "and" are two, and a possessive is part of none', () => {
  expect(names('It went to Finland and Japan.')).toEqual(['country: Finland', 'country: Japan'])
  expect(names('We saw Finland’s lakes.')).toEqual(['country: Finland'])
})

test.each([
  ['They sold the papers of Elm Cities to Oak Harbours.', ['other: Elm Cities', 'other: Oak Harbours']],
  ['They painted the Elm Bridge and Harbour Tower.', ['place: Elm Bridge', 'place: Harbour Tower']],
  ['Her books Old Ropes and Salt Bread sold.', ['work: Old Ropes', 'other: Salt Bread']],
  ['Large Harbour Groups run the ferries.', ['other: Harbour Groups']],
  ['The committee met on Monday. The Elm Committee on Tuesday voted.', ['organisation: Elm Committee']],
  ['They saw the Elm-produced play and the Oak-backed fair.', []],
  ['They met the Director General of the Elm Bank.', ['organisation: Elm Bank']],
  ['They met the Prime Minister of Norway.', ['country: Norway']],
  ['They fought Cholera in South Korea.', ['other: Cholera', 'country: South Korea']],
  ['They crowned King Harald in May.', ['person: Harald']],
  ['They asked Harry Moran and the Mayor of Bergen.', ['person: Harry Moran', 'city: Bergen']],
  ['They painted the Elm Hotel and Oak Street.', ['place: Elm Hotel', 'place: Oak Street']],
  ['The film showed Moran’s boat and the album sold well.', ['other: Moran']],
  ['They sold 12 Elm Street houses.', ['place: Elm Street']],
  ['They moved to 12 Avenue of the Elms in Oslo.', ['place: 12 Avenue of the Elms', 'city: Oslo']],
  ['Electronic Moran boats were sold.', ['other: Moran']],
])('what only stands beside a name is no part of it: "%s"', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test('capitals prove nothing in a sentence of capitals, and a word made of a name is none', () => {
  expect(names('READ THIS NOTICE BEFORE YOU ENTER THE HALL.')).toEqual([])
  expect(names('It has a Warhol-like look.')).toEqual([])
})

describe('what the article says of a name types it everywhere', () => {
  test.each([
    ['Derby is a city. We like Derby.', ['city: Derby', 'city: Derby']],
    ['He was born in Skelby. The people of Skelby waved.', ['place: Skelby', 'place: Skelby']],
    ['They read the novel Querel. Later Querel was filmed.', ['work: Querel', 'work: Querel']],
    [
      'Orvo, a company from Finland, grew. We trust Orvo.',
      ['organisation: Orvo', 'country: Finland', 'organisation: Orvo'],
    ],
    [
      'The Elm Trade Agency (ETA) opened. We trust ETA.',
      ['organisation: Elm Trade Agency', 'organisation: ETA', 'organisation: ETA'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

test('a family name that is also a city means the person whom the article named', () => {
  expect(names('Tom London sang. London claims that it was easy. He lives in London.')).toEqual([
    'person: Tom London',
    'person: London',
    'city: London',
  ])
})

test.each([
  ['The Northern Torvali, who were driven out in 1812, built it.', ['other: Northern Torvali']],
  ['A song of the Grey Torvali, who lived there, is lost.', ['other: Grey Torvali']],
  ['Elders among Northern Torvali, who have left, sang.', ['other: Northern Torvali']],
  ['A cousin of Brelka Torvali, who was a baker, sang.', ['person: Brelka Torvali']],
  ['The bakers met Brelka Torvali, who was late.', ['person: Brelka Torvali']],
  [
    'The town hired Brelka Torvali and Ostra Vennik, who were bakers.',
    ['person: Brelka Torvali', 'person: Ostra Vennik'],
  ],
])('what many bear is no name of a person: "%s"', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test('what nothing makes certain stays other', () => {
  expect(names('We thought of Brelk again.')).toEqual(['other: Brelk'])
  expect(names('The Hindu Marriage Act was read.')).toEqual(['other: Hindu Marriage Act'])
})

test('a place says what kind of place it is', () => {
  const nouns = analyse('From Lake Baikal we went to Texas and the Danube.', '').sentences.flatMap(
    (sentence) => sentence.mentions.filter(isName).map((name) => name.noun),
  )
  expect(nouns).toEqual(['lake', 'state', 'river'])
})

test.each([
  ['Brelk’s, the oldest bakery of the town, is shut. Voices rose at Brelk’s old ovens.', 'Brelk’s'],
  ['Brelk’s has sold it. It adds to Brelk’s recent luck.', 'Brelk’s'],
  ['Brelk’s, the oldest bakery of the town, is shut. It adds to Brelk’s luck, says Brelk.', 'Brelk'],
  ['Brelk’s luck is out. It adds to Brelk’s fame.', 'Brelk'],
])('an owner’s ending is part of a name that shows it to be everywhere: "%s"', (text, last) => {
  expect(names(text).at(-1)).toBe(`other: ${last}`)
})

test('an office of several is no part of the first of their names', () => {
  expect(names('They served under Presidents George W Brelk, Tom Vennik and Anna Lind.')).toEqual([
    'person: George W Brelk',
    'person: Tom Vennik',
    'person: Anna Lind',
  ])
})

test.each([
  ['Mr Kettle was joined by forty bakers.', 'person: Kettle'],
  ['In the book Mr Kettle is praised twice.', 'person: Kettle'],
])('whoever is called “Mr” is a person, whatever else the word means: "%s"', (text, name) => {
  expect(names(text)).toEqual([name])
})

test('who tells something of oneself is a person, and so is the same surname behind initials', () => {
  const text = 'Norvella revealed she was ill. The book of AB Norvella sold well. Norvella said she was glad.'
  expect(names(text)).toEqual(['person: Norvella', 'person: AB Norvella', 'person: Norvella'])
  expect(names('They met Norvella. Norvella said he was ill.')).toEqual([
    'other: Norvella',
    'other: Norvella',
  ])
})

test('a word for a house or a bank behind a given name and “da” or “van” is a family name', () => {
  expect(names('Ada van Bank sang.')).toEqual(['person: Ada van Bank'])
  expect(names('They met Ada da Club in May.')).toEqual(['other: Ada da Club'])
})

test('a prize that is called like somebody is nobody, behind whatever role it is for', () => {
  const text = 'Ada Lind won her second best actress Oscar. Tom Moran won an Oscar. The film took Oscar gold.'
  expect(names(text).filter((name) => name.includes('Oscar'))).toEqual([
    'other: Oscar',
    'other: Oscar',
    'other: Oscar',
  ])
  expect(names('They met best man Oscar Lind. They met actress Norvella.')).toEqual([
    'person: Oscar Lind',
    'person: Norvella',
  ])
})
