import { allow } from '@/lib/data/allowances'
import { getHeldResult, getResult } from '@/lib/data/attempt-results'
import { startAttempt } from '@/lib/data/attempts'
import { getDueSummary, getReviewSession } from '@/lib/data/cards'
import { db } from '@/lib/data/db'
import { exportMine } from '@/lib/data/export'
import { getAssignmentResults } from '@/lib/data/assignment-results'
import { handIn } from '@/lib/data/hand-in'
import { getQuiz, listQuizzes } from '@/lib/data/quizzes'
import { getReading } from '@/lib/data/reading'
import { getStudentHome } from '@/lib/data/student-home'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, after, anAssignment, as, CANARY, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

async function exported(): Promise<string> {
  let text = ''
  for await (const piece of await exportMine()) text += piece
  return text
}

/** Everything that a student can ask the server for about an assignment. */
async function allThatIsTold(assignmentId: string): Promise<string> {
  const views = [
    await getQuiz(assignmentId),
    await listQuizzes(),
    await getStudentHome(),
    await getResult(assignmentId),
    await getHeldResult(assignmentId),
    await getReading(assignmentId),
    await getDueSummary(),
    await getReviewSession(),
  ]
  return JSON.stringify(views)
}

async function taken(room: Classroom, assignmentId: string, { hours = 1, wrong = 0 } = {}) {
  const { studentId } = room
  const taking = await begin(studentId, assignmentId, hours)
  const stems = room.questions.slice(0, wrong).map(({ stem }) => stem)
  await as(studentId, hours, () => answerAll(room, taking, (stem) => !stems.includes(stem)))
  return as(studentId, hours, () => handIn(taking.attemptId))
}

test('until nobody can answer any more a hand-in tells neither marks nor answers, nor makes cards or points', async () => {
  const room = await aClassroom()
  const { studentId } = room
  const assignmentId = await anAssignment(room, { feedback: 'after_close', closesAt: after(96) })
  const handedIn = await taken(room, assignmentId, { wrong: 3 })
  expect(handedIn).toMatchObject({ value: { marks: null, maxMarks: null, handedInAt: after(1) } })
  const said = await as(studentId, 95, () => allThatIsTold(assignmentId))
  expect(said).not.toContain(CANARY)
  expect(said).not.toContain('987654')
  expect(said).not.toContain('"marks":7')
  for (const { sentence } of room.questions) expect(said).not.toContain(sentence)
  expect(await as(studentId, 95, exported)).not.toMatch(/"marks":\d/)
  expect(await as(studentId, 95, async () => getHeldResult(assignmentId))).toMatchObject({
    toldAt: after(96),
    handedInAt: after(1),
  })
  const where = { where: { userId: studentId } }
  expect([
    await db.card.count(where),
    await db.review.count(where),
    await db.pointEntry.count(where),
  ]).toEqual([0, 0, 0])
  const results = await as(room.teacherId, 95, () => getAssignmentResults(assignmentId))
  expect(results?.members).toMatchObject([{ marks: 7, maxMarks: 10 }])
})

test('from then on it is a result as any other, with reviews of the day it was answered on, and points, once', async () => {
  const room = await aClassroom()
  const { studentId } = room
  const assignmentId = await anAssignment(room, { feedback: 'after_close', closesAt: after(96) })
  await taken(room, assignmentId, { wrong: 3 })
  await as(studentId, 97, () => Promise.all([1, 2, 3, 4].map(() => listQuizzes())))
  const result = await as(studentId, 97, async () => getResult(assignmentId))
  expect(result).toMatchObject({ marks: 7, points: 7 })
  expect(await as(studentId, 97, async () => getHeldResult(assignmentId))).toBeNull()
  expect(await as(studentId, 97, async () => getReading(assignmentId))).not.toBeNull()
  const reviews = await db.review.findMany({ where: { userId: studentId } })
  expect(reviews.map(({ reviewedAt, movesSchedule }) => [reviewedAt, movesSchedule])).toEqual(
    Array.from({ length: 7 }, () => [after(1), true]),
  )
  const { _sum } = await db.pointEntry.aggregate({ where: { userId: studentId }, _sum: { points: true } })
  expect(_sum.points).toBe(7)
})

test('whoever has a later date of their own is waited for', async () => {
  const room = await aClassroom({ students: 2 })
  const [, ill = ''] = room.studentIds
  const assignmentId = await anAssignment(room, { feedback: 'after_close', closesAt: after(72) })
  await taken(room, assignmentId)
  await as(room.teacherId, 2, () =>
    allow({ assignmentId, userId: ill }, { dueAt: after(200), extraTimePercent: null }),
  )
  expect(await as(room.studentId, 199, async () => getResult(assignmentId))).toBeNull()
  expect(await as(room.studentId, 201, async () => getResult(assignmentId))).toMatchObject({ marks: 10 })
})

test('a teacher who changes her mind shows the answers at once', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { feedback: 'after_close' })
  await taken(room, assignmentId)
  await db.assignment.update({ where: { id: assignmentId }, data: { feedback: 'after_hand_in' } })
  expect(await as(room.studentId, 2, async () => getResult(assignmentId))).toMatchObject({
    marks: 10,
    points: 10,
  })
})

test('an attempt begins with its access code only, however it is typed, and the code is told to no student', async () => {
  const room = await aClassroom({ students: 2 })
  const [student = '', other = ''] = room.studentIds
  const assignmentId = await anAssignment(room, { accessCode: 'BLUEHERON' })
  const start = (userId: string, typed?: string) => as(userId, 1, () => startAttempt(assignmentId, typed))
  for (const typed of [undefined, '', 'BLUEHERO', 'BLUEHERONS', '%']) {
    expect(await start(student, typed)).toEqual({ ok: false, error: { code: 'wrong-code' } })
  }
  expect(await as(student, 1, async () => getQuiz(assignmentId))).toMatchObject({ needsCode: true })
  expect(await as(student, 1, () => allThatIsTold(assignmentId))).not.toContain('BLUEHERON')
  expect(await start(student, ' blue heron ')).toMatchObject({ ok: true })
  expect(await start(student)).toMatchObject({ ok: true })
  expect(await db.attempt.count({ where: { assignmentId } })).toBe(1)
  expect(await start(other, 'BLUEHERON')).toMatchObject({ ok: true })
})

test('codes cannot be tried one after another, and one student’s tries cost no other', async () => {
  const room = await aClassroom({ students: 2 })
  const [student = '', other = ''] = room.studentIds
  const assignmentId = await anAssignment(room, { accessCode: 'BLUEHERON' })
  const tries = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      as(student, 1, () => startAttempt(assignmentId, `GUESS${index}`)),
    ),
  )
  const codes = tries.map((each) => (each.ok ? 'begun' : each.error.code))
  expect(codes.filter((code) => code === 'wrong-code')).toHaveLength(10)
  expect(codes.filter((code) => code === 'too-many-codes')).toHaveLength(20)
  expect(await as(student, 1, () => startAttempt(assignmentId, 'BLUEHERON'))).toMatchObject({ ok: false })
  expect(await as(other, 1, () => startAttempt(assignmentId, 'BLUEHERON'))).toMatchObject({ ok: true })
  expect(await as(student, 1.1, () => startAttempt(assignmentId, 'BLUEHERON'))).toMatchObject({ ok: true })
})
