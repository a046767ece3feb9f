import { allow, listAllowances, setExtraTime } from '@/lib/data/allowances'
import { getAssignmentResults } from '@/lib/data/assignment-results'
import { startAttempt } from '@/lib/data/attempts'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { getQuiz } from '@/lib/data/quizzes'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, after, anAssignment, as, aUser } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

const notFound = { ok: false, error: { code: 'not-found' } }
const HALF_AN_HOUR = { timeLimitSeconds: 1800 }

test('extra time of a member holds in every quiz of the class, and for nobody else', async () => {
  const room = await aClassroom({ students: 2 })
  const [slow = '', other = ''] = room.studentIds
  expect(await as(room.teacherId, 0, () => setExtraTime(room.classId, slow, 50))).toEqual({
    ok: true,
    value: null,
  })
  for (const assignmentId of [
    await anAssignment(room, HALF_AN_HOUR),
    await anAssignment(room, HALF_AN_HOUR),
  ]) {
    expect((await begin(slow, assignmentId)).deadlineAt).toEqual(after(1.75))
    expect((await begin(other, assignmentId)).deadlineAt).toEqual(after(1.5))
    expect(await as(slow, 1, async () => getQuiz(assignmentId))).toMatchObject({ timeLimitSeconds: 2700 })
    expect(await as(other, 1, async () => getQuiz(assignmentId))).toMatchObject({ timeLimitSeconds: 1800 })
  }
})

test('extra time for one assignment comes before that of the class, also where it is none', async () => {
  const room = await aClassroom()
  const student = room.studentId
  const assignmentId = await anAssignment(room, HALF_AN_HOUR)
  await as(room.teacherId, 0, () => setExtraTime(room.classId, student, 50))
  const place = { assignmentId, userId: student }
  await as(room.teacherId, 0, () => allow(place, { dueAt: null, extraTimePercent: 0 }))
  expect(await as(student, 1, async () => getQuiz(assignmentId))).toMatchObject({ timeLimitSeconds: 1800 })
  await as(room.teacherId, 0, () => allow(place, { dueAt: null, extraTimePercent: null }))
  expect(await as(student, 1, async () => getQuiz(assignmentId))).toMatchObject({ timeLimitSeconds: 2700 })
  expect(await db.allowance.count({ where: { assignmentId } })).toBe(0)
})

test('an attempt under way gets more time at once, never loses any, and one that has ended stays ended', async () => {
  const room = await aClassroom({ students: 2 })
  const [student = '', other = ''] = room.studentIds
  const assignmentId = await anAssignment(room, HALF_AN_HOUR)
  const taking = await begin(student, assignmentId)
  await begin(other, assignmentId)
  const deadline = async () => {
    const { deadlineAt } = await db.attempt.findFirstOrThrow({ where: { id: taking.attemptId } })
    return deadlineAt
  }
  const give = (extraTimePercent: number, hours = 1.2) =>
    as(room.teacherId, hours, () =>
      allow({ assignmentId, userId: student }, { dueAt: null, extraTimePercent }),
    )
  await give(100)
  expect(await deadline()).toEqual(after(2))
  await give(10)
  expect(await deadline()).toEqual(after(2))
  await give(300, 2.5)
  expect(await deadline()).toEqual(after(2))
  const ends = await db.attempt.findMany({
    where: { assignmentId },
    orderBy: { handedInAt: 'asc' },
    select: { handedInAt: true },
  })
  expect(ends).toEqual([{ handedInAt: after(1.5) }, { handedInAt: after(2) }])
})

test('a due date of one’s own moves when one is late and when no more is taken', async () => {
  const room = await aClassroom({ students: 2 })
  const [ill = '', other = ''] = room.studentIds
  const assignmentId = await anAssignment(room, { closesAt: after(72) })
  await as(room.teacherId, 0, () =>
    allow({ assignmentId, userId: ill }, { dueAt: after(120), extraTimePercent: null }),
  )
  expect(await as(ill, 73, async () => getQuiz(assignmentId))).toMatchObject({
    dueAt: after(120),
    closesAt: after(120),
    status: 'open',
  })
  expect(await as(other, 73, async () => getQuiz(assignmentId))).toMatchObject({ status: 'closed' })
  expect(await as(other, 73, () => startAttempt(assignmentId))).toMatchObject({ error: { code: 'closed' } })

  const taking = await begin(ill, assignmentId, 100)
  await as(ill, 100, () => answerAll(room, taking))
  expect(await as(ill, 110, () => handIn(taking.attemptId))).toMatchObject({ value: { marks: 10 } })
  const results = await as(room.teacherId, 130, () => getAssignmentResults(assignmentId))
  expect(results?.members).toMatchObject([
    { state: 'handed-in', isLate: false, marks: 10 },
    { state: 'not-begun' },
  ])
})

