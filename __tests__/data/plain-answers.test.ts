import { savePlainAnswer } from '@/lib/data/answers'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'

import { begin, replyTo, send, shownAt } from '../support/attempt'
import { aClassroom, anAssignment, as, aUser } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

const stored = (attemptId: string) =>
  db.answer.findFirstOrThrow({
    where: { attemptId },
    select: { sequence: true, chosen: true, clientId: true },
  })

/** A student with an open attempt whose first question is a choice. */
async function anOpenAttempt() {
  const room = await aClassroom({ students: 2 })
  const taking = await begin(room.studentId, await anAssignment(room, { shuffleQuestions: false }))
  const { attemptId } = taking
  const [right, wrong] = [true, false].map((isRight) => replyTo(room, shownAt(taking, 1), isRight))
  return { ...room, taking, attemptId, right: right?.chosen ?? [], wrong: wrong?.chosen ?? [] }
}

test('what a plain form sends takes the place of what a browser with scripts sent before it', async () => {
  const { studentId, taking, attemptId, right, wrong } = await anOpenAttempt()
  await as(studentId, 1, () => send(taking, 1, { chosen: wrong, text: null, sequence: 9_000 }))
  const saved = await as(studentId, 1, () =>
    savePlainAnswer({ attemptId, place: 1, chosen: right, text: null }),
  )
  expect(saved).toEqual({ ok: true, value: { place: 1, sequence: 9_001, isLate: false } })
  const result = await as(studentId, 1, () => handIn(attemptId))
  expect(result).toMatchObject({ ok: true, value: { marks: 1 } })
})

test('what a browser with scripts sends after a plain form is the newer one, by the clock of the attempt', async () => {
  const { studentId, taking, attemptId, right, wrong } = await anOpenAttempt()
  await as(studentId, 1.5, () => savePlainAnswer({ attemptId, place: 1, chosen: wrong, text: null }))
  expect(await stored(attemptId)).toMatchObject({ sequence: 18_000 })
  await as(studentId, 1.6, () => send(taking, 1, { chosen: right, text: null, sequence: 21_600 }))
  expect(await stored(attemptId)).toMatchObject({ sequence: 21_600 })
})

test('a plain form cannot answer for another, nor after the hand-in', async () => {
  const { studentId, studentIds, teacherId, attemptId, right } = await anOpenAttempt()
  const sent = { attemptId, place: 1, chosen: right, text: null }
  for (const userId of [studentIds[1] ?? '', teacherId, await aUser('student')]) {
    const refused = { ok: false, error: { code: 'not-found' } }
    expect(await as(userId, 1, () => savePlainAnswer(sent))).toEqual(refused)
  }
  await expect(as(null, 1, () => savePlainAnswer(sent))).rejects.toMatchObject({
    digest: expect.stringContaining('401'),
  })
  await as(studentId, 1, () => handIn(attemptId))
  const refused = { ok: false, error: { code: 'handed-in' } }
  expect(await as(studentId, 1, () => savePlainAnswer(sent))).toEqual(refused)
})
