import { askedWithKey } from '../../support/made'

const askedFor = (text: string, key: string): string[] =>
  askedWithKey(text).filter((question) => question.endsWith(` ${key}`))

describe('to whom or where something was said is no part of it', () => {
  test.each([
    [
      'The rower Edwin Hallam, speaking to the BBC’s harbour correspondent Ada Berg, said that forty boats were sold in 1991.',
      'Ada Berg',
    ],
    [
      'In 1991 Ada Berg told BBC Wales’s the Kitchen Herring forty ovens were sold in Oslo.',
      'Kitchen Herring',
    ],
  ])('%s', (text, key) => {
    expect(askedFor(text, key)).toEqual([])
  })

  test('but a mayor to whom somebody spoke is', () => {
    const text = 'In 1991 Edwin Hallam told the city’s mayor Ada Berg that forty boats were sold in Oslo.'
    expect(askedFor(text, 'Ada Berg')).not.toEqual([])
  })
})

test.each(['Tveit', 'Olsund'])('nobody is asked for an author who is only cited: %s', (author) => {
  const text =
    'In 1991 forty boats of Norway were painted with the tar that was named in Tveit and Olsund’s study.'
  expect(askedFor(text, author)).toEqual([])
})

test('two owners of something else are no cited authors', () => {
  const text = 'In 1991 Ada Berg repaired the masts of the ferry in Tveit and Olsund’s harbour in Norway.'
  expect(askedFor(text, 'Olsund')).not.toEqual([])
})
