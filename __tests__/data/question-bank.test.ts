import { db } from '@/lib/data/db'
import { findBankQuestions, type BankSearch } from '@/lib/data/question-bank'
import { changeQuestions } from '@/lib/data/question-changes'
import { reuseQuestions } from '@/lib/data/question-reuse'
import {
  deleteQuestionSet,
  getQuestionSet,
  listQuestionSets,
  publishQuestionSet,
} from '@/lib/data/question-sets'
import { addTag } from '@/lib/data/set-tags'
import { draftOrder } from '@/lib/domain/question-sets/review'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { aDraftOf, aPublishedSetOf, reviewOf } from '../support/question-sets'
import { refusal } from '../support/refusal'
import { LIGHT, LIGHT_AGAIN } from '../support/runs'
import { aChoice } from '../support/wordings'

useTestDatabase()

const ALL: BankSearch = { words: '', form: null, tag: '', setId: null, page: 1, into: null }

let teacher: Somebody
let stranger: Somebody
let student: Somebody

beforeEach(async () => {
  teacher = await somebody('teacher')
  stranger = await somebody('teacher')
  student = await somebody('student')
})

const find = (search: Partial<BankSearch> = {}) =>
  teacher.does(() => findBankQuestions({ ...ALL, ...search }))

const reuse = async (ids: readonly string[], setId: string) => {
  const reused = await teacher.does(() => reuseQuestions(ids, { setId }))
  if (!reused.ok) throw new Error(reused.error.code)
  return reused.value
}

const idsIn = async (setId: string) => (await find({ setId })).questions.map(({ id }) => id)

test('accepted questions of all sets are found by words, form, tag and set; drafts and sets put away are not', async () => {
  const { id: first } = await aPublishedSetOf(teacher)
  const { id: second } = await aPublishedSetOf(teacher)
  await aDraftOf(teacher)
  await aPublishedSetOf(stranger)
  await teacher.does(() => addTag(second, 'Year 8'))

  const all = await find()
  expect(all.total).toBe(8)
  expect(all.questions.map(({ set }) => set.id)).toEqual([...Array(4).fill(second), ...Array(4).fill(first)])
  expect(all.questions.every(({ source }) => source?.article.source === 'Nordvik Courier')).toBe(true)
  expect((await find({ tag: 'year 8' })).questions.map(({ set }) => set.id)).toEqual(Array(4).fill(second))
  expect((await find({ setId: first })).total).toBe(4)
  const [one] = all.questions
  expect((await find({ form: one?.wording.form ?? null })).total).toBe(
    all.questions.filter(({ wording }) => wording.form === one?.wording.form).length,
  )
  const [word = ''] = one?.source?.quote.text.match(/\p{L}{5,}/u) ?? []
  expect((await find({ words: word.toUpperCase() })).questions.map(({ id }) => id)).toContain(one?.id)
  expect((await find({ words: `${word} nowhere-in-it` })).total).toBe(0)
  expect((await find({ words: '100% _' })).total).toBe(0)

  await teacher.does(() => deleteQuestionSet(second))
  expect((await find()).questions.map(({ set }) => set.id)).toEqual(Array(4).fill(first))
})

test('an edit is found by its own words, no longer by the old ones', async () => {
  const { id } = await aPublishedSetOf(teacher)
  const [question] = draftOrder((await reviewOf(teacher, id)).questions)
  const wording = { ...aChoice(), stem: 'Which zeppelin?' }
  await teacher.does(() =>
    changeQuestions({ setId: id, changes: [{ kind: 'edit', questionId: question?.id ?? '', wording }] }),
  )
  expect((await find({ words: 'zeppelin' })).questions.map((each) => each.id)).toEqual([question?.id])
})

test('twenty a page; a page past the end is the last', async () => {
  for (let made = 0; made < 6; made++) await aPublishedSetOf(teacher)
  expect(await find()).toMatchObject({ total: 24, page: 1, pageCount: 2 })
  expect((await find()).questions).toHaveLength(20)
  const last = await find({ page: 9 })
  expect(last).toMatchObject({ page: 2 })
  expect(last.questions).toHaveLength(4)
})

