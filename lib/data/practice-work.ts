import 'server-only'

import { modeOfKind, type DoneRun } from '@/lib/domain/assignments/kind'
import { grouped } from '@/lib/domain/shared/group'

import { db } from './db'

/** A run of practice that an assignment asked for. */
export interface OwnPractice extends DoneRun {
  readonly userId: string
  readonly assignmentId: string
}

/**
 * The runs by which practice that was assigned is done, by student; other ways to practise the same set do not count. For
 * the other files of lib/data, which know who may see them.
 */
export async function practiceOf(
  scope: { readonly classId: string } | { readonly assignmentId: string },
): Promise<ReadonlyMap<string, readonly OwnPractice[]>> {
  const where = 'classId' in scope ? scope : { id: scope.assignmentId }
  const rows = await db.practiceRun.findMany({
    where: { assignment: { ...where, kind: { not: 'quiz' } } },
    select: {
      userId: true,
      assignmentId: true,
      mode: true,
      startedAt: true,
      doneAt: true,
      assignment: { select: { kind: true } },
    },
  })
  const counted = rows.filter(({ mode, assignment }) => mode === modeOfKind(assignment.kind))
  return new Map(grouped(counted, ({ userId }) => userId).map((own) => [own[0]?.userId ?? '', own]))
}
