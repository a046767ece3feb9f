import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'

import { Button } from '@/components/ui/button'
import { Dialog, DialogActs } from '@/components/ui/dialog'
import { Menu } from '@/components/ui/menu'
import { Tip } from '@/components/ui/tip'
import { ToastRegion, useToast } from '@/components/ui/toast'

import { renderWithMessages } from '../support/screen'

// jsdom knows the element, but not how to open it: the least of what a browser does.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

function HandIn() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Hand in</Button>
      <Dialog title="Hand in now?" open={open} onClose={() => setOpen(false)}>
        <DialogActs>
          <Button onClick={() => setOpen(false)}>Not yet</Button>
        </DialogActs>
      </Dialog>
    </>
  )
}

test('a dialog opens by its button, is named by its title, and closes', async () => {
  renderWithMessages(<HandIn />)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Hand in' }))
  expect(screen.getByRole('dialog', { name: 'Hand in now?' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Not yet' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('a dialog that the browser closes tells its owner', async () => {
  renderWithMessages(<HandIn />)
  await userEvent.click(screen.getByRole('button', { name: 'Hand in' }))
  act(() => screen.getByRole<HTMLDialogElement>('dialog').close())
  await userEvent.click(screen.getByRole('button', { name: 'Hand in' }))
  expect(screen.getByRole('dialog')).toBeVisible()
})

function Accepting({ onUndo }: { onUndo?: () => void }) {
  const say = useToast()
  return <Button onClick={() => say('Draft accepted.', onUndo)}>Accept</Button>
}

test('a toast is said, and its undo takes back once', async () => {
  const undo = jest.fn()
  renderWithMessages(
    <ToastRegion>
      <Accepting onUndo={undo} />
    </ToastRegion>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Accept' }))
  expect(screen.getByRole('status')).toHaveTextContent('Draft accepted.')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledTimes(1)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('a toast leaves after a while, but waits while it is pointed at', async () => {
  jest.useFakeTimers()
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime })
  renderWithMessages(
    <ToastRegion>
      <Accepting />
    </ToastRegion>,
  )
  await user.click(screen.getByRole('button', { name: 'Accept' }))
  await user.hover(screen.getByText('Draft accepted.'))
  act(() => jest.advanceTimersByTime(60_000))
  expect(screen.getByText('Draft accepted.')).toBeVisible()
  await user.unhover(screen.getByText('Draft accepted.'))
  act(() => jest.advanceTimersByTime(6_000))
  expect(screen.queryByText('Draft accepted.')).not.toBeInTheDocument()
  jest.useRealTimers()
})

test('a menu closes with Escape and gives the focus back', async () => {
  renderWithMessages(
    <Menu button="More">
      <button type="button">Export</button>
    </Menu>,
  )
  const summary = screen.getByText('More')
  await userEvent.click(summary)
  expect(screen.getByRole('group')).toHaveAttribute('open')
  screen.getByRole('button', { name: 'Export' }).focus()
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('group')).not.toHaveAttribute('open')
  expect(summary).toHaveFocus()
})

test('choosing in a menu closes it, and so does a click elsewhere', async () => {
  renderWithMessages(
    <>
      <Menu button="More">
        <button type="button">Export</button>
      </Menu>
      <p>Elsewhere</p>
    </>,
  )
  await userEvent.click(screen.getByText('More'))
  await userEvent.click(screen.getByRole('button', { name: 'Export' }))
  expect(screen.getByRole('group')).not.toHaveAttribute('open')
  await userEvent.click(screen.getByText('More'))
  await userEvent.click(screen.getByText('Elsewhere'))
  expect(screen.getByRole('group')).not.toHaveAttribute('open')
})

test('a tip shows on focus and hides with Escape', async () => {
  renderWithMessages(<Tip tip="Two articles tell this.">Corroborated</Tip>)
  await userEvent.tab()
  expect(screen.getByRole('tooltip')).toHaveTextContent('Two articles tell this.')
  expect(screen.getByRole('button', { name: 'Corroborated' })).toHaveAccessibleDescription(
    'Two articles tell this.',
  )
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
})
