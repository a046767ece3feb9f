import { askedWording, markReply } from '@/lib/domain/practice/asked'
import { isRecognisable, recallQuestion } from '@/lib/domain/practice/recall'
import type { AnswerSpec } from '@/lib/domain/questions/kinds'

const wording = (spec: AnswerSpec, stem = 'Which town?') => ({
  ...spec,
  stem,
  context: null,
  explanation: '',
  image: null,
})
const choice = wording({ form: 'choice', options: ['Oslo', 'Bergen', 'Voss'], key: 'Bergen' })

test('from memory a choice is typed, unless its answer is a sentence', () => {
  expect(recallQuestion(choice, null)).toEqual({
    form: 'short-answer',
    stem: 'Which town?',
    key: 'Bergen',
    accepted: ['Bergen'],
  })
  const key = 'because the harbour was full of ice that year'
  const long = wording({ form: 'choice', options: [key, 'for no reason'], key })
  expect(recallQuestion(long, null)).toBe(long)
})

test('a statement is asked by its own sentence with a gap, where the words are marked', () => {
  const statement = wording({ form: 'true-false', key: 'False' }, 'The light was lit in 1847.')
  const text = 'The light was lit in 1874.'
  const quote = { text, mark: { start: 21, end: 25 }, before: null, after: null, number: 1, count: 1 }
  expect(recallQuestion(statement, quote)).toMatchObject({ form: 'cloze', key: '1874' })
  expect(recallQuestion(statement, null)).toBe(statement)
})

test('what is typed anyway, matched or put in order stays as it is', () => {
  const typed = wording({ form: 'short-answer', key: 'Bergen', accepted: ['Bergen'] })
  const ordering = wording({ form: 'ordering', options: ['b', 'a'], key: ['a', 'b'] })
  expect(recallQuestion(typed, null)).toBe(typed)
  expect(recallQuestion(ordering, null)).toBe(ordering)
  expect([typed, ordering, choice].map(isRecognisable)).toEqual([false, true, true])
})

test('a reply is marked by where its option is shown', () => {
  const asked = askedWording(choice, 1, 'any chance')
  const right = asked.question.options.indexOf('Bergen')
  expect(markReply(choice, asked, { chosen: [right], text: null })).toMatchObject({
    verdict: 'right',
    isRight: true,
  })
  const wrong = asked.question.options.indexOf('Oslo')
  expect(markReply(choice, asked, { chosen: [wrong], text: null })).toMatchObject({
    verdict: 'wrong',
    isRight: false,
  })
  expect(markReply(choice, asked, undefined)).toMatchObject({ verdict: 'none', right: [{ text: 'Bergen' }] })
})
