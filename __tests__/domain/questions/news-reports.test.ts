import { isRightNumber } from '@/lib/domain/questions/answers/number-answer'
import { keys, made, statements, stems } from '../../support/made'

describe('what a report tells beside a quotation', () => {
  test('the relative clause on its speaker', () => {
    const text = '"We had to sell the boats," said Ada Hallam, who has led the Elm Harbour Trust since 1998.'
    expect(statements(text)).toContain('Ada Hallam has led the Elm Harbour Trust since 1998.')
    expect(stems(text)).toContain('Since which year has Ada Hallam led the Elm Harbour Trust?')
  })

  test('the relative clause behind what the speaker is', () => {
    const text = '"We sold it," said Ada Hallam, a retired baker who founded the Elm Harbour Trust in 1998.'
    expect(statements(text)).toContain('Ada Hallam founded the Elm Harbour Trust in 1998.')
  })

  test('nothing of a speaker beside whom another person stands', () => {
    const text =
      '"We sold it," said Ada Hallam, a friend of the miller who founded the Elm Harbour Trust in 1998.'
    expect(statements(text)).not.toContain('Ada Hallam founded the Elm Harbour Trust in 1998.')
  })

  test('nothing of what the quotation itself holds', () => {
    const text =
      '"We thank Ada Hallam, who founded the Elm Harbour Trust in 1998," the mayor said at the opening.'
    expect(stems(text).filter((stem) => stem.includes('1998') || stem.includes('In which year'))).toEqual([])
  })
})

describe('whom an apposition describes', () => {
  const describedIn = (text: string): string[] =>
    stems(text).filter((stem) => stem.startsWith('Who is described as'))

  test.each([
    [
      'Ada Hallam, a geologist at Oslo University who studies old mines, opened the tunnel.',
      'Who is described as a geologist at Oslo University?',
    ],
    [
      'Ada Hallam, the only woman on the board of the harbour, opened the tunnel on 3 May 1998.',
      'Who is described as the only woman on the board of the harbour?',
    ],
  ])('%s', (text, stem) => {
    expect(describedIn(text)).toEqual([stem])
  })

  test('is not asked where many are what it says', () => {
    expect(describedIn('Ada Hallam, a young and eager geologist, opened the tunnel on 3 May 1998.')).toEqual(
      [],
    )
  })
})

describe('what stands without the sentences before', () => {
  test('somebody who is named in commas', () => {
    expect(stems('The skipper, Edwin Hallam, has crossed the Baltic Sea 40 times.')).toContain(
      'The skipper, Edwin Hallam, has crossed the _____ 40 times.',
    )
    expect(stems('The skipper has crossed the Baltic Sea 40 times.')).toEqual([])
  })

  test.each(['47-year-old', '47 year old'])(
    '"the %s" is the one person just named, and stays open between two',
    (old) => {
      const age = `The ${old} has sailed round Iceland six times.`
      expect(statements(`Edwin Hallam left Oslo in 2019. ${age}`)).toContain(
        'Edwin Hallam has sailed round Iceland six times.',
      )
      expect(
        stems(`Edwin Hallam met Ada Lorne in Oslo. ${age}`).filter((stem) => stem.includes('Iceland')),
      ).toEqual([])
    },
  )

  test('"minutes later" counts from something told before', () => {
    expect(stems('Ten minutes later Edwin Hallam sold 40 boats to Norway.')).toEqual([])
  })
})

describe('what is left out of a statement', () => {
  test('how it ranks among its likes', () => {
    const text =
      'Voters in Oslo rejected a plan for 40 boats on the old canal, the third time in six years that it has failed.'
    expect(statements(text)).toContain('Voters in Oslo rejected a plan for 40 boats on the old canal.')
  })

  test('which other things are reported', () => {
    expect(statements('In other races, Edwin Hallam won 61% of the vote in Bergen.')).toContain(
      'Edwin Hallam won 61% of the vote in Bergen.',
    )
  })
})

test('a month behind "nine years ago" is not of the year told before', () => {
  const text =
    'The Ada Lorne was built in Oslo in 1987 and was sold to Edwin Hallam nine years ago. She had passed an inspection in Bergen in November.'
  expect(statements(text).join(' ')).not.toContain('November 1987')
})

test('a gap behind "last" may want a day, a month or a year', () => {
  expect(stems('Part of a wall of the Bergen Theatre fell on 40 boats last March.')).not.toContain(
    'Part of a wall of the Bergen Theatre fell on 40 boats last _____.',
  )
})

test('a church keeps its saint', () => {
  const text = 'The brewer Edwin Hallam was married at St Olaf’s Church in 1998.'
  expect(keys(text)).toContain('St Olaf’s Church')
  expect(keys(text)).not.toContain('St Olaf')
})

test('"fishermen" are many', () => {
  expect(stems('The coastguard said that 40 fishermen were brought to Bergen in 1998.')).toContain(
    'According to the coastguard, how many fishermen were brought to Bergen in 1998?',
  )
})

test('a team that "were" behind is asked for as people are', () => {
  const asked = stems('Vintersborg were eight points from safety when Edwin Hallam came to the town in 1998.')
  expect(asked.filter((stem) => stem.startsWith('What'))).toEqual([])
})

