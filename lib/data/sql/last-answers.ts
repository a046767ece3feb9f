import 'server-only'

import type { Database } from '../db'

/** Whose last answers to which items. */
export interface LastAnswersOf {
  readonly userIds: readonly string[]
  readonly itemIds: readonly string[]
}

/** The last answer that moved a learner's memory of an item, as far as being right goes. */
export interface LastAnswer {
  readonly userId: string
  readonly memoryItemId: string
  readonly correct: boolean
}

/** The last answer that counted of each learner to each item, without what was taken back. Prisma has no "distinct on". */
export function lastAnswers(database: Database, { userIds, itemIds }: LastAnswersOf): Promise<LastAnswer[]> {
  return database.$queryRaw<LastAnswer[]>`
    select distinct on (review.user_id, review.memory_item_id)
      review.user_id::text as "userId", review.memory_item_id::text as "memoryItemId", review.correct
    from reviews review
    where review.user_id = any(${[...userIds]}::uuid[]) and review.memory_item_id = any(${[...itemIds]}::uuid[])
      and review.kind = 'review' and review.moves_schedule
      and not exists (
        select 1 from reviews undo where undo.user_id = review.user_id and undo.undoes_id = review.id)
    order by review.user_id, review.memory_item_id, review.reviewed_at desc, review.id desc`
}
