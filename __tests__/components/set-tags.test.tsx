import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import { SetSearch } from '@/components/question-sets/set-search'
import { SetTags } from '@/components/question-sets/set-tags'
import { done, failedField } from '@/lib/forms/form-state'

import { renderWithMessages } from '../support/screen'

test('a tag is added, each leads to its sets and can be removed', async () => {
  const add = jest.fn().mockResolvedValue(done('The tag is added.'))
  const remove = jest.fn().mockResolvedValue(undefined)
  renderWithMessages(<SetTags tags={['Year 8']} add={add} remove={remove} />)
  const user = userEvent.setup()
  expect(screen.getByRole('link', { name: 'Year 8' })).toHaveAttribute('href', '/question-sets?tag=Year+8')
  await user.type(screen.getByRole('textbox', { name: 'Add a tag' }), 'light{Enter}')
  expect(await screen.findByText('The tag is added.')).toBeInTheDocument()
  expect(add.mock.calls[0][1].get('tag')).toBe('light')
  await user.click(screen.getByRole('button', { name: 'Remove the tag Year 8' }))
  expect(remove).toHaveBeenCalledWith('Year 8', expect.anything())
})

test('a tag that cannot be one is said to be, and stays typed', async () => {
  const add = async (_: unknown, formData: FormData) => failedField('tag', 'Type a word first.', formData)
  renderWithMessages(<SetTags tags={[]} add={add} remove={jest.fn()} />)
  const field = screen.getByRole('textbox', { name: 'Add a tag' })
  await userEvent.setup().type(field, 'light{Enter}')
  expect(await screen.findByText('Type a word first.')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Add a tag' })).toHaveValue('light')
})

test('eight tags are enough', () => {
  renderWithMessages(<SetTags tags={[...'abcdefgh']} add={jest.fn()} remove={jest.fn()} />)
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByText(/at most eight tags/)).toBeInTheDocument()
})

test('the library is narrowed by words and by a tag, which a second press lets go', () => {
  const tags = [
    { tag: 'light', count: 2 },
    { tag: 'Year 8', count: 1 },
  ]
  renderWithMessages(<SetSearch query="keeper" tag="light" tags={tags} />)
  expect(screen.getByRole('searchbox', { name: 'Search by title, article or tag' })).toHaveValue('keeper')
  const nav = screen.getByRole('navigation', { name: 'Tags' })
  const current = within(nav).getByRole('link', { current: true })
  expect(current).toHaveAccessibleName('light 2')
  expect(current).toHaveAttribute('href', '/question-sets?q=keeper')
  expect(within(nav).getByRole('link', { name: 'Year 8 1' })).toHaveAttribute(
    'href',
    '/question-sets?q=keeper&tag=Year+8',
  )
  expect(screen.getByRole('link', { name: 'Show all' })).toHaveAttribute('href', '/question-sets')
})
