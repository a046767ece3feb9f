import { v7 as uuid } from 'uuid'

import { shownQuestions } from '@/components/question-sets/review-state'
import { db } from '@/lib/data/db'
import { changeQuestions, decide } from '@/lib/data/question-changes'
import { listDecidedLabels } from '@/lib/data/question-decisions'
import { getReview } from '@/lib/data/question-review'
import { publishQuestionSet } from '@/lib/data/question-sets'
import { draftOrder, nextSpare, tally, type Change } from '@/lib/domain/question-sets/review'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { aDraftOf, reviewOf } from '../support/question-sets'
import { refusal } from '../support/refusal'
import { DOUBT, LIGHT, LIGHT_AGAIN } from '../support/runs'
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

test('a review shows each question with its sentence, fact, claim and what was left out', async () => {
  const review = await reviewOf(teacher, await aDraftOf(teacher, [LIGHT, LIGHT_AGAIN]))
  const [keepers, lit] = draftOrder(review.questions)
  expect(lit).toMatchObject({
    article: 0,
    quote: { text: 'The light was first lit in 1874.', number: 2, count: 5 },
  })
  expect(lit?.quote?.text.slice(lit.quote.mark?.start, lit.quote.mark?.end)).toBe('1874')
  const claim = review.claims.find((each) => each.id === lit?.claimId)
  expect(claim).toMatchObject({ state: 'corroborated', facts: [{ article: 0 }, { article: 1 }] })
  expect(lit?.factId).toBe(claim?.facts[0]?.id)
  expect(review.leftOut).toMatchObject([{ claimId: keepers?.claimId }, { claimId: null }])
})

test('a spare keeps what is said against it', async () => {
  const { questions } = await reviewOf(teacher, await aDraftOf(teacher))
  const doubts = questions.map(({ decision, doubt }) => [decision, doubt])
  expect(doubts).toContainEqual(['spare', DOUBT.detail])
  expect(doubts).toContainEqual(['drafted', null])
  expect(doubts).not.toContainEqual(['spare', null])
})

test('a review exists for its owner only', async () => {
  const id = await aDraftOf(teacher)
  expect(await stranger.does(() => getReview(id))).toBeNull()
  expect(await refusal(() => student.does(() => getReview(id)))).toBe(403)
  expect(await refusal(() => asNobody(() => getReview(id)))).toBe(401)
  expect(await teacher.does(() => getReview('nonsense'))).toBeNull()
})

test('what the page shows after each change is what is stored', async () => {
  const id = await aDraftOf(teacher)
  const start = await reviewOf(teacher, id)
  const [first, second, third] = draftOrder(start.questions).map((question) => question.id)
  const spareId = nextSpare(start.questions, second ?? '')?.id ?? ''
  const changes: Change[] = [
    { kind: 'decide', questionIds: [first ?? '', third ?? ''], verdict: 'accepted' },
    { kind: 'replace', questionId: second ?? '', spareId },
    { kind: 'edit', questionId: spareId, wording: aChoice() },
    { kind: 'decide', questionIds: [spareId], verdict: 'rejected' },
    { kind: 'put-back', questionId: second ?? '', spareId, verdict: 'accepted' },
    aWritten(),
    { kind: 'move', questionId: third ?? '', beforeId: first ?? '' },
    { kind: 'unwrite', questionId: first ?? '' },
  ]
  let shown: ReturnType<typeof draftOrder<(typeof start.questions)[number]>> = start.questions
  let revision = start.revision
  for (const change of changes) {
    const changed = await teacher.does(() => changeQuestions({ setId: id, revision, changes: [change] }))
    if (!changed.ok) throw new Error(changed.error.code)
    shown = shownQuestions({ articles: start.articles, saved: shown, unsent: [change] })
    const stored = await reviewOf(teacher, id)
    expect(stored.revision).toBe((revision = changed.value.revision))
    expect(new Set(stored.questions)).toEqual(new Set(shown))
  }
})

