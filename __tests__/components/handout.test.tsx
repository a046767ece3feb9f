import { screen } from '@testing-library/react'

import { AnswerKey, Handout } from '@/components/question-sets/handout'

import { aReview, aReviewedQuestion } from '../support/review'
import { renderWithMessages } from '../support/screen'
import { aChoice } from '../support/wordings'

const about = { context: null, image: null, explanation: 'The canary says so.' }

const QUESTIONS = [
  aReviewedQuestion('q1', { wording: aChoice({ stem: 'How many lighthouses had a keeper?' }) }),
  aReviewedQuestion('q2', {
    wording: { ...about, form: 'cloze', stem: 'It floats on _____.', key: 'mercury', accepted: ['mercury'] },
  }),
  aReviewedQuestion('q3', {
    wording: {
      ...about,
      form: 'matching',
      stem: 'Match each number with what it counts.',
      pairs: [
        { prompt: '137', match: 'steps' },
        { prompt: '60', match: 'watts' },
      ],
      options: ['watts', 'steps'],
    },
  }),
]

test('a handout has room for each answer and tells none', () => {
  const { container } = renderWithMessages(<Handout title="The Skarholm light" questions={QUESTIONS} />)
  expect(screen.getByRole('heading', { name: 'The Skarholm light' })).toBeVisible()
  expect(screen.getByText('Name')).toBeVisible()
  expect(container).toHaveTextContent('It floats on blank_____.')
  expect(container).toHaveTextContent('A watts')
  expect(container).not.toHaveTextContent(/mercury|canary|one of eleven/)
})

test('the answer key has each key, with its letter and its sentence', () => {
  const { articles } = aReview()
  const { container } = renderWithMessages(
    <AnswerKey title="The Skarholm light" questions={QUESTIONS} articles={articles} />,
  )
  expect(container).toHaveTextContent('mercury')
  expect(container).toHaveTextContent('137: B steps; 60: A watts')
  expect(screen.getAllByText('one of eleven lighthouses', { selector: 'mark' })).toHaveLength(3)
  expect(screen.getAllByText('Nordvik Courier, sentence 2 of 5')).toHaveLength(3)
})
