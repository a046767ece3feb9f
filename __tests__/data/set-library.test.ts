import { db } from '@/lib/data/db'
import { changeQuestions, decide } from '@/lib/data/question-changes'
import { copyQuestionSet } from '@/lib/data/question-set-copy'
import {
  deleteQuestionSet,
  getQuestionSet,
  listQuestionSets,
  publishQuestionSet,
} from '@/lib/data/question-sets'
import { addTag, removeTag, removeTagEverywhere, renameTag } from '@/lib/data/set-tags'
import { draftOrder } from '@/lib/domain/question-sets/review'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { aDraftOf, aPublishedSetOf, reviewOf } from '../support/question-sets'
import { refusal } from '../support/refusal'
import { LIGHT, LIGHT_AGAIN } from '../support/runs'
import { aChoice } from '../support/wordings'

useTestDatabase()

let teacher: Somebody
let stranger: Somebody
let student: Somebody

beforeAll(async () => {
  teacher = await somebody('teacher')
  stranger = await somebody('teacher')
  student = await somebody('student')
})

const copyOf = async (setId: string): Promise<string> => {
  const copy = await teacher.does(() => copyQuestionSet(setId, 'Copy of The Skarholm light'))
  if (!copy.ok) throw new Error(copy.error.code)
  return copy.value.id
}

/** What a review shows, without the ids of its rows. */
const shownOf = async (setId: string) => {
  const { questions, claims, leftOut, articles } = await reviewOf(teacher, setId)
  const claimAt = (id: string | null) => claims.findIndex((claim) => claim.id === id)
  return {
    articles,
    questions: questions
      .map(({ decision, position, origin, wording, quote, article, factId, claimId, doubt }) => ({
        ...{ decision, position, origin, wording, quote, article, factId, doubt },
        claim: claimAt(claimId),
      }))
      .toSorted((one, other) => (one.wording.stem < other.wording.stem ? -1 : 1)),
    claims: claims.map(({ state, note, facts }) => ({ state, note, facts })),
    leftOut: leftOut.map(({ claimId, ...candidate }) => ({ ...candidate, claim: claimAt(claimId) })),
  }
}

test('a copy has all that the set shows, in rows of its own, and one memory with it', async () => {
  const id = await aDraftOf(teacher, [LIGHT, LIGHT_AGAIN])
  const [first, second] = draftOrder((await reviewOf(teacher, id)).questions)
  await teacher.does(() => decide({ setId: id, verdict: 'accepted', questionIds: [first?.id ?? ''] }))
  await teacher.does(() =>
    changeQuestions({
      setId: id,
      changes: [
        { kind: 'edit', questionId: second?.id ?? '', wording: aChoice() },
        { kind: 'move', questionId: second?.id ?? '', beforeId: first?.id ?? '' },
      ],
    }),
  )
  await teacher.does(() => addTag(id, 'Year 8'))
  const copyId = await copyOf(id)
  expect(await shownOf(copyId)).toEqual(await shownOf(id))
  expect(await teacher.does(() => getQuestionSet(copyId))).toMatchObject({
    title: 'Copy of The Skarholm light',
    tags: ['Year 8'],
    published: null,
  })
  const rows = (questionSetId: string) =>
    db.question.findMany({ where: { questionSetId }, select: { id: true, memoryItemId: true } })
  const [before, after] = [await rows(id), await rows(copyId)]
  const ids = new Set(before.map((row) => row.id))
  expect(after.filter((row) => ids.has(row.id))).toEqual([])
  expect(new Set(after.map((row) => row.memoryItemId))).toEqual(
    new Set(before.map((row) => row.memoryItemId)),
  )
})

test('what is said against a wording is not copied with another', async () => {
  const id = await aDraftOf(teacher)
  const { questions } = await reviewOf(teacher, id)
  const [first] = draftOrder(questions)
  const spare = questions.find(({ decision }) => decision === 'spare')
  expect(spare?.doubt).toEqual(expect.any(String))
  const spareId = spare?.id ?? ''
  await teacher.does(() =>
    changeQuestions({
      setId: id,
      changes: [
        { kind: 'replace', questionId: first?.id ?? '', spareId },
        { kind: 'edit', questionId: spareId, wording: aChoice() },
      ],
    }),
  )
  const copied = draftOrder((await reviewOf(teacher, await copyOf(id))).questions)
  expect(copied[0]).toMatchObject({ version: 1, doubt: null })
})

