import { handIn } from '@/lib/data/hand-in'
import { getKeptWeek } from '@/lib/data/kept'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, anAssignment, as, aUser, CANARY, QUESTIONS, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

/** A student who takes the quiz at each of `hours`, with one of its questions wrong from the second time on. */
async function whoTook(hours: readonly number[]): Promise<Classroom> {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: hours.length })
  for (const [index, hour] of hours.entries()) {
    const taking = await begin(room.studentId, assignmentId, hour)
    const isRight = (stem: string) => index === 0 || stem !== QUESTIONS.choice.stem
    await as(room.studentId, hour, () => answerAll(room, taking, isRight))
    await as(room.studentId, hour, () => handIn(taking.attemptId))
  }
  return room
}

test('the week is told article by article: kept, forgotten, and when each comes back', async () => {
  const { studentId } = await whoTook([1, 60])
  const week = await as(studentId, 61, getKeptWeek)
  expect(week).toMatchObject({
    since: '2026-03-12',
    today: '2026-03-18',
    counts: { kept: 6, forgotten: 1, first: 0 },
    dueCount: 0,
  })
  expect(week.articles).toMatchObject([
    { title: 'The Skarholm light', source: 'Nordvik Courier', publishedOn: '2026-03-13' },
  ])
  const lost = week.articles[0]?.facts.find(({ recall }) => recall === 'forgotten')
  expect(lost).toMatchObject({
    stem: QUESTIONS.choice.stem,
    afterDays: 2,
    dueDay: '2026-03-19',
    quote: { text: QUESTIONS.choice.sentence },
  })
})

test('a first answer is neither kept nor forgotten', async () => {
  const { studentId } = await whoTook([1])
  expect((await as(studentId, 2, getKeptWeek)).counts).toEqual({ kept: 0, forgotten: 0, first: 7 })
})

test('what is due tells no answer', async () => {
  const { studentId } = await whoTook([1])
  const week = await as(studentId, 50, getKeptWeek)
  expect(week.dueCount).toBe(7)
  expect(JSON.stringify(week)).not.toContain(CANARY)
  expect(week.articles.flatMap(({ facts }) => facts.map(({ quote }) => quote))).toEqual(Array(7).fill(null))
})

test('a week later there is nothing to tell, and each sees only their own', async () => {
  const room = await whoTook([1])
  const nothing = { counts: { kept: 0, forgotten: 0, first: 0 }, articles: [] }
  expect(await as(room.studentId, 24 * 8, getKeptWeek)).toMatchObject(nothing)
  expect(await as(await aUser('student'), 2, getKeptWeek)).toMatchObject(nothing)
  expect(await as(room.teacherId, 2, getKeptWeek)).toMatchObject(nothing)
  expect(await refusal(() => as(null, 2, getKeptWeek))).toBe(401)
})
