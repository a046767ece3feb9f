import { contextOf } from '@/lib/domain/facts/context'
import { extractFacts } from '@/lib/domain/facts/extract'
import { wording } from '@/lib/domain/facts/statement'
import { analyse } from '@/lib/domain/language/analysis'
import { generate } from '@/lib/domain/questions/generate'

/** The contexts that the facts of the last sentence may be shown with, each once. */
const contexts = (text: string): (string | null)[] => {
  const analysis = analyse(text, '')
  const last = analysis.sentences.at(-1)?.start ?? 0
  const found = extractFacts(analysis, 0).filter(({ statement }) => statement.start >= last)
  return [...new Set(found.map((fact) => contextOf(fact.before, fact)))]
}

test.each([
  ['Cut off from Germany, von Lettow led the army of Elm.', 'He gave up in Oslo in 1918.'],
  ['The queen of Elm built 40 mills.', 'She moved to Oslo in 1918.'],
  [
    'The Elm packet switching network was a French research network designed by Anna Lind.',
    'First shown in 1973, it was built to test 40 lines.',
  ],
  ['Some schools teach painting.', 'Others sent 40 children to Oslo.'],
  ['Oslo paid for hundreds of churches.', 'Most of them were burnt in the Warsaw Uprising of 1944.'],
  ['The first boat with an engine was launched from Elm.', 'This was followed by 40 voyages to Oslo.'],
  ['Anna Lind joined the Institute of Elm.', 'There, she started a project called Orvonet.'],
  ['Anna Lind returned to Oslo.', 'At the time, Karl Voss was a pupil of Rosa Holt.'],
  ['Karl Voss was shot on 30 May 1832.', 'Voss died the following morning at the Elm Hospital.'],
  ['Orvo announced that it would merge with Lindex.', 'The people of Oslo welcomed the merger in 1996.'],
  ['The Elm Broadcasting Corporation became independent in 1973.', 'Anna Lind led the company in Oslo.'],
  ['The Orvo boat was named after a god of the sea.', 'Anna Lind chose the name in 1960.'],
  ['Anna Lind gave money for a park in Elm.', 'The park lies between 40 mills.'],
  ['The factory was bought by Orvo in 1995.', 'This factory was sold to Lindex in 2005.'],
  ['Lindex joined the network Freeview.', 'Before 2005, Orvo had 40 channels on this platform.'],
  ['The people of Oslo doubted that the old ships could sail.', 'Anna Lind shared this view in 1960.'],
  ['Many boats were burnt near the harbour.', 'Most show marks of shells from Oslo and Bergen.'],
  ['The council has ruled that the mill may open.', 'Before the ruling, Orvo had 40 mills in Oslo.'],
  ['Karl Voss was shot on 30 May 1832.', 'Hours later, Orvo sold 40 boats to Lindex.'],
  ['Karl Voss was shot in 1832.', 'A century later, Orvo sold 40 boats to Lindex.'],
  ['Karl Voss was shot in 1832.', 'Later, Orvo sold 40 boats to Lindex.'],
  ['Karl Voss studied in Elm.', 'Thereafter, Orvo sold 40 boats to Lindex.'],
  ['Karl Voss died in Elm.', 'Previously, Orvo had sold 40 boats to Lindex.'],
  ['Later, Orvo built a factory in Elm in 1973.', 'The factory was sold to Lindex in 2005.'],
  ['Leaves hold carotenoids.', 'These pigments of Oslo absorb 40 colours.'],
  ['The French built a factory in Elm upon their arrival.', 'The factory was sold to Lindex in 2005.'],
])('“%s” is shown before “%s”', (before, sentence) => {
  expect(contexts(`${before} ${sentence}`)).toContain(before)
})

