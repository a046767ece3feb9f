import {
  deleteArticle,
  describeArticle,
  getDeletedTitle,
  restoreArticle,
  reviseArticle,
} from '@/lib/data/article-changes'
import { createArticle, getArticle } from '@/lib/data/articles'
import { db } from '@/lib/data/db'
import { columnsOfFact } from '@/lib/data/facts'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

const TEXT = 'The zoo moved its lion on Friday.\nThe lion is 11 years old.'
const DETAILS = { title: 'Lion', source: '', author: '', url: '', publishedOn: '', language: 'en' }
const NOT_FOUND = { ok: false, error: { code: 'not-found' } }

async function anArticleOf(owner: Somebody): Promise<string> {
  const saved = await owner.does(() => createArticle({ title: 'The lion moves house', text: TEXT }))
  if (!saved.ok) throw new Error(saved.error.code)
  return saved.value.articleId
}

test('its owner changes what is said about an article', async () => {
  const owner = await somebody('teacher')
  const id = await anArticleOf(owner)
  const details = {
    ...DETAILS,
    title: ' The lion\nmoves ',
    source: 'Nordvik Courier',
    publishedOn: '2026-03-13',
  }
  expect(await owner.does(() => describeArticle(id, details))).toEqual({ ok: true, value: null })
  expect(await owner.does(() => getArticle(id))).toMatchObject({
    title: 'The lion moves',
    source: 'Nordvik Courier',
    author: null,
    publishedOn: '2026-03-13',
  })
  const blank = await owner.does(() => describeArticle(id, { ...DETAILS, title: ' ' }))
  expect(blank).toEqual({ ok: false, error: { code: 'no-title' } })
})

test('a changed text is a new version with facts of its own, and the old one stays', async () => {
  const owner = await somebody('teacher')
  const articleId = await anArticleOf(owner)
  const first = await owner.does(() => getArticle(articleId))
  const revision = { articleId, text: `${TEXT}\nIt weighs 190 kilograms.`, removed: [] }
  expect(await owner.does(() => reviseArticle(revision))).toMatchObject({ value: { number: 2, isNew: true } })
  const second = await owner.does(() => getArticle(articleId))
  expect(second?.version).toMatchObject({ number: 2, text: revision.text })
  const old = await db.articleVersion.findUnique({ where: { id: first?.version.id ?? '' } })
  expect(old).toMatchObject({ number: 1, text: TEXT })
  for (const fact of second?.facts ?? []) {
    expect(revision.text.slice(fact.sentence.start, fact.sentence.end)).toBe(fact.excerpt)
    expect(fact.marks[0].start).toBeGreaterThanOrEqual(fact.sentence.start)
    expect(fact.marks[0].end).toBeLessThanOrEqual(fact.sentence.end)
  }
})

test('the same text again changes nothing, and that of an older version takes it up again', async () => {
  const owner = await somebody('teacher')
  const articleId = await anArticleOf(owner)
  const revise = (text: string) => owner.does(() => reviseArticle({ articleId, text, removed: [] }))
  expect(await revise(`${TEXT}\r\n`)).toMatchObject({ value: { number: 1, isNew: false } })
  const twice = await Promise.all([revise('The lion is 12.'), revise('The lion is 12.')])
  expect(twice.map((each) => each.ok && each.value.number)).toEqual([2, 2])
  const before = await db.articleVersion.findFirstOrThrow({ where: { articleId, number: 1 } })
  expect(await revise(TEXT)).toMatchObject({ value: { versionId: before.id, number: 3, isNew: true } })
  expect((await owner.does(() => getArticle(articleId)))?.version).toMatchObject({ number: 3, text: TEXT })
  expect(await revise('The lion is 12.')).toMatchObject({ value: { number: 4, isNew: true } })
  const rewritten = db.articleVersion.update({ where: { id: before.id }, data: { text: 'Never so.' } })
  await expect(rewritten).rejects.toThrow()
  expect(await revise(' ')).toEqual({ ok: false, error: { code: 'no-text' } })
  expect(await db.articleVersion.count({ where: { articleId } })).toBe(2)
})

