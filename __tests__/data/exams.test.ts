import { randomUUID } from 'node:crypto'

import { getReviewSession } from '@/lib/data/cards'
import { db } from '@/lib/data/db'
import { listExamPlans } from '@/lib/data/exam-plans'
import { setAssignmentExam, setOwnExam } from '@/lib/data/exams'
import { handIn } from '@/lib/data/hand-in'
import { recordReview } from '@/lib/data/reviews'
import { changeReviewing } from '@/lib/data/settings'
import { columnsOfAnswer } from '@/lib/domain/questions/row'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, after, anAssignment, as, aUser, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

/** A student who took the quiz on the Monday, all right. */
async function aTaker(): Promise<Classroom & { readonly assignmentId: string }> {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { dueAt: after(1000) })
  const taking = await begin(room.studentId, assignmentId)
  await as(room.studentId, 1, () => answerAll(room, taking))
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  return { ...room, assignmentId }
}

test('an exam on an assignment is planned for every student of its class, and asks what it plans', async () => {
  const { teacherId, studentId, assignmentId } = await aTaker()
  const set = await as(teacherId, 2, () => setAssignmentExam(assignmentId, '2026-03-19'))
  expect(set.ok).toBe(true)
  const [plan] = await as(studentId, 24, listExamPlans)
  expect(plan).toMatchObject({ title: 'The Skarholm light', onDay: '2026-03-19', cardCount: 7, unasked: 0 })
  expect(plan?.with).toBeGreaterThan(plan?.without ?? 1)
  expect(plan?.reviewCount).toBe(7)
  const { cards } = await as(studentId, 24, getReviewSession)
  expect(cards.length).toBeGreaterThanOrEqual(plan?.todayCount ?? 9)
  expect(await as(studentId, 24 * 4, listExamPlans)).toEqual([])
})

test("a learner's own exam covers all their cards and can be moved and removed", async () => {
  const { studentId } = await aTaker()
  const days = ['2026-03-30', '2026-04-01'] as const
  for (const day of days) await as(studentId, 2, () => setOwnExam(day))
  expect(await as(studentId, 2, listExamPlans)).toMatchObject([
    { title: null, onDay: '2026-04-01', cardCount: 7 },
  ])
  await as(studentId, 2, () => setOwnExam(null))
  expect(await as(studentId, 2, listExamPlans)).toEqual([])
})

test('an exam lies ahead, and within a year', async () => {
  const { studentId } = await aTaker()
  const code = async (day: string) => {
    const set = await as(studentId, 2, () => setOwnExam(day))
    return set.ok ? 'ok' : set.error.code
  }
  expect(await Promise.all(['2026-03-16', '2020-01-01', '2028-01-01'].map(code))).toEqual([
    'exam-in-the-past',
    'exam-in-the-past',
    'exam-too-far',
  ])
})

test('only who manages the class sets the day of an assignment, and nobody sees the exams of others', async () => {
  const { studentId, assignmentId } = await aTaker()
  const stranger = await aUser('teacher')
  const day = '2026-03-30'
  expect(await as(stranger, 2, () => setAssignmentExam(assignmentId, day))).toMatchObject({
    error: { code: 'not-found' },
  })
  expect(await refusal(() => as(studentId, 2, () => setAssignmentExam(assignmentId, day)))).toBe(403)
  expect(await refusal(() => as(null, 2, () => setOwnExam(day)))).toBe(401)
  expect(await refusal(() => as(null, 2, listExamPlans))).toBe(401)
  await as(studentId, 2, () => setOwnExam(day))
  expect(await as(await aUser('student'), 2, listExamPlans)).toEqual([])
})

test('a day asks no more cards than its learner chose, and the rest comes tomorrow', async () => {
  const { studentId } = await aTaker()
  await as(studentId, 2, () => changeReviewing({ cardsADay: 10, fourGrades: false }))
  await db.user.update({ where: { id: studentId }, data: { cardsADay: 4 } })
  const session = await as(studentId, 50, getReviewSession)
  // Half of a day's cards may be ones that never came back before.
  expect(session).toMatchObject({ waiting: 5, nextDay: '2026-03-19', cardsADay: 4 })
  expect(session.cards).toHaveLength(2)
  expect(session.catchUpDays).toBeGreaterThan(0)
})

test('four grades count only for who asked for them', async () => {
  const { studentId } = await aTaker()
  const { cards } = await as(studentId, 50, getReviewSession)
  const [one, other] = cards.map(({ cardId }) => cardId)
  const review = (cardId = '') =>
    as(studentId, 50, () =>
      recordReview({ clientId: randomUUID(), cardId, grade: 'easy', agoMs: 0, responseMs: null }),
    )
  await review(one)
  await as(studentId, 50, () => changeReviewing({ cardsADay: 40, fourGrades: true }))
  await review(other)
  const gradeOf = async (memoryItemId = '') =>
    (await db.review.findFirst({ where: { userId: studentId, memoryItemId, source: 'card' } }))?.grade
  expect([await gradeOf(one), await gradeOf(other)]).toEqual(['good', 'easy'])
})

test('a guess is confirmed by a question for words about the same fact: of a set, else made from its sentence', async () => {
  const room = await aClassroom()
  const [, trueFalse] = room.questions
  const memoryItemId = trueFalse?.memoryItemId ?? ''
  const { question } = await db.questionVersion.findUniqueOrThrow({
    where: { id: trueFalse?.versionId ?? '' },
    select: { question: { select: { questionSetId: true } } },
  })
  const { form, key, accepted } = columnsOfAnswer({ form: 'cloze', key: '1874', accepted: ['1874'] })
  const cloze = await db.questionVersion.create({
    data: {
      number: 1,
      form,
      key: [...key],
      accepted: [...accepted],
      stem: 'The light was first lit in _____.',
      explanation: '',
      question: {
        create: {
          questionSetId: question.questionSetId,
          memoryItemId,
          origin: 'engine',
          decision: 'accepted',
          position: 9,
          score: 1,
        },
      },
    },
  })
  const taking = await begin(room.studentId, await anAssignment(room))
  await as(room.studentId, 1, () => answerAll(room, taking))
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  const [held] = (await as(room.studentId, 25, getReviewSession)).cards
  // Nothing else asks for the fact: its source sentence does.
  expect(held).toMatchObject({ cardId: memoryItemId, form: 'cloze', reviewCount: 0 })
  expect(held?.stem).toContain('_____')
  expect(held?.typed).toMatchObject({ form: 'cloze' })

  const [last] = await db.questionSetItem.findMany({ orderBy: { position: 'desc' }, take: 1 })
  const { id: setVersionId } = await db.questionSetVersion.create({
    data: {
      questionSetId: question.questionSetId,
      number: 2,
      title: 'More',
      items: { create: { position: (last?.position ?? 0) + 1, questionVersionId: cloze.id } },
    },
  })
  await anAssignment({ ...room, setVersionId })
  const [asked] = (await as(room.studentId, 25, getReviewSession)).cards
  expect(asked).toMatchObject({
    cardId: memoryItemId,
    form: 'cloze',
    stem: 'The light was first lit in _____.',
  })
  const confirmed = await as(room.studentId, 25, () =>
    recordReview({ clientId: randomUUID(), cardId: memoryItemId, grade: 'good', agoMs: 0, responseMs: null }),
  )
  expect(confirmed).toMatchObject({ ok: true, value: { daysAway: 2 } })
  expect(
    await db.review.findFirst({ where: { userId: room.studentId, memoryItemId, source: 'card' } }),
  ).toMatchObject({ questionVersionId: cloze.id, movesSchedule: true })
})