const SENTENCE = 'Maren Tolvik kept it for 31 years.'
const at = LIGHT.indexOf(SENTENCE)
const aWritten = (changes: Partial<Extract<Change, { kind: 'write' }>> = {}): Change => ({
  kind: 'write',
  questionId: uuid(),
  wording: aChoice({ stem: 'Who kept it?', options: ['Maren Tolvik', 'Nobody'], key: 'Maren Tolvik' }),
  source: { article: 0, start: at, end: at + SENTENCE.length },
  ...changes,
})

test('a question written by hand is stored as accepted, with its sentence and a memory of its own', async () => {
  const id = await aDraftOf(teacher)
  const [one, other] = [aWritten(), aWritten({ source: null, wording: aChoice({ stem: ' How  many? ' }) })]
  expect(await teacher.does(() => changeQuestions({ setId: id, changes: [one, other] }))).toMatchObject({
    ok: true,
  })
  const order = draftOrder((await reviewOf(teacher, id)).questions)
  expect(order.slice(-2)).toMatchObject([
    { decision: 'accepted', origin: 'hand', position: 4, wording: { stem: 'Who kept it?' }, article: 0 },
    {
      decision: 'accepted',
      origin: 'hand',
      position: 5,
      quote: null,
      article: null,
      wording: { stem: 'How many?' },
    },
  ])
  const quote = order.at(-2)?.quote
  expect(quote?.text).toBe(SENTENCE)
  expect(quote?.text.slice(quote.mark?.start, quote.mark?.end)).toBe('Maren Tolvik')
  const items = await db.question.findMany({
    where: { questionSetId: id, origin: 'hand' },
    select: { features: true, claimId: true, memoryItemId: true, memoryItem: { select: { factId: true } } },
  })
  expect(items).toMatchObject([
    { features: null, claimId: null, memoryItem: { factId: null } },
    { features: null, claimId: null, memoryItem: { factId: null } },
  ])
  expect(new Set(items.map((item) => item.memoryItemId)).size).toBe(2)
})

test('a written question is edited, rejected, taken back and written again like any other, and published', async () => {
  const id = await aDraftOf(teacher)
  const write = aWritten()
  const questionId = write.kind === 'write' ? write.questionId : ''
  const change = async (...changes: Change[]) => {
    expect(await teacher.does(() => changeQuestions({ setId: id, changes }))).toMatchObject({ ok: true })
    return draftOrder((await reviewOf(teacher, id)).questions).find((question) => question.id === questionId)
  }
  await change(write)
  expect(await change({ kind: 'edit', questionId, wording: aChoice() })).toMatchObject({
    version: 2,
    quote: { text: SENTENCE },
  })
  expect(await change({ kind: 'unwrite', questionId })).toBeUndefined()
  expect(await change(write)).toMatchObject({ decision: 'accepted', quote: { text: SENTENCE } })
  const published = await teacher.does(() => publishQuestionSet(id))
  expect(published).toMatchObject({ value: { questions: 1 } })
  expect(await change({ kind: 'decide', questionIds: [questionId], verdict: 'rejected' })).toMatchObject({
    decision: 'rejected',
  })
})

test('a question cannot be written with faults, over a sentence that is none, or over another set’s question', async () => {
  const id = await aDraftOf(teacher)
  const taken = draftOrder((await reviewOf(stranger, await aDraftOf(stranger))).questions)[0]?.id ?? ''
  const write = (changes: Partial<Extract<Change, { kind: 'write' }>>) =>
    teacher.does(() => changeQuestions({ setId: id, changes: [aWritten(changes)] }))
  expect(await write({ wording: aChoice({ stem: ' ' }) })).toMatchObject({ error: { code: 'faulty' } })
  expect(await write({ source: { article: 0, start: at, end: at + 3 } })).toMatchObject({
    error: { code: 'faulty' },
  })
  expect(await write({ source: { article: 1, start: 0, end: 9 } })).toMatchObject({
    error: { code: 'faulty' },
  })
  expect(await write({ questionId: taken })).toMatchObject({ error: { code: 'conflict' } })
  expect((await reviewOf(teacher, id)).questions.filter(({ origin }) => origin === 'hand')).toEqual([])
})

