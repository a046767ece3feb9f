import { keys, statements, stems } from '../../support/made'

test.each([
  'And the baker Ada Berg is hoping to open a shop in Oslo.',
  'But Norwegian baker Tom Ferris is hoping to open a shop in Oslo.',
  'In the meantime, Norway has laid a cable under the sea from Iceland.',
])('what ties “%s” to the sentence before is left out', (text) => {
  const told = [...statements(text), ...stems(text)]
  expect(told.length).toBeGreaterThan(1)
  expect(told.filter((words) => /^(?:And|But|In the meantime)\b/.test(words))).toEqual([])
})

test('a body called after two fields is one name', () => {
  const told = keys(
    'Bakers at the University of Engineering and Technology in Oslo have come up with a new oven.',
  )
  expect(told).toContain('University of Engineering and Technology')
  expect(told).not.toContain('University of Engineering')
})

test('a name that goes on with a digit is no answer without it', () => {
  const told = keys(
    'Tom Ferris told ELM 6 Music in Oslo that the record was well on the way to being finished.',
  )
  expect(told).toContain('Oslo')
  expect(told).not.toContain('ELM')
})