test.each([
  ['Orvo bought Lindex, and Elm Bank sold Tarn.', 'It signed 40 contracts in Oslo.'],
  ['Anna Lind met Rosa Holt.', 'Voss gave her 40 boats.'],
  ['This led to 40 new mills.', 'They were burnt in 1944.'],
  ['The boat carried Anna Lind.', 'The second boat carried 40 people to Oslo.'],
  ['Orvo sold boats in 1990 and 1995.', 'Three years later, Lindex won the Orsted Prize.'],
  ['Orvo bought boats.', 'The cook of Elm welcomed 40 guests on her arrival.'],
  ['Anna Lind met Rosa Holt. The factory was bought by Orvo in 1995.', 'She sold 40 boats to Lindex.'],
  ['The sickly man slept in Oslo.', 'Anna Lind gave the young man 40 boats.'],
  ['Dubbed Orvonet, it was built in Elm.', 'It carried 40 people to Oslo.'],
  ['One of its mills, Tarn, sold boats.', 'It carried 40 people to Oslo.'],
  ['Similar to the service of Lindex, films are sold in Elm.', 'Orvo joined the service in Oslo in 1990.'],
  ['Karl Voss argued that the taxes were too high.', 'These events led to 40 strikes in Oslo.'],
  ['Thereafter, Orvo built a factory in Elm.', 'The factory was sold to Lindex in 2005.'],
  ['A century later, Orvo built a factory in Elm.', 'The factory was sold to Lindex in 2005.'],
  ['They built a factory in Elm.', 'The factory was sold to Lindex in 2005.'],
])('“%s” is not shown before “%s”', (before, sentence) => {
  expect(contexts(`${before} ${sentence}`)).toEqual([null])
})

test('a sentence that has lost its subject is not shown', () => {
  const rest = 'launched 40 new boats at the quay of Elm. These boats carried 12 people to Oslo.'
  expect(contexts(`Karl Voss slept.\n\nAnna Lind ${rest}`)).not.toEqual([null])
  expect(contexts(`Karl Voss slept.\n\n${rest}`)).toEqual([null])
})

test('a sentence that was run into the next one is shown without it', () => {
  const text =
    'The Harbour District is the centre of the Danish towns of Elm.; Additionally, Elm has a mill in Norway. The area is also known for its 40 wooden houses in Oslo.'
  expect(contexts(text)).toEqual(['The Harbour District is the centre of the Danish towns of Elm.'])
})

test('two sentences are shown where the first explains the second', () => {
  const text =
    'In 1965, Karl Voss of the Elm Laboratory built a boat. He called it Orvonet and proposed to build a fleet in Norway. The council of Oslo refused the proposal in 1970.'
  expect(contexts(text).join()).toMatch(/Karl Voss.*(?:He|Voss) (?:called|proposed)/)
})

test('the later part of a sentence is shown with the part before it', () => {
  expect(
    contexts(
      'Anna Lind slept. Karl Voss offered 40 pounds for the mill, but the offer was refused by Rosa Holt.',
    ),
  ).toContain('Karl Voss offered 40 pounds for the mill.')
})

test('the sentence before is shown as a whole, without brackets and what ties it to its own', () => {
  const text =
    'However, Orvo (a mill) built 40 boats for Elm, which were sold in Norway. These boats carried 12 people to Oslo.'
  expect(contexts(text)).toContain('Orvo built 40 boats for Elm, which were sold in Norway.')
})

const questions = (text: string): { form: string; stem: string; context: string | null }[] => {
  const { questions: chosen, spares } = generate([{ title: '', text, publishedOn: null }], {
    seed: 1,
    count: 20,
  })
  return [...chosen, ...spares]
}

test('gaps, questions in words and statements to judge show what they lean on', () => {
  const before = 'The Lindex factory was opened in 1973.'
  const found = questions(
    `${before} The factory has been sold twice since Paramount Television acquired it in 1999.`,
  )
  const shown = found
    .filter(({ stem }) => stem.startsWith('The factory'))
    .map(({ form, context }) => ({ form, context }))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.every(({ context }) => context === before)).toBe(true)
  expect(new Set(shown.map(({ form }) => form)).size).toBeGreaterThan(1)
})

test('a context never holds the answer, nor a word made of it', () => {
  const text =
    'Anna Lind lived with a Pachomian monk in Elm. She was welcomed by Pachomius in Oslo. The monk wrote 40 books on Pachomius in Oslo.'
  for (const { stem, context } of questions(text))
    if (stem.includes('_____ in Oslo')) expect(context ?? '').not.toContain('Pachom')
})

