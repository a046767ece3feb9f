import { generate } from '@/lib/domain/questions/generate'

const rejectedBy = (text: string): string[] =>
  generate([{ title: 'A day in Elm', text, publishedOn: null }], { seed: 1, count: 20 }).rejected.map(
    ({ gate }) => gate,
  )

test.each([
  'After the fall of the abbey, the laws governing schools in Norway changed in 1902.',
  'After the abolition of the tax, the laws governing schools in Norway changed significantly.',
])('"%s" is a whole sentence', (text) => {
  expect(rejectedBy(text)).not.toContain('no-sentence')
})

test('a participle alone makes no sentence', () => {
  expect(
    rejectedBy('The old harbour of Oslo rebuilt in 1902 with 40 wooden boats named Elm in 1950.'),
  ).toContain('no-sentence')
})
