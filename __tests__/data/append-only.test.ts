import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'

import { answerAll, begin } from '../support/attempt'
import { aClassroom, anAssignment, as } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

/** A student whose quiz is in the logs of reviews and points. */
async function aTaker(): Promise<string> {
  const room = await aClassroom()
  const taking = await begin(room.studentId, await anAssignment(room))
  await as(room.studentId, 1, () => answerAll(room, taking))
  await as(room.studentId, 1, () => handIn(taking.attemptId))
  return room.studentId
}

test.each(['reviews', 'point_entries'])(
  'no line of %s is changed, removed or emptied away',
  async (table) => {
    await aTaker()
    const lines = () => db.$queryRawUnsafe(`select * from ${table} order by 1, 2`)
    const before = await lines()
    expect(before).not.toEqual([])
    for (const change of [
      `update ${table} set user_id = user_id`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(db.$executeRawUnsafe(change)).rejects.toThrow(`${table} is append-only`)
    }
    expect(await lines()).toEqual(before)
  },
)

test('the log of a learner goes with the learner', async () => {
  const userId = await aTaker()
  await db.user.delete({ where: { id: userId }, select: { id: true } })
  expect(await db.review.count({ where: { userId } })).toBe(0)
})
