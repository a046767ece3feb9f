import { randomUUID } from 'node:crypto'

import { getOpenAttempt, startAttempt } from '@/lib/data/attempts'
import { db } from '@/lib/data/db'
import { closeOverdueAttempts, handIn } from '@/lib/data/hand-in'

import { answerAll, begin, replyTo, send, shownAt } from '../support/attempt'
import { aClassroom, after, aMember, anAssignment, as, aUser, CANARY } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

const nobody = { digest: expect.stringContaining('401') }

test('a student begins an attempt and sees every question once, by place', async () => {
  const room = await aClassroom()
  const taking = await begin(room.studentId, await anAssignment(room))
  expect(taking.questions.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(new Set(taking.questions.map(({ stem }) => stem)).size).toBe(7)
  expect(taking.replies).toEqual([])
})

test('nothing that is sent before the hand-in tells an answer', async () => {
  const room = await aClassroom()
  const student = room.studentId
  const taking = await begin(student, await anAssignment(room))
  const saved = await as(student, 1, () => send(taking, 1, replyTo(room, shownAt(taking, 1), true)))
  const sent = JSON.stringify([taking, saved])
  expect(sent).not.toContain(CANARY)
  expect(sent).not.toContain('987654')
  for (const { versionId, memoryItemId, sentence } of room.questions) {
    for (const secret of [versionId, memoryItemId, sentence]) expect(sent).not.toContain(secret)
  }
  const keys = new Set(taking.questions.flatMap((question) => Object.keys(question)))
  expect([...keys].sort()).toEqual([
    'context',
    'form',
    'image',
    'marks',
    'options',
    'place',
    'prompts',
    'stem',
    'unit',
  ])
})

test('fifty starts at once begin one attempt', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: 3 })
  const starts = await Promise.all(
    Array.from({ length: 50 }, () => as(room.studentId, 1, () => startAttempt(assignmentId))),
  )
  expect(new Set(starts.map((start) => start.ok && start.value.attemptId)).size).toBe(1)
  expect(await db.attempt.count({ where: { assignmentId } })).toBe(1)
})

test('a stranger and a former member find no assignment, and nobody is asked to sign in', async () => {
  const room = await aClassroom({ students: 2 })
  const assignmentId = await anAssignment(room)
  const stranger = await aUser('student')
  const elsewhere = await aClassroom()
  const [, former = ''] = room.studentIds
  await db.membership.updateMany({ where: { userId: former }, data: { removedAt: after(0) } })
  for (const userId of [stranger, former, room.teacherId, elsewhere.studentId, elsewhere.teacherId]) {
    const start = await as(userId, 1, () => startAttempt(assignmentId))
    expect(start).toEqual({ ok: false, error: { code: 'not-found' } })
    expect(await as(userId, 1, () => getOpenAttempt(assignmentId))).toBeNull()
  }
  await expect(as(null, 1, () => startAttempt(assignmentId))).rejects.toMatchObject(nobody)
  await expect(as(null, 1, () => getOpenAttempt(assignmentId))).rejects.toMatchObject(nobody)
  expect(await as(stranger, 1, () => startAttempt('no id at all'))).toMatchObject({ ok: false })
})

test("another student's attempt cannot be read, answered or handed in", async () => {
  const room = await aClassroom({ students: 2 })
  const [owner = '', other = ''] = room.studentIds
  const taking = await begin(owner, await anAssignment(room))
  const reply = replyTo(room, shownAt(taking, 1), true)
  const notFound = { ok: false, error: { code: 'not-found' } }
  for (const userId of [other, room.teacherId, await aUser('student')]) {
    expect(await as(userId, 1, () => send(taking, 1, reply))).toEqual(notFound)
    expect(await as(userId, 1, () => handIn(taking.attemptId))).toEqual(notFound)
  }
  await expect(as(null, 1, () => send(taking, 1, reply))).rejects.toMatchObject(nobody)
  await expect(as(null, 1, () => handIn(taking.attemptId))).rejects.toMatchObject(nobody)
  expect(await db.answer.count({ where: { attemptId: taking.attemptId } })).toBe(0)
})

test('an assignment begins when it opens and ends a week after it is due', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room)
  const start = (hours: number) => as(room.studentId, hours, () => startAttempt(assignmentId))
  expect(await start(-1)).toEqual({ ok: false, error: { code: 'not-open' } })
  expect(await start(72 + 169)).toEqual({ ok: false, error: { code: 'closed' } })
  expect(await start(73)).toMatchObject({ ok: true })
})

test('no more attempts begin than are allowed', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: 2 })
  const student = room.studentId
  for (const number of [1, 2]) {
    const taking = await begin(student, assignmentId, number)
    expect(await as(student, number, () => handIn(taking.attemptId))).toMatchObject({ value: { number } })
  }
  expect(await as(student, 3, () => startAttempt(assignmentId))).toEqual({
    ok: false,
    error: { code: 'no-attempts-left' },
  })
})

test('an attempt is as it was left when the tab is opened again', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room)
  const student = room.studentId
  const taking = await begin(student, assignmentId)
  await as(student, 1, () => answerAll(room, taking))
  const again = await begin(student, assignmentId, 2)
  expect(again.questions).toEqual(taking.questions)
  expect(again.replies).toHaveLength(7)
  for (const { place, chosen, text } of again.replies) {
    expect({ chosen, text }).toEqual(replyTo(room, shownAt(taking, place), true))
  }
})

