import { stems } from '../../support/made'

describe('a song behind “the” where the article names two', () => {
  const topping = (text: string): string[] => stems(text).filter((stem) => /the song topped/i.test(stem))
  const told =
    'recorded the single Grey Harbour in Elm. The song was written by Karl Moran and Edwin Hallam, with Ada Lorne as producer. It topped the charts of Norway for three weeks.'

  test('is not said to be one of them', () => {
    expect(topping(`In 1985 Ada Berg sold the single Low Tide to Oslo. In 1991 her brother ${told}`)).toEqual(
      [],
    )
  })

  test('and is known where there is but one', () => {
    expect(topping(`In 1985 Ada Berg sold a boat to Oslo. In 1991 her brother ${told}`)).not.toEqual([])
  })
})

describe('of what a town is a member', () => {
  const asked = (member: string): string[] =>
    stems(
      `Elmstad is a town in Norway. Elmstad has forty boats. ${member} The harbour of Elmstad was built in 1902. Ada Berg is the mayor of Elmstad. The Nordic Harbour League meets in Oslo.`,
    ).filter((stem) => /member of\?$|member of the _____\.$/.test(stem))

  test.each([
    'Elmstad is a member of the Nordic Harbour League and is a member of the Salt Guild network of Nordic towns.',
    'Elmstad is a member of the Nordic Harbour League. With seven other towns and two islands in the north, Elmstad is also a member of the Salt Guild.',
  ])('is not asked where it is a member of two: %s', (member) => {
    expect(asked(member)).toEqual([])
  })

  test('is asked where it is a member of one', () => {
    expect(asked('Elmstad is a member of the Nordic Harbour League.')).not.toEqual([])
  })
})
