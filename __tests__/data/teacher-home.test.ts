import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { getTeacherHome } from '@/lib/data/teacher-home'

import { answerAll, begin } from '../support/attempt'
import {
  aClassroom,
  after,
  aMember,
  anAssignment,
  as,
  aUser,
  QUESTIONS,
  type Classroom,
} from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

const needs = async (userId: string, hours: number) => (await as(userId, hours, getTeacherHome)).needs
const need = async (userId: string, hours: number, what: string) =>
  (await needs(userId, hours)).filter((each) => each.what === what)

async function take({ studentIds, ...room }: Classroom, assignmentId: string, count: number): Promise<void> {
  for (const id of studentIds.slice(0, count)) {
    const taking = await begin(id, assignmentId)
    await as(id, 1, () => answerAll({ studentIds, ...room }, taking))
    await as(id, 1, () => handIn(taking.attemptId))
  }
}

const aClass = (students: number) => aClassroom({ students, questions: [QUESTIONS.short, QUESTIONS.number] })

test('work that is due names those who are missing, and not who has until later or has left', async () => {
  const room = await aClass(4)
  const [, second = '', third = '', fourth = ''] = room.studentIds
  const assignmentId = await anAssignment(room, { dueAt: after(20) })
  await take(room, assignmentId, 1)
  await db.membership.updateMany({ where: { userId: fourth }, data: { removedAt: after(1) } })
  await db.allowance.create({ data: { assignmentId, userId: third, dueAt: after(90) } })
  expect(await need(room.teacherId, 2, 'due-soon')).toMatchObject([
    { assignment: { id: assignmentId, missing: ['Student 2', 'Student 3'] } },
  ])
  expect(await need(room.teacherId, 30, 'missing')).toMatchObject([
    { assignment: { missing: ['Student 2'] } },
  ])
  const taking = await begin(second, assignmentId, 31)
  await as(second, 31, () => answerAll(room, taking))
  await as(second, 31, () => handIn(taking.attemptId))
  expect(await need(room.teacherId, 32, 'missing')).toEqual([])
})

test('students who wait to be let in are counted for their own teacher', async () => {
  const room = await aClass(1)
  const waiting = await aMember(room.classId, { index: 5 })
  await db.membership.updateMany({
    where: { userId: waiting },
    data: { isWaiting: true, removedAt: after(0) },
  })
  expect(await need(room.teacherId, 2, 'waiting')).toMatchObject([
    { class: { id: room.classId, waitingCount: 1 } },
  ])
  expect(await needs(await aUser('teacher'), 2)).toEqual([])
})

test('a class that forgets is named with its recall, until it reviews or too few were asked', async () => {
  const room = await aClass(5)
  const assignmentId = await anAssignment(room, { dueAt: after(20) })
  await take(room, assignmentId, 5)
  expect(await need(room.teacherId, 24, 'fading')).toEqual([])
  const [found] = await need(room.teacherId, 24 * 14, 'fading')
  expect(found).toMatchObject({ fading: { assignment: { id: assignmentId, isOwnSet: true }, students: 5 } })
  if (found?.what !== 'fading') throw new Error('Nothing fades.')
  expect(found.fading.recall).toBeLessThan(0.8)
  expect(found.fading.inAWeek).toBeLessThan(found.fading.recall)
  expect(await need(room.teacherId, 24 * 40, 'fading')).toEqual([])
  expect(await need(await aUser('teacher'), 24 * 14, 'fading')).toEqual([])
  await db.card.updateMany({ data: { lastStudyDay: after(24 * 13) } })
  expect(await need(room.teacherId, 24 * 14, 'fading')).toEqual([])
})
