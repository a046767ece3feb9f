import 'server-only'

import { predictionsMade, testedBy, type Tested } from '@/lib/domain/reviews/predictions'
import { grouped } from '@/lib/domain/shared/group'

import { db } from './db'
import { logOf } from './review-log'
import { schedulerInUse } from './schedulers'

/**
 * How predictions for the present students of a class compared with what came, over some memory items and all students
 * together. For functions of this layer that have let the viewer in.
 */
export async function classCalibration(classId: string, itemIds: readonly string[]): Promise<Tested> {
  const members = await db.membership.findMany({
    where: { classId, role: 'student', removedAt: null },
    select: { userId: true },
  })
  const tested = await Promise.all(
    members.map(async ({ userId }) => {
      const [log, inUse] = await Promise.all([logOf(db, userId, itemIds), schedulerInUse(db, userId)])
      return grouped(log, ({ memoryItemId }) => memoryItemId).flatMap((one) => predictionsMade(one, inUse))
    }),
  )
  return testedBy(tested.flat())
}