test('a date before the opening, or none that the calendar has, is refused', async () => {
  const room = await aClassroom()
  const place = { assignmentId: await anAssignment(room), userId: room.studentId }
  const give = (dueAt: Date | '2026-02-30T10:00') =>
    as(room.teacherId, 0, () => allow(place, { dueAt, extraTimePercent: null }))
  expect(await give(after(-1))).toMatchObject({ error: { code: 'due-before-opening' } })
  expect(await give('2026-02-30T10:00')).toMatchObject({ error: { code: 'no-such-time' } })
})

test('only who manages the class sees and gives allowances, and only to its students', async () => {
  const room = await aClassroom()
  const elsewhere = await aClassroom()
  const assignmentId = await anAssignment(room)
  const nothing = { dueAt: null, extraTimePercent: 50 }
  const stranger = elsewhere.teacherId
  const place = { assignmentId, userId: room.studentId }
  expect(await as(stranger, 0, () => allow(place, nothing))).toEqual(notFound)
  expect(await as(stranger, 0, () => listAllowances(assignmentId))).toBeNull()
  expect(await as(stranger, 0, () => setExtraTime(room.classId, room.studentId, 50))).toEqual(notFound)
  for (const userId of [elsewhere.studentId, await aUser('student'), 'no id']) {
    expect(await as(room.teacherId, 0, () => allow({ assignmentId, userId }, nothing))).toEqual(notFound)
    expect(await as(room.teacherId, 0, () => setExtraTime(room.classId, userId, 50))).toEqual(notFound)
  }
  const { studentId, classId } = room
  expect(await as(studentId, 0, () => setExtraTime(classId, studentId, 50))).toEqual(notFound)
  await expect(as(studentId, 0, () => allow(place, nothing))).rejects.toMatchObject({
    digest: expect.stringContaining('403'),
  })
  await expect(as(null, 0, () => allow(place, nothing))).rejects.toMatchObject({
    digest: expect.stringContaining('401'),
  })
  expect(await as(room.teacherId, 0, () => setExtraTime(classId, studentId, 301))).toMatchObject({
    error: { code: 'out-of-range' },
  })
  expect(await db.allowance.count({ where: { assignmentId } })).toBe(0)
})

test.each([
  ['first', 7],
  ['best', 10],
  ['last', 8],
  ['average', 8.33],
] as const)(
  'of three attempts the %s counts, for the student and the teacher',
  async (countedAttempt, marks) => {
    const room = await aClassroom()
    const { studentId } = room
    const assignmentId = await anAssignment(room, { attemptsAllowed: 3, countedAttempt })
    for (const wrong of [3, 0, 2]) {
      const taking = await begin(studentId, assignmentId)
      const stems = room.questions.slice(0, wrong).map(({ stem }) => stem)
      await as(studentId, 1, () => answerAll(room, taking, (stem) => !stems.includes(stem)))
      await as(studentId, 1, () => handIn(taking.attemptId))
    }
    const counted = { marks, maxMarks: 10 }
    expect(await as(studentId, 2, async () => getQuiz(assignmentId))).toMatchObject({ counted })
    const results = await as(room.teacherId, 2, () => getAssignmentResults(assignmentId))
    expect(results?.members).toMatchObject([{ ...counted, attempts: 3 }])
    const sum = results?.members[0]?.marksByQuestion.reduce<number>((total, each) => total + (each ?? 0), 0)
    expect(sum).toBeCloseTo(marks, 1)
    const { _sum } = await db.pointEntry.aggregate({ where: { userId: studentId }, _sum: { points: true } })
    expect(_sum.points).toBe(7)
  },
)
