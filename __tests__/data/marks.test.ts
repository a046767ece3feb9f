import { getResult } from '@/lib/data/attempt-results'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { overrideMarks } from '@/lib/data/mark-override'
import { listRequests, requestMarks, settleRequests } from '@/lib/data/mark-requests'
import { getStudentAttempt } from '@/lib/data/student-attempt'
import { getTeacherHome } from '@/lib/data/teacher-home'

import { begin, replyTo, send } from '../support/attempt'
import { aClassroom, anAssignment, as, aUser, QUESTIONS, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

/** A class that is asked one typed question and one choice. */
const aTypedClass = (students: number) =>
  aClassroom({ students, questions: [QUESTIONS.short, QUESTIONS.choice] })

/** Takes the quiz: writes `text`, chooses right, hands in. */
async function take(
  room: Classroom,
  assignmentId: string,
  student: { id: string; text: string; hours?: number },
) {
  const { id, text, hours = 1 } = student
  const taking = await begin(id, assignmentId, hours)
  await as(id, hours, async () => {
    for (const question of taking.questions) {
      const isTyped = question.options.length === 0
      await send(taking, question.place, isTyped ? { chosen: [], text } : replyTo(room, question, true))
    }
    await handIn(taking.attemptId)
  })
  const place = taking.questions.find(({ options }) => options.length === 0)?.place ?? 0
  return { attemptId: taking.attemptId, place }
}

const marksOf = async (attemptId: string): Promise<number | null> =>
  (await db.attempt.findFirstOrThrow({ where: { id: attemptId }, select: { marks: true } })).marks

const pointsOf = async (userId: string): Promise<number> =>
  (await db.pointEntry.aggregate({ where: { userId }, _sum: { points: true } }))._sum.points ?? 0

test('a request is settled once for all who wrote the same: marks, totals and points follow, schedules do not', async () => {
  const room = await aTypedClass(3)
  const [first = '', second = '', third = ''] = room.studentIds
  const assignmentId = await anAssignment(room)
  const one = await take(room, assignmentId, { id: first, text: 'the sun' })
  const two = await take(room, assignmentId, { id: second, text: ' The  SUN' })
  const three = await take(room, assignmentId, { id: third, text: 'the moon' })
  const ask = (id: string, { place }: { place: number }) =>
    as(id, 2, () => requestMarks({ assignmentId, number: 1, place }))
  expect(await ask(first, one)).toMatchObject({ ok: true })
  expect(await ask(first, one)).toMatchObject({ ok: true })
  expect(await ask(third, three)).toMatchObject({ ok: true })

  const before = await db.card.findMany({ where: { userId: first }, orderBy: { memoryItemId: 'asc' } })
  const view = await as(room.teacherId, 3, () => listRequests(assignmentId))
  expect(view?.groups.map(({ text, aliases }) => [text, aliases])).toEqual([
    ['the sun', ['Student 1']],
    ['the moon', ['Student 3']],
  ])
  const home = await as(room.teacherId, 3, getTeacherHome)
  expect(home.needs[0]).toMatchObject({ what: 'requests', requests: { id: assignmentId, count: 2 } })

  const [sun, moon] = view?.groups ?? []
  const settle = (group: typeof sun, isAccepted: boolean, word = '') =>
    as(room.teacherId, 4, () =>
      settleRequests({
        assignmentId,
        questionVersionId: group?.questionVersionId ?? '',
        textKey: group?.textKey ?? '',
        isAccepted,
        word,
      }),
    )
  expect(await settle(sun, true, 'Well seen.')).toEqual({ ok: true, value: { changed: 2 } })
  expect(await settle(sun, true)).toMatchObject({ error: { code: 'not-found' } })
  expect(await settle(moon, false, 'The moon only reflects it.')).toEqual({ ok: true, value: { changed: 0 } })

  expect(await Promise.all([one, two, three].map(({ attemptId }) => marksOf(attemptId)))).toEqual([2, 2, 1])
  expect(await Promise.all([first, second, third].map(pointsOf))).toEqual([2, 2, 1])
  expect(await db.card.findMany({ where: { userId: first }, orderBy: { memoryItemId: 'asc' } })).toEqual(
    before,
  )
  expect(
    await db.markChange.findMany({
      where: { attemptId: two.attemptId },
      select: { marksBefore: true, marksAfter: true, reason: true, byId: true, cause: true },
    }),
  ).toEqual([{ marksBefore: 0, marksAfter: 1, reason: 'Well seen.', byId: room.teacherId, cause: 'request' }])
  const resultOf = (id: string) => as(id, 5, () => getResult(assignmentId))
  const typedOf = (result: Awaited<ReturnType<typeof resultOf>>) =>
    result?.questions.find(({ form }) => form === 'short-answer')
  expect(typedOf(await resultOf(first))).toMatchObject({
    verdict: 'right',
    request: 'accepted',
    word: 'Well seen.',
  })
  expect(typedOf(await resultOf(second))).toMatchObject({ verdict: 'right', request: 'none' })
  expect(typedOf(await resultOf(third))).toMatchObject({ verdict: 'wrong', request: 'declined' })
  expect((await as(room.teacherId, 5, () => listRequests(assignmentId)))?.groups).toEqual([])
})

test('who hands in later with an accepted text is right at once', async () => {
  const room = await aTypedClass(2)
  const [first = '', second = ''] = room.studentIds
  const assignmentId = await anAssignment(room)
  const { place } = await take(room, assignmentId, { id: first, text: 'the sun' })
  await as(first, 2, () => requestMarks({ assignmentId, number: 1, place }))
  const group = (await as(room.teacherId, 3, () => listRequests(assignmentId)))?.groups[0]
  await as(room.teacherId, 3, () =>
    settleRequests({
      assignmentId,
      questionVersionId: group?.questionVersionId ?? '',
      textKey: group?.textKey ?? '',
      isAccepted: true,
      word: '',
    }),
  )
  const { attemptId } = await take(room, assignmentId, { id: second, text: 'The sun', hours: 4 })
  expect(await marksOf(attemptId)).toBe(2)
  const other = await anAssignment(room)
  const elsewhere = await take(room, other, { id: second, text: 'The sun', hours: 5 })
  expect(await marksOf(elsewhere.attemptId)).toBe(1)
})

test('a mark set by hand keeps the old one with the reason, and stays when the rest is marked again', async () => {
  const room = await aTypedClass(1)
  const assignmentId = await anAssignment(room)
  const { attemptId, place } = await take(room, assignmentId, { id: room.studentId, text: 'the sun' })
  const question = room.questions[0]
  const answer = { assignmentId, attemptId, questionVersionId: question?.versionId ?? '' }
  const set = (marks: number, reason: string) =>
    as(room.teacherId, 2, () => overrideMarks(answer, { marks, reason }))
  const points = await pointsOf(room.studentId)
  expect(await set(1, ' Said so in class. ')).toEqual({ ok: true, value: null })
  expect(await set(0, 'No, it was not.')).toEqual({ ok: true, value: null })
  expect(await marksOf(attemptId)).toBe(1)
  expect(await pointsOf(room.studentId)).toBe(points)

  await as(room.studentId, 3, () => requestMarks({ assignmentId, number: 1, place }))
  await as(room.teacherId, 3, () =>
    settleRequests({ ...answer, textKey: 'the sun', isAccepted: true, word: '' }),
  )
  expect(await marksOf(attemptId)).toBe(1)

  const attempt = await as(room.teacherId, 4, () => getStudentAttempt(assignmentId, attemptId))
  expect(attempt?.questions[0]).toMatchObject({ canOverride: true, marks: 0 })
  expect(attempt?.questions[0]?.changes).toMatchObject([
    { marksBefore: 1, marksAfter: 0, reason: 'No, it was not.', by: 'Quiet Heron' },
    { marksBefore: 0, marksAfter: 1, reason: 'Said so in class.' },
  ])
  expect(await set(2, 'too many')).toMatchObject({ error: { code: 'marks-range' } })
  expect(await set(0.5, 'a half')).toMatchObject({ error: { code: 'marks-range' } })
  expect(await set(1, '  ')).toMatchObject({ error: { code: 'reason-missing' } })
})

test('the log of changed marks only grows', async () => {
  const room = await aTypedClass(1)
  const assignmentId = await anAssignment(room)
  const { attemptId } = await take(room, assignmentId, { id: room.studentId, text: 'the sun' })
  const answer = { assignmentId, attemptId, questionVersionId: room.questions[0]?.versionId ?? '' }
  await as(room.teacherId, 2, () => overrideMarks(answer, { marks: 1, reason: 'Yes.' }))
  await expect(db.markChange.updateMany({ where: { attemptId }, data: { reason: 'No.' } })).rejects.toThrow(
    /constraint violated/,
  )
  await expect(db.markChange.deleteMany({ where: { attemptId } })).rejects.toThrow(/constraint violated/)
  await db.class.delete({ where: { id: room.classId } })
  expect(await db.markChange.count({ where: { attemptId } })).toBe(0)
})

test('only a typed answer of one’s own that is in and lacks marks can be asked for', async () => {
  const room = await aTypedClass(2)
  const [first = '', second = ''] = room.studentIds
  const assignmentId = await anAssignment(room)
  const { place } = await take(room, assignmentId, { id: first, text: 'the sun' })
  const ask = (id: string | null, at: number) =>
    as(id, 2, () => requestMarks({ assignmentId, number: 1, place: at }))
  expect(await ask(first, 3 - place)).toMatchObject({ error: { code: 'not-typed' } })
  for (const at of [0, 3, -1]) expect(await ask(first, at)).toMatchObject({ error: { code: 'not-found' } })
  expect(await ask(second, place)).toMatchObject({ error: { code: 'not-found' } })
  expect(await ask(room.teacherId, place)).toMatchObject({ error: { code: 'not-found' } })
  expect(await refusal(() => ask(null, place))).toBe(401)
  const right = await take(room, assignmentId, { id: second, text: 'canary panels' })
  expect(await ask(second, right.place)).toMatchObject({ error: { code: 'not-found' } })
})

test('before its answers are told, asking says nothing of what was right; in practice it earns no points', async () => {
  const room = await aTypedClass(1)
  const assignmentId = await anAssignment(room)
  const setFeedback = (feedback: 'after_close' | 'at_once') =>
    db.assignment.update({ where: { id: assignmentId }, data: { feedback } })
  const { attemptId, place } = await take(room, assignmentId, { id: room.studentId, text: 'the sun' })
  const ask = () => as(room.studentId, 2, () => requestMarks({ assignmentId, number: 1, place }))
  await setFeedback('after_close')
  expect(await ask()).toMatchObject({ error: { code: 'not-found' } })

  await setFeedback('at_once')
  expect(await ask()).toMatchObject({ ok: true })
  const points = await pointsOf(room.studentId)
  const questionVersionId = room.questions[0]?.versionId ?? ''
  await as(room.teacherId, 3, () =>
    settleRequests({ assignmentId, questionVersionId, textKey: 'the sun', isAccepted: true, word: '' }),
  )
  expect(await marksOf(attemptId)).toBe(2)
  expect(await pointsOf(room.studentId)).toBe(points)
})

test('marks are given by who manages the class', async () => {
  const room = await aTypedClass(1)
  const assignmentId = await anAssignment(room)
  const { attemptId, place } = await take(room, assignmentId, { id: room.studentId, text: 'the sun' })
  await as(room.studentId, 2, () => requestMarks({ assignmentId, number: 1, place }))
  const answer = { assignmentId, attemptId, questionVersionId: room.questions[0]?.versionId ?? '' }
  const acts: readonly (() => Promise<unknown>)[] = [
    () => overrideMarks(answer, { marks: 1, reason: 'Mine.' }),
    () => settleRequests({ ...answer, textKey: 'the sun', isAccepted: true, word: '' }),
  ]
  const stranger = await aUser('teacher')
  for (const act of acts) {
    expect(await as(stranger, 3, act)).toMatchObject({ error: { code: 'not-found' } })
    expect(await refusal(() => as(room.studentId, 3, act))).toBe(403)
    expect(await refusal(() => as(null, 3, act))).toBe(401)
  }
  expect(await as(stranger, 3, () => listRequests(assignmentId))).toBeNull()
  expect(await refusal(() => as(room.studentId, 3, () => listRequests(assignmentId)))).toBe(403)
  expect(await marksOf(attemptId)).toBe(1)
})
