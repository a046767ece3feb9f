import { undoubtedBy } from '../../support/doubts'
import { asked, stems } from '../../support/made'

const without = (text: string, word: string): string[] => stems(text).filter((stem) => !stem.includes(word))
const holding = (text: string, word: string): string[] => stems(text).filter((stem) => stem.includes(word))

describe('what somebody was seen doing', () => {
  const TEXT =
    'The Steady Oar is the work of sailor Karl Voss, who built it in 1998 after watching an uncle, who has a weak hand, struggle with the ropes.'

  test('stays with whom it is told of, behind an aside', () => {
    const told = holding(TEXT, 'an uncle')
    expect(told).not.toEqual([])
    expect(told.filter((stem) => !stem.includes('struggle with'))).toEqual([])
  })

  test('is left out where the aside closes the sentence', () => {
    const plain = 'Karl Voss built the Steady Oar in Bergen in 1998 with his uncle, who has a weak hand.'
    expect(without(plain, 'weak hand')).not.toEqual([])
  })
})

describe('what follows a verb', () => {
  test('keeps the last of three verbs that commas and “and” join', () => {
    const text =
      'The Zeta Oar uses steel pins for ropes, can carry sailors and lamps without the need for nails and also bears a lamp from Bergen.'
    expect(stems(text).filter((stem) => stem.includes(', can carry') && !stem.includes('bears'))).toEqual([])
    const two = 'The Zeta Oar can carry 40 sailors from Oslo to Bergen and bears a lamp.'
    expect(
      stems(two).filter((stem) => stem.includes('can carry') && !stem.includes('and bears')),
    ).not.toEqual([])
  })

  test('keeps what comes next in what is listed with “followed by”', () => {
    const text =
      'School in Norway follows a model of 1998 which includes early classes, followed by Latin classes and craft classes.'
    expect(holding(text, 'includes').filter((stem) => !stem.includes('followed by'))).toEqual([])
  })

  test('keeps what a cleft sentence tells', () => {
    const text =
      'Karl Voss told the bakers of Oslo in 1998 that it was the millers, not the sailors, who had built the harbour.'
    const told = holding(text, 'it was the millers')
    expect(told).not.toEqual([])
    expect(told.filter((stem) => !stem.includes('who had built'))).toEqual([])
  })

  test('is not told of the speaker where it may be said of others', () => {
    const text =
      'Mayor Ada Lind later said the sailors had used a false letter to enter the Elm Hall in 1998 and had been helped to the roof by Karl Voss.'
    expect(stems(text).filter((stem) => /Lind had been helped|who had been helped/i.test(stem))).toEqual([])
    const claimed = 'The Amber Code claims Karl Voss was not drowned, but married Ada Lind in Oslo in 1998.'
    expect(stems(claimed).filter((stem) => /Code married|What married/.test(stem))).toEqual([])
  })
})

describe('who said it', () => {
  const quoted = (words: string): string[] =>
    holding(`“${words},” Ada Lind told sailors in Oslo.`, 'Who said')

  test('is not asked of words by which somebody only declines to speak', () => {
    expect(quoted('I do not want to pass any judgement')).toEqual([])
    expect(quoted('I do not wish to see the harbour of Oslo sold to bakers from Bergen')).not.toEqual([])
    expect(quoted('The harbour needs forty boats')).not.toEqual([])
  })

  test('is not shown in grey without what was said', () => {
    const text =
      '“Boats are slow.” A minister said earlier on public television. The price of boats has never been this high in Oslo since 1998.'
    const above = asked(text).map(({ context }) => context ?? '')
    expect(above.filter((context) => context.includes('television'))).toEqual([])
  })
})

describe('what is hoped', () => {
  test('is nobody’s statement', () => {
    const hoped = 'Coach Tom Berg hopes that Karl Voss did not hurt his knee in Bergen in 1998.'
    expect(holding(hoped, 'According to')).toEqual([])
    const said = 'Coach Tom Berg says that Karl Voss did not hurt his knee in Bergen in 1998.'
    expect(holding(said, 'According to')).not.toEqual([])
  })
})

describe('a date', () => {
  test('is not asked for away from the “when” that tells of it', () => {
    const text = 'Bakers and millers have clashed in Oslo since 1998 when Karl Voss shut the mill.'
    expect(holding(text, 'which year')).toEqual([])
    expect(holding(text, 'since _____ when')).not.toEqual([])
    expect(stems(text).filter((stem) => stem.startsWith('When '))).toEqual([])
  })

  test('is no gap where it is the end of a name', () => {
    expect(holding('Velmar 2005 is the best of the Oslo boats after 3 weeks.', '_____ is')).toEqual([])
    expect(holding('The boat Velmar sank near Oslo in 2005.', 'in _____')).not.toEqual([])
  })
})

describe('a gap', () => {
  test('is not half of a title that opens with a small word', () => {
    expect(
      holding(
        'The earliest known film with some outdoor scenes shot in town is On the Roof of the Mill (1939), though mostly it was made in Oslo.',
        'On the _____',
      ),
    ).toEqual([])
  })

  test('is not half of one word with the participle behind it', () => {
    const told = 'In 1998 the Elm Trust offered visitors from Oslo computer augmented views of old boats.'
    expect(
      undoubtedBy('phrase-gap', asked(told)).filter(({ stem }) => stem.includes('_____ augmented')),
    ).toEqual([])
  })

  test('is not for research in general', () => {
    const told = 'Recent research has found a link between the old mill of Elm and lead in the boats of Oslo.'
    expect(undoubtedBy('phrase-gap', asked(told)).filter(({ stem }) => stem.startsWith('_____ has'))).toEqual(
      [],
    )
  })
})

test('of charts and lists that stand beside a text nobody asks', () => {
  const text =
    'The harbour of Oslo is old. The following four timelines show how Karl Voss built the harbour.'
  expect(holding(text, 'timelines')).toEqual([])
})
