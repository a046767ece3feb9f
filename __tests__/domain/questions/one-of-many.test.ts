import { made, stems } from '../../support/made'

/** Questions in words. */
const inWords = (text: string): string[] => stems(text).filter((stem) => stem.endsWith('?'))

describe('a plural is not asked for by one of those whom it names', () => {
  test.each([
    'The composers Karl Moran, from Oslo, and Ada Berg, from Bergen, wrote songs for the king of Norway in 1902.',
    'Directors Ada Berg, of Oslo Films, and Karl Moran, of Elm Films, closed the old theatre of Norway in 1902.',
  ])('“which composers”: %s', (text) => {
    expect(inWords(text).filter((stem) => /^Which (?:composers|directors)/i.test(stem))).toEqual([])
  })

  test('nor as a team, where the name itself is a plural', () => {
    expect(inWords('The Lofoten Islands were sold to Sweden by Karl Moran in 1902.').join()).not.toContain(
      'team',
    )
  })

  test('and no subject loses the second name with an aside', () => {
    const text =
      'The villages of Elmstad, in the north, and Oakstad, in the south, were sold to Sweden in 1902.'
    expect(inWords(text).filter((stem) => !stem.includes('Oakstad'))).toEqual([])
  })
})

test.each([
  [
    'In 1902 the mill was sold by bakers Ada Berg, who lived in Oslo, and Karl Moran.',
    /bakers (?:Ada Berg|_____)\.$/,
  ],
  [
    'The largest employers in Oslo are Berg Corn, with 400 bakers, and Moran Mills, with 300.',
    /are (?:Berg Corn|_____)\.$/,
  ],
  ['The rivals of the club are Elm Boats – based in Oslo – and Oak Boats.', /are (?:Elm Boats|_____)\.$/],
])('several are not told as one: %s', (text, alone) => {
  const { rejected } = made(text)
  expect(stems(text).filter((stem) => alone.test(stem))).toEqual([])
  expect(rejected.filter(({ stem }) => alone.test(stem)).map(({ gate }) => gate)).toContain('torn-list')
})

test('what is told of one of them beside is asked', () => {
  const { rejected } = made(
    'In 1902 the mill was sold by bakers Ada Berg, who lived in Oslo, and Karl Moran.',
  )
  const torn = rejected.filter(({ stem }) => stem === 'Ada Berg lived in _____.').map(({ gate }) => gate)
  expect(torn).not.toContain('torn-list')
})
