import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import { TryOut } from '@/components/landing/try-out'
import { titleOf } from '@/lib/domain/articles/blocks'
import { generate } from '@/lib/domain/questions/generate'
import { tryOutOf } from '@/lib/domain/questions/try-out'

import { renderWithMessages } from '../support/screen'

const box = () => screen.getByRole('textbox', { name: 'Your article' })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

/** The server as the page sees it: the real engine, or a refusal. */
function answerWith(refusal?: number) {
  const asked = jest.fn(async (_path: string, { body }: { body: string }) => {
    if (refusal) return { ok: false, status: refusal }
    const { text, seed }: { text: string; seed: number } = JSON.parse(body)
    const title = titleOf(text)
    const generated = generate([{ title: title ?? '', text, publishedOn: null }], { seed, count: 20 })
    return { ok: true, json: async () => ({ made: tryOutOf(generated, title), milliseconds: 312 }) }
  })
  Object.defineProperty(globalThis, 'fetch', { value: asked, configurable: true })
  return asked
}

const showTryOut = () => renderWithMessages(<TryOut example={<p>What you will get</p>} />)

test('before anything is asked there is a text area and an example', () => {
  answerWith()
  showTryOut()
  expect(box()).toHaveValue('')
  expect(screen.getByText('What you will get')).toBeVisible()
})

test('an empty and a short text are not sent, and the field says why', async () => {
  const asked = answerWith()
  showTryOut()
  await press(/Make questions/)
  expect(screen.getByRole('alert')).toHaveTextContent('Paste an article first')
  await userEvent.type(box(), 'Two words.{Control>}{Enter}{/Control}')
  expect(box()).toBeInvalid()
  expect(box()).toHaveAccessibleDescription(/too short/)
  expect(asked).not.toHaveBeenCalled()
})

test('a text that is too long is told its length and stays', async () => {
  answerWith()
  showTryOut()
  await userEvent.click(box())
  await userEvent.paste('word '.repeat(5_000))
  await press(/Make questions/)
  expect(screen.getByRole('alert')).toHaveTextContent('24,999 characters')
  expect(box()).toHaveValue('word '.repeat(5_000))
})

test('the sample comes back marked, with real counts and times', async () => {
  answerWith()
  showTryOut()
  await press('Try it with a sample')
  const heading = await screen.findByRole('heading', { name: /\d+ good questions found/ })
  expect(heading).toBeVisible()
  expect(screen.getByText('0.3 s, no language model')).toBeVisible()
  const sheet = screen.getByRole('article')
  expect(within(sheet).getByRole('heading', { name: 'Eight bends for the Linnet' })).toBeVisible()
  expect(sheet.querySelectorAll('mark').length).toBeGreaterThanOrEqual(5)
  expect(sheet.querySelectorAll('mark.hl--on')).toHaveLength(1)
  expect(screen.getByText(/candidates were left out/)).toBeVisible()
})

test('a question is answered and marked in place, then the next one opens', async () => {
  answerWith()
  showTryOut()
  await press('Try it with a sample')
  await screen.findByRole('button', { name: /Answer all/ })
  await press('Show the answer')
  expect(screen.getByText('No answer.')).toBeVisible()
  expect(screen.getByText(/Sentence \d+ of \d+/)).toBeVisible()
  await press('Next question')
  expect(screen.getByRole('button', { name: 'Check' })).toBeVisible()
})

test('changing the text gives it back whole, pasting another gives an empty box', async () => {
  answerWith()
  showTryOut()
  await press('Try it with a sample')
  await screen.findByRole('button', { name: /Answer all/ })
  await press('Change the text')
  expect(box()).toHaveDisplayValue(/River Linnet/)
  expect(box()).toHaveFocus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByRole('button', { name: /Answer all/ })
  await press('Paste another')
  expect(box()).toHaveValue('')
})

test('making again asks with another seed', async () => {
  const asked = answerWith()
  showTryOut()
  await press('Try it with a sample')
  await screen.findByRole('button', { name: /Answer all/ })
  await press(/Make again/)
  await screen.findByRole('button', { name: /Answer all/ })
  const seeds = asked.mock.calls.map(([, { body }]) => (JSON.parse(body) as { seed: number }).seed)
  expect(seeds).toEqual([1, 2])
})

test.each([
  [429, /Wait a few seconds/],
  [500, /Something went wrong/],
])('after a refusal with %d the text is still there, with a sentence', async (status, sentence) => {
  answerWith(status)
  showTryOut()
  await press('Try it with a sample')
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
  expect(box()).toHaveDisplayValue(/River Linnet/)
})

test('without a network the text is still there', async () => {
  Object.defineProperty(globalThis, 'fetch', {
    value: () => Promise.reject(new TypeError()),
    configurable: true,
  })
  showTryOut()
  await press('Try it with a sample')
  expect(await screen.findByRole('alert')).toHaveTextContent('Check your connection')
})
