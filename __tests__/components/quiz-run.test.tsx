import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import { QuizRun, type Run } from '@/components/quizzes/quiz-run'

import { aNetwork as aNetworkUnder } from '../support/network'
import { renderWithMessages } from '../support/screen'

const replace = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ replace }) }))

const shown = { context: null, image: null, prompts: [], options: [], unit: null, marks: 1 }
const now = Date.parse('2026-03-16T09:00:00Z')

const run: Run = {
  attemptId: '',
  assignmentId: 'assignment',
  title: 'The Skarholm light',
  startedAt: now - 60_000,
  deadlineAt: null,
  now,
  questions: [
    { ...shown, place: 1, form: 'choice', stem: 'How many lighthouses?', options: ['Nine', 'Ten', 'Eleven'] },
    { ...shown, place: 2, form: 'cloze', stem: 'The lens goes by _____ to Nordvik.' },
    { ...shown, place: 3, form: 'ordering', stem: 'Put these in order.', options: ['lit', 'made', 'left'] },
  ],
  replies: [],
  isOneWay: false,
  isPractice: false,
  checked: [],
}

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  window.scrollTo = () => {}
  window.matchMedia = jest.fn().mockReturnValue({ matches: true })
})

/** Each test has an attempt of its own: what an earlier one left unsent is tried again a second later. */
let attemptId = ''
let attempts = 0
const aNetwork = (answer?: Parameters<typeof aNetworkUnder>[0]) =>
  aNetworkUnder(answer, `/api/attempts/${attemptId}/`)

beforeEach(() => {
  attempts += 1
  attemptId = `attempt-${attempts}`
  window.localStorage.clear()
  replace.mockClear()
})

function open(changes: Partial<Run> = {}) {
  const user = userEvent.setup()
  renderWithMessages(<QuizRun run={{ ...run, attemptId, ...changes }} />)
  return user
}

const place = (number: number) =>
  within(screen.getByRole('navigation', { name: 'All questions' })).getByRole('button', {
    name: new RegExp(`^${number},`),
  })

test('an answer is sent as it is given, by place and position', async () => {
  const { sent } = aNetwork()
  const user = open()
  await user.click(screen.getByRole('radio', { name: /Ten/ }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    address: `/api/attempts/${attemptId}/answers`,
    body: { place: 1, chosen: [1], text: null },
  })
  expect(await screen.findByText('Saved')).toBeInTheDocument()
  expect(place(1)).toHaveAccessibleName('1, answered')
})

test('a letter ticks one of several options and takes its tick away again', async () => {
  const { sent } = aNetwork()
  const options = ['Tin', 'Oak', 'Iron']
  const user = open({
    questions: [{ ...shown, place: 1, form: 'multiple', stem: 'Metals?', options, marks: null }],
  })
  await user.keyboard('acba')
  await waitFor(() => expect(sent.at(-1)).toMatchObject({ body: { chosen: [2, 1] } }))
  expect(screen.getByRole('checkbox', { name: 'Tin' })).not.toBeChecked()
  expect(screen.queryByText(/point$/)).not.toBeInTheDocument()
})

test('it is taken by keys alone: a letter chooses, Enter goes on', async () => {
  const { sent } = aNetwork()
  const user = open()
  await user.keyboard('c')
  expect(screen.getByRole('radio', { name: /Eleven/ })).toBeChecked()
  await user.keyboard('2')
  expect(screen.getByRole('radio', { name: /Ten/ })).toBeChecked()
  await user.keyboard('{Enter}')
  const gap = await screen.findByRole('textbox')
  await waitFor(() => expect(gap).toHaveFocus())
  await user.keyboard('barge{Enter}')
  expect(await screen.findByText('Put these in order.')).toBeInTheDocument()
  await waitFor(() => expect(sent.at(-1)?.body).toMatchObject({ place: 2, text: 'barge' }))
})

test('without a network the answer stays on this device, and goes when it is back', async () => {
  let isOnline = false
  const { sent } = aNetwork(() => (isOnline ? undefined : null))
  const user = open()
  await user.keyboard('a')
  expect(await screen.findByText(/Saved on this device/)).toBeInTheDocument()
  expect(window.localStorage.getItem(`readback.answers.${attemptId}`)).toContain('"chosen":[0]')
  isOnline = true
  act(() => void window.dispatchEvent(new Event('online')))
  expect(await screen.findByText('Saved')).toBeInTheDocument()
  expect(sent.at(-1)?.body).toMatchObject({ clientId: sent[0]?.body['clientId'], chosen: [0] })
})

test('a tab that is opened again shows what was answered, and goes on where nothing is', () => {
  aNetwork()
  open({ replies: [{ place: 1, chosen: [2], text: null, sequence: 4 }] })
  expect(screen.getByRole('textbox')).toBeInTheDocument()
  expect(place(1)).toHaveAccessibleName('1, answered')
})

test('an order counts once it is moved or said to be right', async () => {
  const { sent } = aNetwork()
  const user = open()
  await user.click(place(3))
  await user.click(screen.getByRole('button', { name: 'This order is my answer' }))
  await waitFor(() => expect(sent.at(-1)?.body).toMatchObject({ place: 3, chosen: [0, 1, 2] }))
  await user.click(screen.getByRole('button', { name: 'Move up: left' }))
  await waitFor(() => expect(sent.at(-1)?.body).toMatchObject({ chosen: [0, 2, 1] }))
})

test('a flag is set and seen in the overview', async () => {
  aNetwork()
  const user = open()
  await user.click(screen.getByRole('button', { name: 'Flag for later' }))
  expect(place(1)).toHaveAccessibleName('1, not answered, flagged')
})

