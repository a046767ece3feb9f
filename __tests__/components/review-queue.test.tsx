import { cleanup, screen, waitFor, within } from '@testing-library/react'

import { aReview, aReviewedQuestion } from '../support/review'
import { changesOf, openReview, stem, tallied } from '../support/review-page'

const push = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ push }) }))

beforeEach(() => sessionStorage.clear())

beforeAll(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

beforeEach(() => {
  push.mockClear()
  localStorage.clear()
})

test('A accepts and turns to the next, R rejects, and each is sent at once on the revision before it', async () => {
  const { sent, user } = openReview()
  await user.keyboard('a')
  expect(stem()).toBe('Question q2?')
  await user.keyboard('r')
  expect(stem()).toBe('Question q3?')
  expect(tallied()).toEqual(['1', '1', '1'])
  expect(sent).toEqual([
    { revision: 0, changes: [{ kind: 'decide', questionIds: ['q1'], verdict: 'accepted' }] },
    { revision: 1, changes: [{ kind: 'decide', questionIds: ['q2'], verdict: 'rejected' }] },
  ])
})

test.each(['s', 'x'])('%s puts a spare in the place of the question', async (key) => {
  const { sent, user } = openReview()
  await user.keyboard(key)
  expect(stem()).toBe('Question q4?')
  expect(screen.getByText('1 of 3')).toBeInTheDocument()
  expect(changesOf(sent)).toEqual([{ kind: 'replace', questionId: 'q1', spareId: 'q4' }])
  await user.keyboard(key)
  expect(screen.getByText(/No spare question is left/)).toBeInTheDocument()
})

test('a doubted spare says what is against it, until its teacher has edited it', async () => {
  const doubt = 'Other words would fit this gap.'
  const spare = aReviewedQuestion('q4', { decision: 'spare', position: 0, doubt })
  const { user } = openReview(aReview({ questions: [aReviewedQuestion('q1'), spare] }))
  expect(screen.queryByText(doubt)).not.toBeInTheDocument()
  await user.keyboard('s')
  expect(screen.getByText(doubt)).toHaveTextContent(`Read this one twice. ${doubt}`)
  cleanup()
  openReview(aReview({ questions: [{ ...spare, decision: 'drafted', version: 2 }] }))
  expect(screen.queryByText(doubt)).not.toBeInTheDocument()
})

test('J and K turn the pages, and stop at both ends', async () => {
  const { user } = openReview()
  await user.keyboard('k')
  expect(stem()).toBe('Question q1?')
  await user.keyboard('jjjj')
  expect(stem()).toBe('Question q3?')
  await user.keyboard('k')
  expect(stem()).toBe('Question q2?')
})

test.each(['u', 'z'])('%s takes back one thing after another', async (key) => {
  const { sent, user } = openReview()
  await user.keyboard('as')
  await user.keyboard(key)
  expect(stem()).toBe('Question q2?')
  await user.keyboard(key)
  expect(stem()).toBe('Question q1?')
  expect(tallied()).toEqual(['0', '0', '3'])
  expect(changesOf(sent).slice(2)).toEqual([
    { kind: 'put-back', questionId: 'q2', spareId: 'q4', verdict: 'drafted' },
    { kind: 'decide', questionIds: ['q1'], verdict: 'drafted' },
  ])
  await user.keyboard(key)
  expect(screen.getByText('There is nothing to take back.')).toBeInTheDocument()
})

test('1 to 4 make that option the key', async () => {
  const { sent, user } = openReview()
  await user.keyboard('2')
  expect(screen.getByText('The key of draft 1 is now “Ten”.')).toBeInTheDocument()
  await user.keyboard('8')
  expect(changesOf(sent)).toMatchObject([{ kind: 'edit', questionId: 'q1', wording: { key: 'Ten' } }])
})

test('an option can be made the key by its letter too', async () => {
  const { sent, user } = openReview()
  await user.click(screen.getByRole('button', { name: 'Make A the key: Nine' }))
  expect(changesOf(sent)).toMatchObject([{ wording: { key: 'Nine' } }])
})

test('O opens the article, ? shows all keys', async () => {
  const { user } = openReview()
  await user.keyboard('o')
  expect(push).toHaveBeenCalledWith(expect.stringContaining('/articles/a1'))
  await user.keyboard('?')
  expect(screen.getByRole('dialog', { name: 'Keys' })).toBeInTheDocument()
})

test('single keys can be switched off', async () => {
  const { sent, user } = openReview()
  await user.keyboard('?')
  await user.click(screen.getByRole('checkbox', { name: /Single keys/ }))
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await user.keyboard('a')
  expect(sent).toEqual([])
})

test('keys with Ctrl belong to the browser', async () => {
  const { sent, user } = openReview()
  await user.keyboard('{Control>}a{/Control}{Control>}r{/Control}')
  expect(sent).toEqual([])
})

test('every key has a button', async () => {
  const { sent, user } = openReview()
  await user.click(screen.getByRole('button', { name: /^Accept A/ }))
  await user.click(screen.getByRole('button', { name: /^Replace/ }))
  await user.click(screen.getByRole('button', { name: /^Reject/ }))
  await user.click(screen.getByRole('button', { name: /^Undo/ }))
  await user.click(screen.getByRole('button', { name: 'Draft before' }))
  await user.click(screen.getByRole('button', { name: 'Next draft' }))
  expect(changesOf(sent).map((change) => change.kind)).toEqual(['decide', 'replace', 'decide', 'decide'])
})

test('the list shows what was said of each, and turns to the one that is chosen', async () => {
  const { user } = openReview()
  await user.keyboard('a')
  const list = screen.getByRole('navigation', { name: 'Drafts' })
  expect(within(list).getByRole('button', { name: /Question q1\?.*accepted/ })).toBeInTheDocument()
  await user.click(within(list).getByRole('button', { name: /Question q3/ }))
  expect(stem()).toBe('Question q3?')
})

test('an edit is typed without setting off keys, checked while it is typed, and saved as a whole', async () => {
  const { sent, user } = openReview()
  await user.keyboard('e')
  const field = screen.getByRole('textbox', { name: 'Question' })
  expect(field).toHaveFocus()
  await user.clear(field)
  expect(field).toHaveAccessibleDescription('Write something here.')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(field).toHaveFocus())
  expect(sent).toEqual([])
  await user.type(field, 'How many lights are near?')
  await user.click(screen.getByRole('radio', { name: 'Option A is the key' }))
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(changesOf(sent)).toMatchObject([
    { kind: 'edit', wording: { stem: 'How many lights are near?', key: 'Nine' } },
    { kind: 'decide', questionIds: ['q1'], verdict: 'accepted' },
  ])
  expect(stem()).toBe('Question q2?')
})

