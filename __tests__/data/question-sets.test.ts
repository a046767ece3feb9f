import { v7 as uuid } from 'uuid'

import { db } from '@/lib/data/db'
import { decide } from '@/lib/data/question-changes'
import { getReview } from '@/lib/data/question-review'
import { createQuestionSet } from '@/lib/data/question-set-making'
import {
  deleteQuestionSet,
  getQuestionSet,
  listQuestionSets,
  publishQuestionSet,
  renameQuestionSet,
  restoreQuestionSet,
} from '@/lib/data/question-sets'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { aDraftOf, anArticleOf, aPublishedSetOf, reviewOf } from '../support/question-sets'
import { refusal } from '../support/refusal'
import { LIGHT, LIGHT_AGAIN } from '../support/runs'

useTestDatabase()

let teacher: Somebody
let stranger: Somebody
let student: Somebody

beforeAll(async () => {
  teacher = await somebody('teacher')
  stranger = await somebody('teacher')
  student = await somebody('student')
})

test('a set is made from an article with all that was found in it', async () => {
  const { versionId } = await anArticleOf(teacher)
  const made = await teacher.does(() => createQuestionSet({ articleVersionIds: [versionId] }))
  if (!made.ok) throw new Error(made.error.code)
  expect(made.value.drafted).toBeGreaterThan(0)
  const review = await reviewOf(teacher, made.value.id)
  expect(review.questions.filter((question) => question.decision === 'drafted')).toHaveLength(
    made.value.drafted,
  )
  for (const question of review.questions) expect(LIGHT).toContain(question.quote?.text)
})

test('the same article gives the same set again', async () => {
  const { versionId } = await anArticleOf(teacher)
  const make = async () => {
    const made = await teacher.does(() => createQuestionSet({ articleVersionIds: [versionId] }))
    if (!made.ok) throw new Error(made.error.code)
    return (await reviewOf(teacher, made.value.id)).questions.map(({ wording, decision }) => ({
      wording,
      decision,
    }))
  }
  expect(await make()).toEqual(await make())
})

test('a form sent several times at once makes one set', async () => {
  const { versionId } = await anArticleOf(teacher)
  const clientKey = uuid()
  const send = () => teacher.does(() => createQuestionSet({ articleVersionIds: [versionId], clientKey }))
  const made = await Promise.all([send(), send(), send()])
  expect(made.map((each) => each.ok && each.value.id)).toEqual([clientKey, clientKey, clientKey])
  expect(await db.setSource.count({ where: { articleVersionId: versionId } })).toBe(1)
})

test('only who may read the articles can make a set from them', async () => {
  const { versionId, articleId } = await anArticleOf(teacher)
  const make = () => createQuestionSet({ articleVersionIds: [versionId] })
  expect(await stranger.does(make)).toMatchObject({ error: { code: 'not-found' } })
  expect(await refusal(() => student.does(make))).toBe(403)
  expect(await refusal(() => asNobody(make))).toBe(401)
  await db.article.update({ where: { id: articleId }, data: { isSample: true } })
  expect(await stranger.does(make)).toMatchObject({ ok: true })
})

test('a set is made from one to four articles', async () => {
  const none = await teacher.does(() => createQuestionSet({ articleVersionIds: [] }))
  expect(none).toMatchObject({ error: { code: 'no-articles' } })
  const five = Array.from({ length: 5 }, () => uuid())
  const many = await teacher.does(() => createQuestionSet({ articleVersionIds: five }))
  expect(many).toMatchObject({ error: { code: 'too-many-articles' } })
})

test('facts are stored once however many sets ask them, and a learner has one memory of each', async () => {
  const { versionId } = await anArticleOf(teacher)
  const first = await aDraftOf(teacher, [LIGHT], [versionId])
  const factCount = await db.fact.count({ where: { articleVersionId: versionId } })
  const second = await aDraftOf(teacher, [LIGHT], [versionId])
  expect(await db.fact.count({ where: { articleVersionId: versionId } })).toBe(factCount)
  const items = async (questionSetId: string) => {
    const rows = await db.question.findMany({ where: { questionSetId }, select: { memoryItemId: true } })
    return new Set(rows.map((row) => row.memoryItemId))
  }
  expect(await items(second)).toEqual(await items(first))
})

test('facts of one claim share one memory, also with a set that knew only one of its articles', async () => {
  const one = await anArticleOf(teacher, LIGHT)
  const other = await anArticleOf(teacher, LIGHT_AGAIN)
  await aDraftOf(teacher, [LIGHT, LIGHT_AGAIN], [one.versionId, other.versionId])
  const facts = await db.fact.findMany({
    where: {
      statement: { contains: 'first lit' },
      articleVersionId: { in: [one.versionId, other.versionId] },
    },
    select: { articleVersionId: true, memoryItem: { select: { id: true } } },
  })
  expect(facts).toHaveLength(2)
  expect(facts.filter((fact) => fact.memoryItem)).toMatchObject([{ articleVersionId: one.versionId }])
})

