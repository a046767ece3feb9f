import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import type { Saved, SaveChanges, Unsaved } from '@/components/question-sets/save-changes'
import { SetQuestions } from '@/components/question-sets/set-questions'

import { aReview, aReviewedQuestion } from '../support/review'
import { renderWithMessages } from '../support/screen'

const refresh = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ refresh }) }))

beforeEach(() => refresh.mockClear())

const QUESTIONS = [
  aReviewedQuestion('q1', { decision: 'accepted' }),
  aReviewedQuestion('q2', { decision: 'rejected' }),
  aReviewedQuestion('q3', { decision: 'accepted' }),
  aReviewedQuestion('q4', { decision: 'accepted' }),
]

function openSet(answers: readonly Saved[] = []) {
  const sent: Unsaved[] = []
  const save: SaveChanges = (_, unsaved) => {
    const answer = answers[sent.length] ?? { outcome: 'saved' as const, revision: unsaved.revision + 1 }
    sent.push(unsaved)
    return Promise.resolve(answer)
  }
  const review = aReview({ questions: QUESTIONS })
  renderWithMessages(<SetQuestions review={review} sources={['Nordvik Courier']} save={save} />)
  return { sent, user: userEvent.setup() }
}

const shown = () =>
  within(screen.getByRole('list', { name: 'Questions' }))
    .getAllByText(/^Question q/)
    .map((stem) => stem.textContent)

const button = (name: string) => screen.getByRole('button', { name })

test('a question is moved by buttons past what is not shown; it is saved, said, and the focus goes with it', async () => {
  const { sent, user } = openSet()
  expect(shown()).toEqual(['Question q1?', 'Question q3?', 'Question q4?'])
  expect(button('Move question 1 up')).toBeDisabled()
  expect(button('Move question 3 down')).toBeDisabled()
  await user.click(button('Move question 3 up'))
  expect(shown()).toEqual(['Question q1?', 'Question q4?', 'Question q3?'])
  expect(screen.getByText('Question 3 is now question 2.')).toBeInTheDocument()
  await waitFor(() => expect(button('Move question 2 up')).toHaveFocus())
  expect(sent).toEqual([{ revision: 0, changes: [{ kind: 'move', questionId: 'q4', beforeId: 'q3' }] }])
  await waitFor(() => expect(refresh).toHaveBeenCalledTimes(1))
})

test('Alt and an arrow key move it too, as far as the end', async () => {
  const { sent, user } = openSet()
  button('Move question 1 down').focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(button('Move question 2 down')).toHaveFocus())
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(button('Move question 3 up')).toHaveFocus())
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(shown()).toEqual(['Question q3?', 'Question q4?', 'Question q1?'])
  expect(sent.flatMap(({ changes }) => changes)).toEqual([
    { kind: 'move', questionId: 'q1', beforeId: 'q4' },
    { kind: 'move', questionId: 'q1', beforeId: null },
  ])
})

test('moves are taken back one after another', async () => {
  const { user } = openSet()
  await user.click(button('Move question 1 down'))
  await user.click(button('Move question 3 up'))
  await user.click(button('Undo'))
  await user.click(button('Undo'))
  expect(shown()).toEqual(['Question q1?', 'Question q3?', 'Question q4?'])
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  expect(screen.getByText('Taken back.')).toBeInTheDocument()
})

test('without a network the order is kept and sent again', async () => {
  const { sent, user } = openSet([{ outcome: 'unreached' }])
  await user.click(button('Move question 1 down'))
  expect(await screen.findByText(/No connection/)).toBeInTheDocument()
  await user.click(button('Send again'))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(shown()).toEqual(['Question q3?', 'Question q1?', 'Question q4?'])
})

test('another window that changed the set is taken in, with our move on top', async () => {
  const questions = [...QUESTIONS.slice(0, 3), aReviewedQuestion('q4', { decision: 'rejected' })]
  const { sent, user } = openSet([{ outcome: 'conflict', review: aReview({ questions, revision: 5 }) }])
  await user.click(button('Move question 1 down'))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]?.revision).toBe(5)
  expect(shown()).toEqual(['Question q3?', 'Question q1?'])
})

test('a question is dragged by its number to another place, and Escape lets go', async () => {
  const { sent, user } = openSet()
  const lines = within(screen.getByRole('list', { name: 'Questions' })).getAllByRole('listitem')
  lines.forEach((line, index) => {
    line.getBoundingClientRect = () => new DOMRect(0, index * 100, 300, 100)
  })
  // jsdom has none of these.
  window.scrollBy = jest.fn()
  HTMLElement.prototype.setPointerCapture = jest.fn()
  globalThis.PointerEvent ??= MouseEvent as typeof PointerEvent
  const handle = screen.getAllByTitle('Drag to move')[2]
  if (!handle) throw new Error('There is no handle.')
  const drag = (y: number, end: 'Escape' | 'drop') => {
    fireEvent.pointerDown(handle, { button: 0, clientY: 250 })
    fireEvent.pointerMove(handle, { clientY: y })
    if (end === 'Escape') fireEvent.keyDown(document, { key: 'Escape' })
    fireEvent.pointerUp(handle, { clientY: y })
  }
  drag(120, 'Escape')
  expect(sent).toEqual([])
  drag(20, 'drop')
  expect(window.scrollBy).toHaveBeenCalled()
  expect(shown()).toEqual(['Question q4?', 'Question q1?', 'Question q3?'])
  await waitFor(() =>
    expect(sent).toEqual([{ revision: 0, changes: [{ kind: 'move', questionId: 'q4', beforeId: 'q1' }] }]),
  )
  await user.click(button('Undo'))
  expect(shown()).toEqual(['Question q1?', 'Question q3?', 'Question q4?'])
})
