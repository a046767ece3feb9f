import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import { PinSignInForm } from '@/components/people/pin-sign-in-form'
import { SignInForm } from '@/components/people/sign-in-form'
import { failed, failedField, type FormState } from '@/lib/forms/form-state'

import { renderWithMessages } from '../support/screen'

const aFake = (answer: (formData: FormData) => FormState) =>
  jest.fn((_previous: FormState, formData: FormData) => Promise.resolve(answer(formData)))

test('the form sends what was typed and the page to go on to', async () => {
  const action = aFake(() => ({ status: 'idle' }))
  renderWithMessages(<SignInForm action={action} next="/classes" />)
  await userEvent.type(screen.getByLabelText('E-mail'), 'h@school.example')
  await userEvent.type(screen.getByLabelText('Password'), ' two words {Enter}')
  const sent = action.mock.calls[0]?.[1]
  expect(Object.fromEntries(sent ?? new FormData())).toEqual({
    email: 'h@school.example',
    password: ' two words ',
    next: '/classes',
  })
})

test('what does not match is said aloud, and address and password stay', async () => {
  const action = aFake((formData) => failed('E-mail and password do not match.', formData))
  renderWithMessages(<SignInForm action={action} next="" />)
  await userEvent.type(screen.getByLabelText('E-mail'), 'h@school.example')
  await userEvent.type(screen.getByLabelText('Password'), 'lighthouse')
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('E-mail and password do not match.')
  expect(screen.getByLabelText('E-mail')).toHaveValue('h@school.example')
  expect(screen.getByLabelText('Password')).toHaveValue('lighthouse')
})

test('the state that comes back never holds a secret', () => {
  const typed = new FormData()
  for (const name of ['email', 'password', 'secret', 'newPassword', 'pin']) typed.set(name, 'lighthouse')
  expect(failed('No.', typed)).toMatchObject({ values: { email: 'lighthouse' } })
  expect(JSON.stringify(failed('No.', typed)).match(/lighthouse/g)).toHaveLength(1)
})

test('a field that needs another look is marked and described', async () => {
  const action = aFake((formData) => failedField('email', 'Type your e-mail address.', formData))
  renderWithMessages(<SignInForm action={action} next="" />)
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByText('Type your e-mail address.')).toBeVisible()
  expect(screen.getByLabelText('E-mail')).toBeInvalid()
  expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription('Type your e-mail address.')
})

test('the password can be shown and hidden', async () => {
  renderWithMessages(<SignInForm action={aFake(() => ({ status: 'idle' }))} next="" />)
  const password = screen.getByLabelText('Password')
  expect(password).toHaveAttribute('type', 'password')
  await userEvent.click(screen.getByRole('button', { name: 'Show the password' }))
  expect(password).toHaveAttribute('type', 'text')
  await userEvent.click(screen.getByRole('button', { name: 'Hide the password' }))
  expect(password).toHaveAttribute('type', 'password')
})

test('who comes back types code, alias and PIN; the code may be there already', async () => {
  const action = aFake(() => ({ status: 'idle' }))
  renderWithMessages(<PinSignInForm action={action} next="" code="ABCD-2345" alias="" />)
  expect(screen.getByLabelText('Class code')).toHaveValue('ABCD-2345')
  await userEvent.type(screen.getByLabelText('Your alias'), 'Quiet Heron')
  await userEvent.type(screen.getByLabelText('PIN or password'), '4172{Enter}')
  expect(Object.fromEntries(action.mock.calls[0]?.[1] ?? new FormData())).toEqual({
    code: 'ABCD-2345',
    alias: 'Quiet Heron',
    secret: '4172',
    next: '',
  })
})
