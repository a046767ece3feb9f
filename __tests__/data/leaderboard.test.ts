import { randomUUID } from 'node:crypto'

import { getReviewSession } from '@/lib/data/cards'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { getBoard, setShowOnBoard } from '@/lib/data/leaderboard'
import { getOpenPoints } from '@/lib/data/open-points'
import { getStudentHome } from '@/lib/data/student-home'
import { listQuizzes } from '@/lib/data/quizzes'
import { recordReview } from '@/lib/data/reviews'

import { answerAll, begin } from '../support/attempt'
import {
  aClassroom,
  after,
  aMember,
  anAssignment,
  as,
  aUser,
  CANARY,
  type Classroom,
} from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

/** A class of six of whom `shown` show themselves; student n hands in with n wrong answers. */
async function aClassWithPoints(shown: number): Promise<Classroom & { assignmentId: string }> {
  const room = await aClassroom({ students: 6 })
  const assignmentId = await anAssignment(room)
  for (const [index, userId] of room.studentIds.entries()) {
    const wrong = room.questions.slice(0, index).map(({ stem }) => stem)
    const taking = await begin(userId, assignmentId)
    await as(userId, 1, () => answerAll(room, taking, (stem) => !wrong.includes(stem)))
    await as(userId, 1, () => handIn(taking.attemptId))
  }
  const ids = room.studentIds.slice(0, shown)
  await db.membership.updateMany({ where: { userId: { in: [...ids] } }, data: { showOnBoard: true } })
  return { ...room, assignmentId }
}

const board = (userId: string, classId: string) => as(userId, 2, () => getBoard(classId, 'week'))

test('a student sees the first place and those near their own, by alias', async () => {
  const { classId, studentIds } = await aClassWithPoints(6)
  const view = await board(studentIds[5] ?? '', classId)
  expect(view).toMatchObject({ state: 'shown', skipped: { from: 2, to: 3 }, canManage: false })
  expect(view?.rows.map(({ place, alias, score, isOwn }) => [place, alias, score, isOwn])).toEqual([
    [1, 'Student 1', 10, false],
    [4, 'Student 4', 7, false],
    [5, 'Student 5', 6, false],
    [6, 'Student 6', 5, true],
  ])
  expect(view?.own).toMatchObject({ place: 6, gap: { score: 1, place: 5 } })
  expect(view?.own?.parts).toEqual({ firstAttempts: 5, dueReviews: 0 })
  for (const id of studentIds) expect(JSON.stringify(view)).not.toContain(id)
})

test('those who do not show themselves stand on no board, and see their own points', async () => {
  const { classId, studentIds } = await aClassWithPoints(5)
  const hidden = await board(studentIds[5] ?? '', classId)
  expect(hidden?.own).toMatchObject({ place: null, score: 5, showOnBoard: false, gap: null })
  expect(hidden?.rows.map(({ alias }) => alias)).not.toContain('Student 6')
  expect((await board(studentIds[0] ?? '', classId))?.rows).toHaveLength(3)
})

test('fewer than five are no board', async () => {
  const { classId, studentId } = await aClassWithPoints(4)
  expect(await board(studentId, classId)).toMatchObject({
    state: 'few',
    rows: [],
    own: { score: 10, place: null },
  })
})

test('a teacher sees who shows themselves, all of them, and can have no board at all', async () => {
  const { classId, studentId, teacherId } = await aClassWithPoints(5)
  const shown = await board(teacherId, classId)
  expect(shown).toMatchObject({ own: null, canManage: true })
  expect(shown?.rows).toHaveLength(5)
  await db.class.update({ where: { id: classId }, data: { boardEnabled: false } })
  expect(await board(studentId, classId)).toMatchObject({ state: 'off', rows: [], own: { score: 10 } })
})

test('only members see a board, and only their own wish shows them', async () => {
  const { classId, studentId, teacherId } = await aClassWithPoints(5)
  const elsewhere = await aClassroom()
  for (const userId of [await aUser('student'), await aUser('teacher'), elsewhere.studentId]) {
    expect(await board(userId, classId)).toBeNull()
    const set = await as(userId, 2, () => setShowOnBoard(classId, true))
    expect(set).toEqual({ ok: false, error: { code: 'not-found' } })
  }
  expect(await refusal(() => as(null, 2, () => getBoard(classId, 'week')))).toBe(401)
  expect(await as(teacherId, 2, () => setShowOnBoard(classId, true))).toMatchObject({ ok: false })
  expect(await as(studentId, 2, () => setShowOnBoard(classId, false))).toMatchObject({ ok: true })
  expect(await board(studentId, classId)).toMatchObject({ state: 'few', own: { showOnBoard: false } })
})

