import { randomUUID } from 'node:crypto'

import { getReviewSession } from '@/lib/data/cards'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { getPractice, getPracticeSession, getTrial } from '@/lib/data/practice'
import { recordPractice } from '@/lib/data/practice-answers'
import type { PracticeMode } from '@/lib/domain/practice/modes'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, after, anAssignment, as, aUser, QUESTIONS, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

/** A student who has handed in a quiz of seven questions on the Monday, with nothing answered. */
async function told(
  rules: Parameters<typeof aClassroom>[0] = {},
): Promise<{ room: Classroom; assignmentId: string }> {
  const room = await aClassroom({ students: 2, ...rules })
  const assignmentId = await anAssignment(room)
  await handInEmpty(room.studentId, assignmentId)
  return { room, assignmentId }
}

async function handInEmpty(userId: string, assignmentId: string, hours = 1): Promise<void> {
  const taking = await begin(userId, assignmentId, hours)
  await as(userId, hours, () => handIn(taking.attemptId))
}

const view = (userId: string, assignmentId: string, hours = 2) =>
  as(userId, hours, async () => getPractice(assignmentId))

const session = (userId: string, assignmentId: string, hours = 2) =>
  as(userId, hours, async () => getPracticeSession(assignmentId, 'flashcards'))

interface Sent {
  readonly assignmentId: string
  readonly cardId: string
  readonly runId?: string
  readonly clientId?: string
  readonly mode?: PracticeMode
  readonly isRight?: boolean | null
  readonly isRecalled?: boolean
}

const practise = (userId: string, hours: number, { assignmentId, cardId, ...more }: Sent) =>
  as(userId, hours, () =>
    recordPractice({
      assignmentId,
      cardId,
      clientId: randomUUID(),
      runId: randomUUID(),
      mode: 'flashcards',
      isRight: true,
      isRecalled: true,
      agoMs: 0,
      responseMs: 3000,
      ...more,
    }),
  )

const cardOf = (userId: string, memoryItemId: string) =>
  db.card.findUnique({ where: { userId_memoryItemId: { userId, memoryItemId } } })

const itemAt = (room: Classroom, index: number): string => room.questions[index]?.memoryItemId ?? ''

const refused = { ok: false, error: { code: 'not-found' } }

test('a set is practised from the hand-in on, and not while another attempt runs', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: 2 })
  const { studentId } = room
  expect(await view(studentId, assignmentId, 0.5)).toMatchObject({ isTold: false, cardCount: 0 })
  const taking = await begin(studentId, assignmentId)
  expect(await session(studentId, assignmentId, 1)).toBeNull()
  expect(await practise(studentId, 1, { assignmentId, cardId: itemAt(room, 0) })).toEqual(refused)
  await as(studentId, 1.5, () => handIn(taking.attemptId))
  expect(await view(studentId, assignmentId)).toMatchObject({ isTold: true, cardCount: 7, leftOut: 0 })
  expect((await session(studentId, assignmentId))?.cards).toHaveLength(7)
  await begin(studentId, assignmentId, 3)
  expect(await session(studentId, assignmentId, 3)).toBeNull()
})

test('answers told after the close are not practised before it', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { feedback: 'after_close', closesAt: after(72) })
  await handInEmpty(room.studentId, assignmentId)
  expect(await view(room.studentId, assignmentId)).toMatchObject({ isTold: false, cardCount: 0 })
  expect(await view(room.studentId, assignmentId, 73)).toMatchObject({ isTold: true, cardCount: 7 })
})

test('who missed a quiz practises it once nobody can answer any more', async () => {
  const room = await aClassroom({ students: 2 })
  const assignmentId = await anAssignment(room, { closesAt: after(72) })
  const [student = '', other = ''] = room.studentIds
  await db.allowance.create({ data: { assignmentId, userId: other, dueAt: after(100) } })
  expect(await view(student, assignmentId, 73)).toMatchObject({ isTold: false })
  expect(await view(student, assignmentId, 101)).toMatchObject({ isTold: true, cardCount: 7 })
})

