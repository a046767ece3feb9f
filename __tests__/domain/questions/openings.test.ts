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

test('a sentence that the parser hangs on its full stop is read all the same', () => {
  expect(stems('China is the US government’s largest creditor.')).toContain(
    'Which country is the US government’s largest creditor?',
  )
})

test('a noun of a list is no second verb', () => {
  const told = statements(
    'Wages for junior bakers in Norway depend mainly on rank (i.e. holding the post of head, deputy head or assistant head), experience and qualifications.',
  )
  expect(told.filter((statement) => /Norway experience/.test(statement))).toEqual([])
})

describe('a question in words opens with an adverbial, and with no torn half of the subject', () => {
  test('what is taken for a front is the subject itself', () => {
    const text = 'Ada Berg, the oldest baker of Oslo sold 40 boats to Norway.'
    expect(stems(text).filter((stem) => /^Ada Berg, (?:how|to which|who|what)/.test(stem))).toEqual([])
  })

  test('what is taken for a part of the subject stands in front of it', () => {
    const text = 'Big and beautiful, the old mill of Bergen was sold to Sweden in 1902.'
    expect(stems(text).filter((stem) => /(?:was|did) big and/.test(stem))).toEqual([])
  })

  test('what is said of a named subject is left out', () => {
    const text = 'Tall and thin, Karl Moran sold the mill of Bergen to Sweden in 1902.'
    expect(stems(text)).toContain('In which year did Karl Moran sell the mill of Bergen to Sweden?')
  })

  test('a list of things that the subject opens is not cut to the first', () => {
    const text = 'Mills, boats and harbours, all owned by Karl Moran, were sold to Sweden in 1902.'
    expect(stems(text).filter((stem) => /were mills sold/.test(stem))).toEqual([])
  })
})

test('the first half of a list is no opening', () => {
  const asked = stems(
    'Wages for Laundry, Kitchen and Dining Hall workers in Norway ranged from £2,133 to £4,104 in May 1907.',
  )
  expect(asked.some((stem) => stem.includes('_____'))).toBe(true)
  expect(asked.filter((stem) => stem.endsWith('?'))).toEqual([])
})