test('a new week begins with nothing, and all time keeps it', async () => {
  const { classId, studentId } = await aClassWithPoints(6)
  const later = (window: 'week' | 'month' | 'all') => as(studentId, 24 * 8, () => getBoard(classId, window))
  expect((await later('week'))?.own).toMatchObject({ score: 0, place: 1 })
  expect((await later('month'))?.own).toMatchObject({ score: 10 })
  expect((await later('all'))?.own).toMatchObject({ score: 10 })
})

test('a week that is over can be read, and does not change any more', async () => {
  const { classId, studentIds } = await aClassWithPoints(6)
  const [first = '', second = ''] = studentIds
  await db.standing.createMany({
    data: [
      { classId, userId: second, window: 'week', windowStart: new Date('2026-03-23'), points: 4 },
      { classId, userId: second, window: 'week', windowStart: new Date('2026-03-02'), points: 1 },
    ],
  })
  const look = (from: string | null) => as(first, 24 * 8, () => getBoard(classId, 'week', { from }))
  expect(await look(null)).toMatchObject({ windowStart: '2026-03-23', isCurrent: true, after: null })
  expect((await look(null))?.rows[0]).toMatchObject({ alias: 'Student 2', score: 4 })
  const over = await look('2026-03-18')
  expect(over).toMatchObject({
    windowStart: '2026-03-16',
    isCurrent: false,
    before: '2026-03-02',
    after: '2026-03-23',
    own: { score: 10, parts: { firstAttempts: 10, dueReviews: 0 }, place: 1 },
  })
  expect(await look('2026-03-02')).toMatchObject({ before: null, after: '2026-03-16', own: { score: 0 } })
})

test('equal points share a place, stand by alias, and all of a board ends near the own row', async () => {
  const { classId, studentIds } = await aClassWithPoints(6)
  const [first = '', second = '', third = ''] = studentIds
  const level = { where: { classId, userId: { in: [second, third] } }, data: { points: 9 } }
  await db.standing.updateMany(level)
  await db.membership.updateMany({ where: { userId: third }, data: { alias: 'Amber Wren' } })
  const rows = (id: string, isWhole: boolean) =>
    as(id, 2, async () => (await getBoard(classId, 'week', { isWhole }))?.rows)
  expect((await rows(first, true))?.map(({ place, alias }) => [place, alias])).toEqual([
    [1, 'Student 1'],
    [2, 'Amber Wren'],
    [2, 'Student 2'],
  ])
  expect((await rows(studentIds[5] ?? '', true))?.map(({ place }) => place)).toEqual([1, 2, 2, 4, 5, 6])
})

test('a hidden member is in no answer that anybody else gets', async () => {
  const { classId, studentIds, teacherId } = await aClassWithPoints(5)
  for (const userId of [...studentIds.slice(0, 5), teacherId]) {
    for (const window of ['week', 'month', 'all'] as const) {
      const view = await as(userId, 2, () => getBoard(classId, window, { isWhole: true }))
      expect(JSON.stringify(view)).not.toContain('Student 6')
    }
  }
})

test('who left the class is on no board, and five with them are four', async () => {
  const { classId, studentIds, studentId } = await aClassWithPoints(5)
  await db.membership.updateMany({ where: { userId: studentIds[4] ?? '' }, data: { removedAt: after(1) } })
  expect(await board(studentId, classId)).toMatchObject({ state: 'few', shownCount: 4, rows: [] })
  expect(await board(studentIds[4] ?? '', classId)).toBeNull()
})

test('repeating an attempt or a review adds nothing', async () => {
  const room = await aClassWithPoints(6)
  const { classId, studentId } = room
  const again = await anAssignment(room, { attemptsAllowed: 5 })
  for (const hours of [2, 3, 4]) {
    const taking = await begin(studentId, again, hours)
    await as(studentId, hours, () => answerAll(room, taking))
    await as(studentId, hours, () => handIn(taking.attemptId))
  }
  expect((await board(studentId, classId))?.own?.score).toBe(10)
  const { cards } = await as(studentId, 50, getReviewSession)
  const [card] = cards
  for (const hours of [50, 50.1, 50.2, 51]) {
    const review = { clientId: randomUUID(), cardId: card?.cardId ?? '', grade: 'good' as const }
    await as(studentId, hours, () => recordReview({ ...review, agoMs: 0, responseMs: null }))
  }
  const own = (await as(studentId, 51, () => getBoard(classId, 'week')))?.own
  expect(own).toMatchObject({ score: 11, parts: { firstAttempts: 10, dueReviews: 1 } })
})

