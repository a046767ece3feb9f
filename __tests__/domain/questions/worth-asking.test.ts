import { undoubtedBy } from '../../support/doubts'
import { asked, made, stems } from '../../support/made'

/** Questions on a text whose answer is `key`. */
const askedFor = (text: string, key: string): string[] => {
  const { questions, spares } = made(text)
  return [...questions, ...spares]
    .filter((question) => 'key' in question && question.key === key)
    .map(({ stem }) => stem)
}

const gatesOf = (text: string): string[] => made(text).rejected.map(({ gate }) => gate)

describe('a scene that is only painted', () => {
  test.each([
    'Edwin Hallam is sitting in the kitchen of the Bergen Hotel with a cup of tea.',
    'Ada Lorne was standing outside the gates of the Bergen Hotel with two suitcases.',
    'The owner of the Bergen Hotel is leaning against an old boat in Elm.',
    'Ada Lorne and her sister are walking along the harbour of Bergen.',
    'Grass grows over the broken walls of a greenhouse beside rusty pipes.',
  ])('is not asked: %s', (text) => {
    expect(stems(text)).toEqual([])
    expect(gatesOf(text)).toContain('passing-scene')
  })

  test.each([
    ['Edwin Hallam was standing on a bridge in Bergen when the dam broke in 1931.', '1931'],
    ['The statue of Edwin Hallam stands in the harbour of Bergen.', 'Bergen'],
    ['Edwin Hallam hangs his best paintings in the Bergen Gallery.', 'Edwin Hallam'],
    ['Seven ships were waiting in the harbour of Bergen on 3 May 1931.', '3 May 1931'],
    ['Ivy climbs. In the north of Norway, ivy grows on 40 old churches.', '40'],
  ])('is told apart from what happened or lasts: %s', (text, key) => {
    expect(askedFor(text, key)).not.toEqual([])
  })
})

describe('somebody who happened to be there', () => {
  test.each([
    ['Tourist Ada Lorne was delighted with the new ferry to Bergen in 1991.', 'Ada Lorne'],
    ['Ada Lorne, a shopper from Oslo, photographed the burning hall of Bergen in 1991.', 'Ada Lorne'],
    ['Ada Lorne, 43, a local resident, saw the burning hall of Bergen in 1991.', 'Ada Lorne'],
    ['Londoner, Ada Lorne, filmed the burning hall of Bergen in 1991.', 'Ada Lorne'],
    ['“I like the old hall much better than this one,” says Ada Lorne of Oslo.', 'Ada Lorne'],
  ])('is not asked for: %s', (text, key) => {
    expect(askedFor(text, key)).toEqual([])
  })

  test('and nothing else is asked of what such a person did', () => {
    expect(stems('Tourist Ada Lorne was delighted with her picture of the new ferry to Bergen.')).toEqual([])
  })

  test.each([
    ['The architect Ada Lorne photographed the burning hall of Bergen in 1991.', 'Ada Lorne'],
    ['“I like the old hall much better than this one,” says the architect Ada Lorne.', 'Ada Lorne'],
  ])('is told apart from who has a part in it: %s', (text, key) => {
    expect(askedFor(text, key)).not.toEqual([])
  })
})

describe('how few people a report speaks of', () => {
  test.each([
    'Two young fathers push their prams along the harbour of Bergen in the morning sun.',
    'In one case, two women walked into the Bank of Bergen with a bag of old coins.',
    'Three boys kick a ball against the wall of the Bergen Hotel.',
  ])('is not asked: %s', (text) => {
    expect([...askedFor(text, 'two'), ...askedFor(text, 'Two'), ...askedFor(text, 'Three')]).toEqual([])
  })

  test.each([
    ['Two women were arrested at the Bank of Bergen on 3 May 1991.', 'two'],
    ['In 1991, three boys drowned in the harbour of Bergen.', 'three'],
    ['The Bank of Bergen employs three women in its office in Oslo.', 'three'],
  ])('is asked where it tells what befell them: %s', (text, key) => {
    expect(askedFor(text, key)).not.toEqual([])
  })
})

