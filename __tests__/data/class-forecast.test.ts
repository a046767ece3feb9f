import { getClassForecast } from '@/lib/data/class-forecast'
import { db } from '@/lib/data/db'
import { setAssignmentExam } from '@/lib/data/exams'
import { handIn } from '@/lib/data/hand-in'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, after, anAssignment, as, aUser } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

/** A class of two, one of whom took the quiz with the first two questions wrong. */
async function aClass() {
  const room = await aClassroom({ students: 2 })
  const assignmentId = await anAssignment(room, { dueAt: after(1000) })
  const taking = await begin(room.studentId, assignmentId)
  const wrong = room.questions.slice(0, 2).map(({ stem }) => stem)
  await as(room.studentId, 1, () => answerAll(room, taking, (stem) => !wrong.includes(stem)))
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  return { ...room, assignmentId }
}

test('a teacher sees what the class will recall of each fact on a day, and of nobody in particular', async () => {
  const { classId, teacherId, studentIds, questions } = await aClass()
  const view = await as(teacherId, 30, () => getClassForecast(classId, '2026-03-27'))
  expect(view).toMatchObject({ today: '2026-03-17', onDay: '2026-03-27' })
  const [set] = view?.assignments ?? []
  expect(set).toMatchObject({ title: 'The Skarholm light', studentCount: 1, examOn: null })
  expect(set?.facts.map(({ stem }) => stem)).toEqual(questions.map(({ stem }) => stem))
  const [wrong, , right] = set?.facts.map(({ recall }) => recall?.mean ?? 0) ?? []
  expect(wrong).toBeLessThan(right ?? 0)
  const users = await db.membership.findMany({ where: { classId } })
  for (const told of [...studentIds, ...users.map(({ alias }) => alias)]) {
    expect(JSON.stringify(view)).not.toContain(told)
  }
})

test('how far earlier predictions came true is told of the class as a whole', async () => {
  const room = await aClassroom({ students: 2 })
  const assignmentId = await anAssignment(room, { attemptsAllowed: 2, dueAt: after(1000) })
  for (const studentId of room.studentIds) {
    for (const hours of [1, 60]) {
      const taking = await begin(studentId, assignmentId, hours)
      await as(studentId, hours, () => answerAll(room, taking))
      await as(studentId, hours, () => handIn(taking.attemptId))
    }
  }
  const tested = async () => (await as(room.teacherId, 61, () => getClassForecast(room.classId, '')))?.tested
  // Of seven facts one is picked out of two: its second answer is the first that counts.
  expect(await tested()).toMatchObject({ predictionCount: 12, calibration: [{ count: 12, actual: 1 }] })
  await db.membership.updateMany({ where: { userId: room.studentId }, data: { removedAt: after(60) } })
  expect(await tested()).toMatchObject({ predictionCount: 6 })
})

test('without a day it is the next exam, without an exam two weeks on', async () => {
  const { classId, teacherId, assignmentId } = await aClass()
  const onDay = async (day: string) => (await as(teacherId, 30, () => getClassForecast(classId, day)))?.onDay
  for (const day of ['', 'soon', '2020-01-01', '2026-99-99']) expect(await onDay(day)).toBe('2026-03-31')
  await as(teacherId, 30, () => setAssignmentExam(assignmentId, '2026-04-20'))
  expect(await onDay('')).toBe('2026-04-20')
})

test('a student who left the class counts no more', async () => {
  const { classId, teacherId, studentId } = await aClass()
  await db.membership.updateMany({ where: { userId: studentId }, data: { removedAt: after(2) } })
  const view = await as(teacherId, 30, () => getClassForecast(classId, ''))
  expect(view?.assignments[0]).toMatchObject({ recall: null, studentCount: 0 })
})

test('another teacher sees nothing, a student and nobody are refused', async () => {
  const { classId, studentId } = await aClass()
  expect(await as(await aUser('teacher'), 30, () => getClassForecast(classId, ''))).toBeNull()
  expect(await refusal(() => as(studentId, 30, () => getClassForecast(classId, '')))).toBe(403)
  expect(await refusal(() => as(null, 30, () => getClassForecast(classId, '')))).toBe(401)
})
