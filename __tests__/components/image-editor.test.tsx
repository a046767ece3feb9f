import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'

import { DraftEditor } from '@/components/question-sets/draft-editor'
import { draftOf, type WordingDraft } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'

import { renderWithMessages } from '../support/screen'
import { aChoice } from '../support/wordings'

const HASH = 'ab'.repeat(32)
const file = new File(['lamp'], 'lamp.png', { type: 'image/png' })

function edit(answer: () => Promise<Response>) {
  const fetched = jest.fn(answer)
  globalThis.fetch = fetched
  const saved = jest.fn<void, [WordingDraft]>()
  function Editing() {
    const [draft, setDraft] = useState(draftOf(aChoice()))
    const save = () => {
      const { ok } = readDraft(draft)
      if (ok) saved(draft)
      return ok
    }
    return <DraftEditor label="Edit" draft={draft} onChange={setDraft} onSave={save} onClose={jest.fn()} />
  }
  renderWithMessages(<Editing />)
  const user = userEvent.setup()
  const choose = () => user.upload(screen.getByLabelText('Image', { selector: 'input' }), file)
  const save = () => user.click(screen.getByRole('button', { name: 'Save' }))
  return { fetched, saved, user, choose, save }
}

const json = (status: number, body: unknown) =>
  Object.assign(new Object(), { ok: status < 300, status, json: () => Promise.resolve(body) }) as Response
const taken = () => Promise.resolve(json(201, { hash: HASH, width: 6, height: 4 }))

test('an image is sent, shown, and saved once it says what it shows', async () => {
  const { fetched, saved, user, choose, save } = edit(taken)
  await choose()
  const alt = await screen.findByRole('textbox', { name: 'What it shows, in words' })
  expect(fetched).toHaveBeenCalledWith('/api/images', expect.objectContaining({ method: 'POST', body: file }))
  await save()
  expect(saved).not.toHaveBeenCalled()
  expect(alt).toHaveAccessibleDescription(/Write something here/)
  await user.type(alt, 'A red lamp')
  expect(screen.getByRole('img', { name: 'A red lamp' })).toHaveAttribute('src', `/api/images/${HASH}`)
  await save()
  expect(saved.mock.lastCall?.[0].image).toMatchObject({ hash: HASH, width: 6, height: 4, alt: 'A red lamp' })
})

test('an image only for looks needs no words, and can be taken away again', async () => {
  const { saved, user, choose, save } = edit(taken)
  await choose()
  await user.click(await screen.findByRole('checkbox', { name: /^Only for looks/ }))
  expect(screen.queryByRole('textbox', { name: 'What it shows, in words' })).not.toBeInTheDocument()
  await save()
  expect(saved.mock.lastCall?.[0].image).toMatchObject({ isDecorative: true })
  await user.click(screen.getByRole('button', { name: 'Take it away' }))
  await save()
  expect(saved.mock.lastCall?.[0].image).toBeNull()
})

test('what is typed while it is on its way stays', async () => {
  let arrive: (answer: Response) => void = () => undefined
  const { user, choose } = edit(() => new Promise((resolve) => (arrive = resolve)))
  await choose()
  await user.type(screen.getByRole('textbox', { name: 'Question' }), ' Really?')
  arrive(json(201, { hash: HASH, width: 6, height: 4 }))
  await screen.findByRole('button', { name: 'Choose another' })
  expect(screen.getByRole('textbox', { name: 'Question' })).toHaveValue(`${aChoice().stem} Really?`)
})

test.each([
  ['not-an-image', /not a PNG, JPEG or WebP/],
  ['too-large', /larger than 2 MB/],
  ['something else', /Nobody answered/],
])('a refusal "%s" says what to do', async (error, sentence) => {
  const { choose } = edit(() => Promise.resolve(json(422, { error })))
  await choose()
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(sentence))
  expect(screen.queryByRole('button', { name: 'Take it away' })).not.toBeInTheDocument()
})
