import { contextOf } from '@/lib/domain/facts/context'
import { extractFacts } from '@/lib/domain/facts/extract'
import type { FoundFact } from '@/lib/domain/facts/found-fact'
import { helpedWords } from '@/lib/domain/facts/helped-words'
import { wording } from '@/lib/domain/facts/statement'
import { analyse } from '@/lib/domain/language/analysis'

const lastFacts = (text: string, title = ''): FoundFact[] => {
  const analysis = analyse(text, title)
  const last = analysis.sentences.at(-1)?.start ?? 0
  return extractFacts(analysis, 0).filter(({ statement }) => statement.start >= last)
}

/** The words of the last sentence that cannot be understood without those before, each once. */
const loose = (text: string): string[] => [
  ...new Set(
    lastFacts(text).flatMap((fact) => fact.loose.filter(({ fatal }) => fatal).map(({ words }) => words)),
  ),
]

/** The contexts that explain what must be explained in the last sentence, each once. */
const contexts = (text: string): (string | null)[] => [
  ...new Set(lastFacts(text).map((fact) => contextOf(fact.before, fact))),
]

/** The contexts that help with what readers of the article would understand without, each once. */
const helping = (text: string, title = ''): string[] => {
  const shown = lastFacts(text, title).flatMap((fact) =>
    helpedWords(fact).map((word) => contextOf(fact.before, { ...fact, loose: [word] })),
  )
  return [...new Set(shown.filter((words) => words !== null))]
}

test.each([
  ['Norway passed the same law in 1990.', 'same law'],
  ['Over the same period, 40 boats were sold in Oslo.', 'same period'],
  ['Anna Lind was fined in a separate case in Oslo.', 'separate'],
  ['All three laws set fines of 40 pounds in Oslo.', 'all three'],
  ['Inside one, 40 lamps from Oslo hang on a wall.', 'one'],
  ['Four were sold to Anna Lind in Oslo.', 'Four'],
  ['Both are believed to be owners of 40 mills in Oslo.', 'Both'],
  ['Orvo blamed a fire in Oslo.', 'blamed'],
  ['The council of Oslo asked Anna Lind to explain.', 'explain'],
  ['Orvo responded by closing 40 mills in Oslo.', 'responded'],
  ['Norway won three of its last five meetings.', 'meetings'],
  ['Anna Lind said that the two banks would move to Oslo.', 'the two banks'],
  ['Farm minister Karl Voss quoted its plan for 40 mills.', 'its'],
  ['A home for rebels from Norway, it was ruled by 40 men.', 'it'],
  ['Nine months and many letters later, Anna Lind moved to Oslo.', 'months later'],
])('“%s” leans on “%s”', (sentence, words) => {
  expect(loose(sentence)).toContain(words)
})

test.each([
  'Orvo and Lindex have the same owner in Oslo.',
  'Norway has the same laws as Sweden.',
  'Norway has a separate army of 40 soldiers.',
  'All three mills in Oslo were sold to Anna Lind.',
  'Four boats were found by Anna Lind in Oslo.',
  'Orvo blamed its losses on a fire in Oslo.',
  'Anna Lind tried to explain a law of 1990.',
  'Orvo responded to a fire in Oslo.',
  'Norway won three of its last five meetings with Sweden.',
  'Owners of Oslo said that the two banks would merge in 1990.',
  'The farm council of Oslo quoted its plan for 40 mills.',
])('“%s” leans on nothing', (sentence) => {
  expect(loose(sentence)).toEqual([])
})

test.each([
  ['Orvo lost 40 pounds in 1990.', 'Orvo blamed a fire in Oslo.'],
  ['Rosa Holt was jailed for theft.', 'Anna Lind was fined in a separate case in Oslo.'],
  ['Many boats were lost near the harbour.', 'Four were sold to Anna Lind in Oslo.'],
  [
    'Karl Voss fell from a horse in May 1990.',
    'Nine months and many letters later, Anna Lind moved to Oslo.',
  ],
])('“%s” is shown before “%s”', (before, sentence) => {
  expect(contexts(`${before} ${sentence}`)).toContain(before)
})

test('what leans on a clause with “while” in front is told with it, or with it above', () => {
  const told = lastFacts(
    'While fires remain the usual cause of losses, Anna Lind of Oslo says that storms are to blame.',
  ).map((fact) => `${contextOf(fact.before, fact) ?? ''} ${wording(fact.statement)}`)
  expect(told).not.toEqual([])
  expect(told.filter((words) => !/fires remain the usual cause of losses/i.test(words))).toEqual([])
})

test.each([
  [
    'Anna Lind was put on a list of rich singers.',
    'The list holds 40 people from Oslo.',
    'A list of singers',
  ],
  ['Orvo sells a puzzle called Tarn.', 'The original game sold 40 copies in Oslo.', 'The original game'],
  ['The Elm Party must fight for seats.', 'Leader Karl Voss believes that 40 seats can be won.', ''],
  [
    'Elm has hoped for a cup since 1990.',
    'After two defeats, coach Karl Voss may have found a way to Oslo.',
    '',
  ],
])('“%s” helps with “%s”', (before, sentence, title) => {
  expect(helping(`${before} ${sentence}`, title)).toEqual([before])
})

test.each([
  ['Anna Lind was put on a list.', 'The mayor of Oslo has 40 boats.'],
  ['Anna Lind was put on a list.', 'President Karl Voss of Norway has 40 boats.'],
  ['Anna Lind was put on a list.', 'Bank manager Karl Voss has 40 boats.'],
  ['Anna Lind was put on a list.', 'Orvo was sold to manager Karl Voss in 1990.'],
])('nothing stands above “%s %s”', (before, sentence) => {
  expect(helping(`${before} ${sentence}`)).toEqual([])
})
