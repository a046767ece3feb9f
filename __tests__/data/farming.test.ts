import { randomUUID } from 'node:crypto'

import { getReviewSession } from '@/lib/data/cards'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { getBoard } from '@/lib/data/leaderboard'
import { setRemoved } from '@/lib/data/memberships'
import { recordReview, undoReview } from '@/lib/data/reviews'
import { changeTimeZone } from '@/lib/data/settings'

import { answerAll, begin, replyTo, send, shownAt } from '../support/attempt'
import { aClassroom, aMember, anAssignment, as, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

/** Every mark of the set: one a question, but three for the pairs and two for the order. */
const ALL_MARKS = 10

let room: Classroom
let assignmentId: string

/** A learner who has handed in once, all of it right, an hour after the Monday morning. */
beforeEach(async () => {
  room = await aClassroom()
  assignmentId = await anAssignment(room)
  await takeQuiz(assignmentId, 1)
})

async function takeQuiz(id: string, hours: number): Promise<string> {
  const taking = await begin(room.studentId, id, hours)
  await as(room.studentId, hours, () => answerAll(room, taking))
  await as(room.studentId, hours, () => handIn(taking.attemptId))
  return taking.attemptId
}

const pointsAt = async (hours: number): Promise<number | undefined> =>
  (await as(room.studentId, hours, () => getBoard(room.classId, 'all')))?.own?.points

const firstCard = async (hours: number): Promise<string> =>
  (await as(room.studentId, hours, getReviewSession)).cards[0]?.cardId ?? ''

const review = (hours: number, cardId: string, change: { agoMs?: number; grade?: 'good' | 'again' } = {}) => {
  const clientId = randomUUID()
  const sent = { clientId, cardId, grade: 'good' as const, agoMs: 0, responseMs: null, ...change }
  return as(room.studentId, hours, async () => ({ clientId, result: await recordReview(sent) }))
}

test('an honest learner earns each mark once and a point for a card that was due', async () => {
  expect(await pointsAt(2)).toBe(ALL_MARKS)
  await review(50, await firstCard(50))
  expect(await pointsAt(51)).toBe(ALL_MARKS + 1)
})

test('1: a second attempt earns nothing', async () => {
  const again = await anAssignment(room, { attemptsAllowed: 5 })
  await db.assignment.update({ where: { id: assignmentId }, data: { attemptsAllowed: 5 } })
  await takeQuiz(assignmentId, 2)
  await takeQuiz(again, 3)
  await takeQuiz(again, 4)
  expect(await pointsAt(5)).toBe(ALL_MARKS)
})

test('2: handing in ten times at once earns once', async () => {
  const late = await aMember(room.classId, { index: 7 })
  const taking = await begin(late, assignmentId, 2)
  await as(late, 2, () => answerAll(room, taking))
  await as(late, 2, () => Promise.all(Array.from({ length: 10 }, () => handIn(taking.attemptId))))
  const standing = await as(late, 3, () => getBoard(room.classId, 'all'))
  expect(standing?.own?.points).toBe(ALL_MARKS)
})

test('3: answers changed after handing in earn nothing', async () => {
  const late = await aMember(room.classId, { index: 8 })
  const taking = await begin(late, assignmentId, 2)
  await as(late, 2, () => answerAll(room, taking, () => false))
  await as(late, 2, () => handIn(taking.attemptId))
  const before = (await as(late, 2, () => getBoard(room.classId, 'all')))?.own?.points
  const changed = await as(late, 2, () => send(taking, 1, { ...replyTo(room, shownAt(taking, 1), true), sequence: 99 })) // prettier-ignore
  expect(changed.ok).toBe(false)
  await as(late, 2, () => handIn(taking.attemptId))
  expect((await as(late, 3, () => getBoard(room.classId, 'all')))?.own?.points).toBe(before)
})

test('4: the same set assigned again earns nothing', async () => {
  await takeQuiz(await anAssignment(room), 2)
  expect(await pointsAt(3)).toBe(ALL_MARKS)
})

test('5: a card reviewed again and again on one day earns once', async () => {
  const card = await firstCard(50)
  for (const hours of [50, 50.1, 50.2, 53, 57]) await review(hours, card)
  expect(await pointsAt(58)).toBe(ALL_MARKS + 1)
})

test('6: cards reviewed before they are due earn nothing', async () => {
  const cards = await db.card.findMany({ where: { userId: room.studentId }, select: { memoryItemId: true } })
  for (const { memoryItemId } of cards) await review(3, memoryItemId)
  expect(await pointsAt(4)).toBe(ALL_MARKS)
})

test('7: failing a card to have it back at once earns nothing more', async () => {
  const card = await firstCard(50)
  await review(50, card, { grade: 'again' })
  for (const hours of [50.1, 50.2, 50.3]) await review(hours, card)
  expect(await pointsAt(51)).toBe(ALL_MARKS)
})

test('8: taking a review back and giving it again earns once', async () => {
  const card = await firstCard(50)
  for (const hours of [50, 50.2, 50.4]) {
    const { clientId } = await review(hours, card)
    await as(room.studentId, hours, () => undoReview({ clientId: randomUUID(), undoes: clientId }))
  }
  expect(await pointsAt(51)).toBe(ALL_MARKS)
  await review(50.6, card)
  expect(await pointsAt(51)).toBe(ALL_MARKS + 1)
})

test('9: two devices at once earn once', async () => {
  const card = await firstCard(50)
  await Promise.all(Array.from({ length: 6 }, () => review(50, card)))
  expect(await pointsAt(51)).toBe(ALL_MARKS + 1)
})

test('10: reviews said to be of days gone by earn no more than one of today', async () => {
  const card = await firstCard(50)
  await review(50, card)
  for (const days of [1, 2, 3, 13]) await review(51, card, { agoMs: days * 86_400_000 })
  expect(await pointsAt(52)).toBeLessThanOrEqual(ALL_MARKS + 1)
})

test('11: travelling over time zones makes no second study day', async () => {
  const card = await firstCard(50)
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'Europe/Oslo']) {
    await as(room.studentId, 50, () => changeTimeZone(zone))
    await review(50.5, card)
  }
  expect(await pointsAt(52)).toBeLessThanOrEqual(ALL_MARKS + 1)
})

test('12: leaving the class and coming back earns nothing again', async () => {
  for (const isRemoved of [true, false]) {
    const changed = await as(room.teacherId, 2, () => setRemoved(room.classId, room.studentId, isRemoved))
    expect(changed.ok).toBe(true)
  }
  await takeQuiz(await anAssignment(room), 3)
  expect(await pointsAt(4)).toBe(ALL_MARKS)
})
