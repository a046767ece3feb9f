import { keys, made } from '../../support/made'

describe('no gap takes a verb for a noun, or half of a word in pieces', () => {
  test.each([
    ['behind a modal', 'Ada Berg has said she could not guest star in a play about boats.', 'guest star'],
    [
      'behind “been”',
      'The Food Council of Oslo has been funding projects since 1998 that teach the baking of bread in Norway.',
      'funding projects',
    ],
    [
      'behind “help”',
      'Growth at the harbour mill Berg Corn has helped boost profits in Norway.',
      'boost profits',
    ],
    ['behind “want to”', 'In 2014, the Berg Society wants to double exports to Norway.', 'double exports'],
    [
      'behind “slow to”',
      'Bread shops in Norway have been slow to stock e-boats, although the first were sold in the late 1990s.',
      'stock e-boats',
    ],
    [
      'behind “allow … to”',
      'In 1902 the dam in Oslo was built, allowing the mill to power homes in the winter.',
      'power homes',
    ],
    [
      'behind “saw”',
      'A storm in the late 1990s saw the Berg Society’s debt soar to 40m crowns by 2002.',
      'Berg Society’s debt soar',
    ],
    [
      'behind “as”',
      'In Oslo 400 sailors are unemployed as Norway experiences its worst winter in 40 years.',
      'Norway experiences',
    ],
    [
      'behind “way”',
      'The broad plan of the Berg Society reaches from the way bread is baked, through each of the steps of its sale, to the table.',
      'way bread',
    ],
    [
      'behind “else the”',
      'Duties on the ferry include managing other sailors, mending nets, washing decks, booking boats, feeding dogs and anything else the household needs.',
      'household needs',
    ],
    [
      'behind “largest”',
      'The storm in Oslo was followed by the largest ever bread sale in Norway in 1902.',
      'ever bread sale',
    ],
    [
      'behind “first”',
      'During a long session with first time sailors in Oslo, Ada Berg sang a song.',
      'time sailors',
    ],
    [
      'behind “state of the”',
      'The mill in Oslo would like to use state of the art baking machines from Norway.',
      'art baking machines',
    ],
    [
      'behind “hundreds of”',
      'Ada Berg and hundreds of thousands of old sailors returned to work after a long strike in Oslo.',
      'thousands of old sailors',
    ],
  ])('%s: %s', (_, text, key) => {
    const [before = ''] = text.split(key)
    const opening = `${before}_____`
    const { rejected } = made(text)
    expect(
      rejected.filter((candidate) => candidate.stem.startsWith(opening)).map(({ detail }) => detail),
    ).toContain('The gap tears what belongs together.')
  })
})

test.each([
  [
    'Research into lost and found umbrellas was carried out by the Berg Society in Oslo.',
    'lost and found umbrellas',
  ],
  ['The sale of baked beans in Oslo has dropped by a fifth since 1902.', 'sale of baked beans'],
  ['In 1902 the corn mills of Oslo were led to power stations in the north of Norway.', 'power stations'],
])('a participle in front of a noun is none: %s', (text, key) => {
  expect(keys(text)).toContain(key)
})
