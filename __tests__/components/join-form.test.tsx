import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import { JoinForm } from '@/components/people/join-form'
import type { JoinStart } from '@/components/people/use-join'
import type { FormAction } from '@/lib/forms/form-state'

import { renderWithMessages } from '../support/screen'

const push = jest.fn<void, [string]>()
jest.mock('next/navigation', () => ({ useRouter: () => ({ push }) }))

const CLASS = {
  className: '8B Geography',
  teacher: 'Ms Adeyemi',
  aliases: ['Far Bell', 'Paper Kite'],
  alreadyIn: false,
}
const START: JoinStart = { code: '', found: null, aliases: ['Quiet Heron', 'Blue Otter'], viewer: null }
const noAction: FormAction = () => Promise.resolve({ status: 'idle' })

/** What our own addresses answer, by path; a number is a refusal's status. */
type Answers = Record<string, { status: number; body: unknown }>

let asked: { path: string; body: unknown }[] = []

function serve(answers: Answers): void {
  asked = []
  globalThis.fetch = jest.fn(async (address: RequestInfo | URL, init?: RequestInit) => {
    const path = String(address)
    asked.push({ path, body: JSON.parse(String(init?.body)) })
    const { status, body } = answers[path] ?? { status: 500, body: {} }
    return { ok: status < 400, json: async () => body } as Response
  })
}

const FOUND = { '/api/join/preview': { status: 200, body: CLASS } }

function joining(start: Partial<JoinStart> = {}): void {
  renderWithMessages(
    <JoinForm start={{ ...START, ...start }} action={noAction}>
      <p>Good to know</p>
    </JoinForm>,
  )
}

const digits = () =>
  ['First', 'Second', 'Third', 'Fourth'].map((place) => screen.getByLabelText(`${place} digit`))
const pin = () =>
  digits()
    .map((box) => (box as HTMLInputElement).value)
    .join('')

beforeEach(() => push.mockClear())

test('a whole code is looked up once, and the class, its teacher and a free alias appear', async () => {
  serve(FOUND)
  joining()
  await userEvent.type(screen.getByLabelText('Class code'), 'abcd-2345')
  expect(await screen.findByText('8B Geography, Ms Adeyemi')).toBeVisible()
  expect(asked).toEqual([{ path: '/api/join/preview', body: { code: 'ABCD2345' } }])
  expect(screen.getByLabelText('Your alias')).toHaveValue('Far Bell')
  expect(screen.getByRole('button', { name: 'Join 8B Geography' })).toBeEnabled()
})

test('an alias of one’s own stays when the class is found', async () => {
  serve(FOUND)
  joining()
  const alias = screen.getByLabelText('Your alias')
  await userEvent.clear(alias)
  await userEvent.type(alias, 'Paper Kite')
  await userEvent.type(screen.getByLabelText('Class code'), 'ABCD2345')
  await screen.findByText('8B Geography, Ms Adeyemi')
  expect(alias).toHaveValue('Paper Kite')
})

test('a code without a class says so, and can be tried again', async () => {
  serve({ '/api/join/preview': { status: 404, body: { error: 'no-class' } } })
  joining()
  const code = screen.getByLabelText('Class code')
  await userEvent.type(code, 'ABCD2345')
  expect(await screen.findByText(/No open class has this code/)).toBeVisible()
  serve(FOUND)
  await userEvent.type(code, '{Backspace}6')
  expect(await screen.findByText('8B Geography, Ms Adeyemi')).toBeVisible()
})

