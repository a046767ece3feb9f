import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'

import { OrderingAnswer } from '@/components/questions/ordering-answer'

import { renderWithMessages } from '../support/screen'

function Ordering() {
  const [items, order] = useState<readonly string[]>(['lens', 'light', 'keeper'])
  return (
    <form aria-label="quiz">
      <h2 id="stem">Put these in order</h2>
      <OrderingAnswer name="order" labelledBy="stem" items={items} onOrder={order} />
    </form>
  )
}

const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent)
const button = (name: string) => screen.getByRole('button', { name })

test('a line moves with its buttons, and the move is said', async () => {
  renderWithMessages(<Ordering />)
  await userEvent.click(button('Move down: lens'))
  expect(lines()).toEqual(['light', 'lens', 'keeper'])
  expect(screen.getByRole('status')).toHaveTextContent('lens is now 2 of 3.')
})

test('the focus travels with the line, also to the end', async () => {
  renderWithMessages(<Ordering />)
  button('Move down: lens').focus()
  await userEvent.keyboard('{Enter}')
  await screen.findByText('lens is now 2 of 3.')
  await new Promise(requestAnimationFrame)
  expect(button('Move down: lens')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await screen.findByText('lens is now 3 of 3.')
  await new Promise(requestAnimationFrame)
  expect(button('Move up: lens')).toHaveFocus()
})

test('Alt and an arrow key move a line; an arrow alone does not', async () => {
  renderWithMessages(<Ordering />)
  button('Move up: keeper').focus()
  await userEvent.keyboard('{ArrowUp}')
  expect(lines()).toEqual(['lens', 'light', 'keeper'])
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(lines()).toEqual(['lens', 'keeper', 'light'])
})

test('the first line cannot go up, nor the last one down', () => {
  renderWithMessages(<Ordering />)
  expect(button('Move up: lens')).toBeDisabled()
  expect(button('Move down: keeper')).toBeDisabled()
})

test('the order goes along with the form', async () => {
  renderWithMessages(<Ordering />)
  await userEvent.click(button('Move up: keeper'))
  const form = screen.getByRole<HTMLFormElement>('form', { name: 'quiz' })
  expect(new FormData(form).getAll('order')).toEqual(['lens', 'keeper', 'light'])
})

test('each line has one name for each of its buttons', () => {
  renderWithMessages(<Ordering />)
  const [first] = screen.getAllByRole('listitem')
  if (!first) throw new Error('There is no line.')
  expect(within(first).getAllByRole('button')).toHaveLength(2)
})