describe('what only says where', () => {
  test.each([
    ['In 1931, in Texas in the United States, Edwin Hallam founded a school for pilots.', 'United States'],
    ['Across town from Bergen Hall, the older pupils of Oslo School wear green coats.', 'Bergen Hall'],
    ['Not far from Bergen, Edwin Hallam opened a school for pilots in 1931.', 'Bergen'],
  ])('is not asked: %s', (text, key) => {
    expect(askedFor(text, key)).toEqual([])
  })

  test('the country under another name above the question', () => {
    const text =
      'The UK prime minister, Edwin Hallam, spoke on 3 May 1991. The prime minister promised a new canal in Great Britain, as he welcomed the engineers of Oslo.'
    expect(askedFor(text, 'Great Britain')).toEqual([])
  })
})

describe('the end of a long sentence', () => {
  const inWords = (text: string): string[] => stems(text).filter((stem) => stem.endsWith('?'))

  test.each([
    [
      'The town hopes to hold the largest fair in Norway, copying the Elm Fair in the city of Bergen.',
      'which',
    ],
    [
      'A new square is under way in the east, with a round theatre planned by the architect Ada Lorne.',
      'whom',
    ],
    [
      'Any farmers of the valley would be able to rely not only on old maps but upon the letters of the Elm Society in Bergen.',
      'which city',
    ],
  ])('is no question in words where it is said by the way: %s', (text, word) => {
    expect(inWords(text).filter((stem) => new RegExp(`(?:in|by) ${word}[^?]*\\?$`, 'u').test(stem))).toEqual(
      [],
    )
  })

  test('is one where it is what the sentence tells', () => {
    expect(
      inWords('Edwin Hallam sent the drawings of the old theatre to the Elm Society in Bergen.'),
    ).toContain('Edwin Hallam sent the drawings of the old theatre to the Elm Society in which city?')
  })
})

test('a judgement in the dress of a fact is not to be called true or false but with a doubt', () => {
  const questions = asked('The seven bridges of Bergen represent a great success for Edwin Hallam.')
  expect(undoubtedBy('opinion', questions).map(({ form }) => form)).not.toContain('true-false')
})

test('what stands between a name and its verb is left out, however it is built, and asked by itself', () => {
  const text =
    'Hallam, a baker who is a rower and an eager gardener from Bergen, opened the school of pilots in Oslo in 1931. Edwin Hallam is 91.'
  const { facts } = made(text)
  expect(facts.map(({ statement }) => statement)).toContain(
    'Hallam opened the school of pilots in Oslo in 1931.',
  )
})

test('a reason in front is left out, and asked for', () => {
  expect(
    stems('Because so many boats of Elm were lost, the Bergen Harbour Trust gives fishermen free maps.'),
  ).toContain('Why does the Bergen Harbour Trust give fishermen free maps?')
})

describe('the medium that was spoken to or that passes the news on', () => {
  test.each([
    ['Ada Lorne’s lawyer told BBC Wales that 40 old boats had been sold to Bergen in 1991.', 'BBC Wales'],
    ['The miller Ada Lorne told the Oslo newspaper Elmposten that the ferry was sold in 1991.', 'Elmposten'],
    ['In a letter to the Associated Press, Ada Lorne said the ferry to Bergen was sold.', 'Associated Press'],
    ['Ada Lorne sold the old ferry to Bergen in 1991, news agency Reuters reported.', 'Reuters'],
    ['The Bergen Gazette reported that Ada Lorne sold the old ferry to Oslo in 1991.', 'Bergen Gazette'],
    ['The miller Ada Lorne told reporters that the ferry was sold to Bergen in 1991.', 'reporters'],
  ])('is not asked for: %s', (text, key) => {
    expect(stems(text)).not.toEqual([])
    expect(askedFor(text, key)).toEqual([])
  })

  test.each([
    ['Ada Lorne sold the old ferry to the BBC in 1991.', 'BBC'],
    ['The BBC bought the old ferry of Ada Lorne in 1991.', 'BBC'],
    ['The Russian news agency TASS reported that Ada Lorne sold the old ferry to Bergen in 1991.', 'TASS'],
    [
      'The miller Ada Lorne told the Harbour Court that the ferry was sold to Bergen in 1991.',
      'Harbour Court',
    ],
  ])('is told apart from what a medium does, or which it is: %s', (text, key) => {
    expect(askedFor(text, key)).not.toEqual([])
  })
})
