import { getResult } from '@/lib/data/attempt-results'
import { handIn } from '@/lib/data/hand-in'
import { getReading } from '@/lib/data/reading'

import { answerAll, begin, replyTo, send, shownAt } from '../support/attempt'
import { aClassroom, anAssignment, as, aUser } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

test('a result tells each answer, the right one, why, from where, and when it comes back', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { shuffleQuestions: false })
  const taking = await begin(room.studentId, assignmentId)
  await as(room.studentId, 1, async () => {
    await answerAll(room, taking, (stem) => stem !== room.questions[0]?.stem)
    const { chosen } = replyTo(room, shownAt(taking, 6), true)
    await send(taking, 6, { chosen: [chosen[0] ?? 0, chosen[1] ?? 0, -1], text: null, sequence: 99 })
    await handIn(taking.attemptId)
  })
  const result = await as(room.studentId, 2, () => getResult(assignmentId))
  expect(result).toMatchObject({ number: 1, marks: 8, maxMarks: 10, points: 8, today: '2026-03-16' })
  expect(result?.questions.map(({ verdict }) => verdict)).toEqual([
    'wrong',
    'right',
    'right',
    'right',
    'right',
    'partly',
    'right',
  ])
  const [wrong] = result?.questions ?? []
  expect(wrong?.right).toEqual([{ prompt: null, text: 'Eleven', isRight: true }])
  expect(wrong?.given[0]?.isRight).toBe(false)
  expect(wrong?.explanation).toBe('canary explanation 0')
  expect(wrong?.dueDay).toBe('2026-03-17')
  expect(wrong?.source).toMatchObject({
    quote: { text: 'It was one of eleven lighthouses with a keeper.', number: 2 },
    article: { title: 'The Skarholm light', source: 'Nordvik Courier', publishedOn: '2026-03-13' },
  })
})

test('there is no result and nothing to read before the hand-in', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room)
  const taking = await begin(room.studentId, assignmentId)
  await as(room.studentId, 1, () => answerAll(room, taking))
  expect(await as(room.studentId, 1, () => getResult(assignmentId))).toBeNull()
  expect(await as(room.studentId, 1, () => getReading(assignmentId))).toBeNull()
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  expect(await as(room.studentId, 1, () => getResult(assignmentId))).not.toBeNull()
  const reading = await as(room.studentId, 1, () => getReading(assignmentId))
  expect(reading?.articles).toHaveLength(1)
  const [article] = reading?.articles ?? []
  expect(article?.marks.map(({ place }) => place).sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('nothing answered is told as such, and earns nothing', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room)
  const taking = await begin(room.studentId, assignmentId)
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  const result = await as(room.studentId, 1, () => getResult(assignmentId))
  expect(result).toMatchObject({ marks: 0, maxMarks: 10, points: 0 })
  expect(new Set(result?.questions.map(({ verdict, dueDay }) => `${verdict} ${dueDay}`))).toEqual(
    new Set(['none null']),
  )
})

test('results are for their owner only', async () => {
  const room = await aClassroom({ students: 2 })
  const assignmentId = await anAssignment(room)
  const taking = await begin(room.studentId, assignmentId)
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  for (const userId of [room.studentIds[1] ?? '', room.teacherId, await aUser('student')]) {
    expect(await as(userId, 2, () => getResult(assignmentId))).toBeNull()
    expect(await as(userId, 2, () => getReading(assignmentId))).toBeNull()
  }
  expect(await refusal(() => as(null, 2, () => getResult(assignmentId)))).toBe(401)
  expect(await refusal(() => as(null, 2, () => getReading(assignmentId)))).toBe(401)
})

test('a second attempt has a result of its own and earns no points', async () => {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: 2 })
  for (const hours of [1, 2]) {
    const taking = await begin(room.studentId, assignmentId, hours)
    await as(room.studentId, hours, () => answerAll(room, taking, () => hours === 2))
    await as(room.studentId, hours, () => handIn(taking.attemptId))
  }
  expect(await as(room.studentId, 3, () => getResult(assignmentId))).toMatchObject({ number: 2, points: 0 })
  expect(await as(room.studentId, 3, () => getResult(assignmentId, 1))).toMatchObject({ number: 1, marks: 0 })
  expect(await as(room.studentId, 3, () => getResult(assignmentId, 3))).toBeNull()
})