test('nothing is practised that another quiz asks for now, nor shown beside it', async () => {
  const { room, assignmentId } = await told()
  const [secret] = room.questions
  const setVersion = await db.questionSetVersion.findUniqueOrThrow({ where: { id: room.setVersionId } })
  const quiz = await db.questionSetVersion.create({
    data: {
      questionSetId: setVersion.questionSetId,
      number: 2,
      title: 'One of them',
      items: { create: [{ position: 0, questionVersionId: secret?.versionId ?? '' }] },
    },
  })
  const pending = await anAssignment({ ...room, setVersionId: quiz.id })
  const { studentId } = room
  expect(await view(studentId, assignmentId)).toMatchObject({ cardCount: 6, leftOut: 1 })
  const shown = JSON.stringify(await session(studentId, assignmentId))
  expect(shown).not.toContain('Eleven')
  expect(shown).not.toContain('one of eleven')
  expect(await practise(studentId, 2, { assignmentId, cardId: itemAt(room, 0) })).toEqual(refused)
  await handInEmpty(studentId, pending, 3)
  expect(await view(studentId, assignmentId, 4)).toMatchObject({ cardCount: 7, leftOut: 0 })
})

test('nobody else practises it: not the teacher as a student, not a stranger, not who has left', async () => {
  const { room, assignmentId } = await told()
  const [, other = ''] = room.studentIds
  for (const userId of [room.teacherId, await aUser('student'), other]) {
    expect(await session(userId, assignmentId)).toBeNull()
    expect(await practise(userId, 2, { assignmentId, cardId: itemAt(room, 0) })).toEqual(refused)
  }
  expect(await view(room.teacherId, assignmentId)).toBeNull()
  await expect(as(null, 2, async () => getPractice(assignmentId))).rejects.toMatchObject({
    digest: expect.stringContaining('401'),
  })
  await db.membership.updateMany({ where: { userId: room.studentId }, data: { removedAt: after(2) } })
  expect(await view(room.studentId, assignmentId, 3)).toBeNull()
})

test('the first answer of a day makes and moves a card of its class; the rest of the day is practice', async () => {
  const { room, assignmentId } = await told()
  const { studentId, classId } = room
  const cardId = itemAt(room, 0)
  await practise(studentId, 2, { assignmentId, cardId })
  const first = await cardOf(studentId, cardId)
  expect(first).toMatchObject({ classId, reviewCount: 1 })
  await practise(studentId, 3, { assignmentId, cardId, isRight: false })
  expect(await cardOf(studentId, cardId)).toEqual(first)
  expect(await db.practiceAnswer.count({ where: { userId: studentId } })).toBe(2)
  expect(await db.review.count({ where: { userId: studentId } })).toBe(1)
  await practise(studentId, 26, { assignmentId, cardId, isRight: false })
  expect(await cardOf(studentId, cardId)).toMatchObject({ reviewCount: 2, lapseCount: 1 })
})

