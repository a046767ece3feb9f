import 'server-only'

import { formOfColumn } from '@/lib/domain/questions/row'
import type { LogEntry } from '@/lib/domain/reviews/fold'
import { guessChance } from '@/lib/domain/reviews/guessing'
import type { CardWording } from '@/lib/domain/reviews/wording'

import { dayOfDate } from './day-column'
import type { Database } from './db'

/** A line of a learner's log with the item it is about. */
export interface LoggedReview extends LogEntry, CardWording {
  readonly memoryItemId: string
  readonly classId: string | null
}

/**
 * A learner's log in true order, of all items or of some. A step of other functions of lib/data, which know who may
 * see it.
 */
export async function logOf(
  database: Database,
  userId: string,
  memoryItemIds?: readonly string[],
): Promise<readonly LoggedReview[]> {
  const rows = await database.review.findMany({
    where: { userId, ...(memoryItemIds && { memoryItemId: { in: [...memoryItemIds] } }) },
    orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      undoesId: true,
      memoryItemId: true,
      questionVersionId: true,
      classId: true,
      grade: true,
      source: true,
      isAssisted: true,
      reviewedAt: true,
      studyDay: true,
      questionVersion: { select: { form: true, options: true } },
    },
  })
  return rows.map(({ questionVersion: { form: column, options }, ...row }) => {
    const form = formOfColumn(column)
    const guess = guessChance(row.source, { form, optionCount: options.length })
    return { ...row, form, studyDay: dayOfDate(row.studyDay), guessChance: guess }
  })
}
