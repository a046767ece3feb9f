import { db } from '@/lib/data/db'
import { getBoard, setShowOnBoard, type BoardView } from '@/lib/data/leaderboard'
import { BOARD_WINDOWS } from '@/lib/domain/leaderboard/windows'

import { aClassroom, aMember, as, aUser, QUESTIONS, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

const WEEK = 24 * 7
const LAST_WEEK = new Date('2026-03-09')
const THIS_WEEK = new Date('2026-03-16')

/** A class in which all show themselves; in the week before, student n earned n points less than fifty. */
async function aBigClass(students = 14): Promise<Classroom> {
  const room = await aClassroom({ students, questions: [QUESTIONS.short] })
  const { classId, studentIds } = room
  await db.membership.updateMany({ where: { classId }, data: { showOnBoard: true } })
  const week = { classId, window: 'week' as const, windowStart: LAST_WEEK }
  await db.standing.createMany({
    data: studentIds.map((userId, index) => ({ ...week, userId, points: 49 - index })),
  })
  return room
}

const league = (userId: string | null, classId: string, hours = 2) =>
  as(userId, hours, () => getBoard(classId, 'week', { scope: 'league', isWhole: true }))

const aliases = (board: BoardView | null) => board?.rows.map(({ alias }) => alias)

/** Gives a student points in this week. */
const earn = (classId: string, userId: string, points: number) =>
  db.standing.upsert({
    where: {
      classId_window_windowStart_userId: { classId, window: 'week', windowStart: THIS_WEEK, userId },
    },
    create: { classId, window: 'week', windowStart: THIS_WEEK, userId, points },
    update: { points },
    select: { userId: true },
  })

test('a league holds those whose points were nearest, and no one else is on its board', async () => {
  const { classId, studentIds } = await aBigClass()
  const [first = '', last = ''] = [studentIds[0], studentIds[13]]
  await earn(classId, last, 9)
  const top = await league(first, classId)
  expect(top).toMatchObject({ scope: 'league', hasLeague: true, state: 'shown', shownCount: 7 })
  const bottom = await league(last, classId)
  expect(bottom?.own).toMatchObject({ place: 1, score: 9 })
  expect(bottom?.shownCount).toBe(7)
  for (const alias of aliases(bottom) ?? []) {
    expect(Number(alias.replace('Student ', ''))).toBeGreaterThan(7)
  }
  for (const id of studentIds) expect(JSON.stringify([top, bottom])).not.toContain(id)
})

test('a league is fixed for its week, whatever is earned and whoever comes, and made anew in the next', async () => {
  const { classId, studentIds } = await aBigClass()
  const [first = '', last = ''] = [studentIds[0], studentIds[13]]
  const before = await league(first, classId)
  await earn(classId, last, 99)
  const newcomer = await aMember(classId, { index: 20, showOnBoard: true })
  expect(await league(first, classId, 30)).toEqual(before)
  expect(await league(newcomer, classId, 30)).toMatchObject({
    scope: 'class',
    hasLeague: false,
    shownCount: 15,
  })
  const next = await league(last, classId, WEEK + 2)
  expect(next).toMatchObject({ scope: 'league', isCurrent: true })
  expect((await league(newcomer, classId, WEEK + 2))?.hasLeague).toBe(true)
  const mine = await db.standing.findMany({
    where: { classId, windowStart: new Date('2026-03-23'), userId: { in: [first, last] } },
    select: { league: true },
  })
  expect(new Set(mine.map((each) => each.league)).size).toBe(1)
})

test('many who look at once make the leagues once', async () => {
  const { classId, studentIds } = await aBigClass()
  await Promise.all(studentIds.slice(0, 6).map((id) => league(id, classId)))
  const rows = await db.standing.findMany({
    where: { classId, windowStart: THIS_WEEK, window: 'week' },
    select: { league: true },
  })
  expect(rows).toHaveLength(14)
  expect(rows.filter((row) => row.league === 1)).toHaveLength(7)
})

test('a league has a month and all time, too; a class of eleven has none', async () => {
  const { classId, studentId } = await aBigClass()
  for (const window of BOARD_WINDOWS) {
    const board = await as(studentId, 2, () => getBoard(classId, window, { scope: 'league' }))
    expect(board).toMatchObject({ scope: 'league', window, shownCount: 7 })
  }
  const small = await aBigClass(11)
  expect(await league(small.studentId, small.classId)).toMatchObject({ scope: 'class', hasLeague: false })
})

test('who hides is gone from the league at once, and four who are left make no board', async () => {
  const { classId, studentIds } = await aBigClass()
  const [first = '', ...others] = studentIds.slice(0, 7)
  await league(first, classId)
  for (const [index, id] of others.entries()) {
    if (index < 3) await as(id, 3, () => setShowOnBoard(classId, false))
  }
  const board = await league(first, classId, 4)
  expect(board).toMatchObject({ scope: 'league', state: 'few', shownCount: 4, rows: [] })
  expect(await as(first, 4, () => getBoard(classId, 'week'))).toMatchObject({
    state: 'shown',
    shownCount: 11,
  })
})

test('the board can be off for leagues and kept facts as well, and nobody else looks in', async () => {
  const { classId, studentId, teacherId } = await aBigClass()
  expect(await league(teacherId, classId)).toMatchObject({ scope: 'class', hasLeague: false, own: null })
  await db.class.update({ where: { id: classId }, data: { boardEnabled: false } })
  expect(await league(studentId, classId)).toMatchObject({ state: 'off', rows: [] })
  const kept = await as(studentId, 2, () => getBoard(classId, 'week', { measure: 'kept' }))
  expect(kept).toMatchObject({ state: 'off', rows: [], own: { score: 0 } })
  expect(await league(await aUser('student'), classId)).toBeNull()
  expect(await refusal(() => league(null, classId))).toBe(401)
})

const lastWeek = (userId: string, classId: string) =>
  as(userId, 2, () => getBoard(classId, 'week', { from: '2026-03-09', isWhole: true }))

test('a week that is over keeps its places: who hides leaves a gap, and who comes later is not in it', async () => {
  const { classId, studentIds, teacherId } = await aBigClass()
  const [first = '', second = '', third = ''] = studentIds
  await as(third, 1, () => setShowOnBoard(classId, false))
  const before = await lastWeek(teacherId, classId)
  expect(before?.rows.slice(0, 3).map(({ place, alias }) => [place, alias])).toEqual([
    [1, 'Student 1'],
    [2, 'Student 2'],
    [3, 'Student 4'],
  ])
  await as(third, 2, () => setShowOnBoard(classId, true))
  await as(first, 2, () => setShowOnBoard(classId, false))
  const after = await lastWeek(teacherId, classId)
  expect(after?.rows.slice(0, 2).map(({ place, alias }) => [place, alias])).toEqual([
    [2, 'Student 2'],
    [3, 'Student 4'],
  ])
  expect(JSON.stringify(after)).not.toContain('"Student 1"')
  expect((await lastWeek(third, classId))?.own).toMatchObject({ place: null, score: 47 })
  expect((await lastWeek(second, classId))?.own?.place).toBe(2)
})

test('a hidden member is in no league, no kept facts and no week that is over that others see', async () => {
  const { classId, studentIds, teacherId } = await aBigClass()
  const [, second = '', ...others] = studentIds
  await as(second, 1, () => setShowOnBoard(classId, false))
  for (const userId of [...others.slice(0, 3), teacherId]) {
    for (const choice of [
      { scope: 'league' },
      { measure: 'kept' },
      { scope: 'league', measure: 'kept' },
      { from: '2026-03-09' },
    ] as const) {
      const view = await as(userId, 2, () => getBoard(classId, 'week', { ...choice, isWhole: true }))
      expect(JSON.stringify(view)).not.toContain('"Student 2"')
    }
  }
})
