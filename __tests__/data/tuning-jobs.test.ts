import { db } from '@/lib/data/db'
import { weightsFor } from '@/lib/data/schedulers'
import { beginTuning, type TuningScope } from '@/lib/data/tuning-jobs'
import { getTuning, revertDecision } from '@/lib/data/tuning-view'
import { DEFAULT_WEIGHTS } from '@/lib/domain/reviews/weights'

import { aClassroom, after, as, aUser } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { refusal } from '../support/refusal'

useTestDatabase()

/** Begins a look and does all of it. */
async function look(userId: string, scope: TuningScope, hours = 1): Promise<string> {
  const begun = await as(userId, hours, () => beginTuning(scope))
  if (!begun.ok) return begun.error.code
  await begun.value.run()
  return 'done'
}

const view = (userId: string, scope: TuningScope, hours = 1) => as(userId, hours, () => getTuning(scope))

const decide = (whose: { learnerId: string } | { classId: string }, weights = DEFAULT_WEIGHTS, hours = 0) =>
  db.tuning.create({
    data: {
      ...whose,
      outcome: 'better',
      weights: [...weights],
      usable: 2000,
      heldOut: 400,
      lossBefore: 0.5,
      lossAfter: 0.4,
      decidedAt: after(hours),
    },
    select: { id: true },
  })

test('a look is seen while it runs and once it has ended, and there is one at a time', async () => {
  const { studentId } = await aClassroom()
  expect(await view(studentId, 'own')).toEqual({ inUse: null, decisions: [], job: null })
  const begun = await as(studentId, 1, () => beginTuning('own'))
  expect((await view(studentId, 'own'))?.job).toMatchObject({ ending: null, stepsDone: 0 })
  expect(await look(studentId, 'own')).toBe('running')
  if (begun.ok) await begun.value.run()
  expect((await view(studentId, 'own'))?.job).toMatchObject({ ending: 'too-few', usable: 0 })
  expect(await look(studentId, 'own', 2)).toBe('done')
})

test('a look whose server was stopped counts as failed, and another may begin', async () => {
  const { studentId } = await aClassroom()
  await as(studentId, 1, () => beginTuning('own'))
  expect((await view(studentId, 'own', 2))?.job?.ending).toBe('failed')
  expect(await look(studentId, 'own', 2)).toBe('done')
})

test('looks cannot be asked for without end', async () => {
  const { studentId } = await aClassroom()
  const looks = []
  for (let time = 0; time < 5; time++) looks.push(await look(studentId, 'own'))
  expect(looks).toEqual(['done', 'done', 'done', 'too-many', 'too-many'])
})

test("a learner's own weights come before those of their class; what was decided is seen, and taken back by who it is for", async () => {
  const { studentId, teacherId, classId } = await aClassroom()
  const own = await decide({ learnerId: studentId })
  const pooled = await decide({ classId }, DEFAULT_WEIGHTS, 1)
  const seen = await view(studentId, 'own', 2)
  expect(seen?.inUse?.id).toBe(own.id)
  expect(seen?.decisions.map(({ id, mayRevert }) => [id, mayRevert])).toEqual([
    [pooled.id, false],
    [own.id, true],
  ])
  const revert = (userId: string, scope: TuningScope, id: string) =>
    as(userId, 2, () => revertDecision(scope, id)).then(({ ok }) => ok)
  expect(await revert(studentId, 'own', pooled.id)).toBe(false)
  expect(await revert(studentId, 'own', own.id)).toBe(true)
  expect((await view(studentId, 'own', 2))?.inUse?.id).toBe(pooled.id)
  expect((await view(teacherId, { classId }, 2))?.decisions.map(({ id }) => id)).toEqual([pooled.id])
  expect(await revert(teacherId, { classId }, own.id)).toBe(false)
  expect(await revert(teacherId, { classId }, pooled.id)).toBe(true)
  expect((await view(studentId, 'own', 2))?.inUse).toBeNull()
})

test('weights that are no weights are never in use', async () => {
  const { studentId } = await aClassroom()
  await decide({ learnerId: studentId }, DEFAULT_WEIGHTS.slice(1))
  const { id } = await decide({ learnerId: studentId })
  expect((await view(studentId, 'own'))?.inUse?.id).toBe(id)
  await db.$executeRaw`update tunings set weights[3] = 'NaN' where id = ${id}::uuid`
  expect(await view(studentId, 'own')).toMatchObject({ inUse: null })
  expect(await weightsFor(db, studentId)).toBeNull()
})

test('only who manages a class sees and moves its weights, and nobody without an account any', async () => {
  const { studentId, classId } = await aClassroom()
  const { id } = await decide({ classId })
  for (const userId of [studentId, await aUser('teacher')]) {
    expect(await view(userId, { classId })).toBeNull()
    expect(await look(userId, { classId })).toBe('not-found')
    expect((await as(userId, 1, () => revertDecision({ classId }, id))).ok).toBe(false)
  }
  expect(await refusal(() => as(null, 1, () => getTuning('own')))).toBe(401)
  expect(await refusal(() => as(null, 1, () => beginTuning('own')))).toBe(401)
  expect(await refusal(() => as(null, 1, () => revertDecision('own', id)))).toBe(401)
})
