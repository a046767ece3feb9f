import { setOwnExam } from '@/lib/data/exams'
import { getForecast } from '@/lib/data/forecast'
import { handIn } from '@/lib/data/hand-in'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, after, anAssignment, as, aUser } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

test('a forecast counts every card once in each picture, and tests what it said', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: 2, dueAt: after(400) })
  for (const hours of [1, 60]) {
    const taking = await begin(room.studentId, assignmentId, hours)
    await as(room.studentId, hours, () => answerAll(room, taking))
    await as(room.studentId, hours, () => handIn(taking.attemptId))
  }
  const view = await as(room.studentId, 61, getForecast)
  expect(view).toMatchObject({ today: '2026-03-18', cardCount: 7 })
  expect(view.sets).toMatchObject([{ title: 'The Skarholm light', cardCount: 7, now: 1 }])
  expect(view.overall?.inThirtyDays).toBeLessThan(0.95)
  expect(view.piles.reduce((sum, count) => sum + count, 0)).toBe(7)
  expect(view.ahead.reduce((sum, { count }) => sum + count, 0)).toBe(7)
  expect(view.calendar.flat().filter(({ count }) => count > 0)).toEqual([
    { day: '2026-03-16', count: 7 },
    { day: '2026-03-18', count: 7 },
  ])
  // The picked one of two was no proof, so its second answer tests nothing.
  expect(view.predictionCount).toBe(6)
  expect(view.logLoss).toBeGreaterThan(0)
})

test('with an exam ahead each set tells what will be known on its day', async () => {
  const room = await aClassroom()
  const taking = await begin(room.studentId, await anAssignment(room))
  await as(room.studentId, 1, () => answerAll(room, taking))
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  expect(await as(room.studentId, 2, getForecast)).toMatchObject({ examOn: null, overall: { onExam: null } })
  for (const day of ['2026-04-01', '2026-03-26']) {
    await as(room.studentId, 2, () => setOwnExam(day))
    const { examOn, overall, sets } = await as(room.studentId, 2, getForecast)
    expect(examOn).toBe(day)
    expect(overall?.onExam).toBeLessThan(overall?.now ?? 0)
    expect(overall?.onExam).toBeGreaterThan(overall?.inThirtyDays ?? 1)
    expect(sets.map(({ onExam }) => onExam)).toEqual([overall?.onExam])
  }
})

test('who has no card has an empty forecast, and nobody has none', async () => {
  const view = await as(await aUser('student'), 2, getForecast)
  expect(view).toMatchObject({ cardCount: 0, overall: null, sets: [], predictionCount: 0, logLoss: null })
  expect(await refusal(() => as(null, 2, getForecast))).toBe(401)
})