test('"Another" goes through the aliases, and the ring shows the one chosen', async () => {
  joining()
  const alias = screen.getByLabelText('Your alias')
  const aside = within(screen.getByRole('complementary'))
  expect(aside.getByText('Quiet Heron')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Another' }))
  expect(alias).toHaveValue('Blue Otter')
  expect(aside.getByText('Blue Otter')).toBeVisible()
})

test('typing a PIN goes from box to box, Backspace goes back, arrows move', async () => {
  joining()
  const [first, second, third, fourth] = digits()
  if (!first) throw new Error('There are no boxes.')
  await userEvent.click(first)
  await userEvent.keyboard('417')
  expect(pin()).toBe('417')
  expect(fourth).toHaveFocus()
  await userEvent.keyboard('{Backspace}')
  expect(pin()).toBe('41')
  expect(third).toHaveFocus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(second).toHaveFocus()
  await userEvent.keyboard('x')
  expect(pin()).toBe('41')
  await userEvent.keyboard('9')
  expect(pin()).toBe('49')
})

test.each(['4172', '41 72', 'PIN: 4172', '41729999'])('a PIN pasted as %j fills the boxes', async (text) => {
  joining()
  const [, second] = digits()
  if (!second) throw new Error('There are no boxes.')
  await userEvent.click(second)
  await userEvent.paste(text)
  expect(pin()).toBe('4172')
})

test('joining sends code, alias and PIN, and goes home', async () => {
  serve({ '/api/join': { status: 200, body: { classId: 'x' } } })
  joining({ code: 'ABCD-2345', found: CLASS })
  await userEvent.click(screen.getByLabelText('First digit'))
  await userEvent.keyboard('4172')
  await userEvent.click(screen.getByRole('button', { name: 'Join 8B Geography' }))
  await waitFor(() => expect(push).toHaveBeenCalledWith('/home'))
  expect(asked).toMatchObject([
    { path: '/api/join', body: { code: 'ABCD-2345', alias: 'Far Bell', kind: 'pin', secret: '4172' } },
  ])
})

test('a password may take the place of the PIN', async () => {
  serve({ '/api/join': { status: 200, body: { classId: 'x' } } })
  joining({ code: 'ABCD-2345', found: CLASS })
  await userEvent.click(screen.getByRole('button', { name: 'Use a password instead' }))
  expect(screen.queryByLabelText('First digit')).not.toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('Password'), 'seven quiet lanterns')
  await userEvent.click(screen.getByRole('button', { name: 'Join 8B Geography' }))
  await waitFor(() => expect(push).toHaveBeenCalled())
  expect(asked).toMatchObject([{ body: { kind: 'password', secret: 'seven quiet lanterns' } }])
})

test.each([
  ['alias-taken', 'Your alias', /Somebody in the class has this alias. Keen Drum is free/],
  ['pin-easy', 'First digit', /Classmates would guess this PIN/],
  ['no-class', 'Class code', /No open class has this code/],
])(
  '%s is told at its field, which has the focus, and nothing typed is lost',
  async (error, label, sentence) => {
    serve({ '/api/join': { status: 409, body: { error, suggestion: 'Keen Drum' } } })
    joining({ code: 'ABCD-2345', found: CLASS })
    await userEvent.click(screen.getByLabelText('First digit'))
    await userEvent.keyboard('1234')
    await userEvent.click(screen.getByRole('button', { name: 'Join 8B Geography' }))
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(screen.getByLabelText(label)).toHaveFocus()
    expect([pin(), push.mock.calls]).toEqual(['1234', []])
    expect(screen.getByLabelText('Class code')).toHaveValue('ABCD-2345')
  },
)

test('without a connection it says so and can be sent again', async () => {
  globalThis.fetch = jest.fn(() => Promise.reject(new TypeError('no network')))
  joining({ code: 'ABCD-2345', found: CLASS })
  await userEvent.click(screen.getByRole('button', { name: 'Join 8B Geography' }))
  expect(await screen.findByText(/There is no connection just now/)).toBeVisible()
  serve({ '/api/join': { status: 200, body: { classId: 'x' } } })
  await userEvent.click(screen.getByRole('button', { name: 'Join 8B Geography' }))
  await waitFor(() => expect(push).toHaveBeenCalledWith('/home'))
})

test('a signed-in student is asked for no PIN and keeps their alias', async () => {
  serve({ '/api/join': { status: 200, body: { classId: 'x' } } })
  joining({ code: 'ABCD-2345', found: CLASS, viewer: 'Old Oak' })
  expect(screen.queryByLabelText('First digit')).not.toBeInTheDocument()
  expect(screen.getByText('You are signed in as Old Oak.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Join 8B Geography' }))
  await waitFor(() => expect(push).toHaveBeenCalled())
  expect(asked[0]?.body).not.toHaveProperty('secret')
  expect(asked[0]?.body).toMatchObject({ alias: 'Old Oak' })
})

test('an alias is chosen from those that are free in the class', async () => {
  serve(FOUND)
  joining()
  await userEvent.click(screen.getByRole('button', { name: 'Blue Otter' }))
  expect(screen.getByLabelText('Your alias')).toHaveValue('Blue Otter')
  await userEvent.type(screen.getByLabelText('Class code'), 'abcd-2345')
  await userEvent.click(await screen.findByRole('button', { name: 'Paper Kite' }))
  expect(screen.getByLabelText('Your alias')).toHaveValue('Paper Kite')
  expect(screen.getByRole('button', { name: 'Paper Kite' })).toHaveAttribute('aria-pressed', 'true')
  expect(screen.queryByRole('button', { name: 'Blue Otter' })).toBeNull()
})
