import { asked, statements, stems } from '../../support/made'

const told = (text: string): string => statements(text).join('\n')

describe('what is seen, heard or made to happen belongs to the verb before it', () => {
  test.each([
    [
      'The old council of Elm watched its income fall to 30 million crowns in 2003 and opened two schools in Bergen.',
      'The old council of Elm opened two schools in Bergen.',
    ],
    [
      'Norwegian firm Holt Boats saw its yearly profits fall 33% and sold its yard in Bergen in 2005.',
      'Norwegian firm Holt Boats sold its yard in Bergen in 2005.',
    ],
    [
      'Storms in March made the ferry Northern Star return to Bergen and sank two boats near Oslo.',
      'Storms in March sank two boats near Oslo.',
    ],
  ])('%s', (text, second) => {
    expect(told(text)).toContain(second)
  })
})

describe('each half that tells of somebody else is told alone', () => {
  test('behind “while” without a comma', () => {
    const text =
      'Ada Berg won the main prize of the fair in Oslo while Tor Dahl took the new award for his bread.'
    expect(told(text)).toContain('Ada Berg won the main prize of the fair in Oslo.')
    expect(told(text)).toContain('Tor Dahl took the new award for his bread.')
  })

  test.each([
    'The announcement comes as Norwegian Rail confirmed that 40 stations in the north will close in 2012.',
    'The figures released by the Ministry of Trade come as Norwegian Rail confirmed that 40 stations in the north will close in 2012.',
  ])('behind “come as”: %s', (text) => {
    expect(stems(text).filter((stem) => / comes? as /.test(stem))).toEqual([])
    expect(stems(text).join('\n')).toContain('Norwegian Rail confirmed that')
  })

  test('what is told of the second of two nouns stays where the adjective of the first would hold of both', () => {
    const text =
      'Sailors in Elm live on poor soup and bread, which is baked in Oslo, while those who can pay for it eat in the Grand Hotel.'
    expect(told(text)).not.toMatch(/soup and bread(?:\.| while)/)
  })
})

describe('no cut inside the next clause or a name', () => {
  test('behind “, and, in …,”', () => {
    const text =
      'About half of the houses in Elm were empty by 1990, and, in the autumn of 1992, a survey found that the school in Bergen had no pupils.'
    expect(told(text)).not.toMatch(/and, in the autumn of 1992\./)
  })

  test('a name with a digit', () => {
    expect(
      told('Ada Berg sang in 2000 with the girl band 2gether and she has also played in Oslo.'),
    ).toContain('band 2gether')
  })

  test('an aside between two dashes and the verb behind it', () => {
    const text =
      'Ada Berg said the cost of the Elm Bridge - half of which was paid by the state - was 40 million crowns in 1998.'
    expect(stems(text).filter((stem) => /Elm Bridge[.?]$/.test(stem))).toEqual([])
  })
})

describe('a gap takes no half of what belongs together', () => {
  test.each([
    ['Eight out of ten boats in the harbour of Elm were built in Bergen by the Holt family.', 'out of _____'],
    ['The party of Ada Berg has gained ground in Bergen since the election of 2001.', 'gained _____'],
    ['The mayor Ada Berg resigned on the grounds of poor health in May 1999.', 'on the _____'],
    ['Norway pays a small pension to 60 and 61-year-olds in Bergen.', '_____ and 61'],
    ['Ada Berg kept the diary of the sailor who found the wreck of the Northern Star.', '_____ who'],
  ])('%s', (text, gap) => {
    expect(stems(text).filter((stem) => stem.includes(gap))).toEqual([])
  })

  test.each([
    'Officially, one in five loans of the bank in Oslo is not paid back.',
    'Ada Berg found the wreck of the Northern Star, which sank near Bergen in 1902.',
  ])('%s keeps its gaps', (text) => {
    expect(stems(text).filter((stem) => stem.includes('_____'))).not.toEqual([])
  })
})

describe('what is asked for is plain', () => {
  test('a year that nothing before it shows to be one', () => {
    const text = 'Ada Berg intends to spend 2019 rowing around Norway with her sister.'
    expect(stems(text).filter((stem) => /spend _____/.test(stem))).toEqual([])
    expect(stems(text).join('\n')).toContain('spend the year _____')
  })

  test('a year that belongs to a noun of a clause about the present', () => {
    const text = 'Ada Berg is in court for fraud over the sinking of the Northern Star in 2011.'
    expect(stems(text).filter((stem) => /which year/i.test(stem))).toEqual([])
  })

  test('a country of an open list is asked for in no words', () => {
    const text = 'Rescue teams of the Red Cross are still at work in Norway, Sweden and elsewhere.'
    expect(stems(text).filter((stem) => /which country/i.test(stem))).toEqual([])
  })

  test('no option is longer than a life', () => {
    const offered = asked('Ada Berg has been teaching chess in Elm for 48 years.').flatMap((question) =>
      question.form === 'choice' && question.key === '48' ? question.options.map(Number) : [],
    )
    expect(Math.max(0, ...offered)).toBeLessThanOrEqual(60)
  })

  test('“Elsewhere” and “but did” need what stands before', () => {
    const text =
      'Elsewhere, a mill in Bergen burned down in 1902. In 1910, Ada Berg failed to win a seat in Oslo but did come first in Bergen.'
    const bare = asked(text).filter(({ context }) => context === null)
    expect(bare.map(({ stem }) => stem).filter((stem) => /Elsewhere|did come/.test(stem))).toEqual([])
  })
})