test('an answer sent ten times at once is one', async () => {
  const { room, assignmentId } = await told()
  const sent = { assignmentId, cardId: itemAt(room, 0), clientId: randomUUID(), runId: randomUUID() }
  const answers = await Promise.all(Array.from({ length: 10 }, () => practise(room.studentId, 2, sent)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect(await db.practiceAnswer.count({ where: { userId: room.studentId } })).toBe(1)
  expect(await db.review.count({ where: { userId: room.studentId } })).toBe(1)
})

test('what was shown that day is no evidence, and a fact shown in a match counts in no quiz of that day', async () => {
  const { room, assignmentId } = await told()
  const { studentId } = room
  const shown = itemAt(room, 0)
  await practise(studentId, 2, { assignmentId, cardId: shown, isRight: null, mode: 'match' })
  await practise(studentId, 3, { assignmentId, cardId: shown })
  expect(await cardOf(studentId, shown)).toMatchObject({ reviewCount: 0, toConfirm: true })
  const taking = await begin(studentId, await anAssignment(room), 4)
  await as(studentId, 4, () => answerAll(room, taking))
  await as(studentId, 4, () => handIn(taking.attemptId))
  const assisted = await db.review.findMany({ where: { userId: studentId, isAssisted: true } })
  expect(assisted.map(({ memoryItemId, source }) => [memoryItemId, source])).toEqual([
    [shown, 'card'],
    [shown, 'quiz'],
  ])
})

test('a card tells the answer of another about the same sentence', async () => {
  const { choice, short, cloze } = QUESTIONS
  const beside = { ...short, sentence: choice.sentence }
  const { room, assignmentId } = await told({ questions: [choice, beside, cloze] })
  const { studentId } = room
  for (const index of [0, 1, 2]) {
    await practise(studentId, 2 + index, { assignmentId, cardId: itemAt(room, index) })
  }
  const reviews = await db.review.findMany({ where: { userId: studentId }, orderBy: { reviewedAt: 'asc' } })
  expect(reviews.map(({ isAssisted, movesSchedule }) => [isAssisted, movesSchedule])).toEqual([
    [false, true],
    [true, false],
    [false, true],
  ])
})

test('practice earns what a due review earns, once, and nothing else', async () => {
  const { room, assignmentId } = await told()
  const { studentId } = room
  const cardId = itemAt(room, 0)
  const points = () => db.pointEntry.count({ where: { userId: studentId } })
  for (let times = 0; times < 5; times++) await practise(studentId, 2 + times, { assignmentId, cardId })
  expect(await points()).toBe(0)
  const due = (await as(studentId, 74, getReviewSession)).cards.map((card) => card.cardId)
  expect(due).toContain(cardId)
  for (let times = 0; times < 5; times++) await practise(studentId, 74 + times / 10, { assignmentId, cardId })
  expect(await points()).toBe(1)
  // Picked out of options it is no review of a card.
  const picked = { assignmentId, cardId: itemAt(room, 1), isRecalled: false, mode: 'learn' } as const
  await practise(studentId, 74, picked)
  await practise(studentId, 500, picked)
  expect(await points()).toBe(1)
})

test('flashcards are done when every card was asked, learning when every fact was told twice', async () => {
  const { room, assignmentId } = await told()
  const { studentId } = room
  const ids = room.questions.map(({ memoryItemId }) => memoryItemId)
  const runId = randomUUID()
  for (const cardId of ids.slice(1))
    await practise(studentId, 2, { assignmentId, cardId, runId, isRight: false })
  const open = await session(studentId, assignmentId)
  expect(open?.run).toMatchObject({ id: runId })
  expect(open?.run.answers).toHaveLength(6)
  expect(await practise(studentId, 3, { assignmentId, cardId: ids[0] ?? '', runId })).toEqual({
    ok: true,
    value: { isDone: true },
  })
  expect((await session(studentId, assignmentId))?.run).toMatchObject({ answers: [] })
  expect(await db.practiceRun.findFirstOrThrow({ where: { id: runId } })).toMatchObject({ doneAt: after(3) })

  const learning = { assignmentId, runId: randomUUID(), mode: 'learn' as const }
  let isDone = false
  for (let round = 0; round < 3; round++) {
    for (const cardId of ids) {
      const answered = await practise(studentId, 4 + round, { ...learning, cardId, isRecalled: round > 0 })
      isDone = answered.ok && answered.value.isDone
    }
    expect(isDone).toBe(round === 2)
  }
})

test('a teacher tries the latest version of her set, and nobody else does', async () => {
  const { room } = await told()
  const { questionSetId } = await db.questionSetVersion.findUniqueOrThrow({
    where: { id: room.setVersionId },
  })
  const trial = await as(room.teacherId, 2, async () => getTrial(questionSetId))
  expect(trial).toMatchObject({ learner: null, subject: questionSetId })
  expect(trial?.cards).toHaveLength(7)
  expect(await as(await aUser('teacher'), 2, async () => getTrial(questionSetId))).toBeNull()
  await expect(as(room.studentId, 2, async () => getTrial(questionSetId))).rejects.toMatchObject({
    digest: expect.stringContaining('403'),
  })
})
