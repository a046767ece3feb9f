import { stems } from '../../support/made'

const saidOf = (text: string, word: string): string[] => stems(text).filter((stem) => stem.includes(word))

describe('people are asked for with “who”', () => {
  test.each([
    [
      'Three-quarters of nurses signed a letter to demand higher wages at the large hospital in Elm.',
      'signed',
    ],
    ['Two-fifths of the farmers used the new seeds to grow better wheat during the dry summer.', 'used'],
    ['Hundreds of farmers marched through the streets of Lisbon against a new tax on milk.', 'marched'],
    ['Criminal gangs pay poor fishermen in the bay large sums of money to catch the young eels.', 'pays'],
    ['Marine stratigraphers search for signs of ancient floods in the clay beneath the harbour.', 'searches'],
    ['Substitute Peter Lowe made the most of a poor kick by running into the open space.', 'made'],
  ])('by what is counted, by what they are or by a name: %s', (text, verb) => {
    expect(saidOf(text, `What ${verb}`)).toEqual([])
    expect(saidOf(text, `Who ${verb}`)).toHaveLength(1)
  })

  test('as the head of a body', () => {
    const text = 'Ada Berg called a meeting with the head of the Transport Ministry.'
    expect(saidOf(text, 'with what')).toEqual([])
    expect(saidOf(text, 'Who did Ada Berg call a meeting with?')).toHaveLength(1)
  })

  test.each([
    ['Thousands of trees fell in the forest during the great storm that crossed the hills.', 'fell'],
    ['Herds of cattle crossed the river near the old mill in search of fresh grass.', 'crossed'],
    ['Mountain streams pay little heed to the borders that men drew across the high valleys.', 'pays'],
    ['Dozens of paintings disappeared from the gallery on the hill during the long war.', 'disappeared'],
  ])('and things are not: %s', (text, verb) => {
    expect(saidOf(text, `What ${verb}`)).toHaveLength(1)
    expect(saidOf(text, 'Who')).toEqual([])
  })
})

describe('a body of members', () => {
  test('is no “whom” where somebody leaves it or enters it', () => {
    const left = 'Peter Lowe stepped down from the UEFA disciplinary committee.'
    expect(saidOf(left, 'whom')).toEqual([])
    expect(saidOf(left, 'from what?')).toHaveLength(1)
    const entered = 'Ada Berg was elected into the Norwegian regional parliament.'
    expect(saidOf(entered, 'Who was Ada Berg')).toEqual([])
    expect(saidOf(entered, 'What was Ada Berg elected into?')).toHaveLength(1)
  })

  test('is one where it acts', () => {
    const text = 'Ada Berg received a letter from the Norwegian regional government.'
    expect(saidOf(text, 'from whom?')).toHaveLength(1)
  })
})
