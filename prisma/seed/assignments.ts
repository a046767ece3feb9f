import { assign } from '@/lib/data/assignments'
import { db } from '@/lib/data/db'
import { seededRandom } from '@/lib/domain/shared/random'

import { daysBefore, doAs } from './as'
import { takeQuiz } from './attempts'
import type { Classmate } from './classroom'

/** The demo class, with who teaches it and when the seed runs. */
export interface DemoClass {
  readonly classId: string
  readonly teacherId: string
  readonly members: readonly Classmate[]
  readonly now: Date
}

interface Planned {
  readonly setId: string
  /** Days before the seed; a negative number lies ahead. */
  readonly opens: number
  readonly due: number
  readonly attemptsAllowed?: number
}

/** Assigns a published set to the demo class. */
export async function assignSet(demo: DemoClass, { setId, opens, due, attemptsAllowed = 1 }: Planned) {
  const opensAt = daysBefore(demo.now, opens)
  const { id } = await doAs({ userId: demo.teacherId, now: opensAt }, () =>
    assign({ classId: demo.classId, setId, opensAt, dueAt: daysBefore(demo.now, due), attemptsAllowed }),
  )
  return db.assignment.findUniqueOrThrow({ where: { id }, select: { id: true, setVersionId: true } })
}

interface Sitting {
  readonly assignment: { readonly id: string; readonly setVersionId: string }
  readonly member: Classmate
  /** Days before the seed. */
  readonly day: number
  readonly stopAfter?: number
}

/** Lets a member take an assigned quiz, with the mistakes that member makes. */
export function sit(demo: DemoClass, { assignment, member, day, stopAfter }: Sitting): Promise<void> {
  const place = demo.members.indexOf(member)
  const random = seededRandom(place * 1_000 + day)
  const taker = { userId: member.userId, accuracy: member.accuracy, random }
  return takeQuiz(taker, {
    assignmentId: assignment.id,
    setVersionId: assignment.setVersionId,
    now: daysBefore(demo.now, day, place),
    ...(stopAfter !== undefined && { stopAfter }),
  })
}
