import { randomUUID } from 'node:crypto'

import { POST as postAnswer } from '@/app/api/attempts/[attemptId]/answers/route'
import { POST as postHandIn } from '@/app/api/attempts/[attemptId]/hand-in/route'
import { POST as postReview } from '@/app/api/reviews/route'
import { POST as postUndo } from '@/app/api/reviews/undo/route'
import { db } from '@/lib/data/db'

import { begin } from '../support/attempt'
import { aClassroom, anAssignment, as } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

const OWN = { origin: 'http://readback.test', host: 'readback.test', 'content-type': 'application/json' }

const aRequest = (body: unknown, headers: Record<string, string> = OWN) =>
  new Request('http://readback.test/api', {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const anAnswer = (change: object = {}) => ({
  place: 1,
  clientId: randomUUID(),
  sequence: 1,
  chosen: [0],
  text: null,
  responseMs: 900,
  ...change,
})

const at = (attemptId: string) => ({ params: Promise.resolve({ attemptId }) })

/** A student with an open attempt; its first question is a choice. */
async function anOpenAttempt() {
  const room = await aClassroom()
  const taking = await begin(room.studentId, await anAssignment(room, { shuffleQuestions: false }))
  return { ...room, attemptId: taking.attemptId }
}

test('an answer is stored and acknowledged, and kept out of every cache', async () => {
  const { studentId, attemptId } = await anOpenAttempt()
  const response = await as(studentId, 1, () => postAnswer(aRequest(anAnswer()), at(attemptId)))
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ place: 1, sequence: 1, isLate: false })
  expect(response.headers.get('cache-control')).toBe('private, no-store')
})

test.each([
  ['another origin', { ...OWN, origin: 'http://elsewhere.test' }, 403],
  ['no origin', { host: 'readback.test', 'content-type': 'application/json' }, 403],
  ['a sandboxed frame', { ...OWN, origin: 'null' }, 403],
  ['a plain form', { ...OWN, 'content-type': 'text/plain' }, 415],
])('a change from %s is refused by every route', async (_, headers, status) => {
  const { studentId, attemptId } = await anOpenAttempt()
  const responses = await as(studentId, 1, () =>
    Promise.all([
      postAnswer(aRequest(anAnswer(), headers), at(attemptId)),
      postHandIn(aRequest({}, headers), at(attemptId)),
      postReview(aRequest({}, headers), undefined),
      postUndo(aRequest({}, headers), undefined),
    ]),
  )
  expect(responses.map((response) => response.status)).toEqual([status, status, status, status])
  expect(await db.answer.count({ where: { attemptId } })).toBe(0)
})

test('nobody is let in', async () => {
  const { attemptId } = await anOpenAttempt()
  const responses = await as(null, 1, () =>
    Promise.all([
      postAnswer(aRequest(anAnswer()), at(attemptId)),
      postHandIn(aRequest({}), at(attemptId)),
      postReview(aRequest({}), undefined),
      postUndo(aRequest({}), undefined),
    ]),
  )
  expect(responses.map((response) => response.status)).toEqual([401, 401, 401, 401])
})

test.each([
  ['no JSON', '{"place": 1'],
  ['no place', anAnswer({ place: undefined })],
  ['a place of text', anAnswer({ place: '1' })],
  ['a place beyond every quiz', anAnswer({ place: 10 ** 9 })],
  ['an id that is none', anAnswer({ clientId: 'x' })],
  ['a sequence beyond the column', anAnswer({ sequence: 2 ** 31 })],
  ['a negative sequence', anAnswer({ sequence: -1 })],
  ['too many choices', anAnswer({ chosen: Array.from({ length: 60 }, () => 0) })],
  ['a text that PostgreSQL cannot hold', anAnswer({ chosen: [], text: 'a\u0000b' })],
  ['a text without end', anAnswer({ chosen: [], text: 'a'.repeat(501) })],
])('%s is malformed', async (_, body) => {
  const { studentId, attemptId } = await anOpenAttempt()
  const response = await as(studentId, 1, () => postAnswer(aRequest(body), at(attemptId)))
  expect(response.status).toBe(400)
})

test('a body without end is not read to its end', async () => {
  const { studentId, attemptId } = await anOpenAttempt()
  const response = await as(studentId, 1, () =>
    postAnswer(aRequest(`"${'a'.repeat(20_000)}"`), at(attemptId)),
  )
  expect(response.status).toBe(413)
})

test('each refusal has its own status', async () => {
  const { studentId, attemptId } = await anOpenAttempt()
  const status = (body: object, id = attemptId) =>
    as(studentId, 1, async () => (await postAnswer(aRequest(body), at(id))).status)
  expect(await status(anAnswer(), randomUUID())).toBe(404)
  expect(await status(anAnswer(), 'no-id')).toBe(404)
  expect(await status(anAnswer({ place: 99 }))).toBe(404)
  expect(await status(anAnswer({ chosen: [9] }))).toBe(422)
  await as(studentId, 1, () => postHandIn(aRequest({}), at(attemptId)))
  expect(await status(anAnswer())).toBe(409)
})

test('one id for two questions is refused, and the first answer stays', async () => {
  const { studentId, attemptId } = await anOpenAttempt()
  const clientId = randomUUID()
  const send = (place: number) =>
    as(studentId, 1, () => postAnswer(aRequest(anAnswer({ clientId, place })), at(attemptId)))
  expect((await send(1)).status).toBe(200)
  expect((await send(2)).status).toBe(422)
  expect(await db.answer.count({ where: { attemptId } })).toBe(1)
})

test('a review and its undo go through their routes', async () => {
  const room = await anOpenAttempt()
  await as(room.studentId, 1, async () => {
    await postAnswer(aRequest(anAnswer()), at(room.attemptId))
    await postHandIn(aRequest({}), at(room.attemptId))
  })
  const clientId = randomUUID()
  const cardId = room.questions[0]?.memoryItemId
  const review = { clientId, cardId, grade: 'good', agoMs: 0, responseMs: 900 }
  const undo = { clientId: randomUUID(), undoes: clientId }
  await as(room.studentId, 80, async () => {
    expect((await postUndo(aRequest(undo), undefined)).status).toBe(404)
    expect((await postReview(aRequest({ ...review, grade: 'perfect' }), undefined)).status).toBe(400)
    expect((await postReview(aRequest({ ...review, cardId: randomUUID() }), undefined)).status).toBe(404)
    const response = await postReview(aRequest(review), undefined)
    expect(await response.json()).toEqual({ cardId, daysAway: expect.any(Number) })
    expect((await postUndo(aRequest(undo), undefined)).status).toBe(200)
    expect((await postUndo(aRequest(undo), undefined)).status).toBe(200)
  })
  expect(await db.review.count({ where: { userId: room.studentId } })).toBe(3)
})
