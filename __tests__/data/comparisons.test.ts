import { createArticle } from '@/lib/data/articles'
import { compareArticles } from '@/lib/data/comparisons'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

async function save(owner: Somebody, title: string, text: string): Promise<string> {
  const saved = await owner.does(() => createArticle({ title, text }))
  return saved.ok ? saved.value.articleId : ''
}

const LION = 'The zoo in Nordvik moved its lion on Friday. The lion weighs 190 kilograms.'

test('two articles of one teacher are compared', async () => {
  const owner = await somebody('teacher')
  const [one, other] = [
    await save(owner, 'One', LION),
    await save(owner, 'Other', `${LION} It is 11 years old.`),
  ]
  const compared = await owner.does(() => compareArticles(one, other))
  expect(compared).toMatchObject({
    ok: true,
    value: { first: { title: 'One', sentenceCount: 2 }, second: { title: 'Other', sentenceCount: 3 } },
  })
  expect(JSON.stringify(compared)).not.toContain('ownerId')
})

test('an article of a stranger is not compared, and nobody compares', async () => {
  const [owner, stranger] = [await somebody('teacher'), await somebody('teacher')]
  const [mine, theirs] = [await save(owner, 'One', LION), await save(stranger, 'Other', LION)]
  const compared = await owner.does(() => compareArticles(mine, theirs))
  expect(compared).toEqual({ ok: false, error: { code: 'not-found' } })
  expect(await refusal(() => asNobody(() => compareArticles(mine, theirs)))).toBe(401)
})

test('an article is not compared with itself, nor one that is too long', async () => {
  const owner = await somebody('teacher')
  const [short, long] = [
    await save(owner, 'One', LION),
    await save(owner, 'Long', 'The lion slept well. '.repeat(5_100)),
  ]
  const codes = await owner.does(async () => [
    await compareArticles(short, short),
    await compareArticles(short, long),
    await compareArticles(short, 'x'),
  ])
  expect(codes.map((each) => !each.ok && each.error.code)).toEqual(['same-article', 'too-long', 'not-found'])
})
