import { act, screen, waitFor, within } from '@testing-library/react'

import { aReview, aReviewedQuestion } from '../support/review'
import { openReview, stem, tallied } from '../support/review-page'
import { aChoice } from '../support/wordings'

jest.mock('next/navigation', () => ({ useRouter: () => ({ push: jest.fn() }) }))

test('without a connection nothing is lost: it is sent again, together with what came after', async () => {
  const { sent, user } = openReview(aReview(), [{ outcome: 'unreached' }])
  await user.keyboard('a')
  expect(await screen.findByText(/No connection/)).toBeInTheDocument()
  await user.keyboard('r')
  expect(tallied()).toEqual(['1', '1', '1'])
  await user.click(screen.getByRole('button', { name: 'Send again' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toMatchObject({ revision: 0, changes: [{ verdict: 'accepted' }, { verdict: 'rejected' }] })
  expect(screen.queryByText(/No connection/)).not.toBeInTheDocument()
})

test('it is sent again by itself as soon as the network is back', async () => {
  const { sent, user } = openReview(aReview(), [{ outcome: 'unreached' }])
  await user.keyboard('a')
  await screen.findByText(/No connection/)
  await act(async () => void window.dispatchEvent(new Event('online')))
  expect(sent).toHaveLength(2)
})

test('a change in another window to another question is taken in, and ours is sent on top of it', async () => {
  const other = aReview({
    revision: 7,
    questions: aReview().questions.map((question) =>
      question.id === 'q3' ? { ...question, decision: 'rejected' as const } : question,
    ),
  })
  const { sent, user } = openReview(aReview(), [{ outcome: 'conflict', review: other }])
  await user.keyboard('a')
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toEqual({ revision: 7, changes: sent[0]?.changes })
  expect(tallied()).toEqual(['1', '1', '1'])
  expect(screen.getByText(/Both changes are kept/)).toBeInTheDocument()
})

const touched = aReview({
  revision: 7,
  questions: [aReviewedQuestion('q1', { decision: 'rejected', version: 2 }), ...aReview().questions.slice(1)],
})

test('of two windows that changed the same question the teacher chooses; hers can be kept', async () => {
  const { sent, user } = openReview(aReview(), [{ outcome: 'conflict', review: touched }])
  await user.keyboard('a')
  expect(await screen.findByText(/changed in another window/)).toBeInTheDocument()
  expect(sent).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Keep mine' }))
  await waitFor(() => expect(sent[1]?.revision).toBe(7))
  expect(tallied()).toEqual(['1', '0', '2'])
})

test('or the other window can be kept', async () => {
  const { sent, user } = openReview(aReview(), [{ outcome: 'conflict', review: touched }])
  await user.keyboard('a')
  await user.click(await screen.findByRole('button', { name: 'Keep the other' }))
  expect(tallied()).toEqual(['0', '1', '2'])
  expect(sent).toHaveLength(1)
})

const reworded = aReview({
  revision: 7,
  questions: [
    aReviewedQuestion('q1', { version: 2, wording: aChoice({ stem: 'Question q1, theirs?' }) }),
    ...aReview().questions.slice(1),
  ],
})

test('words that two windows gave one question are shown side by side; ours can be taken up again', async () => {
  const { sent, user } = openReview(aReview(), [{ outcome: 'conflict', review: reworded }])
  await user.keyboard('e')
  await user.type(screen.getByRole('textbox', { name: 'Question' }), ' Ours')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(/Nothing of yours is saved yet/)
  expect(alert).toHaveTextContent(/HereQuestion q1\? Ours.*ThereQuestion q1, theirs\?/)
  await user.click(screen.getByRole('button', { name: 'Keep the other' }))
  expect(stem()).toBe('Question q1, theirs?')
  expect(sent).toHaveLength(1)
  await user.keyboard('u')
  expect(screen.getByRole('textbox', { name: 'Question' })).toHaveValue('Question q1? Ours')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(sent[1]).toMatchObject({ revision: 7, changes: [{ kind: 'edit' }] }))
})

test('an edit that was open while another window changed the question warns before it takes its place', async () => {
  const { sent, user } = openReview(aReview(), [{ outcome: 'conflict', review: reworded }])
  await user.keyboard('e')
  await user.type(screen.getByRole('textbox', { name: 'Question' }), ' Ours')
  await user.click(
    within(screen.getByRole('navigation', { name: 'Drafts' })).getByRole('button', { name: /q2/ }),
  )
  await user.keyboard('a')
  await screen.findByText(/Both changes are kept/)
  await user.click(
    within(screen.getByRole('navigation', { name: 'Drafts' })).getByRole('button', { name: /q1/ }),
  )
  expect(screen.getByText(/While you typed/)).toHaveTextContent('“Question q1, theirs?” (key: Eleven)')
  const before = sent.length
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(sent).toHaveLength(before)
  expect(screen.getByRole('textbox', { name: 'Question' })).toHaveValue('Question q1? Ours')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(sent).toHaveLength(before + 1))
  expect(stem()).toBe('Question q1? Ours')
})

test('an answer that was lost on its way is no conflict: what is there is what we wanted', async () => {
  const questions = [aReviewedQuestion('q1', { decision: 'accepted' }), ...aReview().questions.slice(1)]
  const { sent, user } = openReview(aReview(), [
    { outcome: 'unreached' },
    { outcome: 'conflict', review: aReview({ questions, revision: 1 }) },
  ])
  await user.keyboard('a')
  await user.click(await screen.findByRole('button', { name: 'Send again' }))
  await waitFor(() => expect(sent).toHaveLength(3))
  expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull()
  expect(tallied()).toEqual(['1', '0', '2'])
})

test('signed out, decisions wait until the teacher has signed in again', async () => {
  const { sent, user } = openReview(aReview(), [{ outcome: 'signed-out' }])
  await user.keyboard('a')
  expect(await screen.findByText(/You are signed out/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Send again' }))
  await waitFor(() => expect(sent).toHaveLength(2))
})

test('taking back what another window has made impossible does not go round in circles', async () => {
  const gone = aReview({ revision: 7, questions: [aReviewedQuestion('q2'), aReviewedQuestion('q3')] })
  const { sent, user } = openReview(aReview(), [
    { outcome: 'saved', revision: 1 },
    { outcome: 'conflict', review: gone },
  ])
  await user.keyboard('ar')
  await user.keyboard('uu')
  await waitFor(() => expect(screen.queryByText('Saved')).toBeInTheDocument())
  expect(sent.length).toBeLessThan(5)
})
