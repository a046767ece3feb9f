import { importArticleAction } from '@/app/(app)/articles/new/actions'
import { getArticle } from '@/lib/data/articles'
import { db } from '@/lib/data/db'
import { NOTHING_IMPORTED } from '@/lib/forms/article-import'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

const TEXT =
  'The lion moves house\r\nGetting your lion player ready...\r\nThe lion moved on Monday.\r\nThe post The lion appeared first on Nordvik Courier.'

function form(fields: Record<string, string | string[]>): FormData {
  const formData = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) formData.append(name, value)
  return formData
}

const send = (person: Somebody, fields: Record<string, string | string[]>) =>
  person.does(() => importArticleAction(NOTHING_IMPORTED, form(fields)))

/** Where the action leads: `redirect` throws. */
async function destination(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => null).catch((thrown: unknown) => thrown)
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  return digest.split(';')[2] ?? ''
}

const DETAILS = { title: 'The lion', source: '', author: '', publishedOn: '', language: 'en', articleUrl: '' }

test('a pasted text is checked, then saved without what was ticked and with what was kept', async () => {
  const teacher = await somebody('teacher')
  const state = await send(teacher, { intent: 'text', text: TEXT })
  if (state.step !== 'check') throw new Error('not checked')
  expect(state.details).toMatchObject({ title: 'The lion moves house', source: 'Nordvik Courier' })
  const [title, player, post] = state.draft.removals.map(({ start, end }) => `${start}-${end}`)
  expect(await db.article.count()).toBe(0)

  const { draft } = state
  const fields = { intent: 'save', text: draft.text, proposedTitle: draft.proposedTitle, ...DETAILS }
  const to = await destination(send(teacher, { ...fields, remove: [title ?? '', post ?? ''] }))
  const id = /^\/articles\/([0-9a-f-]+)\?note=saved$/.exec(to)?.[1] ?? ''
  const article = await teacher.does(() => getArticle(id))
  expect(article?.version.text).toBe('Getting your lion player ready...\nThe lion moved on Monday.')
  expect(article?.version.removed).toEqual([
    'The lion moves house',
    'The post The lion appeared first on Nordvik Courier.',
  ])
  expect(player).toBeDefined()
  expect(await destination(send(teacher, { ...fields, remove: [title ?? '', post ?? ''] }))).toBe(
    `/articles/${id}?note=known`,
  )
})

test('details that cannot be stored come back as they were typed, each with its sentence', async () => {
  const teacher = await somebody('teacher')
  const typed = { ...DETAILS, title: ' ', publishedOn: '2026-02-30', articleUrl: 'javascript:alert(1)' }
  const state = await send(teacher, { intent: 'save', text: TEXT, proposedTitle: '', ...typed })
  expect(state).toMatchObject({
    step: 'check',
    errors: { title: 'title-missing', publishedOn: 'date-unknown', url: 'url-unknown' },
    details: { publishedOn: '2026-02-30', url: 'javascript:alert(1)' },
  })
})

test('leaving everything out is refused with the text still there', async () => {
  const teacher = await somebody('teacher')
  const fields = { intent: 'save', text: 'The lion slept.', proposedTitle: '', ...DETAILS, remove: '0-15' }
  expect(await send(teacher, fields)).toMatchObject({
    refusal: 'no-text',
    draft: { text: 'The lion slept.' },
  })
})

test.each([
  ['nothing', { intent: 'text', text: ' \u200B' }, 'empty'],
  ['no file', { intent: 'file' }, 'no-file'],
  ['no address', { intent: 'url', url: ' ' }, 'no-address'],
  ['a private address', { intent: 'url', url: 'http://169.254.169.254/' }, 'private-address'],
  ['more words than are read', { intent: 'text', text: 'word '.repeat(60_001) }, 'too-long'],
])('%s is refused', async (_, fields, code) => {
  const teacher = await somebody('teacher')
  const refused = { way: fields.intent, code }
  expect(await send(teacher, fields)).toMatchObject({ step: 'source', refusal: refused })
})

test('twenty pages an hour are read, the next is refused with the text still there', async () => {
  const teacher = await somebody('teacher')
  const ask = () => send(teacher, { intent: 'url', url: 'http://10.0.0.1/', text: 'typed' })
  for (let page = 0; page < 20; page++)
    expect(await ask()).toMatchObject({ refusal: { code: 'private-address' } })
  expect(await ask()).toMatchObject({ text: 'typed', refusal: { way: 'url', code: 'too-many-addresses' } })
})

test('students and nobody import nothing', async () => {
  const pupil = await somebody('student')
  expect(await refusal(() => send(pupil, { intent: 'text', text: TEXT }))).toBe(403)
  const attempt = () =>
    asNobody(() => importArticleAction(NOTHING_IMPORTED, form({ intent: 'text', text: TEXT })))
  expect(await refusal(attempt)).toBe(401)
})
