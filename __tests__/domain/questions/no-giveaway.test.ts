import { asked } from '../../support/made'

const optionsOf = (text: string, stem: string): readonly string[][] =>
  asked(text).flatMap((question) =>
    question.form === 'choice' && question.stem.includes(stem) ? [[...question.options]] : [],
  )

const judged = (text: string, key: 'True' | 'False'): string[] =>
  asked(text).flatMap((question) =>
    question.form === 'true-false' && question.key === key ? [question.stem] : [],
  )

test.each([
  [
    'Ada Berg opened the new theatre in Oslo in early 2009. In 2011 she sold it. In 2004 she had bought the house.',
    'open the new theatre',
  ],
  ['The bridge across the river Elm was built in the early 1950s. It was closed in the 1970s.', 'built'],
  ['Peter Lowe founded the school of music in late 1923. In 1920 he had come to Elm.', 'found the school'],
])('all options tell a part of the year or decade where the key does: %s', (text, stem) => {
  const [options] = optionsOf(text, stem)
  expect(options).toHaveLength(4)
  for (const option of options ?? []) expect(option).toMatch(/^(?:early|late) \d{4}s?$/)
})

test('a plain year stands beside plain years', () => {
  const [options] = optionsOf('The Elm Canal was dug in 1885. It was sold in 1912.', 'dug')
  for (const option of options ?? ['']) expect(option).toMatch(/^\d{4}$/)
})

describe('no statement is made false', () => {
  test('by another person’s name', () => {
    const text =
      'Ada Berg met Carla Rossi in Oslo in 1990. Peter Lowe opened the mill in Elm. Maria Lund sold the harbour to Peter Lowe.'
    const wrong = judged(text, 'False')
    expect(wrong).toHaveLength(1)
    expect(wrong[0]).toMatch(/^Ada Berg met Carla Rossi in Oslo in \d{4}\.$/)
    expect(judged(text, 'True')).toContain('Peter Lowe opened the mill in Elm.')
  })

  test.each([
    'The families in the valley have eaten millet 4 seeds for centuries.',
    'The farmers of Elm kept sheep 3 dogs for many years.',
  ])('by a figure that is no amount: %s', (text) => {
    expect([...judged(text, 'True'), ...judged(text, 'False')]).toEqual([])
  })

  test.each([
    'Ada Berg won 14 races in Oslo.',
    'The town of Elm had a population of 16,000 in 1990.',
    'Eleven old and new members of the Elm Society have been charged in Oslo.',
  ])('but by an amount it is: %s', (text) => {
    expect(judged(text, 'False')).toHaveLength(1)
  })
})

test('who alone founded what the question names is not chosen among others', () => {
  const others =
    'The founder Max Ode, the founder Jan Holm and the founder Lars Dahl wrote to her. The painter Nils Kron, the painter Olaf Sund and the painter Per Vik came.'
  const founder = `Ada Berg wrote a letter to the Oakmotor founder Carla Rossi in 1990. ${others}`
  expect(optionsOf(founder, 'which Oakmotor founder')).toEqual([])
  expect(asked(founder).filter(({ stem }) => stem.includes('which Oakmotor founder'))).toHaveLength(1)
  const painter = `Ada Berg wrote a letter to the Norwegian painter Carla Rossi in 1990. ${others}`
  expect(optionsOf(painter, 'which Norwegian painter')).toHaveLength(1)
})

test('a short form does not stand in the question in the singular', () => {
  const text =
    'VCDs are sold in Oslo. Ada Berg bought 40 VCDs in Bergen. The bakers of Elm like VCDs. Orvo says its new lock will stop most of the VCD copying machines that are used to pirate VCDs.'
  const gaps = asked(text).map(({ stem }) => stem)
  expect(gaps.filter((stem) => /^_____ are sold/.test(stem))).not.toEqual([])
  expect(gaps.filter((stem) => /pirate _____/.test(stem))).toEqual([])
})
