import { randomUUID } from 'node:crypto'

import { getReviewSession } from '@/lib/data/cards'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { getBoard, setShowOnBoard } from '@/lib/data/leaderboard'
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
  (await as(room.studentId, hours, () => getBoard(room.classId, 'all')))?.own?.score

const firstCard = async (hours: number): Promise<string> =>
  (await as(room.studentId, hours, getReviewSession)).cards[0]?.cardId ?? ''

const review = (
  hours: number,
  cardId: string,
  change: { agoMs?: number; grade?: 'good' | 'again' | 'easy' } = {},
) => {
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
  expect(standing?.own?.score).toBe(ALL_MARKS)
})

test('3: answers changed after handing in earn nothing', async () => {
  const late = await aMember(room.classId, { index: 8 })
  const taking = await begin(late, assignmentId, 2)
  await as(late, 2, () => answerAll(room, taking, () => false))
  await as(late, 2, () => handIn(taking.attemptId))
  const before = (await as(late, 2, () => getBoard(room.classId, 'all')))?.own?.score
  const changed = await as(late, 2, () =>
    send(taking, 1, { ...replyTo(room, shownAt(taking, 1), true), sequence: 99 }),
  )
  expect(changed.ok).toBe(false)
  await as(late, 2, () => handIn(taking.attemptId))
  expect((await as(late, 3, () => getBoard(room.classId, 'all')))?.own?.score).toBe(before)
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

const keptAt = async (hours: number): Promise<number | undefined> =>
  (await as(room.studentId, hours, () => getBoard(room.classId, 'week', { measure: 'kept' })))?.own?.score

/** Reviews every card that the room's set has made. */
async function reviewAll(hours: number, grade: 'good' | 'again' | 'easy' = 'good'): Promise<string[]> {
  const sent: string[] = []
  for (const { memoryItemId } of room.questions) {
    sent.push((await review(hours, memoryItemId, { grade })).clientId)
  }
  return sent
}

const DAY = 24
/** One of seven was first answered by true or false: that may have been a guess, and its first recall is its first answer. */
const ALL_FACTS = 6

test('12: leaving the class and coming back earns nothing again', async () => {
  for (const isRemoved of [true, false]) {
    const changed = await as(room.teacherId, 2, () => setRemoved(room.classId, room.studentId, isRemoved))
    expect(changed.ok).toBe(true)
  }
  await takeQuiz(await anAssignment(room), 3)
  expect(await pointsAt(4)).toBe(ALL_MARKS)
})

test('an honest learner keeps a fact from the first day on which it is recalled, until it fades', async () => {
  expect(await keptAt(2)).toBe(0)
  await reviewAll(2 * DAY + 2)
  expect(await keptAt(2 * DAY + 3)).toBe(ALL_FACTS)
  const later = (await keptAt(120 * DAY)) ?? 0
  expect(later).toBeLessThan(ALL_FACTS)
  expect(later).toBeGreaterThan(0)
})

test('13: a quiz alone keeps nothing, nor does a second one on the same day', async () => {
  await takeQuiz(await anAssignment(room), 2)
  await takeQuiz(await anAssignment(room), 3)
  expect(await keptAt(4)).toBe(0)
})

test('14: cards repeated all day keep nothing', async () => {
  for (const hours of [2, 3, 4, 9]) await reviewAll(hours)
  expect(await keptAt(10)).toBe(0)
})

test('15: crossing time zones to make it tomorrow keeps nothing', async () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
    await as(room.studentId, 2, () => changeTimeZone(zone))
    await reviewAll(2.5)
  }
  expect(await keptAt(3)).toBe(0)
})

test('16: reviews said to be of another day keep nothing', async () => {
  for (const days of [1, 2, 13]) {
    for (const { memoryItemId } of room.questions) await review(3, memoryItemId, { agoMs: days * 86_400_000 })
  }
  expect(await keptAt(4)).toBe(0)
})

test('17: reviewing early, daily or with a better grade keeps no more than reviewing what is due', async () => {
  const all = room.questions.length
  for (const days of [2, 3, 4, 5]) await reviewAll(days * DAY + 2, 'easy')
  expect(await keptAt(5 * DAY + 3)).toBe(all)
})

test('18: a wrong answer takes a fact off, and doing it again on the same day does not bring it back', async () => {
  await reviewAll(2 * DAY + 2)
  await reviewAll(4 * DAY, 'again')
  expect(await keptAt(4 * DAY + 1)).toBe(0)
  await reviewAll(4 * DAY + 2)
  expect(await keptAt(4 * DAY + 3)).toBe(0)
})

test('19: a review taken back keeps nothing', async () => {
  for (const undoes of await reviewAll(2 * DAY + 2)) {
    await as(room.studentId, 2 * DAY + 3, () => undoReview({ clientId: randomUUID(), undoes }))
  }
  expect(await keptAt(2 * DAY + 4)).toBe(0)
})

test('20: assigning the same facts again does not count them twice, and other facts do not count here', async () => {
  const elsewhere = await aClassroom()
  const there = { classId: elsewhere.classId, userId: room.studentId, role: 'student' } as const
  await db.membership.create({ data: { ...there, alias: 'Student', aliasKey: randomUUID() } })
  await takeQuiz(await anAssignment(room), 2)
  await reviewAll(2 * DAY + 2)
  expect(await keptAt(2 * DAY + 3)).toBe(ALL_FACTS)
  const other = await as(room.studentId, 51, () => getBoard(elsewhere.classId, 'week', { measure: 'kept' }))
  expect(other?.own?.score).toBe(0)
})

test('21: hiding and showing again changes no league within its week', async () => {
  for (let index = 1; index < 14; index++) await aMember(room.classId, { index, showOnBoard: true })
  const show = (shown: boolean) => as(room.studentId, 2, () => setShowOnBoard(room.classId, shown))
  const leagueOf = async () => {
    await as(room.studentId, 2, () => getBoard(room.classId, 'week', { scope: 'league' }))
    const week = {
      classId: room.classId,
      userId: room.studentId,
      window: 'week',
      league: { not: null },
    } as const
    return db.standing.findMany({ where: week, select: { league: true, windowStart: true } })
  }
  await show(true)
  const before = await leagueOf()
  expect(before).toHaveLength(1)
  for (const shown of [false, true, false, true]) {
    await show(shown)
    expect(await leagueOf()).toEqual(before)
  }
})
