import { undoubtedBy } from '../../support/doubts'
import { asked, keys, stems } from '../../support/made'

const saidOf = (text: string, word: string): string[] => stems(text).filter((stem) => stem.includes(word))

describe('what is asked for', () => {
  test('is “who” for people by nouns that are rare', () => {
    const text = 'In 2007 the brown bears of Bergen were hunted by poachers from the north of Norway.'
    expect(saidOf(text, 'What were')).toEqual([])
    expect(saidOf(text, 'hunted by').length).toBeGreaterThan(0)
    expect(
      saidOf('Surfers fear that the new harbour in Oslo will ruin the old waves.', 'What fears'),
    ).toEqual([])
    expect(saidOf('Goatherds opened a cheese factory in Bergen in 2003.', 'What opened')).toEqual([])
  })

  test('is not by whom, where that would make a town a brewer', () => {
    const asked = (role: string): string[] =>
      saidOf(`The harbour of Oslo was served by Karl Moran as ${role}.`, 'By whom')
    expect(asked('a brewer')).toEqual([])
    expect(asked('a depot')).not.toEqual([])
  })

  test('is no country for a beast of that name', () => {
    const text =
      'Sudan is the oldest elephant in the zoo of Oslo. Sudan weighs 5,300 kilograms and eats 90 apples.'
    expect(saidOf(text, 'Which country')).toEqual([])
    expect(saidOf('Norway sold 40 boats to Denmark in 1998.', 'Which country sold').length).toBeGreaterThan(0)
  })

  test('is the company of which takings are told, and the parent company', () => {
    const company = 'Overall, Elmotor saw worldwide vehicle sales rise 8% to 4.7 million in 2004.'
    expect(saidOf(company, 'Which company saw').length).toBeGreaterThan(0)
    const parent =
      'A slump in profits at car maker Oakmotor has prompted a big drop in sales at parent Elmotor.'
    expect(saidOf(parent, 'at which parent company?').length).toBe(1)
    expect(saidOf('Ada Berg saw the boats of Edwin Hallam in Bergen in 1998.', 'Who saw').length).toBe(1)
  })

  test('is no bridge where somebody is “at” it, as a ground may be called so', () => {
    expect(
      saidOf('In 1994 Tom Moran saw forty boats during his time at Velmar Bridge.', 'which bridge'),
    ).toEqual([])
    expect(saidOf('In 1994 forty sailors marched over Velmar Bridge in Oslo.', 'which bridge')).toEqual([
      'In 1994 forty sailors marched over which bridge in Oslo?',
    ])
  })

  test('is the council of a city, not the city', () => {
    const rented = 'In 1994 the sailors of Norway rented forty boats from the City of Oslo Council.'
    expect(saidOf(rented, 'from which')).toEqual([
      'In 1994, from which council did the sailors of Norway rent forty boats?',
    ])
  })

  test('is no phrase that begins inside a name, and no “what” that looks at something', () => {
    const course = 'In 1994 Tom Moran graduated from the University of East Elm creative sailing course.'
    expect(saidOf(course, 'University of what')).toEqual([])
    const research =
      'Elmo research is looking at selling forty boats to other sailors in the harbour of Norway.'
    expect(saidOf(research, 'What is')).toEqual([])
  })

  test('is not the end of a range, and not with two prepositions in a row', () => {
    const range = 'Ada Berg hopes to speak of many matters, and, in trade, from Norway to Denmark.'
    expect(saidOf(range, 'from which')).toEqual([])
    expect(saidOf(range, 'to which')).toEqual([])
    const piled = 'The Elm Park is targeted for oil exploration by a Danish company.'
    expect(saidOf(piled, 'for by')).toEqual([])
  })

  test('is not the year of the figure before a change', () => {
    const year = (text: string): string[] => saidOf(text, 'which year')
    expect(year('Profits at the Elm Brewery fell to 785 crowns from 940 crowns in 2003.')).toEqual([])
    expect(year('The Elm Museum had 4,000 visitors, down from 9,000 in 2006.')).toEqual([])
    expect(year('Ada Berg received 90 letters from 40 readers in 2001.').length).toBeGreaterThan(0)
  })

  test('leaves “only” out where it belongs to another word', () => {
    const text = 'Ada Berg only sold 40 boats in Oslo in 1998.'
    expect(saidOf(text, 'only').filter((stem) => stem.endsWith('?'))).toEqual([])
    expect(saidOf(text, 'How many boats did Ada Berg sell').length).toBeGreaterThan(0)
    expect(saidOf('Ada Berg did not only sell 40 boats in Oslo in 1998.', 'How many boats did')).toEqual([])
  })
})

