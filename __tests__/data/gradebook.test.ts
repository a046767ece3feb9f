import { db } from '@/lib/data/db'
import { getGradebook } from '@/lib/data/gradebook'
import { handIn } from '@/lib/data/hand-in'

import { answerAll, begin, replyTo, send, shownAt } from '../support/attempt'
import { aClassroom, anAssignment, as, aUser, after } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

test('a gradebook tells who did what, how right it was, and what is due', async () => {
  const room = await aClassroom({ students: 4 })
  const [first = '', second = '', third = '', fourth = ''] = room.studentIds
  const light = await anAssignment(room, { dueAt: after(24) })
  const later = await anAssignment(room, { dueAt: after(48) })
  await anAssignment(room, { opensAt: after(90), dueAt: after(96) })

  const inTime = await begin(first, light)
  await as(first, 1, () => answerAll(room, inTime))
  await as(first, 1, () => handIn(inTime.attemptId))
  const late = await begin(second, light, 25)
  await as(second, 25, () => answerAll(room, late, (stem) => stem === room.questions[0]?.stem))
  await as(second, 25, () => handIn(late.attemptId))
  const open = await begin(third, later, 26)
  await as(third, 26, () => send(open, 1, { ...replyTo(room, shownAt(open, 1), true), sequence: 1 }))

  const view = await as(room.teacherId, 30, () => getGradebook(room.classId))
  expect(view?.assignments.map(({ id, maxMarks, questions }) => [id, maxMarks, questions])).toEqual([
    [light, 10, 7],
    [later, 10, 7],
  ])
  expect(view?.lines.map(({ alias }) => alias)).toEqual(['Student 1', 'Student 2', 'Student 3', 'Student 4'])
  const lineOf = (userId: string) => view?.lines.find((line) => line.userId === userId)
  expect(lineOf(first)).toMatchObject({
    work: [{ state: 'in', marks: 10, maxMarks: 10, isLate: false }, { state: 'waiting' }],
    share: 1,
  })
  expect(lineOf(second)?.work[0]).toMatchObject({ state: 'in', isLate: true })
  expect(lineOf(third)).toMatchObject({
    work: [{ state: 'missing' }, { state: 'running', at: 2 }],
    share: null,
    dueCards: 0,
    daysAway: 0,
  })
  expect(lineOf(fourth)).toMatchObject({ work: [{ state: 'missing' }, { state: 'waiting' }], daysAway: null })

  const weekLater = await as(room.teacherId, 30 + 24 * 9, () => getGradebook(room.classId))
  const cards = await db.card.count({ where: { userId: second } })
  expect(weekLater?.lines.find(({ userId }) => userId === second)).toMatchObject({
    dueCards: cards,
    daysAway: 9,
  })
})

test('who was taken out and what was withdrawn are in no gradebook', async () => {
  const room = await aClassroom({ students: 2 })
  const assignmentId = await anAssignment(room)
  await db.assignment.update({ where: { id: assignmentId }, data: { withdrawnAt: after(1) } })
  await db.membership.update({
    where: { classId_userId: { classId: room.classId, userId: room.studentId } },
    data: { removedAt: after(1) },
  })
  const view = await as(room.teacherId, 2, () => getGradebook(room.classId))
  expect(view?.assignments).toEqual([])
  expect(view?.lines.map(({ userId }) => userId)).toEqual([room.studentIds[1]])
})

test('cards of another class are not counted', async () => {
  const room = await aClassroom()
  const other = await aClassroom()
  await anAssignment(room)
  const [question] = other.questions
  await db.card.create({
    data: {
      userId: room.studentId,
      memoryItemId: question?.memoryItemId ?? '',
      questionVersionId: question?.versionId ?? '',
      classId: other.classId,
      stability: 1,
      difficulty: 5,
      dueOn: new Date('2026-03-01'),
      lastReviewedAt: after(-24),
      lastStudyDay: new Date('2026-02-28'),
      reviewCount: 1,
      lapseCount: 0,
    },
  })
  const view = await as(room.teacherId, 2, () => getGradebook(room.classId))
  expect(view?.lines).toMatchObject([{ dueCards: 0, daysAway: null }])
})

test('a gradebook is for who manages the class', async () => {
  const room = await aClassroom()
  expect(await as(await aUser('teacher'), 1, () => getGradebook(room.classId))).toBeNull()
  expect(await as(room.teacherId, 1, () => getGradebook('no id'))).toBeNull()
  expect(await refusal(() => as(room.studentId, 1, () => getGradebook(room.classId)))).toBe(403)
  expect(await refusal(() => as(null, 1, () => getGradebook(room.classId)))).toBe(401)
})