test('what can still be earned: due cards, and first attempts that have not been handed in', async () => {
  const room = await aClassWithPoints(6)
  const { classId, studentId, teacherId } = room
  const open = (userId: string, hours = 2) => as(userId, hours, () => getOpenPoints(classId))
  expect(await open(studentId)).toEqual({ dueCards: 0, quizzes: [] })
  expect((await open(studentId, 50)).dueCards).toBe(7)
  await anAssignment(room)
  expect(await open(studentId)).toEqual({ dueCards: 0, quizzes: [] })
  expect((await open(room.studentIds[2] ?? '')).quizzes).toMatchObject([{ points: 2, isBegun: false }])
  const newcomer = await aMember(classId, { index: 9 })
  await begin(newcomer, room.assignmentId, 2)
  expect((await open(newcomer)).quizzes).toMatchObject([
    { points: 10, isBegun: true },
    { points: 10, isBegun: false },
  ])
  for (const userId of [teacherId, await aUser('student')]) {
    expect(await open(userId)).toEqual({ dueCards: 0, quizzes: [] })
  }
  expect(await refusal(() => as(null, 2, () => getOpenPoints(classId)))).toBe(401)
})

test('a home without a class says so, and shows the first stem without its answer', async () => {
  expect(await as(await aUser('student'), 2, getStudentHome)).toMatchObject({
    hasClass: false,
    quizzes: [],
    board: null,
  })
  const room = await aClassWithPoints(6)
  const home = await as(room.studentId, 50, getStudentHome)
  expect(home.first?.stem).toBeTruthy()
  const { key } = await db.questionVersion.findFirstOrThrow({ where: { stem: home.first?.stem ?? '' } })
  expect(Object.keys(home.first ?? {}).toSorted()).toEqual(['context', 'stem', 'title'])
  expect(JSON.stringify([home.first, home.quizzes])).not.toContain(key[0])
  expect(JSON.stringify([home.first, home.quizzes])).not.toContain(CANARY)
  expect(await refusal(() => as(null, 2, getStudentHome))).toBe(401)
})

test('home tells what is due, what is assigned and what was kept', async () => {
  const room = await aClassWithPoints(6)
  await anAssignment(room)
  const monday = await as(room.studentId, 2, getStudentHome)
  expect(monday).toMatchObject({
    today: '2026-03-16',
    dueCount: 0,
    first: null,
    nextDay: '2026-03-17',
    daysInARow: 1,
  })
  expect(monday.quizzes.map(({ status, counted }) => [status, counted?.marks])).toEqual([
    ['open', undefined],
    ['done', 10],
  ])
  expect(monday.board?.own).toMatchObject({ place: 1 })
  const wednesday = await as(room.studentId, 50, getStudentHome)
  expect(wednesday).toMatchObject({ dueCount: 7, keptCount: 0, daysInARow: 0 })
  expect(wednesday.first?.title).toBe('The Skarholm light')
})

test('what was recalled after days is kept', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: 2 })
  for (const hours of [1, 60]) {
    const taking = await begin(room.studentId, assignmentId, hours)
    await as(room.studentId, hours, () => answerAll(room, taking))
    await as(room.studentId, hours, () => handIn(taking.attemptId))
  }
  const home = await as(room.studentId, 61, getStudentHome)
  expect(home.keptCount).toBe(7)
  expect(home.kept).toMatchObject([{ afterDays: 2 }, { afterDays: 2 }])
  expect(await as(await aUser('student'), 2, listQuizzes)).toEqual([])
})

test('an open attempt says where to go on', async () => {
  const room = await aClassroom()
  const taking = await begin(room.studentId, await anAssignment(room))
  expect((await as(room.studentId, 1, listQuizzes))[0]?.open).toEqual({ nextPlace: 1 })
  await as(room.studentId, 1, () => answerAll(room, { ...taking, questions: taking.questions.slice(0, 3) }))
  expect((await as(room.studentId, 1, listQuizzes))[0]?.open).toEqual({ nextPlace: 4 })
})
