import { generate } from '@/lib/domain/questions/generate'

const made = (title: string, text: string) => {
  const { questions, spares } = generate([{ title, text, publishedOn: null }], { seed: 1, count: 20 })
  return [...questions, ...spares]
}
const contexts = (title: string, text: string) => new Set(made(title, text).map(({ context }) => context))

test('a question that does not name its article’s subject says where it is from', () => {
  expect(contexts('Skarholm', 'Norwegian sailors founded the first school in 1902.')).toEqual(
    new Set(['From “Skarholm”']),
  )
})

test('a question that names the subject says nothing twice', () => {
  expect(contexts('Skarholm', 'Norwegian sailors founded the first school of Skarholm in 1902.')).toEqual(
    new Set([null]),
  )
})

test('a question that says one word of a long title does not name the subject by it', () => {
  expect(contexts('Elm Broadcasting Company', 'Norwegian sailors founded a company in 1902.')).toEqual(
    new Set(['From “Elm Broadcasting Company”']),
  )
})

test('what stands in brackets behind a title need not be said', () => {
  expect(
    contexts('Skarholm (Norwegian island)', 'Danish sailors founded the first school of Skarholm in 1902.'),
  ).toEqual(new Set([null]))
})

test('the line never tells the answer', () => {
  const questions = made('The sailors of 1902', 'Norwegian traders founded the first school of Elm in 1902.')
  expect(questions.length).toBeGreaterThan(0)
  for (const question of questions)
    expect([question.context, 'key' in question && question.key]).not.toEqual([expect.any(String), '1902'])
})

test('a heading that names something is told as well', () => {
  const text =
    'Life in Norway\nBritish sailors founded the first school in 1902.\n\nGet in\nDanish monks built the oldest mill in 1871.'
  expect(contexts('Skarholm', text)).toEqual(
    new Set(['From “Skarholm”, “Life in Norway”', 'From “Skarholm”']),
  )
})

test('a dash that the title has lost is shown, and the same heading over the text is not told again', () => {
  const text = 'Boats sell well   Lorne\nBritish sailors founded the first school in 1902.'
  expect(contexts('Boats sell well   Lorne', text)).toEqual(new Set(['From “Boats sell well – Lorne”']))
})

test('lines of facts above the text are no headings', () => {
  const text = 'Population 40\nNearest town Oslo\nBritish sailors founded the first school in 1902.'
  expect(contexts('Skarholm', text)).toEqual(new Set(['From “Skarholm”']))
})

test('marks of speech stand inside others', () => {
  expect(contexts('What “skarholm” means', 'British sailors founded the first school in 1902.')).toEqual(
    new Set(['From “What ‘skarholm’ means”']),
  )
})

test('an article without a title has no line', () => {
  expect(contexts('', 'British sailors founded the first school in 1902.')).toEqual(new Set([null]))
})

test('a title that stands over the text once more is not told twice', () => {
  expect(
    contexts('Life in Skarholm', 'Life in Skarholm\nBritish sailors founded the first school in 1902.'),
  ).toEqual(new Set(['From “Life in Skarholm”']))
})
