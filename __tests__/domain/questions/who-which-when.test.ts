import { made, statements, stems } from '../../support/made'

const saidOf = (text: string, word: string): string[] => stems(text).filter((stem) => stem.includes(word))

describe('who is meant', () => {
  test('never the speaker himself by his "24-year-old"', () => {
    const text = 'Coach Edwin Hallam says the 24-year-old should lead Norway against Sweden in Oslo.'
    expect(saidOf(text, 'Hallam should lead')).toEqual([])
    expect(saidOf(text, 'Hallam says Edwin Hallam')).toEqual([])
  })

  test('by "he", the one without a name who stands nearer', () => {
    const text =
      'Edwin Hallam left Oslo in 2019. According to Mr Hallam’s office, the harbour manager admitted he sold 40 boats to Norway in 2018.'
    expect(statements(text).filter((told) => told.includes('Hallam sold'))).toEqual([])
  })

  test('by "his", the subject without a name', () => {
    const text =
      'Edwin Hallam is dead. Norway’s first woodland president died in the company of his family in Oslo in 2019.'
    expect(statements(text).filter((told) => told.includes('Hallam’s family'))).toEqual([])
  })

  test('by a short name, the thing that had it before anybody of that name came up', () => {
    const text =
      'Carvel moved to Oslo in 1998. Carvel sold 40 songs there. The name honours Linda Carvel. Carvel played in Bergen in 2004.'
    expect(statements(text).filter((told) => told.includes('Linda Carvel played'))).toEqual([])
    expect(
      statements('Linda Carvel moved to Oslo in 1998. Carvel played in Bergen in 2004.').filter((told) =>
        told.includes('Linda Carvel played'),
      ),
    ).not.toEqual([])
  })

  test('by "who" behind somebody’s child, not the parent', () => {
    const told = statements(
      'First came Ada Hallam, daughter of the late painter Edwin Hallam, who has inherited 40 boats in Oslo.',
    )
    expect(told.filter((statement) => statement.includes('Edwin Hallam has inherited'))).toEqual([])
    expect(statements('She is the daughter of Edwin Hallam, who has inherited 40 boats in Oslo.')).toContain(
      'Edwin Hallam has inherited 40 boats in Oslo.',
    )
  })
})

test('somebody from a place at the head of a sentence is named whole', () => {
  const text = 'New Yorker Hannah Brock sold 40 boats to Norway in 1998.'
  expect(stems(text).filter((stem) => stem.includes('New _____'))).toEqual([])
})

test('nothing is told of a "that" from before', () => {
  expect(stems('Hannah Brock said the vote in Oslo meant that was off the table by 1998.')).toEqual([])
  expect(stems('Hannah Brock said that the vote in Oslo was off the table by 1998.')).not.toEqual([])
})

describe('which year a month is of', () => {
  const before = 'Oslo won the cup in 1987.'

  test('the year before it, in what is told of that time', () => {
    expect(statements(`${before} Edwin Hallam left the city in September.`)).toContain(
      'Edwin Hallam left the city in September 1987.',
    )
  })

  test.each([
    `${before} Edwin Hallam, who took over the club in September, has lost 40 matches.`,
    'It was the worst year of the club since it lost the cup in 1987. Edwin Hallam left the city in September.',
  ])('no year that is only compared with: %s', (text) => {
    expect(statements(text).filter((told) => told.includes('September 1987'))).toEqual([])
  })

  test('no year is asked for of what goes on now', () => {
    const text = 'Norway and Sweden are preparing the way for the opening of their new bridge in 2035.'
    expect(saidOf(text, 'In which year')).toEqual([])
  })
})

describe('which kind of thing is asked for', () => {
  test('a team, where the verb is of many', () => {
    const asked = stems('Norway have won the cup in Oslo three times since 1987.')
    expect(asked.filter((stem) => stem.startsWith('Which country'))).toEqual([])
    expect(asked.filter((stem) => stem.startsWith('Which team have won'))).not.toEqual([])
    expect(
      saidOf('Norway has sold 40 old boats to Sweden since 1987.', 'Which country has sold'),
    ).not.toEqual([])
  })

  test('no city that looks at or discusses something', () => {
    expect(saidOf('Oslo discussed the risks of 40 new dams on the river in 1998.', 'Which city')).toEqual([])
    expect(saidOf('Oslo lies between two lakes and has 40 bridges.', 'Which city')).not.toEqual([])
  })

  test('no city where clubs are spoken of and something may be one', () => {
    const text = 'The manager Edwin Hallam was linked with a return to Liverpool in 1998.'
    expect(saidOf(text, 'which city')).toEqual([])
    expect(saidOf('Edwin Hallam and his wife moved to Liverpool in 1998.', 'which city')).not.toEqual([])
  })
})

describe('words that have lost their apostrophe', () => {
  test.each([
    'Weve also looked at 40 old boats in Oslo in 1998.',
    'Edwin Hallam doesnt sail to Oslo with 40 boats.',
    'Edwin Hallam sold 40 boats in the Oslo’s harbour in 1998.',
    'Edwin Hallam sold 40 boats in Norways new harbour in 1998.',
  ])('nothing is asked of %s', (text) => {
    expect(stems(text)).toEqual([])
  })

  test('with it, they are read', () => {
    expect(stems('Edwin Hallam sold 40 boats in Norway’s new harbour in 1998.')).not.toEqual([])
  })
})

describe('options', () => {
  const optionsOf = (text: string): string[][] => {
    const { questions, spares } = made(text)
    return [...questions, ...spares].flatMap((question) =>
      question.form === 'choice' ? [[...question.options]] : [],
    )
  }

  test('no year before what the question says had begun', () => {
    const text =
      'A costly building boom in the late 1990s saw the debt of Oslo rise to 40 million crowns by 2002.'
    const years = optionsOf(text).filter((options) => options.includes('2002'))
    expect(years.flat().filter((year) => Number(year) < 1996)).toEqual([])
  })

  test('none beside "at least", which leaves all above it open', () => {
    const text = 'Since 1998, at least 9,000 sailors have moved to Oslo without their families.'
    expect(optionsOf(text).filter((options) => options.some((option) => /at least/.test(option)))).toEqual([])
  })

  test('no number that "each other" tells', () => {
    const text = 'Two mothers in Oslo found in 1998 that they were raising each other’s daughters.'
    expect(saidOf(text, 'How many')).toEqual([])
  })
})

test('no comma is left behind "says" when the words before it go', () => {
  const told = statements(
    'As a result, Hallam says, the rich of Oslo usually meet 40 other rich people in Bergen.',
  )
  expect(told.filter((statement) => statement.includes('says,'))).toEqual([])
})
