import type { Question } from '@/lib/domain/questions/kinds'

import { undoubtedBy } from '../../support/doubts'
import { asked, askedWithKey, keys, made } from '../../support/made'

const TEXT = Array.from({ length: 6 }, (_, year) =>
  [
    `Bergen bought ${year + 20} trams from Aurland in 190${year}.`,
    `Bergen sold ${year + 30} carts to Aurland in 191${year}.`,
  ].join(' '),
).join(' ')

test('the name that the whole article is about is no answer, a name that it often speaks of is', () => {
  const undoubted = asked(
    `${TEXT} Bergen bought a ferry from Oslo in 1940. Bergen was rebuilt in 1955.`,
    'Bergen',
  ).filter(({ doubt }) => doubt === null)
  const answers = undoubted.map((question) => ('key' in question ? question.key : ''))
  expect(answers).not.toContain('Bergen')
  expect(answers).toContain('Aurland')
})

test('no set asks for one name more than three times', () => {
  const { questions, spares } = made(`${TEXT} Bergen was rebuilt in 1955.`, 'Bergen')
  const towns = (some: readonly Question[]) =>
    some.filter((question) => 'key' in question && question.key === 'Aurland').length
  expect(towns(questions)).toBeLessThanOrEqual(3)
  expect(towns(spares)).toBeGreaterThan(0)
})

test.each([
  ['The Elm Act 1998 governs the harbours of Norway.', 'Elm Act'],
  ['In 1952 Charles “Pete” Conrad opened the harbour of Skarholm.', 'Conrad'],
])('of "%s" no half of a name is asked', (text, half) => {
  expect(keys(text, 'Boats')).not.toContain(half)
})

test.each([['In 1902 the sailor Von Elmholt opened the harbour of Oslo.', 'Elmholt']])(
  'in "%s" nothing is asked that another name would answer',
  (text, name) => {
    expect(keys(text, 'Boats')).not.toContain(name)
  },
)

test('what another name would answer, as the sentence only gives examples, is doubted', () => {
  const text = 'Famous harbours of the fleet of Norway include Oslo, Bergen and Tromsø.'
  const undoubted = undoubtedBy('list-member', asked(text, 'Boats'))
  expect(undoubted.filter((question) => 'key' in question && question.key === 'Oslo')).toEqual([])
})

test('the number of a king is no answer for his name', () => {
  const accepted = asked('The harbour of Skarholm was opened by King Olav V in June 1955.', 'Boats').flatMap(
    (question) => ('accepted' in question ? question.accepted : []),
  )
  expect(accepted).toContain('Olav V')
  expect(accepted).not.toContain('V')
})

test('what stands behind “at” is no county', () => {
  const questions = askedWithKey(
    'Jenna Holt obtained a degree in psychology at Suffolk in 1998.',
    'Jenna Holt',
  )
  expect(questions.filter((question) => /\bat which county\b/i.test(question))).toEqual([])
  expect(
    askedWithKey('Jenna Holt opened a school of music in Suffolk in 1998.', 'Jenna Holt').some((question) =>
      /\bin which county\b/i.test(question),
    ),
  ).toBe(true)
})
