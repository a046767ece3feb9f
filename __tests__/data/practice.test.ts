import { getResult } from '@/lib/data/attempt-results'
import { getOpenAttempt } from '@/lib/data/attempts'
import { checkAnswer } from '@/lib/data/checked-answers'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { getOpenPoints } from '@/lib/data/open-points'

import { begin, replyTo, send, shownAt } from '../support/attempt'
import { aClassroom, anAssignment, as, aUser, CANARY, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

const PRACTICE = { feedback: 'at_once', shuffleQuestions: false } as const

async function aPractice(): Promise<{ room: Classroom; taking: Awaited<ReturnType<typeof begin>> }> {
  const room = await aClassroom()
  return { room, taking: await begin(room.studentId, await anAssignment(room, PRACTICE)) }
}

const refused = (code: string) => ({ ok: false, error: { code } })

test('a checked answer is told with its sentence, and of no other question is anything told', async () => {
  const { room, taking } = await aPractice()
  const { studentId, questions } = room
  expect(taking).toMatchObject({ isPractice: true, checked: [] })
  expect(JSON.stringify(taking)).not.toContain(CANARY)
  const told = await as(studentId, 1, async () => {
    await send(taking, 1, replyTo(room, shownAt(taking, 1), false))
    return checkAnswer(taking.attemptId, 1)
  })
  expect(told).toMatchObject({
    ok: true,
    value: { place: 1, verdict: 'wrong', right: [{ text: 'Eleven' }] },
  })
  expect(JSON.stringify(told)).toContain(questions[0]?.sentence)
  const again = await as(studentId, 2, async () => getOpenAttempt(taking.assignmentId))
  expect(again?.checked).toEqual(told.ok ? [told.value] : [])
  const sent = JSON.stringify([told, again])
  for (const { sentence } of questions.slice(2)) {
    const isBeside = JSON.stringify(told).includes(sentence)
    if (!isBeside) expect(sent).not.toContain(sentence)
  }
  expect(sent).not.toContain('987654')
  expect(sent).not.toContain('canary keeper')
  expect(sent).not.toContain('canary panels')
})

test('nothing is told before something is answered', async () => {
  const { room, taking } = await aPractice()
  await as(room.studentId, 1, async () => {
    expect(await checkAnswer(taking.attemptId, 1)).toEqual(refused('not-answered'))
    await send(taking, 3, { chosen: [], text: '  ' })
    expect(await checkAnswer(taking.attemptId, 3)).toEqual(refused('not-answered'))
    expect(await checkAnswer(taking.attemptId, 99)).toEqual(refused('not-found'))
  })
})

test('what was checked cannot be changed, also not at the same moment, and asked again it is told the same', async () => {
  const { room, taking } = await aPractice()
  const { studentId } = room
  const wrong = replyTo(room, shownAt(taking, 1), false)
  const right = replyTo(room, shownAt(taking, 1), true)
  await as(studentId, 1, async () => {
    await send(taking, 1, { ...wrong, sequence: 1 })
    const told = await checkAnswer(taking.attemptId, 1)
    expect(await send(taking, 1, { ...right, sequence: 50 })).toEqual(refused('not-possible'))
    expect(await checkAnswer(taking.attemptId, 1)).toEqual(told)
    await send(taking, 2, { ...replyTo(room, shownAt(taking, 2), false), sequence: 2 })
    await Promise.all([
      ...[1, 2, 3].map(() => checkAnswer(taking.attemptId, 2)),
      ...[60, 61, 62].map((sequence) =>
        send(taking, 2, { ...replyTo(room, shownAt(taking, 2), true), sequence }),
      ),
    ])
    const last = await checkAnswer(taking.attemptId, 2)
    const result = await handIn(taking.attemptId)
    const expected = last.ok && last.value.verdict === 'right' ? 1 : 0
    expect(result).toMatchObject({ value: { marks: expected } })
  })
})

test('practice earns no points, and moves a schedule only until its article was shown', async () => {
  const { room, taking } = await aPractice()
  const { studentId, classId } = room
  expect(await as(studentId, 1, () => getOpenPoints(classId))).toMatchObject({ quizzes: [] })
  for (const place of [1, 2]) {
    await as(studentId, place, () => send(taking, place, replyTo(room, shownAt(taking, place), true)))
    await as(studentId, place + 0.1, () => checkAnswer(taking.attemptId, place))
  }
  await as(studentId, 3, () => handIn(taking.attemptId))
  expect(await db.pointEntry.count({ where: { userId: studentId } })).toBe(0)
  const reviews = await db.review.findMany({ where: { userId: studentId }, orderBy: { reviewedAt: 'asc' } })
  expect(reviews.map(({ isAssisted, movesSchedule }) => [isAssisted, movesSchedule])).toEqual([
    [false, true],
    [true, false],
  ])
  expect(await db.card.count({ where: { userId: studentId } })).toBe(2)
  const result = await as(studentId, 4, async () => getResult(taking.assignmentId))
  expect(result).toMatchObject({ isPractice: true, points: 0, marks: 2 })
})

test('in a quiz nothing is checked, and nobody checks the answer of another', async () => {
  const room = await aClassroom({ students: 2 })
  const [student = '', other = ''] = room.studentIds
  const quiz = await begin(student, await anAssignment(room, { shuffleQuestions: false }))
  await as(student, 1, () => send(quiz, 1, replyTo(room, shownAt(quiz, 1), true)))
  expect(await as(student, 1, () => checkAnswer(quiz.attemptId, 1))).toEqual(refused('not-found'))

  const taking = await begin(student, await anAssignment(room, PRACTICE))
  await as(student, 1, () => send(taking, 1, replyTo(room, shownAt(taking, 1), true)))
  for (const userId of [other, room.teacherId, await aUser('student')]) {
    expect(await as(userId, 1, () => checkAnswer(taking.attemptId, 1))).toEqual(refused('not-found'))
  }
  await expect(as(null, 1, () => checkAnswer(taking.attemptId, 1))).rejects.toMatchObject({
    digest: expect.stringContaining('401'),
  })
  await as(student, 2, () => handIn(taking.attemptId))
  expect(await as(student, 2, () => checkAnswer(taking.attemptId, 1))).toEqual(refused('handed-in'))
})
