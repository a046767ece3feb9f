import { extractFacts } from '@/lib/domain/facts/extract'
import { wording } from '@/lib/domain/facts/statement'
import { analyse } from '@/lib/domain/language/analysis'

/** What is told of the last sentence, each way once. */
const told = (text: string, title = ''): string[] => {
  const analysis = analyse(text, title)
  const last = analysis.sentences.at(-1)?.start ?? 0
  const found = extractFacts(analysis, 0).filter(({ statement }) => statement.start >= last)
  return [...new Set(found.map(({ statement }) => wording(statement)))]
}

test('only the first mention of somebody is a name', () => {
  expect(told('Mary Holt was a baker. She opened her shop in 1912 with her sister.', 'Mary Holt')).toContain(
    'Mary Holt opened her shop in 1912 with her sister.',
  )
  expect(told('Mary Holt opened her shop in Leeds in 1912.', 'Mary Holt').join()).not.toContain('Holt’s')
})

test('the subject is named, not the pronoun in front of it', () => {
  const text = 'Mary Holt was a baker. After her move to Leeds, she opened a shop in 1912.'
  const said = told(text, 'Mary Holt')
  expect(said.length).toBeGreaterThan(0)
  expect(said.join()).not.toContain('Holt’s')
})

test('the person of an article stays the subject although others are named beside her', () => {
  const text = 'Mary Holt was a baker. She moved to Leeds with Anna Lind. She opened a shop in 1912.'
  expect(told(text, 'Mary Holt')).toContain('Mary Holt opened a shop in 1912.')
  expect(told(text.replace('Mary Holt was', 'Jane Cobb was'), 'Leeds').join()).not.toContain('Lind opened')
})

test('whom somebody asks is not the one who asks', () => {
  const text = 'John Holt was a baker. He moved to Leeds. In 1912, Peter Lind asked him to open a shop.'
  expect(told(text, 'John Holt').join()).toContain('Peter Lind asked John Holt to open a shop')
})

test('a pronoun behind somebody without a name is left alone', () => {
  const text = 'John Holt was a judge. In 1912, Holt ruled that the citizen owned the house that he built.'
  expect(told(text, 'John Holt').join()).not.toContain('that John Holt built')
})

test('"they" are the things that the sentence before is about', () => {
  expect(told('The ferries were built in Norway. They carry 400 people each day.').join()).toContain(
    'The ferries carry 400 people',
  )
  expect(told('Several ferries were built in Norway. They carry 400 people each day.').join()).not.toContain(
    'Several ferries carry',
  )
})

test('"it" behind a side clause with a subject of its own is left alone', () => {
  const text = 'The tower was built in 1891. Although the garden is small, it has 400 trees.'
  expect(told(text).join()).not.toContain('the tower has')
})
