import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { listLearners, replayLearner } from '@/lib/data/replay'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, after, anAssignment, as, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

async function aTaker(): Promise<Classroom> {
  const room = await aClassroom()
  const assignmentId = await anAssignment(room, { attemptsAllowed: 3, dueAt: after(400) })
  for (const hours of [1, 60, 200]) {
    const taking = await begin(room.studentId, assignmentId, hours)
    const stems = room.questions.slice(hours % 4).map(({ stem }) => stem)
    await as(room.studentId, hours, () => answerAll(room, taking, (stem) => stems.includes(stem)))
    await as(room.studentId, hours, () => handIn(taking.attemptId))
  }
  return room
}

const rows = (userId: string) => db.card.findMany({ where: { userId }, orderBy: { memoryItemId: 'asc' } })

test('replaying a log changes no card, and gives the same bytes each time', async () => {
  const { studentId } = await aTaker()
  const cards = await rows(studentId)
  const [first, second] = [
    await replayLearner(studentId, after(300)),
    await replayLearner(studentId, after(301)),
  ]
  expect(first).toEqual({ userId: studentId, reviews: 21, cards: 7, changed: 0, digest: first.digest })
  expect(second).toEqual(first)
  expect(await rows(studentId)).toEqual(cards)
})

test('a card that is not what its log says becomes it, one that is gone comes back, one without a log goes', async () => {
  const { studentId, classId } = await aTaker()
  const cards = await rows(studentId)
  const { digest } = await replayLearner(studentId, after(300))
  const [bent, gone] = cards
  const key = (memoryItemId: string) => ({ userId_memoryItemId: { userId: studentId, memoryItemId } })
  await db.card.update({ where: key(bent?.memoryItemId ?? ''), data: { stability: 1e9 } })
  await db.card.delete({ where: key(gone?.memoryItemId ?? '') })
  const { id: memoryItemId } = await db.memoryItem.create({ data: {} })
  if (bent) await db.card.create({ data: { ...bent, memoryItemId, classId } })
  expect(await replayLearner(studentId, after(300))).toMatchObject({ changed: 3, cards: 7, digest })
  const states = (await rows(studentId)).map(({ createdAt, ...state }) => ({
    ...state,
    made: createdAt !== null,
  }))
  expect(states).toEqual(cards.map(({ createdAt, ...state }) => ({ ...state, made: createdAt !== null })))
})

test('everybody with a log is a learner, and nobody else', async () => {
  const { studentId, teacherId } = await aTaker()
  const learners = await listLearners()
  expect(learners).toContain(studentId)
  expect(learners).not.toContain(teacherId)
  expect(learners).toEqual(learners.toSorted())
})