test('options have one modifier', () => {
  const options = asked('In 1998 the mill of Elm employed about 310 people.').flatMap((question) =>
    question.form === 'choice' && question.key.startsWith('about') ? question.options : [],
  )
  expect(options).toHaveLength(4)
  expect(options.every((option) => option.startsWith('about '))).toBe(true)
})

test.each(['more than 310', 'fewer than 310', 'at least 310', 'only 310'])(
  'no options stand beside “%s”, as others would be true as well or be judged',
  (count) => {
    const choices = asked(`In 1998 the mill of Elm employed ${count} people.`).filter(
      (question) => question.form === 'choice' && question.key.includes('310'),
    )
    expect(choices).toEqual([])
  },
)

describe('names are asked for whole', () => {
  test('with the small words of titles', () => {
    expect(keys('The 1965 album Live at the Regal proved the strength of old songs.')).toContain(
      'Live at the Regal',
    )
    expect(keys('Ada Berg starred in the comedy Winter with the Kranks in 2004.')).toContain(
      'Winter with the Kranks',
    )
    expect(keys('Ada Berg directed the film Metropolis in Berlin in 1927.')).toContain('Metropolis')
  })

  test('without “former”', () => {
    const text = 'Former Blackadder star Ada Berg wrote a letter to the Oak Society in 2014.'
    expect(keys(text).filter((key) => key.startsWith('Former '))).toEqual([])
    expect(saidOf(text, 'former Blackadder star').length).toBeGreaterThan(0)
  })

  test.each([
    ['The rock over Bergen fell a day before asteroid 2012 QX7 was expected to pass Norway.', '_____ QX7'],
    ['Ada Berg flew to Oslo and Bergen in the second world war.', 'second _____'],
    ['Ada Berg sailed to Bergen under a full moon in 1998.', 'full _____'],
    ['Ada Berg warned the RBS 6 Harbours Cup rivals in Oslo in 1998.', 'RBS 6 _____'],
    ["Ada Berg attended Lewis Boys' School in Bergen in 1998.", "_____' School"],
    ['Ada Berg is head of the Centre for Trade, Harbours and Fish in Oslo.', '_____ and Fish'],
  ])('of “%s” nobody asks for “%s”', (text, gap) => {
    expect(saidOf(text, gap)).toEqual([])
  })

  test('and neither misspelt nor torn by a space', () => {
    const firm = 'The firm Skarmotor opened in Oslo in 1998. Ada Berg sold Skarmotor in 2001. '
    expect(keys(`${firm}In 2004 Skarmtor sold 90 boats to Norway.`)).not.toContain('Skarmtor')
    const gap = (text: string): string[] => saidOf(text, '_____ sold')
    expect(gap('Mys łajek sold 40 boats in Bergen in 1998.')).toEqual([])
  })
})

describe('no fact is', () => {
  test.each([
    ['The Danish designer completed a diving course in Oslo in 2006.', 'The _____ completed'],
    ['The Elm survey showed that boats and ferries were used for different harbours.', 'The _____ showed'],
    ['Ada Berg hopes to support the brewers of Norway, but not 100%.', '_____%'],
    ['Ada Berg drew the three maps in the trilogy of Elm for Oslo in 1998.', 'the _____ maps'],
    ['The harbour of Elm earned more than the whole of Norway or Denmark in 1998.', '_____ or Denmark'],
    ['In 1998 Ada Berg invented something used by sailors in Oslo.', 'invented something'],
  ])('“%s” for “%s”', (text, gap) => {
    expect(saidOf(text, gap)).toEqual([])
  })

  test.each([
    ['Ada Berg sold the notorious harbour contracts to Norway in 1998.', '_____ to Norway', 'weak-phrase'],
    ['The boat of Ada Berg can take in enough air for two divers in Oslo.', 'take in _____', 'weak-phrase'],
    ['Ada Berg called a meeting with the harbour council of Oslo in 1998.', 'called a _____', 'phrase-gap'],
  ])('“%s” for “%s” but with a doubt by %s', (text, gap, rule) => {
    const said = asked(text).filter(({ stem }) => stem.includes(gap))
    expect(undoubtedBy(rule, said)).toEqual([])
  })

  test('but what is called so is a term', () => {
    expect(keys('In Norway a small boat with a round bow is called a skarpram.')).toContain('skarpram')
  })

  test('nor half of a description', () => {
    const text =
      'Ada Berg, a harbour engineer and head of the Centre for Trade, Harbours and Fish at Oslo University, said the boats were old.'
    expect(saidOf(text, 'head of the Centre for Trade?')).toEqual([])
  })
})
