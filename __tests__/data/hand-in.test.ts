import { db } from '@/lib/data/db'
import { logOf } from '@/lib/data/review-log'
import { handIn } from '@/lib/data/hand-in'
import { fold } from '@/lib/domain/reviews/fold'

import { answerAll, begin, replyTo, send, shownAt } from '../support/attempt'
import { aClassroom, after, anAssignment, as, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

/** Everything that a hand-in writes for one student. */
async function written(userId: string) {
  return {
    attempts: await db.attempt.findMany({ where: { userId }, orderBy: { number: 'asc' } }),
    answers: await db.answer.findMany({
      where: { attempt: { userId } },
      orderBy: { questionVersionId: 'asc' },
    }),
    reviews: await db.review.findMany({ where: { userId }, orderBy: { id: 'asc' } }),
    cards: await db.card.findMany({ where: { userId }, orderBy: { memoryItemId: 'asc' } }),
    points: await db.pointEntry.findMany({ where: { userId }, orderBy: { id: 'asc' } }),
    standings: await db.standing.findMany({ where: { userId }, orderBy: { window: 'asc' } }),
  }
}

/** A student answers everything at `hours`, wrong where the stem says so, and hands in. */
async function take(
  room: Classroom,
  assignmentId: string,
  { hours = 1, wrong = [] as readonly string[] } = {},
) {
  const taking = await begin(room.studentId, assignmentId, hours)
  await as(room.studentId, hours, () => answerAll(room, taking, (stem) => !wrong.includes(stem)))
  return as(room.studentId, hours, () => handIn(taking.attemptId))
}

test('an attempt is marked: one mark a question, a pair and a neighbour', async () => {
  const room = await aClassroom()
  const result = await take(room, await anAssignment(room))
  expect(result).toEqual({
    ok: true,
    value: { assignmentId: expect.any(String), number: 1, handedInAt: after(1), marks: 10, maxMarks: 10 },
  })
})

test('handed in ten times at once, an attempt is scored once, and all ten get the same answer', async () => {
  const room = await aClassroom()
  const taking = await begin(room.studentId, await anAssignment(room))
  await as(room.studentId, 1, () => answerAll(room, taking))
  const results = await as(room.studentId, 1, () =>
    Promise.all(Array.from({ length: 10 }, () => handIn(taking.attemptId))),
  )
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
  const once = await written(room.studentId)
  expect(once.reviews).toHaveLength(7)
  expect(once.points.reduce((sum, { points }) => sum + points, 0)).toBe(10)
  expect(once.standings.map(({ window, points }) => [window, points])).toEqual([
    ['week', 10],
    ['month', 10],
    ['all', 10],
  ])
  expect(await as(room.studentId, 30, () => handIn(taking.attemptId))).toEqual(results[0])
  expect(await written(room.studentId)).toEqual(once)
})

test('a right answer comes back in two days, a wrong one tomorrow, an unanswered one makes no card', async () => {
  const room = await aClassroom()
  const { studentId } = room
  const taking = await begin(studentId, await anAssignment(room, { shuffleQuestions: false }))
  await as(studentId, 1, async () => {
    await send(taking, 1, replyTo(room, shownAt(taking, 1), true))
    await send(taking, 2, replyTo(room, shownAt(taking, 2), false))
    await send(taking, 3, { chosen: [], text: '  ' })
    await handIn(taking.attemptId)
  })
  const { cards } = await written(studentId)
  const dueOn = (index: number) =>
    cards.find(({ memoryItemId }) => memoryItemId === room.questions[index]?.memoryItemId)?.dueOn
  expect(dueOn(0)).toEqual(new Date('2026-03-18'))
  expect(dueOn(1)).toEqual(new Date('2026-03-17'))
  expect(cards).toHaveLength(2)
})

test('marks below full are a card that comes back tomorrow', async () => {
  const room = await aClassroom()
  const taking = await begin(room.studentId, await anAssignment(room, { shuffleQuestions: false }))
  const { chosen } = replyTo(room, shownAt(taking, 6), true)
  const [first = 0, second = 0] = chosen
  const result = await as(room.studentId, 1, async () => {
    await send(taking, 6, { chosen: [first, second, -1], text: null })
    return handIn(taking.attemptId)
  })
  expect(result).toMatchObject({ value: { marks: 2 } })
  const { reviews, cards } = await written(room.studentId)
  expect(reviews).toMatchObject([{ grade: 'again', correct: false, movesSchedule: true, source: 'quiz' }])
  expect(cards[0]?.dueOn).toEqual(new Date('2026-03-17'))
})

test('a second attempt on the same day is practice: it raises the mark, not the points, and moves nothing', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: 3 })
  const wrong = room.questions.slice(0, 3).map(({ stem }) => stem)
  await take(room, assignmentId, { wrong })
  const first = await written(room.studentId)
  await take(room, assignmentId, { hours: 3 })
  const second = await written(room.studentId)
  expect(second.attempts.map(({ marks }) => marks)).toEqual([7, 10])
  expect(second.points).toEqual(first.points)
  expect(second.standings).toEqual(first.standings)
  const state = ({ cards }: typeof first) => cards.map(({ stability, dueOn }) => ({ stability, dueOn }))
  expect(state(second)).toEqual(state(first))
  expect(second.reviews.filter(({ movesSchedule }) => !movesSchedule)).toHaveLength(7)
})

test('the same questions assigned twice earn their points once', async () => {
  const room = await aClassroom()
  await take(room, await anAssignment(room))
  await take(room, await anAssignment(room), { hours: 2 })
  const { standings } = await written(room.studentId)
  expect(standings.map(({ points }) => points)).toEqual([10, 10, 10])
})

test('a question that was wrong the first time can still earn in another assignment, once', async () => {
  const room = await aClassroom()
  const [wrong] = room.questions.map(({ stem }) => stem)
  await take(room, await anAssignment(room), { wrong: [wrong ?? ''] })
  await Promise.all(
    [await anAssignment(room), await anAssignment(room)].map((id) => take(room, id, { hours: 2 })),
  )
  const { standings } = await written(room.studentId)
  expect(standings.map(({ points }) => points)).toEqual([10, 10, 10])
})

test('every card is the fold of its log', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: 3, dueAt: after(400) })
  const wrong = room.questions.slice(2, 5).map(({ stem }) => stem)
  await take(room, assignmentId, { wrong })
  await take(room, assignmentId, { hours: 50 })
  await take(room, assignmentId, { hours: 300, wrong })
  const { cards, reviews } = await written(room.studentId)
  expect(cards).toHaveLength(7)
  const log = await logOf(db, room.studentId)
  expect(log).toHaveLength(reviews.length)
  for (const card of cards) {
    const state = fold(log.filter(({ memoryItemId }) => memoryItemId === card.memoryItemId))
    const { stability, difficulty, reviewCount, lapseCount, lastReviewedAt } = card
    expect(state).toMatchObject({ stability, difficulty, reviewCount, lapseCount, lastReviewedAt })
    expect(new Date(state?.dueDay ?? '')).toEqual(card.dueOn)
  }
})

test("an answer belongs to the study day of the learner's own zone", async () => {
  const room = await aClassroom({ zone: 'Pacific/Auckland' })
  await take(room, await anAssignment(room), { hours: 6 })
  const { reviews } = await written(room.studentId)
  const days = new Set(
    reviews.map(({ studyDay, timeZone }) => `${studyDay.toISOString().slice(0, 10)} ${timeZone}`),
  )
  expect([...days]).toEqual(['2026-03-16 Pacific/Auckland'])
})
