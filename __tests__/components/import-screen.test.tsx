import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

import { ImportScreen } from '@/components/articles/import/import-screen'
import { draftOf, type ImportState } from '@/lib/forms/article-import'
import { IntlIsland } from '@/lib/i18n/intl-island'

const TEXT =
  'The lion moves house\nGetting your lion player ready...\nThe lion moved on Monday.\nThe post The lion appeared first on Nordvik Courier.'

const DETAILS = {
  title: 'The lion moves house',
  source: '',
  author: '',
  publishedOn: '',
  language: 'en',
  url: '',
}

const checking = (change: Partial<Extract<ImportState, { step: 'check' }>> = {}): ImportState => ({
  step: 'check',
  draft: draftOf(TEXT, 'The lion moves house', ['Page 1']),
  details: DETAILS,
  kept: [],
  errors: {},
  refusal: null,
  ...change,
})

/** The import screen, with an action that answers with `states` one after the other. */
function show(...states: ImportState[]) {
  const sent: FormData[] = []
  const action = async (_previous: ImportState, formData: FormData) => {
    sent.push(formData)
    return states[sent.length - 1] ?? checking()
  }
  render(
    <IntlIsland namespaces={['articles']}>
      <ImportScreen action={action} />
    </IntlIsland>,
  )
  return { sent, user: userEvent.setup() }
}

const textBox = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste the text' })

async function giveText(user: ReturnType<typeof userEvent.setup>) {
  await user.click(textBox())
  await user.paste(TEXT)
  await user.click(screen.getByRole('button', { name: 'Check the text' }))
  await screen.findByRole('heading', { level: 1, name: 'Check the text' })
}

test('what came from the site is ticked for leaving out, with a reason, and the keyboard keeps it', async () => {
  const { sent, user } = show(checking())
  await giveText(user)
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox')
  expect(boxes.map((box) => box.checked)).toEqual([true, true, true])
  const player = screen.getByRole('checkbox', { name: /Leave out.*Getting your lion player ready.*loading/ })
  player.focus()
  await user.keyboard(' ')
  expect(player).not.toBeChecked()
  await user.click(screen.getByRole('button', { name: 'Save the article' }))
  expect(sent[1]?.get('intent')).toBe('save')
  expect(sent[1]?.getAll('remove')).toHaveLength(2)
  expect(String(sent[1]?.get('text')).replaceAll('\r\n', '\n')).toBe(TEXT)
  expect(sent[1]?.getAll('leftOut')).toEqual(['Page 1'])
})

test('a line that was kept stays kept when the form comes back with an error', async () => {
  const draft = draftOf(TEXT, 'The lion moves house', [])
  const kept = draft.removals.slice(1, 2).map(({ start, end }) => `${start}-${end}`)
  const { user } = show(
    checking({ kept, errors: { title: 'title-missing' }, details: { ...DETAILS, title: '' } }),
  )
  await giveText(user)
  const checked = screen.getAllByRole<HTMLInputElement>('checkbox').map((box) => box.checked)
  expect(checked).toEqual([true, false, true])
  const title = screen.getByRole('textbox', { name: 'Title' })
  expect(title).toHaveAccessibleDescription('Give the article a title.')
  expect(title).toHaveFocus()
})

test('a refusal stands at the way that was tried, and what was typed stays', async () => {
  const refusal = { way: 'url', code: 'private-address' } as const
  const { sent, user } = show({
    step: 'source',
    text: 'typed',
    url: 'http://10.0.0.1',
    details: null,
    refusal,
  })
  await user.type(textBox(), 'typed')
  await user.type(screen.getByRole('textbox', { name: 'Address of the page' }), 'http://10.0.0.1{Enter}')
  const address = await screen.findByDisplayValue('http://10.0.0.1')
  expect(sent[0]?.get('intent')).toBe('url')
  expect(address).toHaveAccessibleDescription(/inside a private network\. Paste the text instead\./)
  expect(address).toHaveFocus()
  expect(textBox()).toHaveValue('typed')
})

test('going back to the text keeps the details that were typed', async () => {
  const details = { ...DETAILS, author: 'Ingrid Sole' }
  const { sent, user } = show(checking(), { step: 'source', text: TEXT, url: '', details, refusal: null })
  await giveText(user)
  await user.click(screen.getByRole('button', { name: 'Change the text' }))
  await screen.findByRole('heading', { level: 1, name: 'Import an article' })
  expect(textBox()).toHaveValue(TEXT)
  await user.click(screen.getByRole('button', { name: 'Check the text' }))
  expect(sent[2]?.get('author')).toBe('Ingrid Sole')
})

test.each([
  ['en', 300, []],
  ['en', 20, [/short/]],
  ['de', 300, [/looks like German.*English text only/]],
  ['und', 300, [/cannot tell the language/]],
])('a text in "%s" of %i words says what to expect', async (language, wordCount, expected) => {
  const draft = { ...draftOf(TEXT, '', []), wordCount }
  const { user } = show(checking({ draft, details: { ...DETAILS, language } }))
  await giveText(user)
  const warnings = [/short/, /looks like/, /cannot tell the language/]
  for (const warning of warnings) {
    const isExpected = expected.some((each) => each.source.startsWith(warning.source))
    expect(screen.queryAllByText(warning, { selector: 'p.note' })).toHaveLength(isExpected ? 1 : 0)
  }
})