test('the order of a draft is its teacher’s, and is published', async () => {
  const id = await aDraftOf(teacher)
  await teacher.does(() => decide({ setId: id, verdict: 'accepted' }))
  const ids = async () => draftOrder((await reviewOf(teacher, id)).questions).map((question) => question.id)
  const [first = '', second = '', ...rest] = await ids()
  const move: Change = { kind: 'move', questionId: second, beforeId: first }
  await teacher.does(() => changeQuestions({ setId: id, changes: [move] }))
  expect(await ids()).toEqual([second, first, ...rest])
  await teacher.does(() =>
    changeQuestions({ setId: id, changes: [{ kind: 'move', questionId: second, beforeId: null }] }),
  )
  expect(await ids()).toEqual([first, ...rest, second])
  await teacher.does(() => publishQuestionSet(id))
  expect((await reviewOf(teacher, id)).published?.questions.map((question) => question.id)).toEqual([
    first,
    ...rest,
    second,
  ])
})

test('nobody but the owner writes into a draft or moves what is in it', async () => {
  const id = await aDraftOf(teacher)
  const [first, second] = draftOrder((await reviewOf(teacher, id)).questions)
  const changes: Change[] = [
    aWritten(),
    { kind: 'move', questionId: second?.id ?? '', beforeId: first?.id ?? '' },
  ]
  for (const change of changes) {
    const make = () => changeQuestions({ setId: id, changes: [change] })
    expect(await stranger.does(make)).toMatchObject({ error: { code: 'not-found' } })
    expect(await refusal(() => student.does(make))).toBe(403)
    expect(await refusal(() => asNobody(make))).toBe(401)
  }
  expect(await reviewOf(teacher, id)).toMatchObject({ revision: 0 })
})

test('an edit adds a version and leaves the published wording as it was', async () => {
  const id = await aDraftOf(teacher)
  await teacher.does(() => decide({ setId: id, verdict: 'accepted' }))
  const published = await teacher.does(() => publishQuestionSet(id))
  const question = draftOrder((await reviewOf(teacher, id)).questions)[0]
  const edit = {
    kind: 'edit' as const,
    questionId: question?.id ?? '',
    wording: aChoice({ stem: '  How many? ' }),
  }
  await teacher.does(() => changeQuestions({ setId: id, changes: [edit] }))

  const stored = (await reviewOf(teacher, id)).questions.find((each) => each.id === question?.id)
  expect(stored).toMatchObject({ version: 2, wording: { stem: 'How many?' }, quote: question?.quote })
  const items = await db.questionSetItem.findMany({
    where: { setVersionId: published.ok ? published.value.id : '' },
    select: { questionVersion: { select: { questionId: true, stem: true } } },
  })
  expect(items).toContainEqual({
    questionVersion: { questionId: question?.id, stem: question?.wording.stem },
  })
})

test('an edit that cannot be saved changes nothing', async () => {
  const id = await aDraftOf(teacher)
  const [question] = (await reviewOf(teacher, id)).questions
  const edit = { kind: 'edit' as const, questionId: question?.id ?? '', wording: aChoice({ key: 'Twelve' }) }
  const refused = await teacher.does(() => changeQuestions({ setId: id, changes: [edit] }))
  expect(refused).toMatchObject({ error: { code: 'faulty' } })
  expect(await reviewOf(teacher, id)).toMatchObject({ revision: 0 })
})

test('of two windows the second learns that the first was quicker, and nothing is overwritten', async () => {
  const id = await aDraftOf(teacher)
  const { revision, questions } = await reviewOf(teacher, id)
  const say = (verdict: 'accepted' | 'rejected') =>
    teacher.does(() =>
      changeQuestions({
        setId: id,
        revision,
        changes: [{ kind: 'decide', questionIds: [draftOrder(questions)[0]?.id ?? ''], verdict }],
      }),
    )
  const outcomes = await Promise.all([say('accepted'), say('rejected')])
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ error: { code: 'conflict' } })
  expect((await reviewOf(teacher, id)).revision).toBe(1)
})