describe('what reports say in their own short way', () => {
  test.each([
    ['Edwin Hallam sold the harbour of Bergen for £1.2m to Ada Lorne in 1998.', '1.2m'],
    ['Edwin Hallam sold the harbour of Bergen for $40bn to Ada Lorne in 1998.', '40bn'],
  ])('%s', (text, sum) => {
    const { questions, spares } = made(text)
    const all = [...questions, ...spares].filter((question) => 'key' in question && question.key === sum)
    expect(all.map(({ form }) => form)).toContain('number')
  })

  test('a typed sum is read as it is written', () => {
    const expected = { key: '1.2m', value: 1_200_000, tolerance: 0, unit: null }
    for (const typed of ['1.2m', '1.2 m', '1.2 million', '1,200,000'])
      expect(isRightNumber(typed, expected)).toBe(true)
    expect(isRightNumber('1.3m', expected)).toBe(false)
    expect(isRightNumber('5 m', { key: '5', value: 5, tolerance: 0, unit: 'm' })).toBe(true)
  })

  test('"whose" is told of the name before it, and of nothing else', () => {
    expect(
      statements(
        'Among those in the public hall was Edwin Hallam, whose sister Cerys worked at Linnet Hall in 1998 at the age of nine.',
      ),
    ).toContain('Edwin Hallam’s sister Cerys worked at Linnet Hall in 1998 at the age of nine.')
    expect(
      stems('In the hall sat an old man, whose daughter Ada died in Oslo in 1998.').filter((stem) =>
        /^whose|\bdid whose\b/i.test(stem),
      ),
    ).toEqual([])
  })

  test('what is told of who says something is no part of what they say', () => {
    const told = statements(
      'According to the Duke of Belmoor, whose letter was copied by a Dutch sailor, four towers of smoke stood over the harbour.',
    )
    expect(told).toContain('The Duke of Belmoor’s letter was copied by a Dutch sailor.')
    expect(told).toContain('According to the Duke of Belmoor, four towers of smoke stood over the harbour.')
    expect(told.join(' ')).not.toMatch(/Belmoor, .*Belmoor’s/)
  })

  test('"whose" stays in a longer statement', () => {
    const told = statements(
      'In the days of Ada Hallam, whose father ran the mill, the town of Linnet grew to 9,000 people.',
    )
    expect(told).toContain(
      'In the days of Ada Hallam, whose father ran the mill, the town of Linnet grew to 9,000 people.',
    )
    expect(told.join(' ')).not.toMatch(/’s father ran the mill,/)
  })

  test('figures that show something are its source', () => {
    expect(
      statements(
        'Edwin Hallam sold 40 boats, and the number of bakers in Norway has halved since 1998, figures from the Elm Association show.',
      ),
    ).toContain(
      'According to figures from the Elm Association, the number of bakers in Norway has halved since 1998.',
    )
  })

  test('an age may stand before what a person does', () => {
    expect(
      statements('Edwin Hallam, 54, who founded the Elm Harbour Trust in 1998, sold 40 boats.'),
    ).toContain('Edwin Hallam founded the Elm Harbour Trust in 1998.')
    expect(stems('Ada Hallam, 54, a geologist at Oslo University, opened the tunnel.')).toContain(
      'Who is described as a geologist at Oslo University?',
    )
  })

  test('the title of a chief executive is no name', () => {
    expect(
      statements('Chief Executive Ada Hallam sold 40 boats to Norway. Hallam came from Oslo in 1998.'),
    ).toContain('Ada Hallam came from Oslo in 1998.')
  })
})

describe('weekdays', () => {
  test.each([
    [
      'The Elm Court heard on Friday that Edwin Hallam had never sold the 40 boats.',
      'The Elm Court heard that Edwin Hallam had never sold the 40 boats.',
    ],
    [
      'The Elm Agency had issued 40 warnings to the boats of Oslo late on Saturday.',
      'The Elm Agency had issued 40 warnings to the boats of Oslo.',
    ],
  ])('%s', (text, expected) => {
    expect(statements(text)).toContain(expected)
  })
})

test('what somebody could not do is no supposition', () => {
  const text =
    'Edwin Hallam was forced to close four of his ten mills in Oslo because he could no longer pay the workers.'
  expect(stems(text)).toContain('Why was Edwin Hallam forced to close four of his ten mills in Oslo?')
  expect(stems(text).some((stem) => stem.includes('_____'))).toBe(true)
})

test('a similar storm is a storm', () => {
  expect(statements('A similar view was held by Anna Lind of Valencia in 1998.').join(' ')).not.toContain(
    'A view was held',
  )
  expect(statements('A similar storm killed 230 people around Valencia in October 1998.')).toContain(
    'A storm killed 230 people around Valencia in October 1998.',
  )
  expect(
    statements('A similar storm to that of 1950 killed 230 people in Valencia.').join(' '),
  ).not.toContain('A storm')
})

test('"charities" tell the Charity Commission', () => {
  expect(stems('The Charity Commission regulates charities in England and Wales.')).not.toContain(
    'Which commission regulates charities in England and Wales?',
  )
})

test('a couple has a house of their own', () => {
  expect(stems('A couple from Bergen drowned in the basement of their house in Oslo.')).toContain(
    'A couple from Bergen drowned in the basement of their house in _____.',
  )
})

test('a firm that says something of itself is "it"', () => {
  expect(stems('The Elm Company said it would close 40 mills and sell 60 boats in Norway.')).toContain(
    'The Elm Company said it would close 40 mills and sell _____ boats in Norway.',
  )
})

test('a clause ends before the next one, whose subject has an address', () => {
  const text = 'Norway sold 40 boats to Sweden in 1998, and Linnet Hall, Bergen, bought six of them.'
  expect(statements(text)).toContain('Norway sold 40 boats to Sweden in 1998.')
})

test('a weekday before a large number has no date', () => {
  const text = 'Edwin Hallam came to Bergen in a boat on Wednesday, 264 hours after Ada Lorne.'
  expect(stems(text).filter((stem) => stem.includes('Wednesday'))).toEqual([])
})

test('a rescue team is asked for as people are', () => {
  const asked = stems('The Elm rescue team of Bergen found 40 people on the frozen lake near Oslo in 1998.')
  expect(asked.filter((stem) => stem.startsWith('What'))).toEqual([])
})
