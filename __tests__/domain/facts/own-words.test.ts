import { statements, stems } from '../../support/made'

describe('what somebody says of himself is told of the one person', () => {
  test.each([
    'Harvey Tveit is a singer from Oslo. Tveit, 54, also revealed that he had built a boat with Karl Moran at a small harbour in Bergen.',
    'Harvey Tveit is a singer from Oslo. According to Mr Tveit, he had built a boat with Karl Moran at a small harbour in Bergen.',
  ])('%s', (text) => {
    expect(statements(text)).toContain(
      'According to Harvey Tveit, he had built a boat with Karl Moran at a small harbour in Bergen.',
    )
    expect(stems(text)).toContain(
      'According to Harvey Tveit, he had built a boat with _____ at a small harbour in Bergen.',
    )
    expect(stems(text).filter((stem) => /Tveit.*Tveit/.test(stem))).toEqual([])
  })

  test('and what is hers needs no second name', () => {
    const text =
      'Ada Berg is a singer from Oslo. Berg reports that her brother has sold 40 boats to the Elm Society.'
    expect(statements(text)).toContain(
      'According to Ada Berg, her brother has sold 40 boats to the Elm Society.',
    )
  })

  test('nor does somebody else’s short name stand for the whole', () => {
    const text =
      'Harvey Tveit is a singer from Oslo. According to Tveit, Tveit has sold 40 boats to the Elm Society.'
    expect(stems(text).filter((stem) => /Harvey Tveit.*Harvey Tveit/.test(stem))).toEqual([])
  })
})

test('whoever says a thing is named in full in front of it', () => {
  const text =
    'Rachel Swift works for the Elm Society in Oslo. A new ferry will sail on Midsummer Day 2015, according to Ms Swift.'
  expect(statements(text)).toContain(
    'According to Rachel Swift, a new ferry will sail on Midsummer Day 2015.',
  )
})
