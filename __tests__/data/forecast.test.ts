import { db } from '@/lib/data/db'
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
  const view = await as(room.studentId, 61, () => getForecast())
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
  expect(await as(room.studentId, 2, () => getForecast())).toMatchObject({
    examOn: null,
    overall: { onExam: null },
  })
  for (const day of ['2026-04-01', '2026-03-26']) {
    await as(room.studentId, 2, () => setOwnExam(day))
    const { examOn, overall, sets } = await as(room.studentId, 2, () => getForecast())
    expect(examOn).toBe(day)
    expect(overall?.onExam).toBeLessThan(overall?.now ?? 0)
    expect(overall?.onExam).toBeGreaterThan(overall?.inThirtyDays ?? 1)
    expect(sets.map(({ onExam }) => onExam)).toEqual([overall?.onExam])
  }
})

test('the pictures can be of one set: its cards, its days, its predictions, and nothing else', async () => {
  const room = await aClassroom()
  const taking = await begin(room.studentId, await anAssignment(room))
  await as(room.studentId, 1, () => answerAll(room, taking))
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  // One fact moves to a set of its own.
  const { versionId = '', memoryItemId } = room.questions[0] ?? {}
  const other = await db.questionSet.create({
    data: { ownerId: room.teacherId, title: 'Another set', seed: 1 },
    select: { id: true },
  })
  await db.question.updateMany({
    where: { versions: { some: { id: versionId } } },
    data: { questionSetId: other.id },
  })
  const all = await as(room.studentId, 80, () => getForecast())
  expect(all.sets.map(({ title, cardCount }) => [title, cardCount])).toEqual([
    ['Another set', 1],
    ['The Skarholm light', 6],
  ])
  expect(all.picturedSet).toBeNull()
  const one = await as(room.studentId, 80, () => getForecast(other.id))
  expect(one.picturedSet?.title).toBe('Another set')
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const figures = ({ ahead, piles, calendar }: typeof one) => [
    sum(ahead.map(({ count }) => count)),
    sum(piles),
    sum(calendar.flat().map(({ count }) => count)),
  ]
  expect(figures(all)).toEqual([7, 7, 7])
  expect(figures(one)).toEqual([1, 1, 1])
  expect(one).toMatchObject({ cardCount: 7, overall: all.overall })
  expect((await as(room.studentId, 80, () => getForecast(memoryItemId))).picturedSet).toBeNull()
})

test('who has no card has an empty forecast, and nobody has none', async () => {
  const view = await as(await aUser('student'), 2, () => getForecast())
  expect(view).toMatchObject({ cardCount: 0, overall: null, sets: [], predictionCount: 0, logLoss: null })
  expect(await refusal(() => as(null, 2, () => getForecast()))).toBe(401)
})
