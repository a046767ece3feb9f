import { reportQuestion, saveCardNote } from '@/lib/data/card-notes'
import { getReviewSession } from '@/lib/data/cards'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { listReportedSets, listReports, settleReports } from '@/lib/data/question-reports'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, anAssignment, as, aUser } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

async function withCards() {
  const room = await aClassroom({ students: 2 })
  const assignmentId = await anAssignment(room)
  for (const studentId of room.studentIds) {
    const taking = await begin(studentId, assignmentId)
    await as(studentId, 1, () => answerAll(room, taking))
    await as(studentId, 1, () => handIn(taking.attemptId))
  }
  const { questionSetId } = await db.questionSetVersion.findUniqueOrThrow({
    where: { id: room.setVersionId },
  })
  const cardId = room.questions[0]?.memoryItemId ?? ''
  return { ...room, setId: questionSetId, cardId }
}

const noteOf = async (userId: string, cardId: string) =>
  (await as(userId, 50, getReviewSession)).cards.find((card) => card.cardId === cardId)?.note

test('a note is on the back of its card, for its learner alone, until it is emptied', async () => {
  const { studentIds, cardId } = await withCards()
  const [one = '', other = ''] = studentIds
  await as(one, 2, () => saveCardNote({ cardId, text: '  eleven, like a team ' }))
  expect(await noteOf(one, cardId)).toBe('eleven, like a team')
  expect(await noteOf(other, cardId)).toBe('')
  await as(one, 3, () => saveCardNote({ cardId, text: ' ' }))
  expect(await noteOf(one, cardId)).toBe('')
})

test('a reported question is told to its teacher once a learner, without a name', async () => {
  const { studentIds, teacherId, setId, cardId, questions } = await withCards()
  for (const studentId of studentIds) {
    await as(studentId, 2, () => reportQuestion({ cardId, reason: 'unclear' }))
    await as(studentId, 2, () => reportQuestion({ cardId, reason: 'wrong' }))
  }
  const reports = await as(teacherId, 3, () => listReports(setId))
  expect(reports).toEqual([
    {
      questionVersionId: questions[0]?.versionId,
      questionId: expect.any(String) as string,
      stem: questions[0]?.stem,
      reasons: [{ reason: 'wrong', count: 2 }],
    },
  ])
})

test('nobody writes on or reports from cards that are not theirs, nor reads the reports of others', async () => {
  const { studentId, setId, cardId } = await withCards()
  const stranger = await aUser('student')
  const notFound = { ok: false, error: { code: 'not-found' } }
  for (const id of [cardId, 'no-card']) {
    expect(await as(stranger, 2, () => saveCardNote({ cardId: id, text: 'mine' }))).toEqual(notFound)
    expect(await as(stranger, 2, () => reportQuestion({ cardId: id, reason: 'wrong' }))).toEqual(notFound)
  }
  await as(studentId, 2, () => reportQuestion({ cardId, reason: 'wrong' }))
  expect(await as(await aUser('teacher'), 3, () => listReports(setId))).toEqual([])
  expect(await refusal(() => as(studentId, 3, () => listReports(setId)))).toBe(403)
  expect(await refusal(() => as(null, 3, () => saveCardNote({ cardId, text: 'x' })))).toBe(401)
})

test('a report is open until it is settled or its question edited; said again it is open again', async () => {
  const { studentId, teacherId, setId, cardId, questions } = await withCards()
  const versionId = questions[0]?.versionId ?? ''
  const report = () => as(studentId, 2, () => reportQuestion({ cardId, reason: 'wrong' }))
  const open = () => as(teacherId, 3, listReportedSets)
  await report()
  expect(await open()).toEqual([
    { id: setId, title: 'The Skarholm light', questions: 1, reports: 1, stem: questions[0]?.stem },
  ])
  const other = await aUser('teacher')
  expect(await as(other, 3, listReportedSets)).toEqual([])
  expect(await as(other, 3, () => settleReports(versionId))).toMatchObject({ ok: false })
  for (const id of [studentId, null]) {
    expect([401, 403]).toContain(await refusal(() => as(id, 3, () => settleReports(versionId))))
    expect([401, 403]).toContain(await refusal(() => as(id, 3, listReportedSets)))
  }
  expect(await as(teacherId, 3, () => settleReports(versionId))).toMatchObject({ ok: true })
  expect(await open()).toEqual([])
  expect(await as(teacherId, 3, () => listReports(setId))).toEqual([])
  await report()
  expect(await open()).toHaveLength(1)
  const { questionId } = await db.questionVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { questionId: true },
  })
  await db.questionVersion.create({
    data: { questionId, number: 2, form: 'short_answer', stem: 'Better?', key: ['yes'], explanation: '' },
  })
  expect(await open()).toEqual([])
})
