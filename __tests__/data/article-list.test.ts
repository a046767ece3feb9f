import { deleteArticle } from '@/lib/data/article-changes'
import { listAllArticles, listArticles, listOthers } from '@/lib/data/article-list'
import { createArticle, getArticle } from '@/lib/data/articles'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

async function save(owner: Somebody, title: string, more: { text?: string; isSample?: boolean } = {}) {
  const input = { title, text: `${title} is a text.`, source: 'Nordvik Courier', ...more }
  const saved = await owner.does(() => createArticle(input))
  return saved.ok ? saved.value.articleId : ''
}

const titles = async (person: Somebody, query = '') =>
  (await person.does(() => listArticles(query))).articles.map((article) => article.title)

test('a teacher sees their own articles and the samples, newest first, and not those of others', async () => {
  const [ann, bea, admin] = [await somebody('teacher'), await somebody('teacher'), await somebody('admin')]
  await save(admin, 'A sample', { isSample: true })
  await save(ann, 'Hers')
  await save(bea, 'Not hers')
  expect(await titles(ann)).toEqual(['Hers', 'A sample'])
  expect(await refusal(() => asNobody(() => listArticles()))).toBe(401)
  const pupil = await somebody('student')
  expect(await refusal(() => pupil.does(() => listArticles()))).toBe(403)
})

test('a deleted article is not listed', async () => {
  const ann = await somebody('teacher')
  const id = await save(ann, 'Gone soon')
  await ann.does(() => deleteArticle(id))
  expect(await titles(ann, 'Gone soon')).toEqual([])
})

test('a search finds each of its words, in title, source or text, whatever their case', async () => {
  const ann = await somebody('teacher')
  await save(ann, 'The lion moves', { text: 'It has a pool of 100% fresh_water.' })
  await save(ann, 'Two bears stay', { text: "They like C:\\temp and it's fine." })
  expect(await titles(ann, 'LION')).toEqual(['The lion moves'])
  expect(await titles(ann, 'pool moves')).toEqual(['The lion moves'])
  expect(await titles(ann, 'lion bears')).toEqual([])
  expect(await titles(ann, 'nordvik bears')).toEqual(['Two bears stay'])
})

test.each([
  ['%', ['Signs']],
  ['_', ['Signs']],
  ['\\', ['Signs']],
  ["'", ['Signs']],
  ['100%', ['Signs']],
  ['fresh_water', ['Signs']],
  ['freshXwater', []],
  ['\0', ['Signs', 'No signs']],
  ["'; drop table articles; --", []],
  ['a'.repeat(10_000), []],
])('a search for "%.30s" takes signs as they stand', async (query, expected) => {
  const ann = await somebody('teacher')
  await save(ann, 'No signs', { text: 'Nothing special here.' })
  await save(ann, 'Signs', { text: "100% fresh_water in C:\\temp, it's said." })
  const found = (await titles(ann, query)).filter((title) => title !== 'A sample')
  expect(found.sort()).toEqual([...expected].sort())
})

test('a long list comes in pages, and a page past the end is the last one', async () => {
  const ann = await somebody('teacher')
  for (let index = 0; index < 32; index++) await save(ann, `Paged ${index}`)
  const shown = async (page: number) => {
    const list = await ann.does(() => listArticles('Paged', page))
    return [list.page, list.pageCount, list.total, list.articles.length]
  }
  expect(await shown(1)).toEqual([1, 2, 32, 30])
  expect(await shown(2)).toEqual([2, 2, 32, 2])
  expect(await shown(99)).toEqual([2, 2, 32, 2])
  for (const page of [0, -1, Number.NaN, 0.5, 1e300]) expect((await shown(page))[3]).toBeGreaterThan(0)
})

test('the others of an article are all that the viewer may read but itself', async () => {
  const [ann, bea] = [await somebody('teacher'), await somebody('teacher')]
  const [one, two] = [await save(ann, 'One'), await save(ann, 'Two')]
  await save(bea, 'Foreign')
  const others = await ann.does(() => listOthers(one))
  expect(others.map((other) => other.id)).toContain(two)
  expect(others.map((other) => other.title)).not.toContain('Foreign')
  expect(others.map((other) => other.id)).not.toContain(one)
})

test('all that a set can be made from are the articles one may read, each in its latest version', async () => {
  const [ann, bea] = [await somebody('teacher'), await somebody('teacher')]
  const id = await save(ann, 'Hers')
  const [listed] = await ann.does(listAllArticles)
  const shown = await ann.does(() => getArticle(id))
  expect(listed).toMatchObject({ id, versionId: shown?.version.id, title: 'Hers' })
  expect((await bea.does(listAllArticles)).some((article) => article.id === id)).toBe(false)
  expect(await refusal(() => asNobody(listAllArticles))).toBe(401)
})
