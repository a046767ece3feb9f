import fc from 'fast-check'

import { analyse } from '@/lib/domain/language/analysis'
import type { TokenRange } from '@/lib/domain/language/mentions'
import { spaced } from '@/lib/domain/language/token'

function read(text: string) {
  const [sentence] = analyse(text, '').sentences
  if (!sentence) throw new Error(`no sentence in ${text}`)
  const words = ({ first, last }: TokenRange): string => spaced(sentence.tokens.slice(first, last))
  return { ...sentence, words }
}

test.each([
  ['The tower was built in 1891 by a local builder.', ['main', 'The tower', 'was built']],
  ['In June, the council closed the bridge.', ['main', 'the council', 'closed']],
  ['The council says that the bridge was closed in June.', ['content', 'the bridge', 'was closed']],
  ['The tower was built in 1891 and was demolished in 1950.', ['second', 'The tower', 'was demolished']],
  ['The mayor bought a new clock, and the brewer paid the bill.', ['joined', 'the brewer', 'paid']],
  ['While the tower stood empty, the mayor bought a new clock.', ['main', 'the mayor', 'bought']],
])('"%s" has the clause %j', (text, expected) => {
  const { clauses, words } = read(text)
  expect(clauses.map((clause) => [clause.kind, words(clause.subject), words(clause.verb)])).toContainEqual(
    expected,
  )
})

test.each([
  [
    'The prize went to the chemist Maria Lind, who achieved fame for her work on salt.',
    ['relative', 'Maria Lind', 'achieved'],
  ],
  [
    'In May the company bought the Elm Theatre, which opened in 1891.',
    ['relative', 'the Elm Theatre', 'opened'],
  ],
])('behind a name, "%s" has the clause %j', (text, expected) => {
  const { clauses, words } = read(text)
  expect(clauses.map((clause) => [clause.kind, words(clause.subject), words(clause.verb)])).toContainEqual(
    expected,
  )
})

test.each([
  ['The mayor closed the Elm Theatre, which led to a long quarrel.'],
  ['The mayor met Ann Bo and Maria Lind, who were both chemists.'],
])('no name is the subject of "which" or "who" in: %s', (text) => {
  expect(read(text).clauses.map(({ kind }) => kind)).not.toContain('relative')
})

test('a clause names its parts', () => {
  const { clauses, words } = read(
    'In 1891, the brewer sold the old house to a local museum because of a fire.',
  )
  const [clause] = clauses
  expect(clause?.objects.map(({ core }) => words(core))).toEqual(['the old house'])
  expect(clause?.front && words(clause.front)).toBe('In 1891,')
  const kinds = clause?.obliques.map(({ kind, preposition }) => `${kind} ${preposition}`)
  expect(kinds).toEqual(expect.arrayContaining(['time in', 'cause because of']))
})

test.each([
  ['The bridge was not closed in 1950.', { negated: true, passive: true, modal: false, tense: 'past' }],
  ['The bridge can carry forty trains.', { negated: false, passive: false, modal: true, tense: 'present' }],
])('the verb of "%s"', (text, expected) => {
  expect(read(text).clauses[0]?.verb).toMatchObject(expected)
})

test('any words give clauses whose parts lie inside their sentence', () => {
  const word = fc.constantFrom(
    'the',
    'tower',
    'was',
    'which',
    'and',
    ',',
    'built',
    'Oslo',
    '1891',
    'because',
    'it',
    '“',
    ')',
    'not',
    'says',
    'that',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      for (const { tokens, clauses } of analyse(`The mayor ${words.join(' ')}.`, '').sentences) {
        for (const { first, last, subject, verb, rest, confidence } of clauses) {
          for (const part of [{ first, last }, subject, verb]) {
            expect(part.first).toBeLessThan(part.last)
            expect(part.last).toBeLessThanOrEqual(tokens.length)
          }
          expect(rest.first).toBeLessThanOrEqual(rest.last)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }
    }),
  )
})

test('a participle that comes once more is no active verb', () => {
  const { clauses } = read('The mill was used to grind corn and also used to saw planks.')
  expect(clauses.every(({ verb }) => verb.passive)).toBe(true)
})

test('a word before the comma that closes an aside is no subject', () => {
  const { clauses, words } = read(
    'Polar hares, which live even further north, seem to switch off their daily rhythm altogether.',
  )
  expect(clauses.map(({ subject }) => words(subject))).not.toContain('north')
})

test('a name right behind what somebody is belongs to the phrase in front', () => {
  const { clauses, words } = read(
    'In 1858, boats hired by the American baker Arnold Holt joined Ireland to Norway.',
  )
  expect(clauses.map(({ subject }) => words(subject))).not.toContain('Arnold Holt')
})
