import 'server-only'

import { isTold } from '@/lib/domain/assignments/feedback'
import { questionOrder } from '@/lib/domain/quizzes/order'

import { ATTEMPT_FIELDS, rulesOf } from './attempt-record'
import { requestTime } from './clock'
import { db } from './db'

/** Where a learner may read the source of a question: an assignment that they handed in, and its place in the reading. */
export interface ReadingPlace {
  readonly assignmentId: string
  readonly place: number
}

/**
 * Where a learner may read the sources of question versions, by their ids; those of no assignment that they handed in
 * and still have are left out. For other modules of lib/data only.
 */
export async function readingsOf(
  userId: string,
  questionVersionIds: readonly string[],
): Promise<ReadonlyMap<string, ReadingPlace>> {
  const asked = new Set(questionVersionIds)
  const now = await requestTime()
  const handedIn = await db.attempt.findMany({
    where: {
      userId,
      handedInAt: { not: null },
      class: { memberships: { some: { userId, removedAt: null } } },
      assignment: { setVersion: { items: { some: { questionVersionId: { in: [...asked] } } } } },
    },
    // The reading goes by the latest attempt, which is written last into the map.
    orderBy: { number: 'asc' },
    select: ATTEMPT_FIELDS,
  })
  const attempts = handedIn.filter(({ assignment }) => isTold(assignment, now))
  const sets = await db.questionSetItem.findMany({
    where: { setVersionId: { in: attempts.map(({ assignment }) => assignment.setVersionId) } },
    orderBy: { position: 'asc' },
    select: { setVersionId: true, questionVersionId: true },
  })
  return new Map(
    attempts.flatMap((attempt) => {
      const { id: assignmentId, setVersionId } = attempt.assignment
      const items = sets.filter((item) => item.setVersionId === setVersionId)
      return questionOrder(items.length, rulesOf(attempt)).flatMap((index, order) => {
        const id = items[index]?.questionVersionId ?? ''
        return asked.has(id) ? [[id, { assignmentId, place: order + 1 }] as const] : []
      })
    }),
  )
}
