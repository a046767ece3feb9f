import 'server-only'

import type { CardState } from '@/lib/domain/reviews/fold'

import type { Database } from '../db'

/** A card as it is stored: its state, the wording it shows and the class its points go to. */
export interface CardRow extends CardState {
  readonly memoryItemId: string
  readonly questionVersionId: string
  readonly classId: string | null
}

/** Writes the state of a learner's cards, new or known, in one statement; Prisma would send one for each. */
export async function saveCards(
  database: Database,
  { userId, now }: { readonly userId: string; readonly now: Date },
  cards: readonly CardRow[],
): Promise<void> {
  if (cards.length === 0) return
  await database.$executeRaw`
    insert into cards (user_id, memory_item_id, question_version_id, class_id, stability, difficulty, due_on,
      to_confirm, last_reviewed_at, last_study_day, review_count, lapse_count, created_at)
    select ${userId}::uuid, state.*, ${now}::timestamptz from unnest(
      ${cards.map((card) => card.memoryItemId)}::uuid[],
      ${cards.map((card) => card.questionVersionId)}::uuid[],
      ${cards.map((card) => card.classId)}::uuid[],
      ${cards.map((card) => card.stability)}::float8[],
      ${cards.map((card) => card.difficulty)}::float8[],
      ${cards.map((card) => card.dueDay)}::date[],
      ${cards.map((card) => card.toConfirm)}::boolean[],
      ${cards.map((card) => card.lastReviewedAt)}::timestamptz[],
      ${cards.map((card) => card.lastStudyDay)}::date[],
      ${cards.map((card) => card.reviewCount)}::int[],
      ${cards.map((card) => card.lapseCount)}::int[]
    ) as state
    on conflict (user_id, memory_item_id) do update set
      question_version_id = excluded.question_version_id, class_id = excluded.class_id,
      stability = excluded.stability, difficulty = excluded.difficulty, due_on = excluded.due_on,
      to_confirm = excluded.to_confirm, last_reviewed_at = excluded.last_reviewed_at, last_study_day = excluded.last_study_day,
      review_count = excluded.review_count, lapse_count = excluded.lapse_count`
}
