import { hashPassword } from '@/lib/auth/password'
import { getArticle } from '@/lib/data/articles'
import { db } from '@/lib/data/db'
import { deleteMe } from '@/lib/data/leaving'
import { changeQuestions, decide } from '@/lib/data/question-changes'
import {
  deleteQuestionSet,
  listQuestionSets,
  publishQuestionSet,
  restoreQuestionSet,
} from '@/lib/data/question-sets'
import { endSetLink, getSetLink, makeSetLink } from '@/lib/data/set-links'
import { copySharedSet, previewSharedSet } from '@/lib/data/shared-sets'
import { draftOrder } from '@/lib/domain/question-sets/review'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { aDraftOf, anArticleOf, aPublishedSetOf, reviewOf } from '../support/question-sets'
import { refusal } from '../support/refusal'
import { LIGHT, LIGHT_AGAIN } from '../support/runs'
import { aChoice } from '../support/wordings'

useTestDatabase()

let teacher: Somebody
let stranger: Somebody
let student: Somebody

beforeEach(async () => {
  teacher = await somebody('teacher')
  stranger = await somebody('teacher')
  student = await somebody('student')
})

const notFound = { error: { code: 'not-found' } }

async function linkTo(setId: string): Promise<string> {
  const made = await teacher.does(() => makeSetLink(setId))
  if (!made.ok) throw new Error(made.error.code)
  return made.value.token
}

const copyBy = async (who: Somebody, token: string): Promise<string> => {
  const copy = await who.does(() => copySharedSet(token))
  if (!copy.ok) throw new Error(copy.error.code)
  return copy.value.id
}

/** What a set asks and cites, without the ids of its rows. */
const toldBy = async (owner: Somebody, setId: string) => {
  const { questions, claims, articles } = await reviewOf(owner, setId)
  return draftOrder(questions)
    .filter(({ decision }) => decision === 'accepted')
    .map(({ wording, quote, origin, article, claimId, factId }) => {
      const claim = claims.find(({ id }) => id === claimId)
      return {
        ...{ wording, quote, origin },
        article: articles[article ?? -1]?.title,
        claim: {
          state: claim?.state,
          note: claim?.note,
          facts: claim?.facts.map(({ statement }) => statement),
        },
        fact: claim?.facts.find(({ id }) => id === factId)?.statement,
      }
    })
}

test('a teacher with the link looks at the accepted questions, with keys and sentences', async () => {
  const id = await aDraftOf(teacher)
  const [first, second] = draftOrder((await reviewOf(teacher, id)).questions)
  await teacher.does(() =>
    decide({ setId: id, verdict: 'accepted', questionIds: [first?.id ?? '', second?.id ?? ''] }),
  )
  const token = await linkTo(id)
  const { alias } = await db.user.findUniqueOrThrow({ where: { id: teacher.id }, select: { alias: true } })
  const shown = await stranger.does(() => previewSharedSet(token))
  expect(shown).toMatchObject({ title: 'The Skarholm light', by: alias, ownId: null })
  expect(shown?.questions.map(({ wording }) => wording)).toEqual([first?.wording, second?.wording])
  expect(shown?.questions.every(({ source }) => source?.article.source === 'Nordvik Courier')).toBe(true)
  expect(await teacher.does(() => previewSharedSet(token))).toMatchObject({ ownId: id })
})

test('the token is kept as a hash; a new link ends the one before, and ending it ends all', async () => {
  const { id } = await aPublishedSetOf(teacher)
  expect(await teacher.does(() => getSetLink(id))).toBeNull()
  const [old, token] = [await linkTo(id), await linkTo(id)]
  expect(JSON.stringify(await db.setLink.findMany())).not.toContain(token)
  expect(await teacher.does(() => getSetLink(id))).toEqual({ madeAt: expect.any(Date) })
  expect(await stranger.does(() => previewSharedSet(old))).toBeNull()
  expect(await stranger.does(() => previewSharedSet(token))).not.toBeNull()
  expect(await teacher.does(() => endSetLink(id))).toMatchObject({ ok: true })
  expect(await teacher.does(() => endSetLink(id))).toMatchObject(notFound)
  expect(await stranger.does(() => previewSharedSet(token))).toBeNull()
  expect(await stranger.does(() => copySharedSet(token))).toMatchObject(notFound)
})

test('a link leads nowhere while the set is put away or its owner’s account is closed', async () => {
  const { id } = await aPublishedSetOf(teacher)
  const token = await linkTo(id)
  await teacher.does(() => deleteQuestionSet(id))
  expect(await stranger.does(() => previewSharedSet(token))).toBeNull()
  expect(await stranger.does(() => copySharedSet(token))).toMatchObject(notFound)
  await teacher.does(() => restoreQuestionSet(id))
  expect(await stranger.does(() => previewSharedSet(token))).not.toBeNull()
  await db.user.update({ where: { id: teacher.id }, data: { disabledAt: new Date() } })
  expect(await stranger.does(() => previewSharedSet(token))).toBeNull()
  expect(await stranger.does(() => copySharedSet(token))).toMatchObject(notFound)
})

