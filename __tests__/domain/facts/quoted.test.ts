import { extractFacts } from '@/lib/domain/facts/extract'
import { analyse } from '@/lib/domain/language/analysis'

/** What can be asked for in a text. */
const asked = (text: string): string[] => extractFacts(analyse(text, ''), 0).map(({ slot }) => slot.text)

test('a mark of inches opens no quotation', () => {
  expect(asked('A 5" pipe was laid in Oslo by Anna Lind in 1990.')).toEqual(
    expect.arrayContaining(['Oslo', 'Anna Lind', '1990']),
  )
})

test.each(['“”', '""'])(
  'a quotation in %s goes on in the next sentence of its paragraph',
  ([open, close]) => {
    const text = `Anna Lind said, ${open}The mill burnt in 1990. Rosa Holt built a school in Oslo in 1995.${close}`
    expect(asked(text)).toEqual(['Anna Lind'])
  },
)

test('a quotation that is never closed ends with its paragraph', () => {
  const text = 'Anna Lind said, “The mill burnt in 1990.\n\nRosa Holt built a school in Oslo in 1995.'
  expect(asked(text)).toEqual(expect.arrayContaining(['Rosa Holt', 'Oslo', '1995']))
})

test('a quotation that each of its sentences opens anew lasts until it is closed', () => {
  const text =
    'Anna Lind said: "The mill burnt in 1990. "Rosa Holt built a school in Bergen in 1995." Karl Voss moved to Oslo in 2001.'
  const found = asked(text)
  expect(found).toEqual(expect.arrayContaining(['Karl Voss', 'Oslo', '2001']))
  expect(found).not.toContain('Bergen')
})