test('different revisions at the same time become versions one after the other', async () => {
  const owner = await somebody('teacher')
  const articleId = await anArticleOf(owner)
  const texts = ['The lion is 12.', 'The lion is 13.', 'The lion is 14.', 'The lion is 15.']
  const revised = await Promise.all(
    texts.map((text) => owner.does(() => reviseArticle({ articleId, text, removed: [] }))),
  )
  expect(revised.map((each) => each.ok && each.value.number).sort()).toEqual([2, 3, 4, 5])
})

test('a deleted article is gone from sight, can be brought back, and its text stays for question sets', async () => {
  const owner = await somebody('teacher')
  const id = await anArticleOf(owner)
  await owner.does(() => deleteArticle(id))
  await owner.does(() => deleteArticle(id))
  expect(await owner.does(() => getArticle(id))).toBeNull()
  expect(await owner.does(() => getDeletedTitle(id))).toBe('The lion moves house')
  expect(await db.articleVersion.count({ where: { articleId: id } })).toBe(1)
  await owner.does(() => restoreArticle(id))
  expect(await owner.does(() => getArticle(id))).not.toBeNull()
  expect(await owner.does(() => getDeletedTitle(id))).toBeNull()
})

test('a deleted text can be saved anew', async () => {
  const owner = await somebody('teacher')
  const id = await anArticleOf(owner)
  await owner.does(() => deleteArticle(id))
  expect(await anArticleOf(owner)).not.toBe(id)
})

test('a stranger, an admin and a stranger with a sample change nothing; students and nobody are turned away', async () => {
  const owner = await somebody('teacher')
  const id = await anArticleOf(owner)
  await db.article.update({ where: { id }, data: { isSample: true } })
  const changes = [
    () => describeArticle(id, DETAILS),
    () => reviseArticle({ articleId: id, text: 'Other.', removed: [] }),
    () => deleteArticle(id),
    () => restoreArticle(id),
  ]
  const [stranger, admin, pupil] = [
    await somebody('teacher'),
    await somebody('admin'),
    await somebody('student'),
  ]
  for (const change of changes) {
    expect(await stranger.does<unknown>(change)).toEqual(NOT_FOUND)
    expect(await admin.does<unknown>(change)).toEqual(NOT_FOUND)
    expect(await refusal(() => pupil.does<unknown>(change))).toBe(403)
    expect(await refusal(() => asNobody<unknown>(change))).toBe(401)
  }
  expect(await stranger.does(() => getDeletedTitle(id))).toBeNull()
  expect(await owner.does(() => getArticle(id))).toMatchObject({ title: 'The lion moves house' })
})

test.each(['', 'x', '00000000-0000-0000-0000-000000000000'])('the id "%s" changes nothing', async (id) => {
  const teacher = await somebody('teacher')
  expect(await teacher.does(() => describeArticle(id, DETAILS))).toEqual(NOT_FOUND)
  expect(await teacher.does(() => reviseArticle({ articleId: id, text: 'A.', removed: [] }))).toEqual(
    NOT_FOUND,
  )
  expect(await teacher.does(() => deleteArticle(id))).toEqual(NOT_FOUND)
})

test('a fact keeps each stretch of words that tells it', async () => {
  const owner = await somebody('teacher')
  const articleId = await anArticleOf(owner)
  const text = 'The keeper left. The lamp stayed.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const evidence = (words: string) => ({ article: 0, excerpt: words, ...at(words) })
  const columns = columnsOfFact({
    id: 'f',
    kind: 'event',
    statement: 'The keeper left and the lamp stayed.',
    attribution: null,
    certainty: 'stated',
    marks: [evidence('keeper left'), evidence('lamp stayed'), { ...evidence('The'), article: 1 }],
    evidence: [evidence('The keeper left.'), evidence('The lamp stayed.'), evidence('The')],
  })
  await owner.does(() => reviseArticle({ articleId, text, removed: [] }))
  const { id } = await db.articleVersion.findFirstOrThrow({ where: { articleId, number: 2 } })
  await db.fact.deleteMany({ where: { articleVersionId: id } })
  await db.fact.create({ data: { articleVersionId: id, ordinal: 0, ...columns } })
  const shown = await owner.does(() => getArticle(articleId))
  expect(shown?.facts.map(({ marks }) => marks)).toEqual([[at('keeper left'), at('lamp stayed')]])
})
