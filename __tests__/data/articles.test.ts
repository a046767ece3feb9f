import { createArticle, getArticle } from '@/lib/data/articles'
import { db } from '@/lib/data/db'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

const LION = {
  title: 'The lion moves house',
  source: 'Nordvik Courier',
  publishedOn: '2026-03-13',
  text: 'The zoo moved its lion on Friday.\n\nThe lion is 11 years old.',
}

test('a saved article is there for its owner, clean and with its details', async () => {
  const owner = await somebody('teacher')
  const saved = await owner.does(() =>
    createArticle({ ...LION, text: '\uFEFFThe lion\u0000 slept.\r\n\r\n\r\nIt woke.' }),
  )
  const article = saved.ok && (await owner.does(() => getArticle(saved.value.articleId)))
  expect(article).toMatchObject({
    title: LION.title,
    source: 'Nordvik Courier',
    author: null,
    publishedOn: '2026-03-13',
    language: 'en',
    canEdit: true,
    version: { number: 1, text: 'The lion slept.\n\nIt woke.', wordCount: 5, removed: [] },
  })
})

test('a stranger finds no article, and nobody is asked to sign in', async () => {
  const owner = await somebody('teacher')
  const stranger = await somebody('teacher')
  const pupil = await somebody('student')
  const saved = await owner.does(() => createArticle(LION))
  if (!saved.ok) throw new Error(saved.error.code)
  const id = saved.value.articleId
  expect(await stranger.does(() => getArticle(id))).toBeNull()
  expect(await refusal(() => pupil.does(() => getArticle(id)))).toBe(403)
  expect(await refusal(() => asNobody(() => getArticle(id)))).toBe(401)
  expect(await refusal(() => asNobody(() => createArticle(LION)))).toBe(401)
  expect(await refusal(() => pupil.does(() => createArticle(LION)))).toBe(403)
})

test('a sample is there for every teacher to read, and only an admin makes one', async () => {
  const admin = await somebody('admin')
  const teacher = await somebody('teacher')
  const saved = await admin.does(() => createArticle({ ...LION, isSample: true }))
  if (!saved.ok) throw new Error(saved.error.code)
  const article = await teacher.does(() => getArticle(saved.value.articleId))
  expect(article).toMatchObject({ isSample: true, canEdit: false })
  const refused = await teacher.does(() => createArticle({ ...LION, isSample: true }))
  expect(refused).toEqual({ ok: false, error: { code: 'not-allowed' } })
})

test('saving the same text twice at once gives one article', async () => {
  const owner = await somebody('teacher')
  const saves = await Promise.all([1, 2, 3, 4, 5].map(() => owner.does(() => createArticle(LION))))
  const values = saves.map((save) => (save.ok ? save.value : null))
  expect(new Set(values.map((value) => value?.articleId)).size).toBe(1)
  expect(values.filter((value) => value?.isNew)).toHaveLength(1)
  expect(await db.article.count({ where: { ownerId: owner.id } })).toBe(1)
})

test('the same text of another teacher is an article of its own', async () => {
  const [one, other] = [await somebody('teacher'), await somebody('teacher')]
  const saves = [await one.does(() => createArticle(LION)), await other.does(() => createArticle(LION))]
  expect(saves.map((save) => save.ok && save.value.isNew)).toEqual([true, true])
})

test.each([
  ['no text', { text: ' \u200B\u00A0\n' }, 'no-text'],
  ['no title', { title: ' \u0000 ' }, 'no-title'],
  ['more words than are read', { text: 'word '.repeat(60_001) }, 'too-long'],
  ['one endless line', { text: 'x'.repeat(5_000_000) }, 'too-long'],
])('%s is refused and nothing is stored', async (_, input, code) => {
  const owner = await somebody('teacher')
  const saved = await owner.does(() => createArticle({ ...LION, ...input }))
  expect(saved).toEqual({ ok: false, error: { code } })
  expect(await db.article.count({ where: { ownerId: owner.id } })).toBe(0)
})

test.each(['', 'x', '../etc', "' or 1=1", '00000000-0000-0000-0000-000000000000'])(
  'the id "%s" finds nothing',
  async (id) => {
    const teacher = await somebody('teacher')
    expect(await teacher.does(() => getArticle(id))).toBeNull()
  },
)