test('only the owner makes, sees and ends a link; students and visitors get nothing with it', async () => {
  const { id } = await aPublishedSetOf(teacher)
  const token = await linkTo(id)
  expect(await stranger.does(() => makeSetLink(id))).toMatchObject(notFound)
  expect(await stranger.does(() => getSetLink(id))).toBeNull()
  expect(await stranger.does(() => endSetLink(id))).toMatchObject(notFound)
  expect(await teacher.does(() => makeSetLink('nonsense'))).toMatchObject(notFound)
  const works: (() => Promise<unknown>)[] = [
    () => makeSetLink(id),
    () => getSetLink(id),
    () => endSetLink(id),
    () => previewSharedSet(token),
    () => copySharedSet(token),
  ]
  for (const work of works) {
    expect(await refusal(() => student.does(work))).toBe(403)
    expect(await refusal(() => asNobody(work))).toBe(401)
  }
  expect(await stranger.does(() => previewSharedSet('nonsense'))).toBeNull()
  expect(await stranger.does(listQuestionSets)).toEqual([])
})

test('a copy tells all that the set tells, out of articles, facts and memories of its own', async () => {
  const id = await aDraftOf(teacher, [LIGHT, LIGHT_AGAIN])
  await teacher.does(() => decide({ setId: id, verdict: 'accepted' }))
  const token = await linkTo(id)
  const copyId = await copyBy(stranger, token)
  expect(await toldBy(stranger, copyId)).toEqual(await toldBy(teacher, id))
  expect(await toldBy(stranger, copyId)).toHaveLength(4)
  const { articles, questions } = await reviewOf(stranger, copyId)
  for (const { id: articleId } of articles) {
    const article = await stranger.does(() => getArticle(articleId))
    expect(article).toMatchObject({ canEdit: true })
    expect(await teacher.does(() => getArticle(articleId))).toBeNull()
  }
  const rows = (questionSetId: string) =>
    db.question.findMany({ where: { questionSetId }, select: { memoryItemId: true } })
  const theirs = new Set((await rows(id)).map((row) => row.memoryItemId))
  expect((await rows(copyId)).filter((row) => theirs.has(row.memoryItemId))).toEqual([])

  const edit = { kind: 'edit' as const, questionId: questions[0]?.id ?? '', wording: aChoice() }
  await stranger.does(() => changeQuestions({ setId: copyId, changes: [edit] }))
  expect((await toldBy(teacher, id)).map(({ wording }) => wording.stem)).not.toContain(aChoice().stem)
  expect(await stranger.does(() => publishQuestionSet(copyId))).toMatchObject({ value: { questions: 4 } })
})

test('a second copy, or a text that is there already, makes no second article and no second memory', async () => {
  const { id } = await aPublishedSetOf(teacher)
  const { articleId } = await anArticleOf(stranger)
  const token = await linkTo(id)
  const [one, other] = [await copyBy(stranger, token), await copyBy(stranger, token)]
  for (const setId of [one, other]) {
    expect((await reviewOf(stranger, setId)).articles.map((article) => article.id)).toEqual([articleId])
  }
  expect(await db.article.count({ where: { ownerId: stranger.id } })).toBe(1)
  const items = await db.question.findMany({
    where: { questionSetId: { in: [one, other] } },
    select: { memoryItemId: true },
  })
  expect(new Set(items.map((row) => row.memoryItemId)).size).toBe(items.length / 2)
})

test('a sample stays the sample, and questions by hand get memories of their own', async () => {
  const { id } = await aPublishedSetOf(teacher)
  await db.article.updateMany({ where: { ownerId: teacher.id }, data: { isSample: true } })
  const questionId = '0198f0a0-0000-7000-8000-00000000abcd'
  const write = { kind: 'write' as const, questionId, wording: aChoice(), source: null }
  await teacher.does(() => changeQuestions({ setId: id, changes: [write] }))
  const copyId = await copyBy(stranger, await linkTo(id))
  expect(await db.article.count({ where: { ownerId: stranger.id } })).toBe(0)
  expect(await toldBy(stranger, copyId)).toEqual(await toldBy(teacher, id))
  const [written, copied] = await Promise.all(
    [id, copyId].map((questionSetId) =>
      db.question.findFirstOrThrow({
        where: { questionSetId, origin: 'hand' },
        select: { memoryItemId: true },
      }),
    ),
  )
  expect(copied?.memoryItemId).not.toBe(written?.memoryItemId)
})

test('a copy outlives the account of the teacher who shared the set', async () => {
  const { id } = await aPublishedSetOf(teacher)
  const copyId = await copyBy(stranger, await linkTo(id))
  const before = await toldBy(stranger, copyId)
  const passwordHash = await hashPassword('seven quiet lanterns')
  await db.user.update({ where: { id: teacher.id }, data: { passwordHash } })
  expect(await teacher.does(() => deleteMe('seven quiet lanterns'))).toMatchObject({ ok: true })
  expect(await toldBy(stranger, copyId)).toEqual(before)
})

test('a set without an accepted question can be looked at, and not copied', async () => {
  const token = await linkTo(await aDraftOf(teacher))
  expect(await stranger.does(() => previewSharedSet(token))).toMatchObject({ questions: [] })
  expect(await stranger.does(() => copySharedSet(token))).toMatchObject({
    error: { code: 'nothing-accepted' },
  })
})