test('several changes are made together or not at all', async () => {
  const id = await aDraftOf(teacher)
  const { questions } = await reviewOf(teacher, id)
  const ids = draftOrder(questions).map((question) => question.id)
  const refused = await teacher.does(() =>
    changeQuestions({
      setId: id,
      changes: [
        { kind: 'decide', questionIds: ids, verdict: 'accepted' },
        { kind: 'replace', questionId: ids[0] ?? '', spareId: uuid() },
      ],
    }),
  )
  expect(refused).toMatchObject({ error: { code: 'conflict' } })
  expect(tally((await reviewOf(teacher, id)).questions)).toEqual({ accepted: 0, rejected: 0, toRead: 4 })
})

test('all the rest can be accepted at once; what was rejected stays so', async () => {
  const id = await aDraftOf(teacher)
  const [first] = draftOrder((await reviewOf(teacher, id)).questions)
  await teacher.does(() => decide({ setId: id, verdict: 'rejected', questionIds: [first?.id ?? ''] }))
  await teacher.does(() => decide({ setId: id, verdict: 'accepted' }))
  expect(tally((await reviewOf(teacher, id)).questions)).toEqual({ accepted: 3, rejected: 1, toRead: 0 })
})

test('only the owner decides, and only of questions of that set', async () => {
  const id = await aDraftOf(teacher)
  const other = await aDraftOf(stranger)
  const [question] = (await reviewOf(teacher, id)).questions
  const changes: Change[] = [{ kind: 'decide', questionIds: [question?.id ?? ''], verdict: 'rejected' }]
  const change = (setId: string) => () => changeQuestions({ setId, changes })
  expect(await stranger.does(change(id))).toMatchObject({ error: { code: 'not-found' } })
  expect(await stranger.does(change(other))).toMatchObject({ error: { code: 'conflict' } })
  expect(await refusal(() => student.does(change(id)))).toBe(403)
  expect(await refusal(() => asNobody(change(id)))).toBe(401)
  expect(await stranger.does(() => decide({ setId: id, verdict: 'accepted' }))).toMatchObject({
    error: { code: 'not-found' },
  })
  expect(tally((await reviewOf(teacher, id)).questions).toRead).toBe(4)
})

test('decisions are kept step by step, and become labels without a word of the article or a name', async () => {
  const setId = await aDraftOf(teacher)
  const start = await reviewOf(teacher, setId)
  const [first, second, third] = draftOrder(start.questions).map((question) => question.id)
  const change = (...changes: Change[]) => teacher.does(() => changeQuestions({ setId, changes }))
  await change({ kind: 'decide', questionIds: [first ?? '', second ?? ''], verdict: 'accepted' })
  await change({ kind: 'decide', questionIds: [second ?? ''], verdict: 'rejected', reason: 'vague' })
  await change({ kind: 'edit', questionId: third ?? '', wording: aChoice() })
  await change({ kind: 'decide', questionIds: [third ?? ''], verdict: 'accepted' })

  const labels = await listDecidedLabels()
  const ratingOf = (id: string | undefined) => labels.find((label) => label.id === id)?.ratings
  expect(ratingOf(first)).toEqual([{ pass: 1, verdict: 'pass', reason: null }])
  expect(ratingOf(second)).toEqual([{ pass: 1, verdict: 'fail', reason: 'vague' }])
  expect(ratingOf(third)).toEqual([{ pass: 1, verdict: 'fail', reason: null }])
  expect(labels.find(({ id }) => id === first)).toMatchObject({ features: { stemWords: 1 }, gate: null })
  const written = JSON.stringify(labels)
  for (const secret of [teacher.id, 'lighthouse', 'Norland']) expect(written).not.toContain(secret)

  const steps = await db.questionDecision.findMany({
    where: { questionId: second ?? '' },
    orderBy: { id: 'asc' },
    select: { step: true, reason: true },
  })
  expect(steps).toEqual([
    { step: 'accepted', reason: null },
    { step: 'rejected', reason: 'vague' },
  ])
})
