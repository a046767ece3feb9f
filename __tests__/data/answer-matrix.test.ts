import { getAnswerMatrix } from '@/lib/data/answer-matrix'
import { handIn } from '@/lib/data/hand-in'
import { columnOf, marksIn, progressOf } from '@/lib/domain/assignments/answer-matrix'

import { answerAll, begin, replyTo, send, shownAt } from '../support/attempt'
import { aClassroom, after, anAssignment, as, aUser } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

test('a matrix follows the class while it works, and marks what is there as it would be marked', async () => {
  const room = await aClassroom({ students: 3 })
  const [first = '', second = '', third = ''] = room.studentIds
  const assignmentId = await anAssignment(room, { shuffleQuestions: false })
  const done = await begin(first, assignmentId)
  await as(first, 1, () => answerAll(room, done, (stem) => stem !== room.questions[1]?.stem))
  await as(first, 1, () => handIn(done.attemptId))
  const open = await begin(second, assignmentId)
  await as(second, 1, () => send(open, 1, replyTo(room, shownAt(open, 1), true)))
  await as(second, 1, () => send(open, 2, replyTo(room, shownAt(open, 2), false)))

  const view = await as(room.teacherId, 2, () => getAnswerMatrix(assignmentId))
  const lines = view?.lines ?? []
  expect(lines.map(({ userId, state }) => [userId, state])).toEqual([
    [first, 'handed-in'],
    [second, 'in-progress'],
    [third, 'not-begun'],
  ])
  expect(lines.map(marksIn)).toEqual([9, 1, 0])
  expect(lines[1]?.cells.slice(0, 3)).toEqual([
    { state: 'answered', marks: 1, maxMarks: 1 },
    { state: 'answered', marks: 0, maxMarks: 1 },
    { state: 'open' },
  ])
  expect(columnOf(lines, 1)).toEqual({ count: 2, share: 0 })
  expect(progressOf(lines)).toEqual({ notBegun: 1, handedIn: 1, atWork: [2] })
})

test('a matrix may change by itself while answers are taken, also before anybody has begun', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { opensAt: after(1), dueAt: after(3), closesAt: after(5) })
  for (const [hours, isOpen] of [
    [0, false],
    [2, true],
    [4, true],
    [6, false],
  ] as const) {
    const view = await as(room.teacherId, hours, () => getAnswerMatrix(assignmentId))
    expect([hours, view?.isOpen]).toEqual([hours, isOpen])
  }
})

test('a matrix is for who manages the class', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room)
  const stranger = await aUser('teacher')
  expect(await as(stranger, 1, () => getAnswerMatrix(assignmentId))).toBeNull()
  expect(await refusal(() => as(room.studentId, 1, () => getAnswerMatrix(assignmentId)))).toBe(403)
  expect(await refusal(() => as(null, 1, () => getAnswerMatrix(assignmentId)))).toBe(401)
})