test('a change to the copy leaves the set as it was, and each is published for itself', async () => {
  const { id } = await aPublishedSetOf(teacher)
  const before = await shownOf(id)
  const copyId = await copyOf(id)
  const [question] = draftOrder((await reviewOf(teacher, copyId)).questions)
  const edit = { kind: 'edit' as const, questionId: question?.id ?? '', wording: aChoice() }
  expect(await teacher.does(() => changeQuestions({ setId: copyId, changes: [edit] }))).toMatchObject({
    ok: true,
  })
  expect(await teacher.does(() => publishQuestionSet(copyId))).toMatchObject({
    value: { number: 1, questions: 4 },
  })
  expect(await shownOf(id)).toEqual(before)
  expect(await teacher.does(() => getQuestionSet(id))).toMatchObject({ changedSince: false })
})

test('nobody but the owner copies or tags a set, and none that was put away', async () => {
  const { id } = await aPublishedSetOf(teacher)
  const changes: (() => Promise<unknown>)[] = [
    () => copyQuestionSet(id, 'Mine'),
    () => addTag(id, 'mine'),
    () => removeTag(id, 'mine'),
  ]
  for (const change of changes) {
    expect(await stranger.does(change)).toMatchObject({ error: { code: 'not-found' } })
    expect(await refusal(() => student.does(change))).toBe(403)
    expect(await refusal(() => asNobody(change))).toBe(401)
  }
  await teacher.does(() => deleteQuestionSet(id))
  for (const change of changes)
    expect(await teacher.does(change)).toMatchObject({ error: { code: 'not-found' } })
  expect(await teacher.does(() => copyQuestionSet('nonsense', 'Mine'))).toMatchObject({
    error: { code: 'not-found' },
  })
  expect(await stranger.does(listQuestionSets)).toEqual([])
})

test('tags are kept in the order they were given, also when two are given at once; a set keeps its place', async () => {
  const id = await aDraftOf(teacher)
  const { updatedAt } = await db.questionSet.findUniqueOrThrow({ where: { id }, select: { updatedAt: true } })
  expect(await teacher.does(() => addTag(id, ' Year  8 '))).toEqual({ ok: true, value: ['Year 8'] })
  await Promise.all(['one', 'two'].map((tag) => teacher.does(() => addTag(id, tag))))
  const set = await teacher.does(() => getQuestionSet(id))
  expect(set?.tags.toSorted()).toEqual(['Year 8', 'one', 'two'])
  expect(set?.updatedAt).toEqual(updatedAt)
  expect(await teacher.does(() => addTag(id, ' '))).toMatchObject({ error: { code: 'tag-missing' } })
  await teacher.does(() => removeTag(id, 'YEAR 8'))
  expect((await teacher.does(() => getQuestionSet(id)))?.tags).not.toContain('Year 8')
})

test('a tag is written otherwise or taken off in all sets of its owner, and of nobody else', async () => {
  const [one, other, theirs] = [await aDraftOf(teacher), await aDraftOf(teacher), await aDraftOf(stranger)]
  const tagsOf = (id: string) => db.questionSet.findUniqueOrThrow({ where: { id }, select: { tags: true } })
  for (const tag of ['Harbours', 'Ships', 'exam']) await teacher.does(() => addTag(one, tag))
  await teacher.does(() => addTag(other, 'harbours'))
  await stranger.does(() => addTag(theirs, 'Harbours'))
  await teacher.does(() => deleteQuestionSet(other))

  expect(await teacher.does(() => renameTag('HARBOURS', ' Ports '))).toMatchObject({ ok: true })
  expect(await tagsOf(one)).toEqual({ tags: ['Ports', 'Ships', 'exam'] })
  expect(await tagsOf(other)).toEqual({ tags: ['Ports'] })
  expect(await teacher.does(() => renameTag('Ports', 'ships'))).toMatchObject({ ok: true })
  expect(await tagsOf(one)).toEqual({ tags: ['Ships', 'exam'] })
  expect(await teacher.does(() => renameTag('exam', ' '))).toMatchObject({ error: { code: 'tag-missing' } })
  expect(await teacher.does(() => removeTagEverywhere('SHIPS'))).toMatchObject({ ok: true })
  expect(await tagsOf(one)).toEqual({ tags: ['exam'] })
  expect(await tagsOf(other)).toEqual({ tags: [] })
  expect(await tagsOf(theirs)).toEqual({ tags: ['Harbours'] })

  for (const change of [() => renameTag('Harbours', 'mine'), () => removeTagEverywhere('Harbours')]) {
    expect(await teacher.does<unknown>(change)).toMatchObject({ error: { code: 'not-found' } })
    expect(await refusal(() => student.does<unknown>(change))).toBe(403)
    expect(await refusal(() => asNobody<unknown>(change))).toBe(401)
  }
})
