import { db } from '@/lib/data/db'
import { replayLearner } from '@/lib/data/replay'
import { weightsFor } from '@/lib/data/schedulers'
import { listTuned, revertTuning, tune } from '@/lib/data/tuning'
import { areWeights, DEFAULT_WEIGHTS } from '@/lib/domain/reviews/weights'

import { aClassroom, aMember, after } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { logsOf, QUICK_TO_FORGET } from '../support/learner-log'

useTestDatabase()

/** A class whose first student has the log of somebody who forgets as `weights` say. */
async function aForgetter(weights: readonly number[], items: number) {
  const room = await aClassroom()
  const questionVersionId = room.questions[0]?.versionId ?? ''
  // Ids in order, so that the same answers are the same log each time.
  const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
  for (const [item, log] of logsOf(weights, { items, reviews: 12 }).entries()) {
    const { id: memoryItemId } = await db.memoryItem.create({ data: {} })
    await db.review.createMany({
      data: log.map(({ grade, reviewedAt, studyDay }, index) => ({
        userId: room.studentId,
        id: idOf(item * 100 + index),
        memoryItemId,
        questionVersionId,
        grade,
        correct: grade !== 'again',
        movesSchedule: true,
        source: 'card' as const,
        studyDay: new Date(studyDay),
        timeZone: 'UTC',
        reviewedAt,
      })),
    })
  }
  await replayLearner(room.studentId, after(0))
  return room
}

const cardsOf = (userId: string) =>
  db.card.findMany({
    where: { userId },
    orderBy: { memoryItemId: 'asc' },
    select: { stability: true, dueOn: true },
  })

test('weights are kept where they predict better, for the cards too, and can be taken back', async () => {
  const { studentId } = await aForgetter(QUICK_TO_FORGET, 200)
  const before = await cardsOf(studentId)
  const decision = await tune({ learnerId: studentId }, after(1))
  expect(decision.outcome).toBe('better')
  const kept = await db.tuning.findFirstOrThrow({ where: { learnerId: studentId } })
  expect(kept).toMatchObject({ usable: 200 * 11, outcome: 'better', decidedAt: after(1), revertedAt: null })
  expect(kept.lossAfter).toBeLessThan(kept.lossBefore)
  expect(areWeights(kept.weights)).toBe(true)
  expect(await weightsFor(db, studentId)).toEqual(kept.weights)
  expect(await cardsOf(studentId)).not.toEqual(before)
  expect(await replayLearner(studentId, after(2))).toMatchObject({ changed: 0 })

  expect(await revertTuning(kept.id, after(3))).toBe(true)
  expect(await revertTuning(kept.id, after(4))).toBe(false)
  expect(await weightsFor(db, studentId)).toBeNull()
  expect(await cardsOf(studentId)).toEqual(before)
})

test('what a class answered together serves those without weights of their own', async () => {
  const { classId, studentId } = await aForgetter(QUICK_TO_FORGET, 200)
  const other = await aMember(classId, { index: 1 })
  expect((await tune({ classId }, after(1))).outcome).toBe('better')
  const pooled = await weightsFor(db, other)
  expect(pooled).not.toBeNull()
  await db.tuning.create({
    data: {
      learnerId: studentId,
      outcome: 'better',
      weights: [...QUICK_TO_FORGET],
      usable: 2000,
      heldOut: 400,
      lossBefore: 0.5,
      lossAfter: 0.4,
      decidedAt: after(0),
    },
  })
  expect(await weightsFor(db, studentId)).toEqual(QUICK_TO_FORGET)
  expect(await weightsFor(db, other)).toEqual(pooled)
})

test('too few reviews change nothing and record nothing', async () => {
  const { studentId, classId } = await aForgetter(DEFAULT_WEIGHTS, 5)
  expect(await tune({ learnerId: studentId }, after(1))).toEqual({ outcome: 'too-few', usable: 55 })
  expect(await tune({ classId }, after(1))).toEqual({ outcome: 'too-few', usable: 55 })
  expect(await db.tuning.count({ where: { OR: [{ learnerId: studentId }, { classId }] } })).toBe(0)
  expect(await listTuned()).toEqual(expect.arrayContaining([{ learnerId: studentId }, { classId }]))
})

test('stored weights that are no weights count as none', async () => {
  const { studentId } = await aForgetter(DEFAULT_WEIGHTS, 3)
  const before = await cardsOf(studentId)
  for (const weights of [[1e9, ...DEFAULT_WEIGHTS.slice(1)], DEFAULT_WEIGHTS.slice(0, 19)]) {
    await db.tuning.create({
      data: {
        learnerId: studentId,
        outcome: 'better',
        weights: [...weights],
        usable: 2000,
        heldOut: 400,
        lossBefore: 0.5,
        lossAfter: 0.4,
        decidedAt: after(0),
      },
    })
  }
  expect(await weightsFor(db, studentId)).toBeNull()
  await replayLearner(studentId, after(1))
  expect(await cardsOf(studentId)).toEqual(before)
})
