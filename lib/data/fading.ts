import 'server-only'

import { isFading, WEEK_AHEAD, type Fading } from '@/lib/domain/assignments/fading'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { addDays } from '@/lib/domain/shared/calendar'

import type { AssignmentProgressView } from './assignments'
import { classRecalls, type Recalled } from './class-recalls'
import { db } from './db'

/** An assignment whose facts its class is forgetting. */
export interface FadingAssignment extends Fading {
  readonly assignment: AssignmentProgressView
}

/**
 * For each class the assignment whose facts are fading most, if any is: of those that were due in the last weeks. For
 * other modules of lib/data, which know that the viewer manages the classes.
 */
export async function fadingIn(
  assignments: readonly AssignmentProgressView[],
  now: Date,
): Promise<readonly FadingAssignment[]> {
  const lately = assignments.filter(
    ({ dueAt }) => dueAt <= now && dueAt >= new Date(now.getTime() - LATELY_MS),
  )
  const classIds = [...new Set(lately.map(({ classId }) => classId))]
  const worst = await Promise.all(
    classIds.map((classId) =>
      worstOf(
        lately.filter((assignment) => assignment.classId === classId),
        now,
      ),
    ),
  )
  return worst.flatMap((found) => found ?? [])
}

const LATELY_MS = 28 * 86_400_000

async function worstOf(
  assignments: readonly AssignmentProgressView[],
  now: Date,
): Promise<FadingAssignment | null> {
  const [first] = assignments
  if (!first) return null
  const { classId, timeZone } = first
  const items = await itemsOf(assignments.map(({ id }) => id))
  const itemIds = [...new Set([...items.values()].flat())]
  const today = studyDayOf(now, timeZone)
  const recalls = await classRecalls({ classId, itemIds, onDay: today })
  const ahead = await classRecalls({ classId, itemIds, onDay: addDays(today, WEEK_AHEAD) })
  const fading = assignments.flatMap((assignment) => {
    const own = items.get(assignment.id) ?? []
    const at = (all: ReadonlyMap<string, readonly Recalled[]>) => own.flatMap((id) => all.get(id) ?? [])
    const [nowRecalled, thenRecalled] = [at(recalls), at(ahead)]
    const students = new Set(nowRecalled.map(({ userId }) => userId)).size
    const found = { recall: mean(nowRecalled), inAWeek: mean(thenRecalled), students }
    return isFading(found) ? [{ assignment, ...found }] : []
  })
  return fading.toSorted((one, other) => one.recall - other.recall)[0] ?? null
}

const mean = (recalled: readonly Recalled[]): number =>
  recalled.reduce((sum, { recall }) => sum + recall, 0) / Math.max(1, recalled.length)

async function itemsOf(assignmentIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.assignment.findMany({
    where: { id: { in: [...assignmentIds] } },
    select: {
      id: true,
      setVersion: {
        select: {
          items: {
            select: { questionVersion: { select: { question: { select: { memoryItemId: true } } } } },
          },
        },
      },
    },
  })
  return new Map(
    rows.map(({ id, setVersion }) => [
      id,
      [...new Set(setVersion.items.map(({ questionVersion }) => questionVersion.question.memoryItemId))],
    ]),
  )
}
