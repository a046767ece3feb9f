import { analyse } from '@/lib/domain/language/analysis'
import { isName } from '@/lib/domain/language/mentions'
import { asked, askedWithKey, keys, statements, stems } from '../../support/made'

const kindOf = (text: string, name: string): string | undefined =>
  analyse(text, '')
    .sentences.flatMap(({ mentions }) => mentions.filter(isName))
    .find((mention) => mention.text === name)?.kind

describe('who somebody is', () => {
  test.each([
    [
      'Torvik Jelden, boats keeper at the Elm Museum, said he was glad that the ferry came back.',
      'Torvik Jelden',
    ],
    ['Odvar Brenning, conservationist with the Elm Trust, saw 40 seals.', 'Odvar Brenning'],
  ])('by a role without an article: %s', (text, name) => {
    expect(kindOf(text, name)).toBe('person')
  })

  test('nobody, behind what stands in a place', () => {
    expect(kindOf('Shop owners in Harnley, who sold 40 boats, were glad in 1991.', 'Harnley')).not.toBe(
      'person',
    )
  })

  test.each([
    'Danish distiller Norvo saw its yearly profits fall to 40 million euros in 2004.',
    'The harbour was sold to Norvo, the country’s largest distiller, for 40 million euros in 2004.',
  ])('a firm, by a trade that firms have: %s', (text) => {
    expect(kindOf(text, 'Norvo')).toBe('organisation')
    expect(stems(text).filter((stem) => stem.startsWith('Who '))).toEqual([])
  })

  test('a person, by the same trade behind a whole name', () => {
    expect(kindOf('The brewer Edwin Hallam sold 40 boats.', 'Edwin Hallam')).toBe('person')
  })
})

describe('whom a pronoun means', () => {
  test('the subject of the verb of saying, never somebody of the sentence before', () => {
    const text =
      'Edwin Hallam closed the Elm Aquarium in 2019. Torvik Jelden, tanks keeper at the Elm Aquarium, said he was certain that 40 crabs had been stolen in Oslo.'
    expect(statements(text).filter((told) => told.includes('said Edwin Hallam'))).toEqual([])
  })

  test('the bearer of an office that is told in place of a name', () => {
    const text =
      'Edwin Hallam will leave the parliament of Norway in 2019. The South-Elmshire MP had denied a claim that he sold 40 boats to Oslo.'
    expect(statements(text).filter((told) => told.includes('claim that Edwin Hallam'))).toEqual([])
  })

  test('no things, where it is told what somebody likes', () => {
    const text =
      'Ferry services sold 40 tickets in Oslo in 2019. They prefer the old boats of Norway to buses.'
    expect(statements(text).filter((told) => /ferry services prefer/i.test(told))).toEqual([])
  })
})

describe('what a question asks with', () => {
  test('“who” for firms that say something', () => {
    const text = 'Boat firms in Oslo are warning about a thick fog over the old harbour of Bergen in Norway.'
    expect(stems(text).filter((stem) => /^What (?:is|are) warning/.test(stem))).toEqual([])
  })

  test('no “what said …?” for a paper', () => {
    const text = 'Harbour guidance said boats should only be sold in Oslo if they had no owner in Norway.'
    expect(stems(text).filter((stem) => /what said/i.test(stem))).toEqual([])
  })

  test('no “whom” for a number of people', () => {
    const text = 'The world’s oldest harbour museum has lost 6m Norwegian visitors since 2019 in Oslo.'
    expect(stems(text).filter((stem) => /\bwhom\b/.test(stem))).toEqual([])
  })

  test('no “which street” for what does more than a street', () => {
    const text = 'In 2004, Linden Street pulled away from its old rival Harbour Days in Norway.'
    expect(stems(text).filter((stem) => /which street/i.test(stem))).toEqual([])
    expect(stems('Linden Street leads from the old harbour of Oslo to Elm Tower.')).toContain(
      'Which street leads from the old harbour of Oslo to Elm Tower?',
    )
  })

  test('“town or city” for a town that only word lists call a city', () => {
    const text = 'In 2016, Edwin Hallam opened a museum of 40 old boats in Stratford-upon-Avon.'
    expect(stems(text).filter((stem) => /which city/i.test(stem))).toEqual([])
    expect(stems('In 2016, Edwin Hallam opened a museum of 40 old boats in Oslo.').join(' ')).toMatch(
      /which city/i,
    )
  })

  test('no “which” for an office that one person holds', () => {
    const text =
      'Ada Lorne has asked for a report on the boats of Oslo by the harbour commissioner Edwin Hallam.'
    expect(stems(text).filter((stem) => stem.includes('which harbour commissioner'))).toEqual([])
  })

  test('no “why” for what somebody used to do', () => {
    const text = 'The brewery, the bakery and the mill used to charge 10% in the harbour of Oslo.'
    expect(stems(text).filter((stem) => /^Why\b/.test(stem))).toEqual([])
  })

  test('no preposition right before a “to”', () => {
    const text = 'Angry waiters in Oslo are asking for public support in a battle to keep their tips.'
    expect(stems(text).filter((stem) => /\bfor to\b/.test(stem))).toEqual([])
  })
})

describe('who spoke', () => {
  test('the holder of an office, named behind it', () => {
    const text =
      '“It is clear that the old ferry is the best boat for our town,” said OHB Chief Executive, Frances Hallam.'
    expect(askedWithKey(text).filter((one) => one.startsWith('Who said'))).toEqual([
      'Who said: “It is clear that the old ferry is the best boat for our town”? Frances Hallam',
    ])
  })
})

describe('half of a name is no answer', () => {
  test.each([
    [
      'Two parties have chosen candidates for Harnley Green and Torvik from the harbour of Oslo.',
      /^(?:Harnley Green|Torvik)$/,
    ],
    ['Ada Lorne has been the MP for Harnley and Torvik since 1997.', /^(?:Harnley|Torvik)$/],
    [
      'The departments of Harbours, Food and Rural Affairs and Trade and Ferries sold 40 boats in 2004.',
      /^(?:Harbours|Food|Ferries)$/,
    ],
    ['In 2004, the best film award in Oslo went to Shaun of the Sea.', /^Shaun$/],
    [
      'In 2004, Ada Lorne sang in Oslo with The Tall Masts and The Wharf drummer Edwin Hallam.',
      /^The Tall Masts$/,
    ],
    ['Active Harnley, a strategic body for sports in the west, has sold 40 boats to Oslo.', /^Harnley$/],
  ])('%s', (text, half) => {
    expect(keys(text).filter((key) => half.test(key))).toEqual([])
  })

  test('neither is a noun without the “who” that hangs on another', () => {
    const text = 'Edwin Hallam of Oslo will keep the privacy of the collector who sold 40 boats in 2004.'
    expect(asked(text).filter(({ stem }) => stem.includes('_____ who'))).toEqual([])
  })

  test('two towns where something happened are asked for', () => {
    const listed = asked('In 2004, Edwin Hallam opened two harbour museums in Oslo and Bergen.').find(
      ({ stem }) => stem.endsWith('Name one of them.'),
    )
    expect(listed && 'accepted' in listed && listed.accepted).toContain('Oslo and Bergen')
  })
})
