import { extractFacts } from '@/lib/domain/facts/extract'
import { wording } from '@/lib/domain/facts/statement'
import { analyse } from '@/lib/domain/language/analysis'
import { undoubtedBy } from '../../support/doubts'
import { asked } from '../../support/made'

/** The words of the last sentence that cannot be understood without those before, each once. */
function loose(text: string, title = ''): string[] {
  const analysis = analyse(text, title)
  const last = analysis.sentences.at(-1)?.start ?? 0
  const found = extractFacts(analysis, 0).filter(({ statement }) => statement.start >= last)
  return [
    ...new Set(found.flatMap((fact) => fact.loose.filter(({ fatal }) => fatal)).map(({ words }) => words)),
  ]
}

/** What is told of a text. */
const told = (text: string, title = ''): string[] => [
  ...new Set(extractFacts(analyse(text, title), 0).map(({ statement }) => wording(statement))),
]

test.each([
  ['Bakers in Norway, Oslo and Bergen have worked with it.', 'it'],
  ['Anna Lind, Karl Voss and Rosa Holt have already tried it in Oslo.', 'it'],
  ['In Oslo, sailors and farmers drank it with 40 meals.', 'it'],
  ['Karl Voss, a writer for the Elm Post, says the signs are it is going well in Oslo.', 'it'],
  ['The harbour there is already full, with 40 boats from Oslo.', 'there'],
  ['The roads there were built by Karl Voss of Oslo.', 'there'],
  ['That often becomes known later from letters sent by Karl Voss of Oslo.', 'that often'],
  ['A long fight with Oslo has won Anna Lind a place in that famous league.', 'that famous'],
  ['Anna Lind’s report of 1996 seemed to confirm that gloomy forecast for Oslo.', 'that gloomy'],
  ['Although open to visitors for 40 years, Orvo now owns both mills.', 'both mills'],
  ['There is no lack of rivals, be it Orvo or Lindex.', 'There'],
  ['Orvo is something very different, halfway between Oslo and Bergen.', 'different'],
  ['The use of old boats from Oslo as homes is very different.', 'different'],
  ['Even better for Anna Lind, Orvo gave her 40 boats in Oslo.', 'Even better'],
  ['That’s where Anna Lind, a farmer from Oslo, met Karl Voss.', 'that ’s'],
  ['Some mills in Oslo and Bergen have had even bigger losses.', 'even bigger'],
  ['In Oslo and Bergen, the traders showed a muted reaction.', 'reaction'],
  ['Orvo earned 40 million pounds from the practice in Oslo.', 'the practice'],
  ['Other kinds of Norwegian mill are now run by Orvo.', 'Other kinds'],
])('“%s” leans on “%s”', (sentence, words) => {
  expect(loose(sentence)).toContain(words)
})

test.each([
  'Karl Voss, the builder of the Orvo bridge, sold it to Oslo.',
  'The Elm Bank, the oldest in Norway, has said it will open 40 offices in Oslo.',
  'In 2007, Anna Lind and Karl Voss wrote down what it felt like to live in Oslo.',
  'There are 40 mills in Oslo.',
  'Anna Lind says that tall towers were built in Oslo in 1996.',
  'A mill and a forge burnt in Oslo when Orvo bought both houses in 1996.',
  'Some mills in Oslo have had even bigger losses than Bergen.',
  'The roads of Oslo and the roads of Bergen are very different.',
  'The traders of Oslo showed a muted reaction to the news of 1996.',
])('“%s” leans on nothing', (sentence) => {
  expect(loose(sentence)).toEqual([])
})

test('“he” is no man whom somebody only speaks of in quotation marks', () => {
  const text =
    'Karl Voss played in Oslo. “About a year ago,” he said, “people said Peter Ash was the best.” He sold 40 records in 1970.'
  expect(told(text).filter((words) => words.startsWith('Peter Ash'))).toEqual([])
})

test('whom a coach speaks of behind a “but” may be the player of the sentence before', () => {
  const before = 'Peter Ash has hurt his foot and has missed 40 matches in Oslo.'
  expect(loose(`${before} But the coach Karl Voss hinted he may play in Bergen.`)).toContain('he')
})

test('whoever an opening without a verb of its own is told of is named behind it', () => {
  const text = 'Karl Voss lived in Oslo. Unable to ride his old bicycle to work, he bought a boat in 1996.'
  expect(told(text)).toContain('Unable to ride his old bicycle to work, Karl Voss bought a boat in 1996.')
})

test.each([
  [
    'Poland built 40 roads in 2004.',
    'The country now has the most bridges in Europe.',
    /^Poland has the most/,
  ],
  [
    'The Elm Broadcasting Corporation was founded in 1973.',
    'The company has 40 owners in Oslo.',
    /^The Elm Broadcasting Corporation has 40/,
  ],
])('behind “%s” the name stands for the noun in “%s”', (before, sentence, words) => {
  expect(told(`${before} ${sentence}`).some((one) => words.test(one))).toBe(true)
})

test.each([
  ['Poland and Norway built 40 roads in 2004.', 'The country now has the most bridges in Europe.'],
  ['Poland built 40 roads in Norway in 2004.', 'The country now has the most bridges in Europe.'],
])('of the two in “%s”, neither stands for “the country”', (before, sentence) => {
  expect(told(`${before} ${sentence}`)).toContain('The country has the most bridges in Europe.')
})

test.each([
  'The album went to the top of the charts in Britain and Norway.',
  'The day began with 40 letters to the mayor of Oslo.',
  'The chain sells 40 million pizzas a year in Norway.',
  "The party's aims are an end to the war in Norway and more money for schools.",
])('“%s” is not asked about undoubted where nothing names it', (text) => {
  const questions = asked(`Anna Lind sings in Oslo.\n\n${text}`, 'Elm')
  expect(
    undoubtedBy('unintroduced', questions).filter(({ stem }) => /^The (?:album|day|chain|party)/.test(stem)),
  ).toEqual([])
})

test('only whole sentences are shown above a question', () => {
  const text =
    'Karl Voss runs a search engine in Oslo. On average, said Karl Voss, users ask five questions a day and their tools should stop them from asking twice.'
  const shown = asked(text).map(({ context }) => context ?? '')
  expect(shown.filter((line) => /On average, said Karl Voss\./.test(line))).toEqual([])
})

test('whoever is named last before a clause of his own has not told the first one', () => {
  const text =
    'Peter Ash turned at the edge of the field after 40 passes by Karl Voss and Jan Holt, the tall striker found the corner.'
  expect(told(text).filter((words) => words.startsWith('According to'))).toEqual([])
})

test('“it” that buys is the one firm that the sentence before names', () => {
  const before = "The Elm Corporation's two new tools have come from 40 deals in Oslo."
  expect(told(`${before} In 2003 it bought the Norwegian firm Orvo Software.`)).toContain(
    'In 2003 the Elm Corporation bought the Norwegian firm Orvo Software.',
  )
  expect(told(`${before} In 2003 it fell to the Norwegian firm Orvo Software.`)).toContain(
    'In 2003 it fell to the Norwegian firm Orvo Software.',
  )
})
