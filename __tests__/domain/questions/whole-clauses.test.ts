import { stems } from '../../support/made'

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
