import { quoteOf } from '@/lib/domain/articles/quote'
import { confirmingQuestion } from '@/lib/domain/reviews/confirming'

const text = 'The light on Skarholm was first lit in 1874. It burned oil.'
const sentences = [
  { start: 0, end: 44, paragraph: 0 },
  { start: 45, end: 59, paragraph: 0 },
]
const quote = quoteOf({ text, sentences }, { start: 0, end: 44 }, { start: 39, end: 43 })
const statement = { form: 'true-false', stem: 'The light was first lit in 1847.', key: 'False' } as const

test('a statement is confirmed by the words that its source marks, typed into a gap', () => {
  expect(confirmingQuestion(statement, quote)).toEqual({
    form: 'cloze',
    stem: 'The light on Skarholm was first lit in _____.',
    key: '1874',
    accepted: ['1874'],
  })
})

test('a choice of two is confirmed by typing its key; more options need no confirmation', () => {
  const choice = { form: 'choice', stem: 'What did it burn?', key: 'oil' } as const
  expect(confirmingQuestion({ ...choice, options: ['oil', 'coal'] }, null)).toEqual({
    form: 'short-answer',
    stem: 'What did it burn?',
    key: 'oil',
    accepted: ['oil'],
  })
  expect(confirmingQuestion({ ...choice, options: ['oil', 'coal', 'gas'] }, null)).toBeNull()
})

test('without a marked source, or where the marked words are a whole clause, a statement stays as it is', () => {
  expect(confirmingQuestion(statement, null)).toBeNull()
  expect(confirmingQuestion(statement, { ...quote, mark: null })).toBeNull()
  expect(confirmingQuestion(statement, { ...quote, mark: { start: 0, end: 43 } })).toBeNull()
})