test('handing in asks once more, says what is open, and shows the result', async () => {
  const { sent } = aNetwork()
  const user = open()
  await user.keyboard('a')
  await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Hand in…' }))
  const dialog = screen.getByRole('dialog', { name: 'Hand in now?' })
  expect(dialog).toHaveTextContent('2 questions have no answer yet: numbers 2, 3.')
  await user.click(within(dialog).getByRole('button', { name: 'Hand in' }))
  await waitFor(() => expect(replace).toHaveBeenCalledWith('/quizzes/assignment/result'))
  expect(sent.map(({ address }) => address)).toEqual([
    `/api/attempts/${attemptId}/answers`,
    `/api/attempts/${attemptId}/hand-in`,
  ])
})

test('a hand-in without a network loses nothing and says so', async () => {
  aNetwork(() => null)
  const user = open()
  await user.keyboard('a')
  await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Hand in…' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hand in' }))
  expect(await screen.findByText(/There is no connection/)).toBeInTheDocument()
  expect(replace).not.toHaveBeenCalled()
  expect(window.localStorage.getItem(`readback.answers.${attemptId}`)).toContain('"chosen":[0]')
})

test('someone who is signed out is told, and goes on after signing in', async () => {
  let isSignedIn = false
  aNetwork(() => (isSignedIn ? undefined : { status: 401, body: { error: 'signed-out' } }))
  const user = open()
  await user.keyboard('a')
  const dialog = await screen.findByRole('dialog', { name: 'You are signed out' })
  isSignedIn = true
  await user.click(within(dialog).getByRole('button', { name: 'Go on' }))
  expect(await screen.findByText('Saved')).toBeInTheDocument()
})

test('when another tab has handed in, this one shows the result', async () => {
  aNetwork(() => ({ status: 409, body: { error: 'handed-in' } }))
  const user = open()
  await user.keyboard('a')
  await waitFor(() => expect(replace).toHaveBeenCalledWith('/quizzes/assignment/result'))
})

test('the time that is left is shown, and when it is up the attempt is handed in', async () => {
  const { sent } = aNetwork()
  open({ deadlineAt: now + 1_000 })
  expect(screen.getByRole('timer')).toHaveTextContent('00:01')
  await waitFor(() => expect(sent.at(-1)?.address).toBe(`/api/attempts/${attemptId}/hand-in`))
})

test('in practice an answer is checked before one goes on, told with its sentence, and fixed', async () => {
  const source = {
    quote: {
      text: 'It was one of eleven.',
      mark: { start: 14, end: 20 },
      before: null,
      after: null,
      number: 2,
    },
    article: { title: 'The light', source: 'Nordvik Courier', publishedOn: null },
    state: 'single-source',
    alsoTold: [],
  }
  const right = [{ prompt: null, text: 'Eleven', isRight: true }]
  const told = { place: 1, verdict: 'wrong', right, explanation: 'Counted in May.', source }
  const { sent } = aNetwork(({ address }) =>
    address.endsWith('/check') ? { status: 200, body: told } : undefined,
  )
  const user = open({ isPractice: true })
  await user.click(screen.getByRole('radio', { name: /Ten/ }))
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(await screen.findByText('Not quite.')).toBeInTheDocument()
  expect(screen.getByText('eleven')).toHaveClass('hl')
  expect(screen.getByText('Counted in May.')).toBeInTheDocument()
  const addresses = sent.map(({ address }) => address)
  expect(addresses.slice(0, 2)).toEqual([
    `/api/attempts/${attemptId}/answers`,
    `/api/attempts/${attemptId}/check`,
  ])
  expect(screen.getByRole('radio', { name: /Ten/ })).toBeDisabled()
  await user.keyboard('c')
  expect(screen.getByRole('radio', { name: /Ten/ })).toBeChecked()
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(await screen.findByText(/The lens goes by/)).toBeInTheDocument()
  expect(screen.queryByText('Not quite.')).not.toBeInTheDocument()
})

test('an answer that cannot be checked for want of a network says so, and is checked when it is back', async () => {
  let isThere = false
  const told = { place: 1, verdict: 'right', right: [], explanation: '', source: null }
  aNetwork(({ address }) => (isThere ? { status: 200, body: address.endsWith('/check') ? told : {} } : null))
  const user = open({ isPractice: true })
  await user.click(screen.getByRole('radio', { name: /Ten/ }))
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(await screen.findByText(/Check again when you are back online/)).toBeInTheDocument()
  isThere = true
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(await screen.findByText('Right')).toBeInTheDocument()
})

test('in a run without a way back each question that is come to is kept, and none before it is shown again', async () => {
  const { sent } = aNetwork()
  const user = open({ isOneWay: true })
  expect(screen.queryByRole('button', { name: 'Back' })).not.toBeInTheDocument()
  expect(screen.getByText(/change your answer until you go on/)).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: /Ten/ }))
  await user.click(screen.getByRole('button', { name: /Next/ }))
  await waitFor(() =>
    expect(sent.map(({ body }) => body)).toMatchObject([{ place: 1 }, { place: 2, chosen: [] }]),
  )
  expect(place(1)).toBeDisabled()
  expect(place(2)).toHaveAccessibleName('2, not answered')
})

test('a run without a way back goes on at the question come to last', () => {
  aNetwork()
  open({ isOneWay: true, replies: [{ place: 2, chosen: [], text: null, sequence: 1 }] })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The lens goes by')
})
