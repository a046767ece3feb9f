import { randomUUID } from 'node:crypto'

import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { setRemoved } from '@/lib/data/memberships'
import { recordReview, undoReview } from '@/lib/data/reviews'
import { addBreak, getSchoolDays, removeBreak, setFreeWeekdays } from '@/lib/data/school-days'
import { getDaysInARow } from '@/lib/data/study-days'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, anAssignment, as, aUser, QUESTIONS, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

const DAY = 24
const AUTUMN = { name: 'Autumn break', firstDay: '2026-10-05', lastDay: '2026-10-09' }

test('a teacher sets weekdays and holidays; a holiday that is added twice is there once', async () => {
  const { classId, teacherId } = await aClassroom()
  const see = () => as(teacherId, 1, () => getSchoolDays(classId))
  expect(await see()).toMatchObject({ freeWeekdays: [6, 7], breaks: [] })
  await as(teacherId, 1, () => setFreeWeekdays(classId, [7, 5]))
  await as(teacherId, 1, () => addBreak(classId, { ...AUTUMN, name: '' }))
  await as(teacherId, 1, () => addBreak(classId, AUTUMN))
  const view = await see()
  expect(view).toMatchObject({ className: '8B Geography', freeWeekdays: [5, 7], breaks: [AUTUMN] })
  const turned = { ...AUTUMN, lastDay: '2026-10-01' }
  expect(await as(teacherId, 1, () => addBreak(classId, turned))).toEqual({
    ok: false,
    error: { code: 'days-turned' },
  })
  await as(teacherId, 1, () => removeBreak(classId, view?.breaks[0]?.id ?? ''))
  expect(await see()).toMatchObject({ breaks: [] })
})

test('nobody but those who manage the class sees or sets its days', async () => {
  const { classId, studentId, teacherId } = await aClassroom()
  await as(teacherId, 1, () => addBreak(classId, AUTUMN))
  const id = (await db.schoolBreak.findFirstOrThrow({ select: { id: true } })).id
  for (const userId of [studentId, await aUser('teacher'), await aUser('student')]) {
    expect(await as(userId, 1, () => getSchoolDays(classId))).toBeNull()
    for (const change of [
      () => setFreeWeekdays(classId, []),
      () => addBreak(classId, { ...AUTUMN, lastDay: '2026-10-06' }),
      () => removeBreak(classId, id),
    ]) {
      expect(await as(userId, 1, change)).toEqual({ ok: false, error: { code: 'not-found' } })
    }
  }
  expect(await refusal(() => as(null, 1, () => getSchoolDays(classId)))).toBe(401)
  expect(await refusal(() => as(null, 1, () => setFreeWeekdays(classId, [])))).toBe(401)
  expect(await db.schoolBreak.count()).toBe(1)
})

/** A student who answered one typed question right on Monday: its card is due on Wednesday. */
async function aStudent(): Promise<Classroom> {
  const room = await aClassroom({ questions: [QUESTIONS.short] })
  const taking = await begin(room.studentId, await anAssignment(room))
  await as(room.studentId, 1, () => answerAll(room, taking))
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  return room
}

const row = (userId: string, hours: number) => as(userId, hours, getDaysInARow)

async function review({ studentId, questions }: Classroom, hours: number): Promise<string> {
  const clientId = randomUUID()
  const cardId = questions[0]?.memoryItemId ?? ''
  await as(studentId, hours, () =>
    recordReview({ clientId, cardId, grade: 'good', agoMs: 0, responseMs: null }),
  )
  return clientId
}

test('a row goes on while nothing is due, and ends where a due card was left on a school day', async () => {
  const room = await aStudent()
  const { studentId } = room
  expect(await row(studentId, 2)).toBe(1)
  expect(await row(studentId, DAY + 1)).toBe(1)
  expect(await row(studentId, 2 * DAY + 1)).toBe(1)
  expect(await row(studentId, 3 * DAY + 1)).toBe(0)
  await review(room, 2 * DAY + 2)
  expect(await row(studentId, 3 * DAY + 1)).toBe(2)
})

test('a holiday of the class forgives, also when it is entered afterwards', async () => {
  const room = await aStudent()
  expect(await row(room.studentId, 3 * DAY + 1)).toBe(0)
  const days = { name: 'Fair', firstDay: '2026-03-18', lastDay: '2026-03-18' }
  await as(room.teacherId, 72, () => addBreak(room.classId, days))
  expect(await row(room.studentId, 3 * DAY + 1)).toBe(1)
  expect(await row(room.studentId, 4 * DAY + 1)).toBe(0)
})

test('repeats, early cards and a review taken back make no study day', async () => {
  const room = await aStudent()
  await review(room, 2)
  await review(room, DAY + 1)
  expect(await row(room.studentId, DAY + 2)).toBe(1)
  const other = await aStudent()
  const clientId = await review(other, 2 * DAY + 1)
  expect(await row(other.studentId, 2 * DAY + 2)).toBe(2)
  await as(other.studentId, 2 * DAY + 2, () => undoReview({ clientId: randomUUID(), undoes: clientId }))
  expect(await row(other.studentId, 2 * DAY + 3)).toBe(1)
})

test('who left a class has its holidays no more', async () => {
  const room = await aStudent()
  await as(room.teacherId, 1, () => setFreeWeekdays(room.classId, [3]))
  expect(await row(room.studentId, 3 * DAY + 1)).toBe(1)
  await as(room.teacherId, 1, () => setRemoved(room.classId, room.studentId, true))
  expect(await row(room.studentId, 3 * DAY + 1)).toBe(0)
  expect(await refusal(() => as(null, 1, getDaysInARow))).toBe(401)
})
