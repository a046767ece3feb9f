import { asked } from '../../support/made'

/** The questions that ask for a number that is written in a word. */
const counts = (text: string, word: string): string[] =>
  asked(text)
    .filter(({ form, ...question }) =>
      form === 'true-false'
        ? question.stem.match(/\b(?:two|three|four|five|seven)\b/iu)?.[0].toLowerCase() !== word
        : 'key' in question && String(question.key).toLowerCase() === word,
    )
    .map(({ stem }) => stem)

describe('a number that can be counted in the question is not asked for', () => {
  test.each([
    ['Profits from three products – a mug, gift tag and card – will go to the hospital in Oslo.', 'three'],
    ['The rocks of the island can be divided into two main classes, soft and hard stones.', 'two'],
    ['The Berg River is the axis of Oslo, which divides the city into two parts, left and right.', 'two'],
    ['Two villas have been on sale in Monaco for £65m and £38m.', 'two'],
    ['Two lighthouses were built on the coast of Norway in 1890 and 1912.', 'two'],
    ['Working hard and sharing food, two habits of the islanders, kept the village of Elm alive.', 'two'],
    ['Solid, liquid and gas are the three states of matter in the model of Berg.', 'three'],
  ])('%s', (text, word) => {
    expect(counts(text, word)).toEqual([])
  })

  test.each([
    ['The farm in Elm keeps three horses, a cow and many hens.', 'three'],
    ['Ada Berg wrote five novels between 1990 and 2004.', 'five'],
    ['Leaving Oslo and crossing the sea, two ships reached the coast of Iceland in 1990.', 'two'],
    ['In winter and in spring, three boats carry the post from Bergen to the islands.', 'three'],
    ['In 1990 the club in Elm bought three boats and a small house by the river.', 'three'],
  ])('where something else is listed, it is: %s', (text, word) => {
    expect(counts(text, word).length).toBeGreaterThan(2)
  })
})