test('two options that read alike are said to be, and cannot be saved', async () => {
  const { sent, user } = openReview()
  await user.keyboard('e')
  const option = screen.getByRole('textbox', { name: 'Option B' })
  await user.clear(option)
  await user.type(option, 'nine')
  expect(option).toHaveAccessibleDescription(/reads the same as another/)
  await user.click(screen.getByRole('button', { name: 'Save and accept' }))
  expect(sent).toEqual([])
})

test('an edit that was put away can be brought back', async () => {
  const { sent, user } = openReview()
  await user.keyboard('e')
  await user.type(screen.getByRole('textbox', { name: 'Question' }), ' Really?')
  await user.keyboard('{Escape}')
  expect(stem()).toBe('Question q1?')
  await user.keyboard('u')
  expect(screen.getByRole('textbox', { name: 'Question' })).toHaveValue('Question q1? Really?')
  expect(sent).toEqual([])
})

test('all the rest can be accepted at once, and taken back at once', async () => {
  const { user } = openReview()
  await user.keyboard('r')
  await user.click(screen.getByRole('button', { name: 'Accept all the rest (2)' }))
  expect(tallied()).toEqual(['2', '1', '0'])
  expect(screen.getByRole('button', { name: 'Publish 2 questions' })).toBeInTheDocument()
  await user.keyboard('u')
  expect(tallied()).toEqual(['0', '1', '2'])
})

test('publishing is offered only where there is something new to publish', async () => {
  const questions = ['q1', 'q2', 'q3'].map((id) => aReviewedQuestion(id, { decision: 'accepted' }))
  const title = 'The Skarholm light'
  const published = { number: 2, title, questions: ['q1', 'q2', 'q3'].map((id) => ({ id, version: 1 })) }
  const { user } = openReview(aReview({ questions, published }))
  const publish = () => screen.queryByRole('button', { name: /^Publish/ })
  expect(publish()).toBeNull()
  expect(screen.getByText('Published, version 2; nothing changed since')).toBeVisible()
  expect(screen.getByText('They are published as version 2, and nothing has changed since.')).toBeVisible()
  await user.keyboard('r')
  expect(publish()).toHaveTextContent('Publish 2 questions')
  expect(screen.getByText('Changed since version 2 was published')).toBeVisible()
  await user.keyboard('u')
  expect(publish()).toBeNull()
})

test('the source, the fact, who else tells it and what was left out stand beside the question', () => {
  openReview()
  expect(screen.getByText('one of eleven lighthouses', { selector: 'mark' })).toBeInTheDocument()
  expect(screen.getByText(/Nordvik Courier, 13 March 2026, sentence 2 of 5/)).toBeInTheDocument()
  expect(screen.getByText('Eleven lighthouses had a keeper.')).toBeInTheDocument()
  expect(screen.getByText(/Western Gazette: “It was among the last eleven/)).toBeInTheDocument()
  expect(screen.getByText('1 candidate left out here')).toBeInTheDocument()
})

test('true or false is turned round by 1 and 2', async () => {
  const wording = {
    form: 'true-false',
    key: 'True',
    stem: 'Question q1?',
    context: null,
    explanation: '',
    image: null,
  } as const
  const { sent, user } = openReview(aReview({ questions: [aReviewedQuestion('q1', { wording })] }))
  await user.keyboard('2')
  expect(changesOf(sent)).toMatchObject([{ wording: { form: 'true-false', key: 'False' } }])
})

test('an open edit survives the page being loaded again, and is gone once it is saved', async () => {
  const { user } = openReview()
  await user.keyboard('e')
  await user.type(screen.getByRole('textbox', { name: 'Question' }), ' Really?')
  cleanup()
  const again = openReview()
  expect(screen.getByRole('textbox', { name: 'Question' })).toHaveValue('Question q1? Really?')
  await again.user.click(screen.getByRole('button', { name: 'Save' }))
  expect(changesOf(again.sent)).toMatchObject([{ wording: { stem: 'Question q1? Really?' } }])
  cleanup()
  openReview()
  expect(stem()).toBe('Question q1?')
})

test('while a question is typed it is shown as students will see it, and can be tried', async () => {
  const { user } = openReview()
  await user.keyboard('e')
  const preview = within(screen.getByRole('region', { name: 'As students see it' }))
  await user.type(screen.getByRole('textbox', { name: 'Question' }), ' Really?')
  expect(preview.getByRole('heading', { level: 3, name: 'Question q1? Really?' })).toBeInTheDocument()
  const [option] = preview.getAllByRole('radio')
  if (option) await user.click(option)
  expect(option).toBeChecked()
})
