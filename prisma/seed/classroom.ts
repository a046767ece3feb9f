import { randomInt } from 'node:crypto'

import { createClass } from '@/lib/data/classes'
import { actAs } from '@/lib/data/context'
import { db } from '@/lib/data/db'
import { join } from '@/lib/data/joining'

import { doAs } from './as'
import { CLASSMATES, STUDENT } from './demo-people'

const ZONE = 'Europe/Stockholm'

/** A member of the demo class. */
export interface Classmate {
  readonly userId: string
  readonly alias: string
  readonly accuracy: number
}

/** Makes the demo class, lets everybody join by its code, and puts those who wish on the board. */
export async function createClassroom(
  people: { readonly teacherId: string; readonly studentId: string },
  now: Date,
): Promise<{ classId: string; members: readonly Classmate[] }> {
  const teacher = { userId: people.teacherId, now }
  const { id: classId } = await actAs(teacher, () => createClass({ name: '7B Reading', timeZone: ZONE }))
  const { joinCode } = await db.class.findUniqueOrThrow({
    where: { id: classId },
    select: { joinCode: true },
  })
  const joiner = { code: joinCode, timeZone: ZONE }

  await doAs({ userId: people.studentId, now }, () => join({ ...joiner, alias: STUDENT.alias, kind: 'pin' }))
  const members: Classmate[] = [{ userId: people.studentId, alias: STUDENT.alias, accuracy: 0.8 }]
  for (const [alias, accuracy] of CLASSMATES) {
    const secret = String(randomInt(100_000, 1_000_000))
    const { account } = await doAs({ userId: null, now }, () =>
      join({ ...joiner, alias, kind: 'pin', secret }),
    )
    if (!account) throw new Error(`${alias} joined without an account`)
    members.push({ userId: account.id, alias, accuracy })
  }
  await db.membership.updateMany({ where: { classId }, data: { showOnBoard: true } })
  return { classId, members }
}
