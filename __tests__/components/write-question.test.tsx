import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

import { aReview } from '../support/review'
import { changesOf, openReview, stem, tallied } from '../support/review-page'
import { LIGHT } from '../support/runs'

jest.mock('next/navigation', () => ({ useRouter: () => ({ push: jest.fn() }) }))

beforeEach(() => sessionStorage.clear())

const field = (name: string) => screen.getByRole('textbox', { name })
const formOf = () => screen.getByRole('combobox', { name: 'Form' })
const save = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Save the question' }))
const written = (sent: Parameters<typeof changesOf>[0]) =>
  changesOf(sent).find(({ kind }) => kind === 'write')

test('N opens a blank question; written, it is accepted, last in the draft, and can be taken back', async () => {
  const { sent, user } = openReview()
  await user.keyboard('n')
  expect(field('Question')).toHaveFocus()
  await user.type(field('Question'), 'Question q9?')
  await user.clear(field('Option D'))
  await user.click(screen.getByRole('button', { name: 'Remove option D' }))
  await user.type(field('Option A'), '31')
  await user.type(field('Option B'), '41')
  await user.type(field('Option C'), '51')
  await user.click(screen.getByRole('radio', { name: 'Option B is the key' }))
  await save(user)
  expect(written(sent)).toMatchObject({
    source: null,
    wording: { form: 'choice', stem: 'Question q9?', options: ['31', '41', '51'], key: '41' },
  })
  expect(stem()).toBe('Question q9?')
  expect(screen.getByText('4 of 4')).toBeInTheDocument()
  expect(screen.getByText('Written by hand')).toBeInTheDocument()
  expect(screen.getByText('Question 4 written and accepted.')).toBeInTheDocument()
  expect(tallied()).toEqual(['1', '0', '3'])

  await user.keyboard('u')
  expect(changesOf(sent).at(-1)).toMatchObject({ kind: 'unwrite' })
  expect(tallied()).toEqual(['0', '0', '3'])
  expect(field('Question')).toHaveValue('Question q9?')
})

test('what is missing is said, the first of it gets the focus, and nothing typed is lost', async () => {
  const { sent, user } = openReview()
  await user.click(screen.getByRole('button', { name: /^Write a question/ }))
  await user.type(field('Option A'), 'Nine')
  await save(user)
  expect(field('Question')).toHaveAccessibleDescription('Write something here.')
  await waitFor(() => expect(field('Question')).toHaveFocus())
  expect(field('Option A')).toHaveValue('Nine')
  expect(sent).toEqual([])
})

test('all forms can be chosen, and each keeps what was typed in it', async () => {
  const { user } = openReview()
  await user.keyboard('n')
  await user.type(field('Question'), 'When?')
  await user.type(field('Option A'), '1874')
  for (const [form, label] of [
    ['True or false', /^True/],
    ['Gap', 'Answer'],
    ['Short answer', 'Answer'],
    ['Number', 'May be off by'],
    ['Matching', 'Left side 1'],
    ['Ordering', 'Line 1'],
    ['Choice', 'Option A'],
  ] as const) {
    await user.selectOptions(formOf(), form)
    const part = form === 'True or false' ? 'radio' : 'textbox'
    const editor = within(screen.getByRole('form', { name: 'Write a question' }))
    expect(editor.getByRole(part, { name: label })).toBeInTheDocument()
    expect(field('Question')).toHaveValue('When?')
    expect(formOf()).toHaveValue(
      form === 'True or false'
        ? 'true-false'
        : form === 'Gap'
          ? 'cloze'
          : form.toLowerCase().replace(' ', '-'),
    )
  }
  expect(field('Option A')).toHaveValue('1874')
})

test('lines of an ordering can be added, moved and removed, and are not shown in their right order', async () => {
  const { sent, user } = openReview()
  await user.keyboard('n')
  await user.selectOptions(formOf(), 'Ordering')
  await user.type(field('Question'), 'In which order?')
  await user.click(screen.getByRole('button', { name: 'Add a line' }))
  for (const [index, word] of ['one', 'two', 'four', 'three'].entries()) {
    await user.type(field(`Line ${index + 1}`), word)
  }
  await user.click(screen.getByRole('button', { name: 'Move line 4 up' }))
  await user.click(screen.getByRole('button', { name: 'Remove line 1' }))
  await save(user)
  const change = written(sent)
  const wording = change?.kind === 'write' ? change.wording : null
  expect(wording).toMatchObject({ form: 'ordering', key: ['two', 'three', 'four'] })
  if (wording?.form === 'ordering') expect(wording.options).not.toEqual(wording.key)
})

test('a sentence of the article can be its source, with the key marked in it', async () => {
  const { sent, user } = openReview()
  await user.keyboard('n')
  await user.selectOptions(formOf(), 'Short answer')
  await user.type(field('Question'), 'Question q9?')
  await user.type(field('Answer'), 'Maren Tolvik')
  await user.click(screen.getByRole('button', { name: 'Choose a sentence' }))
  expect(screen.getAllByRole('radio')).toHaveLength(5)
  await user.type(screen.getByRole('searchbox', { name: 'Find a sentence' }), 'kept tolvik')
  expect(screen.getByText('1 sentence')).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Maren Tolvik kept it for 31 years.' }))
  expect(screen.getByText('Maren Tolvik', { selector: 'mark' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Choose another' })).toHaveFocus()
  await save(user)
  const start = LIGHT.indexOf('Maren')
  expect(written(sent)).toMatchObject({ source: { article: 0, start } })
  const aside = screen.getByRole('complementary', { name: 'Source and reasons' })
  expect(within(aside).getByText('Maren Tolvik', { selector: 'mark' })).toBeInTheDocument()
  expect(within(aside).getByText(/sentence 3 of 5/)).toBeInTheDocument()
})

test('Escape puts it away and U brings it back; leaving the page keeps it for the tab', async () => {
  const { sent, user } = openReview()
  await user.keyboard('n')
  await user.type(field('Question'), 'Half a question')
  await user.keyboard('{Escape}')
  expect(stem()).toBe('Question q1?')
  await user.keyboard('u')
  expect(field('Question')).toHaveValue('Half a question')
  expect(JSON.stringify({ ...sessionStorage })).toContain('Half a question')
  expect(sent).toEqual([])
})

test('the editor is open at once where the address asks for it, with what was left there', async () => {
  const first = openReview(aReview(), [], { write: true })
  await first.user.type(field('Question'), 'Half a question')
  document.body.replaceChildren()
  openReview(aReview(), [], { write: true })
  expect(field('Question')).toHaveValue('Half a question')
})

test('a set without any question offers to write one', async () => {
  const { sent, user } = openReview(aReview({ questions: [], claims: [] }))
  await user.click(screen.getByRole('button', { name: /^Write a question/ }))
  await user.selectOptions(formOf(), 'True or false')
  await user.type(field('Question'), 'Question q9?')
  await save(user)
  expect(stem()).toBe('Question q9?')
  expect(written(sent)).toMatchObject({ wording: { form: 'true-false', key: 'True' } })
})

test('a question written while another window changed the draft is kept beside it', async () => {
  const other = aReview({ revision: 7 })
  const { sent, user } = openReview(aReview(), [{ outcome: 'conflict', review: other }])
  await user.keyboard('n')
  await user.selectOptions(formOf(), 'True or false')
  await user.type(field('Question'), 'Question q9?')
  await save(user)
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toEqual({ revision: 7, changes: sent[0]?.changes })
})
