import { undoubtedBy } from '../../support/doubts'
import { asked, keys, stems } from '../../support/made'

const holding = (text: string, word: string): string[] => stems(text).filter((stem) => stem.includes(word))
const plainGaps = (text: string, gap: string): string[] =>
  undoubtedBy('phrase-gap', asked(text))
    .map(({ stem }) => stem)
    .filter((stem) => stem.includes(gap))

describe('a question', () => {
  test('keeps the condition of what it asks', () => {
    const text = 'If his boats sank, Karl Voss would own the old harbour of Oslo.'
    expect(holding(text, 'would own').filter((stem) => !stem.startsWith('If'))).toEqual([])
  })

  test('keeps the capitals of an office in front of a name', () => {
    const text = 'Prime Minister Ada Lind has sold 40 boats to Norway to mend the harbour of Oslo.'
    expect(holding(text, 'prime Minister')).toEqual([])
    expect(holding(text, 'Prime Minister').length).toBeGreaterThan(0)
  })

  test('does not take a participle behind “and” for a second deed', () => {
    const text =
      'The South African council has put harbour cuts and increased social spending near the heart of its plan.'
    expect(stems(text).filter((stem) => /council increased|council increase /.test(stem))).toEqual([])
    const deed = 'The council of Oslo sold boats and increased the taxes of the bakers in 1998.'
    expect(holding(deed, 'increase').length).toBeGreaterThan(0)
  })

  test('does not ask which city says something', () => {
    const text = 'Oslo has voiced concern that the mills of Karl Voss have not improved since 1998.'
    expect(holding(text, 'Which city')).toEqual([])
    expect(
      holding('Oslo has opened 40 harbours on the coast of Norway since 1998.', 'city has').length,
    ).toBeGreaterThan(0)
  })
})

describe('a sentence told again', () => {
  test('starts with all of the phrase in front, where no comma closes a part of it', () => {
    const text =
      "The Norwegian council has put harbour works at the heart of its new plan. Hoping to both stir trade and aid the kingdom's poor, trade minister Karl Voss said the heart of the 1998 plan was “bread for all”."
    expect(stems(text).filter((stem) => /^The kingdom's poor,/.test(stem))).toEqual([])
  })

  test('loses the comma of a time behind “and” along with it', () => {
    const text =
      "Harbours are being dug to serve the ferries of the fjords and on Tuesday, Agence Voss wrote that a group led by Norway's Elmens won the right to build a tower near Oslo."
    expect(holding(text, ' and, ')).toEqual([])
  })

  test('leaves no bare participle where the time behind it falls away', () => {
    const text =
      'The four new designs of the Oslo League, launched on Tuesday, steer wide of the Voss or flying goat signs, but make plain that Bergen is sticking to its plan of 1998.'
    expect(holding(text, 'launched, steer')).toEqual([])
    expect(holding(text, 'League launched')).toEqual([])
  })

  test('calls MPs no more than it does', () => {
    const text =
      'The plan of Karl Voss was opposed by Labour and Lib Dem MPs in Oslo. Karl Voss wrote to all MPs in 1998.'
    expect(holding(text, 'all Lib Dem MPs')).toEqual([])
  })
})

describe('“it”', () => {
  test('is no body where it means a fact or is a sum', () => {
    const means = 'The Oslo League sold 40 boats. It means Karl Voss keeps the harbour of Bergen.'
    expect(holding(means, 'League means')).toEqual([])
    const sum =
      'The Oslo League agreed a deal of $60m in 1998. It was made up of $40m for boats and $20m for Karl Voss.'
    expect(holding(sum, 'League was made up')).toEqual([])
  })

  test('stands for something in front of a noun, whatever follows', () => {
    const text =
      'More boats will also be bought so that sailors do not have to wait in harbours. It is part of a nine year effort to help mend trust in the ferries of Norway.'
    const alone = asked(text).filter(
      ({ stem, context }) => stem.startsWith('It is part') && !(context ?? '').includes('boats'),
    )
    expect(alone).toEqual([])
  })
})

describe('a gap', () => {
  test.each([
    ['Karl Voss offered talks in Oslo in 1998 during last minute negotiations.', 'last _____'],
    ['In 1998 Karl Voss asked Oslo how to tackle under age sailing.', 'under _____'],
    ['Coach Ada Lind has helped get the boats of Karl Voss back on track.', 'back on _____'],
    [
      'However, only scheduled ferry owners were forced to offer bread in cases of overbooking.',
      '_____ were forced',
    ],
  ])('is not half of a turn: “%s”', (text, gap) => {
    expect(plainGaps(text, gap)).toEqual([])
  })

  test('is not the end of a word that papers write as two', () => {
    expect(
      holding(
        'The League of Oslo sold its old signs after it had printed Karl Voss, who is tall, as a goat, amid talk that they were anti Semitic.',
        'anti _____',
      ),
    ).toEqual([])
  })

  test('is not the head of an office that goes on behind it', () => {
    const text =
      'The Shadow Secretary of State for the Sea, Ada Lind, said: “These plans were made public by Gordon Voss in his review in December.”'
    expect(holding(text, '_____ for the Sea')).toEqual([])
  })

  test('holds a bank that opens the sentence whole', () => {
    const text = 'Bank of Norway said Karl Voss sold 40 boats in Oslo in 1998.'
    expect(keys(text)).toContain('Bank of Norway')
    expect(holding(text, 'Bank of _____')).toEqual([])
  })
})