test('of two replies to one question the later in sequence stays, whichever comes first', async () => {
  const room = await aClassroom()
  const student = room.studentId
  const taking = await begin(student, await anAssignment(room, { shuffleQuestions: false }))
  await as(student, 1, async () => {
    expect(await send(taking, 1, { chosen: [2], text: null, sequence: 9 })).toMatchObject({
      value: { sequence: 9 },
    })
    expect(await send(taking, 1, { chosen: [1], text: null, sequence: 8 })).toMatchObject({
      value: { sequence: 9 },
    })
    const again = await getOpenAttempt(taking.assignmentId)
    expect(again?.replies).toEqual([{ place: 1, chosen: [2], text: null, sequence: 9 }])
  })
})

test('a reply that is sent again, and twenty at once, are stored once', async () => {
  const room = await aClassroom()
  const student = room.studentId
  const taking = await begin(student, await anAssignment(room, { shuffleQuestions: false }))
  const clientId = randomUUID()
  const sends = await as(student, 1, () =>
    Promise.all(
      Array.from({ length: 20 }, () => send(taking, 1, { chosen: [0], text: null, sequence: 5, clientId })),
    ),
  )
  expect(sends.every(({ ok }) => ok)).toBe(true)
  expect(await db.answer.count({ where: { attemptId: taking.attemptId } })).toBe(1)
})

test('a reply to a place that the attempt does not have, or that cannot be one, is refused', async () => {
  const room = await aClassroom()
  const student = room.studentId
  const taking = await begin(student, await anAssignment(room, { shuffleQuestions: false }))
  await as(student, 1, async () => {
    for (const place of [0, 8, -1, 1.5]) {
      expect(await send(taking, place, { chosen: [0], text: null })).toMatchObject({
        error: { code: 'not-found' },
      })
    }
    expect(await send(taking, 1, { chosen: [4], text: null })).toMatchObject({
      error: { code: 'not-possible' },
    })
    expect(await send(taking, 1, { chosen: [], text: 'Ten' })).toMatchObject({
      error: { code: 'not-possible' },
    })
  })
})

test('after the hand-in no reply is taken', async () => {
  const room = await aClassroom()
  const student = room.studentId
  const taking = await begin(student, await anAssignment(room, { shuffleQuestions: false }))
  await as(student, 1, async () => {
    await send(taking, 1, { chosen: [0], text: null })
    await handIn(taking.attemptId)
    const reply = { chosen: [1], text: null, sequence: 99 }
    expect(await send(taking, 1, reply)).toMatchObject({ error: { code: 'handed-in' } })
    expect(await send(taking, 2, reply)).toMatchObject({ error: { code: 'handed-in' } })
  })
})

test('answers after the deadline and its grace are kept and not scored', async () => {
  const room = await aClassroom()
  const student = room.studentId
  const limit = { timeLimitSeconds: 600, shuffleQuestions: false }
  const taking = await begin(student, await anAssignment(room, limit), 1)
  const end = 1 + 600 / 3600
  const seconds = 1 / 3600
  const reply = (place: number) => replyTo(room, shownAt(taking, place), true)
  await as(student, end + 10 * seconds, () => send(taking, 1, reply(1)))
  const late = await as(student, end + 11 * seconds, () => send(taking, 2, reply(2)))
  expect(late).toMatchObject({ value: { isLate: true } })
  await as(student, end + 11 * seconds, () => send(taking, 1, { chosen: [0], text: null, sequence: 50 }))
  const result = await as(student, end + 1, () => handIn(taking.attemptId))
  expect(result).toMatchObject({ value: { marks: 1, handedInAt: after(end) } })
  const kept = await as(student, end + 2, () => send(taking, 3, reply(3)))
  expect(kept).toMatchObject({ value: { isLate: true } })
  const stored = await db.answer.findMany({
    where: { attemptId: taking.attemptId },
    select: { isLate: true, marks: true },
    orderBy: { sequence: 'asc' },
  })
  expect(stored).toEqual([
    { isLate: false, marks: 1 },
    { isLate: true, marks: 0 },
    { isLate: true, marks: null },
  ])
})

test('an open attempt past its deadline is closed when it is next read, as of the deadline', async () => {
  const room = await aClassroom({ students: 2 })
  const [student = '', other = ''] = room.studentIds
  const assignmentId = await anAssignment(room, { timeLimitSeconds: 600 })
  const taking = await begin(student, assignmentId, 1)
  await as(student, 1, () => answerAll(room, taking))
  await begin(other, assignmentId, 2)
  expect(await as(student, 2, () => getOpenAttempt(assignmentId))).toBeNull()
  const closed = await db.attempt.findFirstOrThrow({ where: { id: taking.attemptId } })
  expect(closed).toMatchObject({ handedInAt: after(1 + 600 / 3600), marks: 10, maxMarks: 10 })
  await as(null, 5, () => closeOverdueAttempts({ assignmentId }))
  expect(await db.attempt.count({ where: { assignmentId, handedInAt: null } })).toBe(0)
})

test('a member who joins later sees the same set in another order', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room)
  const orders = new Set<string>()
  for (const index of [1, 2, 3, 4]) {
    const taking = await begin(await aMember(room.classId, { index }), assignmentId)
    orders.add(taking.questions.map(({ stem }) => stem).join())
  }
  expect(orders.size).toBeGreaterThan(1)
})
