import { getMemberRecord } from '@/lib/data/member-record'
import { handIn } from '@/lib/data/hand-in'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, after, anAssignment, as, aUser } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

test('a record tells each assignment, the one due last first, and what is remembered', async () => {
  const room = await aClassroom()
  const early = await anAssignment(room, { dueAt: after(2) })
  const late = await anAssignment(room, { dueAt: after(48) })
  const taking = await begin(room.studentId, late)
  await as(room.studentId, 1, () => answerAll(room, taking))
  await as(room.studentId, 1, () => handIn(taking.attemptId))

  const record = await as(room.teacherId, 3, () => getMemberRecord(room.classId, room.studentId))
  expect(record?.works).toMatchObject([
    { assignment: { id: late }, work: { state: 'in', marks: 10 }, attemptId: taking.attemptId },
    { assignment: { id: early }, work: { state: 'missing' }, attemptId: null },
  ])
  expect(record).toMatchObject({ share: 1, cards: 7, recall: 1, daysAway: 0 })
  const later = await as(room.teacherId, 24 * 30, () => getMemberRecord(room.classId, room.studentId))
  expect(later?.recall).toBeLessThan(1)
  expect(later?.recall).toBeGreaterThan(0)
})

test('a record is for who manages the class, of who is in it', async () => {
  const room = await aClassroom()
  const stranger = await aUser('teacher')
  const outsider = await aUser('student')
  expect(await as(room.teacherId, 1, () => getMemberRecord(room.classId, outsider))).toBeNull()
  expect(await as(stranger, 1, () => getMemberRecord(room.classId, room.studentId))).toBeNull()
  expect(
    await refusal(() => as(room.studentId, 1, () => getMemberRecord(room.classId, room.studentId))),
  ).toBe(403)
  expect(await refusal(() => as(null, 1, () => getMemberRecord(room.classId, room.studentId)))).toBe(401)
})