test('a context does not spell out a short form that is the answer', () => {
  const text =
    'Orvo was paid by the Elm Science Fund. The company made an agreement with the ESF in Oslo in 1990.'
  for (const { stem, context } of questions(text))
    if (stem.includes('the _____ in Oslo')) expect(context ?? '').not.toContain('Elm Science Fund')
})

test('a question and its context are short enough to be read at once', () => {
  const long = `Orvo built boats ${'for the people of the old town by the sea '.repeat(4)}in 1912.`
  const stems = questions(`${long} These boats carried 12 people to Oslo.`)
  expect(
    stems.every(({ stem, context }) => context === null || `${context} ${stem}`.split(' ').length <= 64),
  ).toBe(true)
})

test.each([
  ['Anna Lind won a seat in the constituency in 1990.', 'Karl Voss lost his mill in this constituency.'],
  ['The Elm Party sent 40 bakers.', 'Karl Voss was beaten in this constituency in 1990.'],
  ['Both mills joined forces in 1990.', 'The two mills were later joined by Orvo in Oslo.'],
  ['In 1890 Otto Moran came to Oslo.', 'Her father Otto Moran built 40 mills in Elm.'],
  ['Besides the harm of lead is that it gives off light.', 'This light reaches 40 mills in Oslo.'],
])('“%s” does not tell what is meant in “%s”', (before, sentence) => {
  expect(contexts(`${before} ${sentence}`)).toEqual([null])
})

test('a context gives no amount away that is asked in other units', () => {
  const text =
    'For eighteen years the old king of Elm lived in Oslo. In spite of this quarrel, the Elm League was ruled by Karl Voss for nearly two decades.'
  const asked = questions(text).filter(({ stem }) => /_____ decades|how many decades/i.test(stem))
  expect(asked.filter(({ context }) => context?.includes('eighteen'))).toEqual([])
})

/** What may stand in grey above the gaps of the last sentence, each once. */
const above = (text: string, stem: RegExp): (string | null)[] => [
  ...new Set(
    questions(text)
      .filter((question) => stem.test(question.stem))
      .map(({ context }) => context),
  ),
]

test.each([
  'The mill of Elm burnt in 1990. "Our boats are sold to schools," an Orvo spokesman said. Groups against the plans include the Elm League and the people of Oslo.',
  'Anna Lind said: "The mill of Elm will burn. It is the best day of my life." The quarrel began when Karl Voss met Rosa Holt in Oslo in 1990.',
])('nothing torn stands above a question on “%s”', (text) => {
  const shown = above(text, /plans|quarrel/).join('\n')
  expect(shown).not.toMatch(/(?:^|\n)(?:An Orvo spokesman said|It is the best)/i)
})

test('a clause without its main one is never shown', () => {
  const analysis = analyse(
    'What is really annoying, and cannot be mended, is the fact that it took nine weeks for news of this pump failure to leak out. It was sold in Oslo in 1990.',
    '',
  )
  const offered = extractFacts(analysis, 0).flatMap(({ before }) =>
    [...before.understood(), ...before.asWritten()].flat().map((told) => wording(told)),
  )
  expect(offered.length).toBeGreaterThan(0)
  expect(offered).not.toContain('What is really annoying.')
})

test('a sentence that tells who says so behind it is shown whole', () => {
  const text =
    'The mills of Elm fell to Lindex in 1990, Anna Lind said. The mills were sold to Karl Voss of Oslo in 1995.'
  expect(above(text, /^The mills were/)).toEqual(['The mills of Elm fell to Lindex in 1990, Anna Lind said.'])
})

test.each([
  [
    'Orvo is a game that adds a new map.',
    'These two bakers of Elm will go to the Lindex Cup of Oslo in 1990.',
    'Two bakers of Elm won the first prize, and Anna Lind cheered.',
  ],
  [
    'The law on boats of Elm is not due until autumn.',
    'The figures were made public by Lindex in Oslo in 1990.',
    'Sales of boats in Elm rose by 40%, and Anna Lind cheered.',
  ],
])('“%s” does not hold what “%s” leans on, “%s” does', (before, sentence, holding) => {
  const stem = /^(?:These two bakers|The figures)/
  expect(above(`${before} ${sentence}`, stem).filter((context) => context !== null)).toEqual([])
  expect(above(`${holding} ${sentence}`, stem).join()).toContain(holding)
})
