import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import type { DatedCard } from '@/components/reviews/review-card'
import { ReviewRun } from '@/components/reviews/review-run'

import { aNetwork } from '../support/network'
import { renderWithMessages } from '../support/screen'

const aCard = (cardId: string, change: Partial<DatedCard> = {}): DatedCard => ({
  cardId,
  title: 'The Skarholm light',
  form: 'choice',
  stem: `What is asked of ${cardId}?`,
  context: null,
  image: null,
  items: [],
  typed: null,
  answer: [{ prompt: null, text: `answer of ${cardId}`, isRight: true }],
  explanation: '',
  source: null,
  published: null,
  daysAfter: { again: 1, hard: 4, good: 9, easy: 20 },
  recall: 0.88,
  isPractice: false,
  reading: null,
  reviewCount: 3,
  note: '',
  ...change,
})

const typedCard = aCard('typed', {
  form: 'number',
  stem: 'The new lamp draws how many watts?',
  typed: { form: 'number', key: '60', value: 60, tolerance: 0, unit: 'watts', stem: '' },
})

beforeEach(() => window.localStorage.clear())

function open(
  cards: readonly DatedCard[] = [aCard('one'), aCard('two')],
  { waiting = 0, fourGrades = false } = {},
) {
  const user = userEvent.setup()
  renderWithMessages(<ReviewRun learner="me" cards={cards} fourGrades={fourGrades} waiting={waiting} />)
  return user
}

test('a card is turned and graded by keys, and the next one is there', async () => {
  const { sent } = aNetwork()
  const user = open()
  expect(screen.queryByText('answer of one')).not.toBeInTheDocument()
  await user.keyboard(' ')
  expect(screen.getByText('answer of one')).toBeInTheDocument()
  expect(screen.getByText('back in about 9 days')).toBeInTheDocument()
  await user.keyboard('2')
  expect(screen.getByText('What is asked of two?')).toBeInTheDocument()
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ address: '/api/reviews', body: { cardId: 'one', grade: 'good' } })
})

test('a long run shows a bar instead of a step a card', () => {
  open(Array.from({ length: 60 }, (_, index) => aCard(`card ${index}`)))
  expect(screen.getByRole('progressbar', { name: 'Card 1 of 60' })).toHaveAttribute('max', '60')
})

test('an answer is given when its card is turned, however long the grade takes', async () => {
  const { sent } = aNetwork()
  const user = open()
  const clock = jest.spyOn(Date, 'now')
  const now = Date.now()
  clock.mockReturnValue(now)
  await user.keyboard(' ')
  clock.mockReturnValue(now + 90_000)
  await user.keyboard('2')
  await waitFor(() => expect(sent).toHaveLength(1))
  clock.mockRestore()
  expect(sent[0]).toMatchObject({ body: { cardId: 'one', agoMs: 90_000 } })
})

test('the whole article is one press away, in a tab of its own', async () => {
  const quote = { text: 'It draws 60 watts.', mark: null, before: null, after: null, number: 7, count: 9 }
  const article = { title: 'The light', source: null, publishedOn: null }
  const source = { quote, article, state: 'single-source' as const, alsoTold: [] }
  const user = open([aCard('one', { source, reading: { assignmentId: 'a1', place: 4 } })])
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
  await user.keyboard(' ')
  const link = screen.getByRole('link', { name: /Read it there/ })
  expect(link).toHaveAttribute('href', '/quizzes/a1/reading#q4')
  expect(link).toHaveAttribute('target', '_blank')
})

test('a card cannot be graded before it is turned', async () => {
  const { sent } = aNetwork()
  const user = open()
  await user.keyboard('2')
  expect(screen.getByText('What is asked of one?')).toBeInTheDocument()
  expect(sent).toEqual([])
})

test('what is typed is marked on the device, and the likely grade is next', async () => {
  aNetwork()
  const user = open([typedCard])
  await user.type(screen.getByRole('textbox'), 'sixty watts{Enter}')
  expect(screen.getByText('Right')).toBeInTheDocument()
  expect(screen.getByText('You typed “sixty watts”.')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('button', { name: /Knew it/ })).toHaveFocus())
})

test('a wrong answer makes "not yet" the likely grade, and leaves the choice', async () => {
  aNetwork()
  const user = open([typedCard])
  await user.type(screen.getByRole('textbox'), '61{Enter}')
  expect(screen.getByText('Not quite')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('button', { name: /Not yet/ })).toHaveFocus())
})

test('the last card is taken back by a key: the review if it has not left, else by an undo', async () => {
  const { sent } = aNetwork()
  const user = open()
  await user.keyboard(' 1')
  await waitFor(() => expect(sent).toHaveLength(1))
  await user.keyboard('u')
  expect(screen.getByText('What is asked of one?')).toBeInTheDocument()
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toMatchObject({ address: '/api/reviews/undo', body: { undoes: sent[0]?.body['clientId'] } })
})

test('in an empty field Ctrl+Z takes the last card back, and a letter is only a letter', async () => {
  aNetwork()
  const user = open([aCard('one'), typedCard])
  await user.keyboard(' 1')
  const field = screen.getByRole('textbox')
  await waitFor(() => expect(field).toHaveFocus())
  await user.keyboard('u')
  expect(field).toHaveValue('u')
  await user.keyboard('{Backspace}{Control>}z{/Control}')
  expect(screen.getByText('What is asked of one?')).toBeInTheDocument()
})

