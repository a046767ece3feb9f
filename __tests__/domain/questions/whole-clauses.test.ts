import { asked, made, stems } from '../../support/made'

describe('a clause that belongs to a name is told as no sentence', () => {
  test.each([
    'Berit Lund, whose son Karl, then 18, died at what should have been a quiet day out, a match between Oslo and Bergen, said the families had been forced to fight, for 23 years, for just that: the truth.',
    'Karl Hicks, the President of the club, both of whose young daughters, Ada and Berit, died in the crush, said: “The truth is out today.”',
  ])('%s', (text) => {
    expect(
      stems(text).filter((stem) => /, (?:both of )?whose .* died\b[^,]*(?:,[^,]*)?\.$/.test(stem)),
    ).toEqual([])
  })

  test.each([
    [
      'Ada Berg, one of whose brothers owned the mill, died in Oslo in 1950.',
      'Ada Berg, one of whose brothers owned the mill, died in _____ in 1950.',
    ],
    [
      'Ada Berg, whose book won the prize in 1950, lived in Oslo.',
      'Ada Berg, whose book won the prize in _____, lived in Oslo.',
    ],
  ])('what has its own verb stays: %s', (text, stem) => {
    expect(stems(text)).toContain(stem)
  })
})

describe('a list is told with its “and” or not at all', () => {
  test.each([
    [
      'Glamour was also brought to the evening by actress Ada Moran, supermodel Berit Lund - who was supporting her director husband Karl Tveit - Elmo actress Siri Krog and star of the show, Micha Bart.',
      /supermodel [^-]*\.$/,
    ],
    [
      'Paula Lund will take part in the Elm run in Oslo at the end of the year, have a well-earned rest over Christmas and go into next year with a lot of optimism.',
      /over (?:Christmas|_____)\.$/,
    ],
    [
      'The campaign group Fair Oslo is attempting to draw a link between government cuts, in particular those that affect women, and tax avoidance by large firms.',
      /affect women[.?]$/,
    ],
  ])('%s', (text, torn) => {
    expect(stems(text).filter((stem) => torn.test(stem))).toEqual([])
  })

  test.each([
    [
      'Ada Moran sold the boats, the nets and the mill to Karl Tveit, and he moved to Oslo.',
      'Ada Moran sold the boats, the nets and the mill to _____.',
    ],
    [
      'Karl Tveit sailed between the islands of Elmo in 1950, and he sold the boats to Ada Moran.',
      'Karl Tveit sailed between the islands of _____ in 1950.',
    ],
    [
      'In 1950 Karl Tveit sold both boats in Oslo, and Ada Moran bought the mill.',
      'In 1950 _____ sold both boats in Oslo.',
    ],
  ])('whole ones stay: %s', (text, stem) => {
    expect(stems(text)).toContain(stem)
  })
})

describe('no word is kept without what it belongs to', () => {
  test.each([
    [
      'Arnold Berg says the wooden tower of Oslo, which was built in 1902, has fallen since the start of 2005.',
      /Oslo(?:, which was built in (?:1902|_____))?[.?]$|which city\?$/,
      'Arnold Berg says the wooden tower of Oslo has fallen since the start of _____.',
    ],
    [
      'The miller Ada Lorne says the "blue-flag" ferry, which carries cars at night, has sunk since the spring of 1998.',
      /ferry(?:, which carries cars)?[.?]$/,
      'The miller _____ says the "blue-flag" ferry has sunk since the spring of 1998.',
    ],
    [
      "The Harbour Party and the Farmers have quarrelled about roads and fishing rights as the debate about Ada Lorne's ferry grew into a bitter national strike.",
      /as the debate(?: about [^.]*ferry)?\.$/,
      "The _____ and the Farmers have quarrelled about roads and fishing rights as the debate about Ada Lorne's ferry grew into a bitter national strike.",
    ],
    [
      'Professor Karl Tveit, a chemist at the Bergen Institute, built a crew that, for nine summers, mapped the lakes of Norway for young sailors.',
      /a crew[.?]$/,
      'Professor Karl Tveit, a chemist at the _____, built a crew that, for nine summers, mapped the lakes of Norway for young sailors.',
    ],
  ])('%s', (text, torn, stem) => {
    expect(stems(text).filter((asked) => torn.test(asked))).toEqual([])
    expect(stems(text)).toContain(stem)
  })

  test.each([
    ['Bergen’s oldest ferry, Ada Lorne said again, “always leaves the harbour too late”.', 'leaves'],
    ['Karl Tveit sang in three of the famous Lund In operas, together with Ada Lorne.', 'Lund'],
    [
      'Karl Lund, who teaches rowing in Bergen, said the man’s story, despite its many strange details, was true in 2005.',
      'story',
    ],
    [
      'Dr Ada Lorne, a baker at the University of Bergen, built a kitchen that, for nine winters, fed the harbour of Oslo with hot soup.',
      'kitchen that',
    ],
  ])('%s', (text, words) => {
    const { rejected } = made(text)
    expect(rejected.map(({ detail }) => detail)).toContain(`Something is missing around “${words}”.`)
  })

  test('a participle keeps all that it tells, here and above a question', () => {
    const text =
      'In its third harbour report, printed on Friday, the Bergen Council said it was building 12 bridges. Karl Tveit said in his own third report that he was painting nine of these bridges in Oslo.'
    expect(stems(text)).not.toEqual([])
    const shown = asked(text).flatMap(({ stem, context }) => [stem, context ?? ''])
    expect(shown.filter((words) => words.includes('printed,'))).toEqual([])
  })

  test.each([
    'Arnold Berg came to Oslo, which was poor, bought a boat and left Norway in 1902.',
    'The capital of Norway, which has 600,000 residents and is located south of the harbour, Elm, is the home of Arnold Berg.',
  ])('whole ones stay: %s', (text) => {
    expect(stems(text)).not.toEqual([])
  })
})
