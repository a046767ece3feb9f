import { randomUUID } from 'node:crypto'

import { getReviewSession } from '@/lib/data/cards'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { recordReview, undoReview } from '@/lib/data/reviews'
import type { Grade } from '@/lib/domain/reviews/schedule'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, anAssignment, as, aUser, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

/** A student with seven cards, made on the Monday: all due on Wednesday, but for `wrong`, due on Tuesday. */
async function withCards({ wrong = 0 } = {}): Promise<Classroom> {
  const room = await aClassroom()
  const taking = await begin(room.studentId, await anAssignment(room))
  const stems = room.questions.slice(0, wrong).map(({ stem }) => stem)
  await as(room.studentId, 1, () => answerAll(room, taking, (stem) => !stems.includes(stem)))
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  return room
}

const session = (userId: string, hours: number) => as(userId, hours, getReviewSession)

function review(
  userId: string,
  hours: number,
  sent: { cardId: string; grade?: Grade; clientId?: string; agoMs?: number },
) {
  const { cardId, grade = 'good', clientId = randomUUID(), agoMs = 0 } = sent
  return as(userId, hours, () => recordReview({ clientId, cardId, grade, agoMs, responseMs: 3000 }))
}

const firstCard = async (userId: string, hours: number): Promise<string> =>
  (await session(userId, hours)).cards[0]?.cardId ?? ''

const cardOf = (userId: string, memoryItemId: string) =>
  db.card.findUniqueOrThrow({ where: { userId_memoryItemId: { userId, memoryItemId } } })

const pointsOf = async (userId: string): Promise<number> => {
  const { _sum } = await db.pointEntry.aggregate({
    where: { userId, reason: { not: 'first_attempt' } },
    _sum: { points: true },
  })
  return _sum.points ?? 0
}

const standingsOf = async (userId: string) =>
  (await db.standing.findMany({ where: { userId, window: 'all' } })).map(({ points }) => points)

test('a card is due when its study day begins where the learner is, and not before', async () => {
  const { studentId } = await withCards({ wrong: 2 })
  expect((await session(studentId, 2)).cards).toHaveLength(0)
  expect((await session(studentId, 18.99)).cards).toHaveLength(0)
  expect((await session(studentId, 19)).cards).toHaveLength(2)
  expect((await session(studentId, 43)).cards).toHaveLength(7)
})

test('a session brings the backs along, the next day and the week ahead', async () => {
  const { studentId } = await withCards({ wrong: 2 })
  const { cards, forecast, nextDay, cardCount, waiting } = await session(studentId, 25)
  expect(forecast.map(({ count }) => count)).toEqual([2, 5, 0, 0, 0, 0, 0])
  expect({ nextDay, cardCount, waiting }).toEqual({ nextDay: '2026-03-18', cardCount: 7, waiting: 0 })
  for (const card of cards) {
    expect(card.answer.length).toBeGreaterThan(0)
    expect(card.source?.quote.number).toBeGreaterThan(0)
    expect(card.daysAfter.again).toBeLessThan(card.daysAfter.good)
    expect(card.recall).toBeGreaterThan(0.5)
  }
})

test('a review moves the card, once however often it is sent', async () => {
  const { studentId } = await withCards()
  const cardId = await firstCard(studentId, 50)
  const clientId = randomUUID()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => review(studentId, 50, { cardId, clientId })),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await cardOf(studentId, cardId)).toMatchObject({ reviewCount: 2 })
  expect(await db.review.count({ where: { userId: studentId, memoryItemId: cardId } })).toBe(2)
  expect(await pointsOf(studentId)).toBe(1)
  expect((await session(studentId, 50)).cards).toHaveLength(6)
})

test('the days a button promises are the days the card stays away', async () => {
  const { studentId } = await withCards()
  const [card] = (await session(studentId, 50)).cards
  const answer = await review(studentId, 50, { cardId: card?.cardId ?? '' })
  expect(answer).toMatchObject({ ok: true, value: { daysAway: card?.daysAfter.good } })
})

test('an undo leaves card, points and standing as they were, and the log longer', async () => {
  const { studentId } = await withCards()
  const cardId = await firstCard(studentId, 50)
  const [card, standings] = [await cardOf(studentId, cardId), await standingsOf(studentId)]
  const clientId = randomUUID()
  await review(studentId, 50, { cardId, clientId })
  expect(await standingsOf(studentId)).toEqual([11])
  const undo = { clientId: randomUUID(), undoes: clientId }
  const twice = await as(studentId, 50, () => Promise.all([undoReview(undo), undoReview(undo)]))
  expect(twice[0]).toEqual(twice[1])
  await as(studentId, 50, () => undoReview({ clientId: randomUUID(), undoes: clientId }))
  expect(await cardOf(studentId, cardId)).toEqual(card)
  expect(await standingsOf(studentId)).toEqual(standings)
  expect(await pointsOf(studentId)).toBe(0)
  expect(await db.review.count({ where: { userId: studentId, memoryItemId: cardId } })).toBe(3)
  expect((await session(studentId, 50)).cards).toHaveLength(7)
  await review(studentId, 51, { cardId })
  expect(await pointsOf(studentId)).toBe(1)
})

