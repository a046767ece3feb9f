import { randomUUID } from 'node:crypto'

import { getAssignmentResults } from '@/lib/data/assignment-results'
import { getOpenAttempt, startAttempt } from '@/lib/data/attempts'
import { db } from '@/lib/data/db'
import { getGradebook } from '@/lib/data/gradebook'
import { handIn } from '@/lib/data/hand-in'
import { getOpenPoints } from '@/lib/data/open-points'
import { getPractice } from '@/lib/data/practice'
import { recordPractice } from '@/lib/data/practice-answers'
import { getQuiz } from '@/lib/data/quizzes'
import type { PracticeMode } from '@/lib/domain/practice/modes'

import { begin, replyTo, send, shownAt } from '../support/attempt'
import { aClassroom, after, anAssignment, as, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

type Kind = 'practice' | 'flashcards'

/** A class of two with a set that is to be practised, open since the Monday and due after three days. */
async function assigned(kind: Kind, change: { opensAt?: Date } = {}) {
  const room = await aClassroom({ students: 2 })
  const assignmentId = await anAssignment(room, { kind, ...change })
  return { room, assignmentId }
}

/** Answers every question of the set once, at `hours`, in one run. */
async function goThrough(
  room: Classroom,
  run: { assignmentId: string; userId: string; mode: PracticeMode; runId?: string },
  hours: number,
): Promise<void> {
  const { userId, assignmentId, mode, runId = randomUUID() } = run
  for (const { memoryItemId: cardId } of room.questions) {
    const given = {
      cardId,
      assignmentId,
      mode,
      runId,
      isRight: true,
      isRecalled: true,
      agoMs: 0,
      responseMs: null,
    }
    await as(userId, hours, () => recordPractice({ ...given, clientId: randomUUID() }))
  }
}

const workOf = async (room: Classroom, hours: number) => {
  const book = await as(room.teacherId, hours, () => getGradebook(room.classId))
  return book?.lines.map(({ work }) => work[0])
}

test('flashcards are begun, then done once all cards were gone through; nobody gets marks for them', async () => {
  const { room, assignmentId } = await assigned('flashcards')
  const [student = '', other = ''] = room.studentIds
  const quiz = () => as(student, 2, async () => getQuiz(assignmentId))
  expect(await quiz()).toMatchObject({ status: 'open', practice: { mode: 'flashcards', isBegun: false } })
  const [first] = room.questions
  const given = { assignmentId, mode: 'flashcards', runId: randomUUID(), isRecalled: true } as const
  await as(student, 2, () =>
    recordPractice({
      ...given,
      clientId: randomUUID(),
      cardId: first?.memoryItemId ?? '',
      isRight: false,
      agoMs: 0,
      responseMs: null,
    }),
  )
  expect(await quiz()).toMatchObject({ status: 'open', practice: { isBegun: true } })
  expect(await workOf(room, 3)).toEqual([{ state: 'begun' }, { state: 'waiting' }])
  await goThrough(room, { assignmentId, userId: student, mode: 'flashcards', runId: given.runId }, 4)
  expect(await as(student, 5, async () => getQuiz(assignmentId))).toMatchObject({
    status: 'done',
    handedIn: [{ handedInAt: after(4), marks: null }],
    counted: null,
    toldAt: null,
  })
  await goThrough(room, { assignmentId, userId: other, mode: 'flashcards' }, 80)
  expect(await workOf(room, 81)).toEqual([
    { state: 'done', isLate: false },
    { state: 'done', isLate: true },
  ])
  const book = await as(room.teacherId, 81, () => getGradebook(room.classId))
  expect(book?.lines.map(({ share }) => share)).toEqual([null, null])
})

test('a practice is done by learning, not by another way to practise, and is missing after its due date', async () => {
  const { room, assignmentId } = await assigned('practice')
  const [student = '', other = ''] = room.studentIds
  await goThrough(room, { assignmentId, userId: student, mode: 'flashcards' }, 2)
  expect(await workOf(room, 3)).toEqual([{ state: 'waiting' }, { state: 'waiting' }])
  const learning = { assignmentId, userId: other, mode: 'learn' as const, runId: randomUUID() }
  for (const hours of [4, 5, 6]) await goThrough(room, learning, hours)
  expect(await workOf(room, 73)).toEqual([{ state: 'missing' }, { state: 'done', isLate: false }])
})

test('the teacher sees who has done it and when, and how many', async () => {
  const { room, assignmentId } = await assigned('flashcards')
  await goThrough(room, { assignmentId, userId: room.studentId, mode: 'flashcards' }, 4)
  const results = await as(room.teacherId, 5, () => getAssignmentResults(assignmentId))
  expect(results?.members).toMatchObject([
    { state: 'handed-in', handedInAt: after(4), marks: null, isLate: false },
    { state: 'not-begun', handedInAt: null },
  ])
  expect(results?.questions).toEqual([])
  expect(await as(room.studentId, 5, async () => getQuiz(assignmentId))).toMatchObject({ kind: 'flashcards' })
  await expect(as(room.studentId, 5, () => getAssignmentResults(assignmentId))).rejects.toMatchObject({
    digest: expect.stringContaining('403'),
  })
})

test('what is practised has no attempts and no points to be earned, and opens when it says', async () => {
  const { room, assignmentId } = await assigned('practice', { opensAt: after(10) })
  const { studentId, classId } = room
  expect(await as(studentId, 2, async () => getPractice(assignmentId))).toMatchObject({ isTold: false })
  expect(await as(studentId, 11, async () => getPractice(assignmentId))).toMatchObject({
    isTold: true,
    cardCount: 7,
  })
  expect(await as(studentId, 11, () => startAttempt(assignmentId))).toMatchObject({
    error: { code: 'not-found' },
  })
  expect(await as(studentId, 11, () => getOpenPoints(classId))).toMatchObject({ quizzes: [] })
})

test('a practice tells nothing of a quiz of the same set that is open', async () => {
  const { room, assignmentId } = await assigned('practice')
  const { studentId } = room
  const quizId = await anAssignment(room, { opensAt: after(5) })
  const count = async (hours: number) =>
    (await as(studentId, hours, async () => getPractice(assignmentId)))?.cardCount
  expect(await count(4)).toBe(7)
  expect(await count(6)).toBe(0)
  const taking = await begin(studentId, quizId, 7)
  await as(studentId, 8, () => handIn(taking.attemptId))
  expect(await count(9)).toBe(7)
})

test('in a quiz without a way back an answer stands once a later question was come to', async () => {
  const room = await aClassroom()
  const { studentId } = room
  const taking = await begin(studentId, await anAssignment(room, { isOneWay: true }))
  expect(taking.isOneWay).toBe(true)
  const right = (place: number) => replyTo(room, shownAt(taking, place), true)
  const refused = { ok: false, error: { code: 'not-possible' } }
  await as(studentId, 1, async () => {
    expect(await send(taking, 1, { ...right(1), sequence: 1 })).toMatchObject({ ok: true })
    expect(await send(taking, 1, { ...right(1), sequence: 2 })).toMatchObject({ ok: true })
    expect(await send(taking, 3, { chosen: [], text: null, sequence: 3 })).toMatchObject({ ok: true })
    expect(await send(taking, 1, { ...right(1), sequence: 4 })).toEqual(refused)
    expect(await send(taking, 2, { ...right(2), sequence: 5 })).toEqual(refused)
    expect(await send(taking, 3, { ...right(3), sequence: 6 })).toMatchObject({ ok: true })
  })
  const again = await as(studentId, 2, async () => getOpenAttempt(taking.assignmentId))
  expect(again?.replies.map(({ place }) => place)).toEqual([1, 3])
  expect(await db.answer.count({ where: { attemptId: taking.attemptId } })).toBe(2)
})
