import { getAssignedArticle } from '@/lib/data/assigned-articles'
import { db } from '@/lib/data/db'

import { aClassroom, aMember, anAssignment, as, MONDAY, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

async function articleVersionOf({ questions }: Classroom): Promise<string> {
  const row = await db.questionVersion.findUniqueOrThrow({ where: { id: questions[0]?.versionId ?? '' } })
  return row.articleVersionId ?? ''
}

const anAttempt = (room: Classroom, assignmentId: string, handedInAt: Date | null) =>
  db.attempt.create({
    data: { classId: room.classId, assignmentId, userId: room.studentId, number: 1, seed: 1, handedInAt },
  })

test('a student reads the article of an assignment once an attempt is handed in', async () => {
  const room = await aClassroom()
  const [assignmentId, versionId] = [await anAssignment(room), await articleVersionOf(room)]
  const read = () => as(room.studentId, 1, () => getAssignedArticle(assignmentId, versionId))
  expect(await read()).toBeNull()
  const attempt = await anAttempt(room, assignmentId, null)
  expect(await read()).toBeNull()
  await db.attempt.update({
    where: { classId_id: { classId: room.classId, id: attempt.id } },
    data: { handedInAt: MONDAY },
  })
  expect(await read()).toMatchObject({
    versionId,
    title: 'The Skarholm light',
    source: 'Nordvik Courier',
    publishedOn: '2026-03-13',
    text: expect.stringContaining('Skarholm'),
  })
})

test('classmates who have not handed in, strangers, those who left and nobody do not read it', async () => {
  const room = await aClassroom()
  const other = await aClassroom()
  const [assignmentId, versionId] = [await anAssignment(room), await articleVersionOf(room)]
  await anAttempt(room, assignmentId, MONDAY)
  const classmate = await aMember(room.classId, { index: 1 })
  for (const userId of [classmate, other.studentId, other.teacherId]) {
    expect(await as(userId, 1, () => getAssignedArticle(assignmentId, versionId))).toBeNull()
  }
  expect(await refusal(() => as(null, 1, () => getAssignedArticle(assignmentId, versionId)))).toBe(401)
  await db.membership.update({
    where: { classId_userId: { classId: room.classId, userId: room.studentId } },
    data: { removedAt: MONDAY },
  })
  expect(await as(room.studentId, 1, () => getAssignedArticle(assignmentId, versionId))).toBeNull()
})

test('handing in one assignment opens no article of another', async () => {
  const room = await aClassroom()
  const other = await aClassroom()
  const assignmentId = await anAssignment(room)
  await anAttempt(room, assignmentId, MONDAY)
  const foreign = await articleVersionOf(other)
  expect(await as(room.studentId, 1, () => getAssignedArticle(assignmentId, foreign))).toBeNull()
  expect(await as(room.studentId, 1, () => getAssignedArticle('x', foreign))).toBeNull()
})