test('without a network one goes on, and everything is sent in order when it is back', async () => {
  let isOnline = false
  const { sent } = aNetwork(() => (isOnline ? undefined : null))
  const user = open()
  await user.keyboard(' 2')
  await user.keyboard(' 1')
  expect(screen.getByRole('heading', { name: '2 cards reviewed' })).toBeInTheDocument()
  expect(await screen.findByText(/Saved on this device/)).toBeInTheDocument()
  isOnline = true
  sent.length = 0
  act(() => void window.dispatchEvent(new Event('online')))
  expect(await screen.findByText('Saved')).toBeInTheDocument()
  expect(sent.map(({ body }) => body['cardId'])).toEqual(['one', 'two'])
})

test('the finish says what it came to, and the last card can still be taken back', async () => {
  aNetwork()
  const user = open(undefined, { waiting: 5 })
  await user.keyboard(' 2')
  await user.keyboard(' 1')
  expect(screen.getByText('1 was recalled. 1 comes back tomorrow.')).toBeInTheDocument()
  expect(screen.getByText(/5 more cards wait for tomorrow/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /Undo the last card/ }))
  expect(screen.getByText('What is asked of two?')).toBeInTheDocument()
})

test('someone who is signed out is told, and what they reviewed is kept', async () => {
  aNetwork(() => ({ status: 401, body: { error: 'signed-out' } }))
  const user = open()
  await user.keyboard(' 2')
  expect(await screen.findByRole('alert')).toHaveTextContent('You are signed out')
  expect(window.localStorage.getItem('readback.reviews.me')).toContain('"one"')
})

test('who asked for four grades has four buttons and four keys', async () => {
  const { sent } = aNetwork()
  const user = open([aCard('one'), aCard('two'), aCard('three')], { fourGrades: true })
  await user.keyboard(' ')
  expect(screen.getAllByRole('button', { name: /back/ })).toHaveLength(4)
  for (const key of ['4', ' ', '2', ' ', '{ArrowUp}']) await user.keyboard(key)
  await waitFor(() => expect(sent).toHaveLength(3))
  expect(sent.map(({ body }) => Reflect.get(Object(body), 'grade'))).toEqual(['easy', 'hard', 'easy'])
})

test('where two grades are offered, the keys of the others do nothing', async () => {
  aNetwork()
  const user = open()
  await user.keyboard(' ')
  for (const key of ['3', '4', '{ArrowUp}', '{ArrowDown}']) await user.keyboard(key)
  expect(screen.getByText('answer of one')).toBeInTheDocument()
})

test('a note is kept and a bad question reported from the back of a card', async () => {
  const { sent } = aNetwork()
  const user = open()
  expect(screen.queryByText('Your note')).not.toBeInTheDocument()
  await user.keyboard(' ')
  await user.click(screen.getByText('Your note'))
  await user.type(screen.getByRole('textbox', { name: 'Your note' }), 'z 1 2')
  await user.click(screen.getByRole('button', { name: 'Keep the note' }))
  await user.click(screen.getByText('Something is wrong with this question'))
  await user.click(screen.getByRole('button', { name: 'The answer is wrong' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent).toMatchObject([
    { address: '/api/reviews/note', body: { cardId: 'one', text: 'z 1 2' } },
    { address: '/api/reviews/report', body: { cardId: 'one', reason: 'wrong' } },
  ])
  expect(await screen.findByText(/Only you see it/)).toBeInTheDocument()
  expect(screen.getByText('answer of one')).toBeInTheDocument()
})

test('a tap anywhere on the front turns the card, but not beside a field for words', async () => {
  aNetwork()
  const user = open([aCard('one'), typedCard])
  await user.click(screen.getByText('What is asked of one?'))
  expect(screen.getByText('answer of one')).toBeInTheDocument()
  await user.click(screen.getByText('What is asked of one?'))
  await user.keyboard('2')
  await user.click(screen.getByText('The new lamp draws how many watts?'))
  expect(screen.queryByText('answer of typed')).not.toBeInTheDocument()
})

test('with nothing typed yet space turns the card, in its field too; with something it is a space', async () => {
  aNetwork()
  const user = open([aCard('one'), typedCard])
  await user.keyboard(' 2')
  const field = screen.getByRole('textbox', { name: 'Your answer' })
  expect(field).toHaveFocus()
  await user.keyboard('6 ')
  expect(field).toHaveValue('6 ')
  await user.clear(field)
  await user.keyboard(' ')
  expect(screen.getByText('answer of typed')).toBeInTheDocument()
})

test('a note that was just typed is kept by going on, and is there again after an undo', async () => {
  const { sent } = aNetwork()
  const user = open()
  await user.keyboard(' ')
  await user.click(screen.getByText('Your note'))
  await user.type(screen.getByRole('textbox', { name: 'Your note' }), 'mind the lamp')
  await user.click(screen.getByRole('button', { name: /Knew it/ }))
  await waitFor(() =>
    expect(sent).toContainEqual({
      address: '/api/reviews/note',
      body: { cardId: 'one', text: 'mind the lamp' },
    }),
  )
  await user.keyboard('z')
  await user.keyboard(' ')
  expect(screen.getByRole('textbox', { name: 'Your note' })).toHaveValue('mind the lamp')
})