test('what a day asks neither grows nor shrinks while it is done: each review takes one away, an undo brings it back', async () => {
  const { studentId } = await withCards()
  for (const { cardId } of (await session(studentId, 50)).cards) await review(studentId, 50, { cardId })
  // Seven cards with some days of leeway each: whatever is done on one day changes what the others hold.
  const asked = async (hours: number) => (await session(studentId, hours)).cards.map(({ cardId }) => cardId)
  let reviewed = 0
  for (let hours = 74; reviewed === 0; hours += 24) {
    const today = await asked(hours)
    for (const [index, cardId] of today.entries()) {
      const grade = index % 2 === 0 ? ('again' as const) : ('good' as const)
      const clientId = randomUUID()
      await review(studentId, hours, { cardId, grade, clientId })
      expect(await asked(hours)).toEqual(today.slice(index + 1))
      await as(studentId, hours, () => undoReview({ clientId: randomUUID(), undoes: clientId }))
      expect(await asked(hours)).toEqual(today.slice(index))
      await review(studentId, hours, { cardId, grade })
    }
    expect((await session(studentId, hours)).forecast[0]?.count).toBe(0)
    reviewed += today.length
  }
  expect(reviewed).toBeGreaterThan(0)
})

test('reviews that two devices made without a network count in true order, in whichever order they come', async () => {
  const states = []
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    const { studentId } = await withCards()
    const cardId = await firstCard(studentId, 50)
    const given = [
      { grade: 'again' as const, agoMs: 150 * 3_600_000 },
      { grade: 'good' as const, agoMs: 100 * 3_600_000 },
      { grade: 'good' as const, agoMs: 4 * 3_600_000 },
    ]
    for (const index of order) await review(studentId, 200, { cardId, ...given[index] })
    const { stability, difficulty, dueOn, reviewCount, lapseCount } = await cardOf(studentId, cardId)
    const points = await pointsOf(studentId)
    states.push({ stability, difficulty, dueOn, reviewCount, lapseCount, points })
  }
  expect(states[1]).toEqual(states[0])
  expect(states[2]).toEqual(states[0])
})

test('a clock that is wrong by years moves nothing out of reach', async () => {
  const { studentId } = await withCards()
  const cardId = await firstCard(studentId, 50)
  await review(studentId, 50, { cardId, agoMs: -1e12 })
  expect((await cardOf(studentId, cardId)).lastReviewedAt).toEqual(new Date('2026-03-18T10:00:00Z'))
  const other = await firstCard(studentId, 50)
  await review(studentId, 50, { cardId: other, agoMs: 1e12 })
  const times = await db.review.findMany({ where: { userId: studentId, memoryItemId: other } })
  expect(Math.min(...times.map(({ reviewedAt }) => reviewedAt.getTime()))).toBe(
    Date.parse('2026-03-16T09:00:00Z'),
  )
})

test('repeats, early reviews and forgotten cards earn nothing', async () => {
  const { studentId } = await withCards()
  const { cards } = await session(studentId, 50)
  const [first, second] = cards.map(({ cardId }) => cardId)
  for (let time = 0; time < 5; time++) await review(studentId, 50 + time, { cardId: first ?? '' })
  expect(await pointsOf(studentId)).toBe(1)
  await review(studentId, 80, { cardId: first ?? '' })
  await review(studentId, 80, { cardId: second ?? '', grade: 'again' })
  expect(await pointsOf(studentId)).toBe(1)
})

test('no more points come from due reviews in a day than a day has cards', async () => {
  const room = await withCards()
  await db.pointEntry.create({
    data: {
      classId: room.classId,
      userId: room.studentId,
      reason: 'due_review',
      sourceId: randomUUID(),
      points: 39,
      earnedAt: new Date('2026-03-18T09:00:00Z'),
    },
  })
  const { cards } = await session(room.studentId, 50)
  for (const { cardId } of cards.slice(0, 3)) await review(room.studentId, 50, { cardId })
  expect(await pointsOf(room.studentId)).toBe(40)
})

test("nobody reads, reviews or takes back another's cards", async () => {
  const { studentId, teacherId } = await withCards()
  const cardId = await firstCard(studentId, 50)
  const clientId = randomUUID()
  await review(studentId, 50, { cardId, clientId })
  const notFound = { ok: false, error: { code: 'not-found' } }
  for (const userId of [await aUser('student'), teacherId]) {
    expect((await session(userId, 50)).cards).toEqual([])
    expect(await review(userId, 50, { cardId })).toEqual(notFound)
    expect(await as(userId, 50, () => undoReview({ clientId: randomUUID(), undoes: clientId }))).toEqual(
      notFound,
    )
  }
  expect(await refusal(() => as(null, 50, getReviewSession))).toBe(401)
  expect(await refusal(() => as(null, 50, () => undoReview({ clientId, undoes: clientId })))).toBe(401)
})

test('what a quiz recorded cannot be taken back', async () => {
  const { studentId } = await withCards()
  const { id } = await db.review.findFirstOrThrow({ where: { userId: studentId } })
  const undo = await as(studentId, 2, () => undoReview({ clientId: randomUUID(), undoes: id }))
  expect(undo).toEqual({ ok: false, error: { code: 'not-found' } })
})
