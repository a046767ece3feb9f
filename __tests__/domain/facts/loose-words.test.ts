import { extractFacts } from '@/lib/domain/facts/extract'
import { analyse } from '@/lib/domain/language/analysis'

/** The words of the last sentence that cannot be understood without those before, each once. */
const loose = (text: string, title = ''): string[] => {
  const analysis = analyse(text, title)
  const last = analysis.sentences.at(-1)?.start ?? 0
  const found = extractFacts(analysis, 0).filter(({ statement }) => statement.start >= last)
  return [
    ...new Set(found.flatMap((fact) => fact.loose.filter(({ fatal }) => fatal)).map(({ words }) => words)),
  ]
}

const THEATRE = 'Karl Voss built a theatre in Elm in 1920.'

test('a noun in the middle of a sentence leans on the sentences that have just told of it', () => {
  expect(loose(`${THEATRE} Anna Lind sang in 40 operas at the theatre.`)).toEqual(['the theatre'])
  expect(
    loose(`Karl Voss made a plan in 1920. Anna Lind thought that the initial plan should go to Oslo.`),
  ).toEqual(['the initial plan'])
})

test.each([
  ['Anna Lind sang in 40 operas at the theatre of Oslo.', ''],
  ['Anna Lind sang in 40 operas at the theatre.', 'Theatres in Norway'],
  ['Anna Lind sang in 40 operas for the police.', ''],
  ['Following her election, Anna Lind is due in Oslo in May.', ''],
  ['In the days before his arrest Mr Voss gave talks to the Elm League and the Oslo Club.', ''],
  ['Elm were last in the league following defeats by Oslo and Bergen.', ''],
])('“%s” leans on nothing', (sentence, title) => {
  expect(loose(`${THEATRE} ${sentence}`, title)).toEqual([])
})

test('what another paragraph told of is not just before', () => {
  expect(loose(`${THEATRE}\n\nAnna Lind sang in 40 operas at the theatre.`)).toEqual([])
})

test.each([
  ['Many show marks of a fire in Oslo.', 'Many'],
  ['Much of the debate was led by Anna Lind and Karl Voss.', 'the debate'],
  ['In turn, that means more than 40 boats will be sold in Oslo.', 'that means'],
  ['Orvo says both would harm the people of Oslo.', 'both would'],
  ['Members receive 40 pounds a month from the Bank of Oslo.', 'Members'],
  ['The merged company bought 40 boats in Oslo.', 'The merged company'],
  ['Anna Lind decided that the next Orvo boat would go to Oslo.', 'the next'],
  ['Boats built during the period were sold to Karl Voss of Oslo.', 'the period'],
  ['To please Anna Lind, Orvo would have been forced to sell 40 boats to Oslo.', 'would have'],
  ['The first boat was sold to Anna Lind in 1990.', 'the first boat'],
  ['Anna Lind moved to Oslo when the old man died.', 'the old man'],
  ['Both mills made 40 boats in Oslo.', 'both mills'],
  ['Just ten minutes into the second half, Anna Lind scored in Oslo.', 'the second half'],
  ['Stage 2 was led by Anna Lind in Oslo.', 'Stage 2'],
  ['The second and third decks carried 40 sailors to Oslo.', 'the second'],
  ['After his return, Karl Voss built 40 boats in Oslo.', 'his return'],
  ['Names of participants were sent to Anna Lind in Oslo.', 'Names'],
  ['Complaints have come from Anna Lind in Oslo.', 'Complaints'],
  ['Anna Lind got better in Oslo during the rare times they used a stove.', 'they'],
  ['Badly built, its forty mills, led by Anna Lind, burnt in Oslo.', 'its'],
  ['Anna Lind took the first of three posts offered by the Lodge and left Oslo.', 'the Lodge'],
])('“%s” leans on “%s”', (sentence, words) => {
  expect(loose(sentence)).toContain(words)
})

test.each([
  'Many believe that Karl Voss of Oslo built 40 boats.',
  'Each winning boat is sold to Anna Lind in Oslo.',
  'Members of the Bank of Oslo receive 40 pounds a month.',
  'Boats built during the period of 1920 to 1930 were sold to Karl Voss of Oslo.',
  'The first boat to reach Oslo was sold to Anna Lind in 1990.',
  'Both the mill and the bank moved to Oslo in 1990.',
  'The second half of the match in Oslo was won by Anna Lind.',
  'Karl Voss built 40 boats in Oslo after his return from Norway.',
  'Names of participants in the Elm Games were sent to Anna Lind in Oslo.',
  'Complaints about the harbour have come from Anna Lind in Oslo.',
])('“%s” leans on nothing', (sentence) => {
  expect(loose(sentence)).toEqual([])
})

test('a request that an article tells of now and then is not known to its readers', () => {
  const text =
    'Anna Lind made a request to Oslo in 1990. Karl Voss saw the request. The bakers paid for a request.\n\nElm has 40 mills. Oslo has a harbour. '
  expect(loose(`${text}The request was sent to Karl Voss in 1990.`)).toContain('the request')
  expect(loose(`${text}The request was sent to Karl Voss in 1990.`, 'A request from Elm')).toEqual([])
})

test('“most of her neighbours” is told by the subject behind it, and “it” of the hour by nobody', () => {
  expect(loose('Anna Lind is a teacher. Like most of her neighbours, she has 12 bees in Oslo.')).toEqual([])
  expect(loose('When it becomes dark, the beacon of Oslo sends out 40 flashes.')).toEqual([])
})

test.each([
  'Oxygen enters our blood through sacs that are called alveoli.',
  'Our lungs hold six litres of air.',
  'The ozone layer protects us from ultraviolet radiation.',
  'Our ancestors left Africa about 60,000 years ago.',
  'We breathe 20 times in a minute.',
])('“we” is everybody in “%s”', (sentence) => {
  expect(loose(sentence, 'Breathing')).toEqual([])
})

test.each([
  ['Our lungs held six litres of air.', 'Our'],
  ['The mayor of Oslo says that the new road protects us from floods.', 'us'],
  ['We found 12 lamps in Oslo.', 'We'],
  ['My sister says that our lungs hold six litres of air.', 'our'],
])('“we” is somebody in “%s”', (sentence, word) => {
  expect(loose(sentence, 'Breathing')).toContain(word)
})

test.each([
  ['In 1960 Karl Voss of Oslo went further.', 'further'],
  ['In return, Karl Voss paid 40 pounds to Oslo.', 'in return'],
  ['The two were joined by a road from Oslo.', 'the two'],
  ['Karl Voss runs a guesthouse some metres from the spot.', 'the spot'],
  ['Anna Lind joined the Elmites and lived for years with her sons in their house in Oslo.', 'their'],
])('“%s” leans on “%s”', (sentence, words) => {
  expect(loose(sentence)).toContain(words)
})
