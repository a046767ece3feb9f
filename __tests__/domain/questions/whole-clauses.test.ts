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
