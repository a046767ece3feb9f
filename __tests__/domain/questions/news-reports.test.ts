import { generate } from '@/lib/domain/questions/generate'
import { statements, stems } from '../../support/made'

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
      'The skipper, _____, has crossed the Baltic Sea 40 times.',
    )
    expect(stems('The skipper has crossed the Baltic Sea 40 times.')).toEqual([])
  })

  test('"the 47-year-old" is the one person just named, and stays open between two', () => {
    const age = 'The 47-year-old has sailed round Iceland six times.'
    expect(statements(`Edwin Hallam left Oslo in 2019. ${age}`)).toContain(
      'Edwin Hallam has sailed round Iceland six times.',
    )
    expect(
      stems(`Edwin Hallam met Ada Lorne in Oslo. ${age}`).filter((stem) => stem.includes('Iceland')),
    ).toEqual([])
  })

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
  const { questions, spares } = generate([{ title: 'A day in Elm', text, publishedOn: null }], {
    seed: 1,
    count: 50,
  })
  const keys = [...questions, ...spares].map((question) => ('key' in question ? question.key : ''))
  expect(keys).toContain('St Olaf’s Church')
  expect(keys).not.toContain('St Olaf')
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
