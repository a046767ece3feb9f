import { render, screen } from '@testing-library/react'

import { RadioGroup } from '@/components/ui/choice'
import { Select, TextField } from '@/components/ui/field'
import { Button } from '@/components/ui/button'

test('a field is named by its label and described by hint and error', () => {
  render(<TextField label="Address" hint="A public page." error="This page needs a sign-in." name="url" />)
  const field = screen.getByRole('textbox', { name: 'Address' })
  expect(field).toHaveAccessibleDescription('A public page. This page needs a sign-in.')
  expect(field).toBeInvalid()
})

test('a field without an error is not invalid', () => {
  render(<TextField label="Title" name="title" />)
  expect(screen.getByRole('textbox', { name: 'Title' })).toBeValid()
})

test('a list offers its options', () => {
  render(<Select label="Forms" options={[{ value: 'all', label: 'All that fit' }]} />)
  expect(screen.getByRole('combobox', { name: 'Forms' })).toHaveDisplayValue('All that fit')
})

test('a group of choices is named by its legend and described by its error', () => {
  render(
    <RadioGroup
      legend="Attempts"
      name="attempts"
      error="Choose one."
      options={[{ value: '1', label: 'One' }]}
    />,
  )
  expect(screen.getByRole('group', { name: 'Attempts' })).toHaveAccessibleDescription('Choose one.')
})

test('a busy button says so, keeps its name and does nothing', () => {
  const press = jest.fn()
  render(
    <Button type="submit" busy onClick={press}>
      Reading
    </Button>,
  )
  const button = screen.getByRole('button', { name: 'Reading', busy: true })
  button.click()
  expect(press).not.toHaveBeenCalled()
  expect(button).toHaveAttribute('type', 'button')
})
