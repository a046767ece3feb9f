import { analyse } from '@/lib/domain/language/analysis'

const meanings = (text: string, title = ''): string[] =>
  analyse(text, title).sentences.flatMap(({ tokens, referents }) =>
    referents.map(({ at, name }) => `${tokens[at]?.text ?? ''}: ${name}`),
  )

test.each([
  ['Priya Nair rebuilt it. She was paid for her work.', ['She: Priya Nair', 'her: Priya Nair']],
  ['Tom Hale came first. In May he left.', ['he: Tom Hale']],
  ['Lake Baikal holds much water. It freezes in winter.', ['It: Lake Baikal']],
])('certain: %s', (text, expected) => {
  expect(meanings(text)).toEqual(expected)
})

test.each([
  'Tom Hale met Peter Marsh. He was tired.',
  'Tom Hale met his brother. He was tired.',
  'Tom Hale came. “He is late,” she said.',
  'Tom Hale came.\n\nShe was tired.',
  'Lake Baikal was frozen. It was clear that winter had come.',
  'The Tsar met Tom Hale. The Tsar saw that he was ill.',
  'They left. It was late.',
])('left open: %s', (text) => {
  expect(meanings(text).filter((meaning) => !meaning.startsWith('his'))).toEqual([])
})

test('behind a pronoun that is open, no other of that sex is certain', () => {
  expect(meanings('He went to see Tom Hale. In his house he was safe.')).toEqual([])
})

test('the person whom an article is about is meant where nobody else of that sex is near', () => {
  const text = 'Ada Holm painted. Ada Holm sang.\n\nHer house burned down. In 1920 she moved to Oslo.'
  expect(meanings(text, 'Ada Holm')).toEqual(['Her: Ada Holm', 'she: Ada Holm'])
})

test('not behind a paragraph that ends with somebody else', () => {
  const text = 'Tom Hale painted. Tom Hale sang.\n\nSome 60 years ago Peter Marsh sailed.\n\nHe left Oslo.'
  expect(meanings(text, 'Tom Hale')).toEqual([])
})
