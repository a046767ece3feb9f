import { generate } from '@/lib/domain/questions/generate'

const made = (text: string) =>
  generate([{ title: 'A day in Elm', text, publishedOn: null }], { seed: 1, count: 20 })

test.each([
  'After the fall of the abbey, the laws governing schools in Norway changed in 1902.',
  'After the abolition of the tax, the laws governing schools in Norway changed significantly.',
  'When the order of the council came at 12:30, the teachers of "quiet classes" governing schools in Norway left.',
])('"%s" is whole enough for a gap', (text) => {
  const { questions, spares } = made(text)
  expect([...questions, ...spares].map(({ stem }) => stem)).toContain(text.replace('Norway', '_____'))
})

test('a sentence whose clauses are not sure is not judged true or false', () => {
  const { rejected } = made(
    'After the fall of the abbey, the laws governing schools in Norway changed in 1902.',
  )
  const judged = rejected.filter(({ form }) => form === 'true-false')
  expect(judged.map(({ gate }) => gate)).toContain('no-sentence')
})

test('a participle alone makes no sentence', () => {
  const { rejected } = made('The old harbour of Oslo rebuilt in 1902 with 40 wooden boats named Elm in 1950.')
  expect(rejected.map(({ gate }) => gate)).toContain('no-sentence')
})

test.each([
  ['Although by the year 1902, the abbey with the laws governing schools in Norway.', 'a side clause alone'],
  [
    'The laws governing schools in Norway of the fourth session before 1902 were: duty, order, prayer.',
    'a list cut off',
  ],
])('"%s" is %s', (text) => {
  const { questions, spares } = made(text)
  expect([...questions, ...spares]).toEqual([])
})
