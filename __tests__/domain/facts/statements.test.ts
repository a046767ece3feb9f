import { extractFacts } from '@/lib/domain/facts/extract'
import { isLoose } from '@/lib/domain/facts/found-fact'
import type { FoundFact } from '@/lib/domain/facts/found-fact'
import { wording } from '@/lib/domain/facts/statement'
import { analyse } from '@/lib/domain/language/analysis'

const found = (text: string, title = ''): FoundFact[] => extractFacts(analyse(text, title), 0)

const told = (text: string): string[] => [
  ...new Set(
    found(text)
      .filter(({ statement }) => statement.clause)
      .map(({ statement }) => wording(statement)),
  ),
]

test.each([
  [
    'The tower was built in 1891 by a local builder and was demolished in 1950.',
    ['The tower was built in 1891 by a local builder.', 'The tower was demolished in 1950.'],
  ],
  [
    'The Elm Council says that about 2,500 people came to the opening.',
    ['According to the Elm Council, about 2,500 people came to the opening.'],
  ],
  [
    'According to the Elm Council, about 2,500 people came to the opening.',
    ['According to the Elm Council, about 2,500 people came to the opening.'],
  ],
  [
    'About 2,500 people came to the opening, according to the Elm Council.',
    ['According to the Elm Council, about 2,500 people came to the opening.'],
  ],
  [
    'The mayor has nevertheless bought a new clock for 400 pounds.',
    ['The mayor has bought a new clock for 400 pounds.'],
  ],
  [
    'While the tower stood empty, the mayor bought a new clock for 400 pounds.',
    ['The mayor bought a new clock for 400 pounds.'],
  ],
  [
    'The mayor bought a new clock in 1891, leaving the town in debt.',
    ['The mayor bought a new clock in 1891.'],
  ],
  ['However, the mayor bought a new clock [12] in 1891.', ['The mayor bought a new clock in 1891.']],
])('"%s" tells %j', (text, expected) => {
  expect(told(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['If the tower falls, the town buys a new clock in 1891.', 'The town buys a new clock in 1891.'],
  ['The ferry only sails to Oslo in July.', 'The ferry sails to Oslo in July.'],
  ['The boats that sailed to Oslo sank in 1891.', 'The boats sank in 1891.'],
])('"%s" never loses what restricts it', (text, wrong) => {
  expect(told(text)).not.toContain(wrong)
})

test('every statement is a stretch of its sentence, and its slots are where it says', () => {
  const text =
    'The tower was built in 1891 by a local builder and was demolished in 1950. The mayor, who came from Oslo, sold the old clock.'
  for (const { statement, slot } of found(text)) {
    expect(slot.start).toBeGreaterThanOrEqual(statement.sentence.start)
    expect(slot.end).toBeLessThanOrEqual(statement.sentence.end)
    expect(text.slice(slot.start, slot.end)).not.toBe('')
    for (const edit of statement.edits) expect(edit.start).toBeLessThanOrEqual(edit.end)
  }
})

test('noun phrases are slots that know what they do', () => {
  const roles = found('The old brewery sold a wooden table in 1950.').flatMap(({ slot }) =>
    slot.kind === 'phrase' ? [`${slot.role}: ${slot.text}`] : [],
  )
  expect(roles).toEqual(expect.arrayContaining(['object: wooden table']))
})

test.each([
  'He sold the old clock in 1950.',
  'This clock was sold in 1950.',
  'You can see the clock in Oslo.',
])('"%s" cannot be understood alone', (text) => {
  expect(found(text).filter((fact) => !fact.detail && !isLoose(fact))).toEqual([])
})

test('what is only supposed is marked as such', () => {
  const [fact] = found('Experts believe that the tower was built in 1891.').filter(
    ({ slot }) => slot.kind === 'date',
  )
  expect(fact?.fact.certainty).toBe('hedged')
})
