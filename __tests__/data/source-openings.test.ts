import { randomUUID } from 'node:crypto'

import { getResult } from '@/lib/data/attempt-results'
import { getReviewSession } from '@/lib/data/cards'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { getReading } from '@/lib/data/reading'
import { replayLearner } from '@/lib/data/replay'
import { recordReview } from '@/lib/data/reviews'

import { answerAll, begin, replyTo, send, shownAt } from '../support/attempt'
import { aClassroom, after, anAssignment, as, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

/** A student who took the quiz on the Monday, all right, and may take it again. */
async function aTaker(): Promise<Classroom & { readonly assignmentId: string }> {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: 3, dueAt: after(1000) })
  const taking = await begin(room.studentId, assignmentId)
  await as(room.studentId, 1, () => answerAll(room, taking))
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  return { ...room, assignmentId }
}

const cardsOf = (userId: string) => db.card.findMany({ where: { userId }, orderBy: { memoryItemId: 'asc' } })

const review = (userId: string, hours: number, cardId: string) =>
  as(userId, hours, () =>
    recordReview({ clientId: randomUUID(), cardId, grade: 'again', agoMs: 0, responseMs: null }),
  )

const session = (userId: string, hours: number) => as(userId, hours, getReviewSession)

test.each([
  ['its article', (id: string) => getReading(id).then(Boolean)],
  ['the result', (id: string) => getResult(id).then(Boolean)],
])(
  'a card that is answered after %s was opened that day is practice, and counts the next',
  async (_, open) => {
    const { studentId, assignmentId } = await aTaker()
    expect(await as(studentId, 50, () => open(assignmentId))).toBe(true)
    const before = await cardsOf(studentId)
    const [first, ...rest] = (await session(studentId, 50)).cards
    expect(first).toMatchObject({ isPractice: true, daysAfter: { again: 1, good: 1 } })
    const cardId = first?.cardId ?? ''
    expect(await review(studentId, 50, cardId)).toMatchObject({ ok: true, value: { daysAway: 1 } })
    expect(await cardsOf(studentId)).toEqual(before)
    expect(await db.review.findFirst({ where: { userId: studentId, source: 'card' } })).toMatchObject({
      isAssisted: true,
      movesSchedule: false,
    })
    expect(await db.pointEntry.count({ where: { userId: studentId, reason: 'due_review' } })).toBe(0)
    expect(await replayLearner(studentId, after(51))).toMatchObject({ changed: 0 })

    const later = await session(studentId, 51)
    expect(later.cards.map((card) => card.cardId)).toEqual(rest.map((card) => card.cardId))
    const tomorrow = (await session(studentId, 74)).cards.find((card) => card.cardId === cardId)
    expect(tomorrow?.isPractice).toBe(false)
    await review(studentId, 74, cardId)
    expect((await cardsOf(studentId)).find(({ memoryItemId }) => memoryItemId === cardId)).toMatchObject({
      reviewCount: 2,
      lapseCount: 1,
    })
  },
)

test('in a quiz that is taken again on another day only what was answered before the article was opened counts', async () => {
  const room = await aTaker()
  const { studentId, assignmentId } = room
  const taking = await begin(studentId, assignmentId, 50)
  const [one, other] = [shownAt(taking, 1), shownAt(taking, 2)]
  await as(studentId, 50, () => send(taking, 1, replyTo(room, one, false)))
  await as(studentId, 51, () => getReading(assignmentId))
  await as(studentId, 52, () => send(taking, 2, replyTo(room, other, false)))
  await as(studentId, 52, () => handIn(taking.attemptId))
  const given = await db.review.findMany({
    where: { userId: studentId, attemptId: taking.attemptId },
    orderBy: { reviewedAt: 'asc' },
    select: { isAssisted: true, movesSchedule: true },
  })
  expect(given).toEqual([
    { isAssisted: false, movesSchedule: true },
    { isAssisted: true, movesSchedule: false },
  ])
})

test('what another student opened, or another day, assists nobody', async () => {
  const { studentId, assignmentId, classId } = await aTaker()
  await as(studentId, 25, () => getReading(assignmentId))
  const stranger = await aClassroom()
  expect(await as(stranger.studentId, 50, () => getReading(assignmentId))).toBeNull()
  expect(await db.sourceOpening.count({ where: { userId: stranger.studentId } })).toBe(0)
  const { cards } = await session(studentId, 50)
  expect(cards.length).toBeGreaterThan(0)
  expect(cards.filter(({ isPractice }) => isPractice)).toEqual([])
  expect(classId).not.toBe(stranger.classId)
})

test('a card leads to its sentence in the article, and what was answered before that was opened counts', async () => {
  const { studentId, assignmentId } = await aTaker()
  const [card] = (await session(studentId, 50)).cards
  expect(card?.reading?.assignmentId).toBe(assignmentId)
  const reading = await as(studentId, 50, () => getReading(assignmentId))
  const places = reading?.articles.flatMap(({ marks }) => marks.map(({ place }) => place))
  expect(places).toContain(card?.reading?.place)
  const { text = '', marks = [] } = reading?.articles[0] ?? {}
  const mark = marks.find(({ place }) => place === card?.reading?.place)
  expect(card?.source?.quote.text).toContain(text.slice(mark?.start, mark?.end))

  const graded = {
    clientId: randomUUID(),
    cardId: card?.cardId ?? '',
    grade: 'good' as const,
    responseMs: 4000,
  }
  await as(studentId, 50.01, () => recordReview({ ...graded, agoMs: 60_000 }))
  expect(await db.review.findFirst({ where: { userId: studentId, source: 'card' } })).toMatchObject({
    isAssisted: false,
    movesSchedule: true,
  })
})

test('a card leads to no article of a class that its learner has left', async () => {
  const { studentId, classId } = await aTaker()
  await db.membership.updateMany({ where: { classId, userId: studentId }, data: { removedAt: after(2) } })
  const { cards } = await session(studentId, 50)
  expect(cards.length).toBeGreaterThan(0)
  expect(cards.map(({ reading }) => reading).filter(Boolean)).toEqual([])
})
