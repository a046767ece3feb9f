import { analyse } from '@/lib/domain/language/analysis'
import { spaced } from '@/lib/domain/language/token'

import { made, statements, stems } from '../../support/made'

/** The subject and the verb of each clause of a sentence. */
const clauses = (text: string): string[] =>
  analyse(text, '').sentences.flatMap(({ clauses: found, tokens }) =>
    found.map(({ subject, verb }) =>
      [subject, verb].map(({ first, last }) => spaced(tokens.slice(first, last))).join(' | '),
    ),
  )

describe('a noun behind “and” with a verb of its own opens a clause', () => {
  test.each([
    ['The old mill sells corn in Oslo and Bergen and bakers bought most of it.', 'bakers | bought'],
    [
      'The mill was built by Ada Berg and Karl Moran and visitors still write letters to it.',
      'visitors | still write',
    ],
    [
      'The mill is known to visitors from Norway and Sweden and bakers, who want to sell bread, will not want to lose it.',
      'bakers, who want to sell bread, | will not want',
    ],
  ])('%s', (text, clause) => {
    expect(clauses(text)).toContain(clause)
  })

  test('and no clause tells both', () => {
    const text = 'The Elm Mill sells corn in Oslo and Bergen and bakers have come for it since 1902.'
    expect(statements(text)).toContain('The Elm Mill sells corn in Oslo and Bergen.')
    expect(stems(text).filter((stem) => /bakers/.test(stem))).toEqual([])
  })

  test('nor where that clause was joined to the object of the first', () => {
    const text =
      'Norway has a thriving boat trade and Sweden was given nearly 400 boats by Denmark to start one.'
    expect(clauses(text)).toContain('Sweden | was given')
    expect(stems(text)).toContain('Which country has a thriving boat trade?')
    expect(stems(text).filter((stem) => /trade and/.test(stem))).toEqual([])
  })

  test.each([
    'The bread of Ada Berg and her sons was sold in Oslo.',
    'The mill said that rules for bakers and millers were changed in 1902.',
    'On Monday the mill sold corn to sailors and on Friday closed its doors.',
  ])('but not where both nouns share the verb: %s', (text) => {
    expect(clauses(text).filter((clause) => /^(?:her sons|millers|Friday) \|/.test(clause))).toEqual([])
  })
})

test('a clause does not end in the subject of the next one', () => {
  const text =
    'The Elm Mill shows visitors the wheels and Karl Moran, who is 90, bakes bread for 40 sailors from Norway.'
  const cut = /wheels and (?:Karl Moran|_____)\.$/
  const { rejected } = made(text)
  expect(stems(text).filter((stem) => cut.test(stem))).toEqual([])
  expect(rejected.filter(({ stem }) => cut.test(stem)).map(({ gate }) => gate)).toContain('torn-list')
})

test('a verb behind an aside stays with its subject', () => {
  const found = stems(
    'Letters sent to Oslo get short answers and Ada Berg’s pictures, which fade in the sun, have opened a world of work in Elm.',
  )
  expect(found.filter((stem) => / pictures\.$/.test(stem))).toEqual([])
  expect(found).toContain(
    'Letters sent to _____ get short answers and Ada Berg’s pictures, which fade in the sun, have opened a world of work in Elm.',
  )
})
