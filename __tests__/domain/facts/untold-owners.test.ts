import { contextOf } from '@/lib/domain/facts/context'
import { extractFacts } from '@/lib/domain/facts/extract'
import type { FoundFact } from '@/lib/domain/facts/found-fact'
import { analyse } from '@/lib/domain/language/analysis'

const lastFacts = (text: string, title: string): FoundFact[] => {
  const analysis = analyse(text, title)
  const last = analysis.sentences.at(-1)?.start ?? 0
  return extractFacts(analysis, 0).filter(({ statement }) => statement.start >= last)
}

/** The words of the last sentence that cannot be understood without those before, each once. */
const loose = (text: string, title = ''): string[] => [
  ...new Set(
    lastFacts(text, title).flatMap((fact) =>
      fact.loose.filter(({ fatal }) => fatal).map(({ words }) => words),
    ),
  ),
]

/** The contexts that explain what must be explained in the last sentence, each once. */
const contexts = (text: string): (string | null)[] => [
  ...new Set(lastFacts(text, '').map((fact) => contextOf(fact.before, fact))),
]

test.each([
  ['Revenues grew by 12% in Norway in 2011.', 'Revenues'],
  ['Annual sales reached 40 pounds in 2012.', 'sales'],
  ['By 1990, that total was 40 pounds in Oslo.', 'total'],
  ['Analysts forecast profits of $3bn for 2014.', 'profits'],
  ['Denmark has recorded a 9% fall to 300.', 'fall'],
  ['Around 14% of teachers in Norway are frequent users.', 'users'],
  ['Anna Lind is older than most critics.', 'critics'],
  ['The oldest members are called “elks” in Oslo.', 'members'],
  ['The most expensive is Elm Hall, which was sold to Anna Lind.', 'The'],
  ['Next is Norway with 40 mills.', 'Next'],
  ['Some mills elsewhere in Europe were closed in 1999.', 'elsewhere'],
  ['Jon Lind, a historian, said it was used as a prison in 1840.', 'it'],
  ['Anna Lind persuaded the council of Oslo it was safe.', 'it'],
  ['Anna Lind wrote 40 years after he had left Oslo.', 'he'],
])('“%s” leans on “%s”', (sentence, words) => {
  expect(loose(`She wrote a book. ${sentence}`.replace('Anna Lind wrote', 'She wrote'))).toContain(words)
})

test.each([
  'Sales of boats grew by 12% in Norway in 2011.',
  'Lindex opened a mill in 1990 and its sales grew by 12%.',
  'The Elm Bank reported that sales rose by 5% in 2013.',
  'Denmark has recorded a 9% fall in births.',
  'Profits rose by 3% at the Elm Bank in 1990.',
  'Anna Lind is older than most critics of the mill in Oslo.',
  'The oldest members of the choir live in Oslo.',
  'The most expensive of 40 halls in Oslo is Elm Hall.',
  'Mills in Oslo and elsewhere were closed in 1999.',
])('“%s” leans on nothing', (sentence) => {
  expect(loose(sentence)).toEqual([])
})

test('what the title names is known', () => {
  expect(loose('Revenues grew by 12% in Norway in 2011.', 'Revenue of the mills')).toEqual([])
})

test.each([
  ['Cider is made all over the valley.', 'Revenues grew by 12% in Norway in 2011.'],
  ['Births were counted in May 1990.', 'Denmark has recorded a 9% fall to 300.'],
  ['Lindex and Orvo closed 40 mills in 1990.', 'Both are looking for buyers in Oslo.'],
])('“%s” is shown before “%s”', (before, sentence) => {
  expect(contexts(`${before} ${sentence}`)).toContain(before)
})

test('one firm does not tell who both are', () => {
  expect(contexts('Lindex closed 40 mills in 1990. Both are looking for buyers in Oslo.')).toEqual([null])
})