test('copies come last and accepted, with sentence, claim and memory, and change for themselves', async () => {
  const source = await aDraftOf(teacher, [LIGHT, LIGHT_AGAIN])
  const target = await aDraftOf(teacher)
  const before = draftOrder((await reviewOf(teacher, source)).questions)
  await db.question.updateMany({
    where: { questionSetId: source, decision: 'drafted' },
    data: { decision: 'accepted' },
  })
  const chosen = before.slice(0, 2).map(({ id }) => id)
  const { revision } = await reviewOf(teacher, target)
  expect(await reuse(chosen, target)).toMatchObject({ setId: target, copied: 2, there: 0 })

  const review = await reviewOf(teacher, target)
  expect(review.revision).toBe(revision + 1)
  const copies = draftOrder(review.questions).slice(-2)
  const told = (questions: typeof copies) =>
    questions.map(({ wording, quote, origin, decision }) => ({ wording, quote, origin, decision }))
  const originals = draftOrder((await reviewOf(teacher, source)).questions).slice(0, 2)
  expect(told(copies)).toEqual(told(originals))
  expect(copies.every(({ quote, article }) => quote !== null && article !== null)).toBe(true)
  const claimOf = (claims: typeof review.claims, id: string | null) => {
    const { state, facts } = claims.find((claim) => claim.id === id) ?? {}
    return { state, facts: facts?.map((fact) => fact.id) }
  }
  const { claims } = await reviewOf(teacher, source)
  expect(copies.map(({ claimId }) => claimOf(review.claims, claimId))).toEqual(
    originals.map(({ claimId }) => claimOf(claims, claimId)),
  )
  expect(review.claims.flatMap(({ facts }) => facts).every(({ article }) => article >= 0)).toBe(true)
  const memories = async (ids: readonly string[]) =>
    (
      await db.question.findMany({
        where: { id: { in: [...ids] } },
        select: { id: true, memoryItemId: true },
      })
    )
      .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
      .map(({ memoryItemId }) => memoryItemId)
  expect(await memories(copies.map(({ id }) => id))).toEqual(await memories(chosen))

  const edit = { kind: 'edit' as const, questionId: copies[0]?.id ?? '', wording: aChoice() }
  expect(await teacher.does(() => changeQuestions({ setId: target, changes: [edit] }))).toMatchObject({
    ok: true,
  })
  expect(told(draftOrder((await reviewOf(teacher, source)).questions).slice(0, 2))).toEqual(told(originals))
  expect(await teacher.does(() => publishQuestionSet(target))).toMatchObject({ value: { questions: 2 } })
})

test('what a set asks already is told, and copied neither twice nor from two sets that ask the same', async () => {
  const { id: source } = await aPublishedSetOf(teacher)
  const { id: target } = await aPublishedSetOf(teacher)
  const ids = await idsIn(source)
  expect(await reuse(ids.slice(0, 1), target)).toMatchObject({ copied: 1 })
  expect(await reuse(ids.slice(0, 2), target)).toMatchObject({ copied: 1, there: 1 })
  expect((await find({ setId: source, into: target })).questions.map(({ isThere }) => isThere)).toEqual([
    true,
    true,
    false,
    false,
  ])
  const copies = (await idsIn(target)).slice(4)
  const fresh = await teacher.does(() => reuseQuestions([...ids, ...copies], { title: 'For the test' }))
  expect(fresh).toMatchObject({ ok: true, value: { title: 'For the test', copied: 4, there: 2 } })
  const setId = fresh.ok ? fresh.value.setId : ''
  expect(await teacher.does(() => getQuestionSet(setId))).toMatchObject({
    title: 'For the test',
    tally: { accepted: 4, rejected: 0, toRead: 0 },
    articles: [{ source: 'Nordvik Courier' }],
    published: null,
  })
})

test('nobody finds or copies another’s questions, or copies into another’s set', async () => {
  const { id: source } = await aPublishedSetOf(teacher)
  const { id: target } = await aPublishedSetOf(stranger)
  const ids = await idsIn(source)
  expect(await stranger.does(() => findBankQuestions({ ...ALL, setId: source, into: source }))).toMatchObject(
    { total: 0 },
  )
  const notFound = { error: { code: 'not-found' } }
  expect(await stranger.does(() => reuseQuestions(ids, { setId: target }))).toMatchObject(notFound)
  expect(await stranger.does(() => reuseQuestions(ids, { title: 'Mine' }))).toMatchObject(notFound)
  expect(await teacher.does(() => reuseQuestions(ids, { setId: target }))).toMatchObject(notFound)
  expect(await teacher.does(() => reuseQuestions(['nonsense'], { setId: source }))).toMatchObject(notFound)
  expect(await teacher.does(() => reuseQuestions([], { setId: source }))).toMatchObject({
    error: { code: 'none-chosen' },
  })
  expect(await stranger.does(listQuestionSets)).toHaveLength(1)
  for (const work of [() => findBankQuestions(ALL), () => reuseQuestions(ids, { title: 'Mine' })]) {
    expect(await refusal(() => student.does<unknown>(work))).toBe(403)
    expect(await refusal(() => asNobody<unknown>(work))).toBe(401)
  }
})

test('a draft takes no more than it can hold, and a refusal changes nothing', async () => {
  const { id: source } = await aPublishedSetOf(teacher)
  const target = await aDraftOf(teacher)
  const [row] = await db.question.findMany({ where: { questionSetId: target }, take: 1 })
  if (!row) throw new Error('The draft has no question.')
  await db.question.createMany({
    data: Array.from({ length: 194 }, (_, index) => ({
      questionSetId: target,
      memoryItemId: row.memoryItemId,
      origin: 'hand' as const,
      decision: 'drafted' as const,
      position: 10 + index,
      score: 1,
    })),
  })
  const ids = await idsIn(source)
  const full = await teacher.does(() => reuseQuestions(ids, { setId: target }))
  expect(full).toMatchObject({ error: { code: 'set-full' } })
  expect(await reuse(ids.slice(0, 2), target)).toMatchObject({ copied: 2 })
})