test('two sets made from one new article at the same time do not trip over each other', async () => {
  const { versionId } = await anArticleOf(teacher)
  const drafts = await Promise.all([
    aDraftOf(teacher, [LIGHT], [versionId]),
    aDraftOf(teacher, [LIGHT], [versionId]),
    aDraftOf(teacher, [LIGHT], [versionId]),
  ])
  expect(new Set(drafts).size).toBe(3)
  expect(await db.fact.count({ where: { articleVersionId: versionId } })).toBe(5)
})

test('a set is listed for its owner and exists for nobody else', async () => {
  const id = await aDraftOf(teacher)
  const listed = await teacher.does(listQuestionSets)
  expect(listed.find((set) => set.id === id)).toMatchObject({
    title: 'The Skarholm light',
    tally: { accepted: 0, rejected: 0, toRead: 4 },
    published: null,
    answeredBy: 0,
  })
  expect(await stranger.does(() => getQuestionSet(id))).toBeNull()
  expect(await stranger.does(listQuestionSets)).not.toContainEqual(expect.objectContaining({ id }))
  expect(await refusal(() => student.does(() => getQuestionSet(id)))).toBe(403)
  expect(await refusal(() => asNobody(() => getQuestionSet(id)))).toBe(401)
  expect(await refusal(() => asNobody(listQuestionSets))).toBe(401)
  expect(await teacher.does(() => getQuestionSet('not-an-id'))).toBeNull()
})

test('what is accepted is published in its order, and again only when something has changed', async () => {
  const id = await aDraftOf(teacher)
  const publish = () => teacher.does(() => publishQuestionSet(id))
  expect(await publish()).toMatchObject({ error: { code: 'nothing-accepted' } })

  const [first, second, third] = (await reviewOf(teacher, id)).questions.filter(
    (question) => question.decision === 'drafted',
  )
  await teacher.does(() =>
    decide({ setId: id, verdict: 'accepted', questionIds: [third?.id ?? '', first?.id ?? ''] }),
  )
  expect(await publish()).toMatchObject({ value: { number: 1, questions: 2 } })
  expect(await publish()).toMatchObject({ value: { number: 1, questions: 2 } })

  expect(await teacher.does(() => getReview(id))).toMatchObject({
    published: {
      number: 1,
      title: 'The Skarholm light',
      questions: [first, third].map((question) => ({ id: question?.id, version: 1 })),
    },
  })

  await teacher.does(() => decide({ setId: id, verdict: 'accepted', questionIds: [second?.id ?? ''] }))
  expect(await teacher.does(() => getQuestionSet(id))).toMatchObject({ changedSince: true })
  const [one, other] = await Promise.all([publish(), publish()])
  expect(one).toEqual(other)
  expect(one).toMatchObject({ value: { number: 2, questions: 3 } })

  const versions = await db.questionSetVersion.findMany({
    where: { questionSetId: id },
    orderBy: { number: 'asc' },
    select: {
      items: { orderBy: { position: 'asc' }, select: { questionVersion: { select: { questionId: true } } } },
    },
  })
  const asked = versions.map((version) => version.items.map((item) => item.questionVersion.questionId))
  expect(asked).toEqual([
    [first?.id, third?.id],
    [first?.id, second?.id, third?.id],
  ])
})

test('nobody but the owner publishes, renames or puts away a set', async () => {
  const { id } = await aPublishedSetOf(teacher)
  const changes: (() => Promise<unknown>)[] = [
    () => publishQuestionSet(id),
    () => renameQuestionSet(id, 'Mine'),
    () => deleteQuestionSet(id),
    () => restoreQuestionSet(id),
  ]
  for (const change of changes) {
    expect(await stranger.does(change)).toMatchObject({ error: { code: 'not-found' } })
    expect(await refusal(() => student.does(change))).toBe(403)
    expect(await refusal(() => asNobody(change))).toBe(401)
  }
  expect(await teacher.does(() => getQuestionSet(id))).toMatchObject({ title: 'The Skarholm light' })
})

test('a set that was put away is gone until it is brought back', async () => {
  const { id } = await aPublishedSetOf(teacher)
  await teacher.does(() => deleteQuestionSet(id))
  expect(await teacher.does(() => getQuestionSet(id))).toBeNull()
  expect(await teacher.does(() => publishQuestionSet(id))).toMatchObject({ error: { code: 'not-found' } })
  await teacher.does(() => restoreQuestionSet(id))
  expect(await teacher.does(() => getQuestionSet(id))).toMatchObject({ id })
})
