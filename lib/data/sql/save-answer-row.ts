import 'server-only'

import type { Database } from '../db'

/** A reply as it is stored: indices into the question's own options. */
export interface AnswerRow {
  readonly classId: string
  readonly attemptId: string
  readonly questionVersionId: string
  readonly clientId: string
  readonly sequence: number
  readonly chosen: readonly number[]
  readonly text: string | null
  readonly responseMs: number | null
  readonly answeredAt: Date
  readonly isLate: boolean
  /** When the attempt closes by itself. */
  readonly closesAt: Date
}

/**
 * Stores a reply where the attempt still takes it and no newer one is there; whether it did. One statement, which
 * Prisma cannot say: the attempt's row is held so that a hand-in at the same moment either sees the reply or refuses
 * it, and an older reply that comes later changes nothing, nor does any after it was checked. An id that another question's reply has stores nothing. A late reply never takes the place of one in time, and is
 * kept also where the deadline has closed the attempt.
 */
export async function saveAnswerRow(database: Database, row: AnswerRow): Promise<boolean> {
  const stored = await database.$executeRaw`
    with attempt as (
      select 1 from attempts
      where class_id = ${row.classId}::uuid and id = ${row.attemptId}::uuid
        and not exists (
          select 1 from answers
          where class_id = ${row.classId}::uuid and attempt_id = ${row.attemptId}::uuid
            and client_id = ${row.clientId}::uuid and question_version_id <> ${row.questionVersionId}::uuid)
        and (handed_in_at is null or (${row.isLate} and handed_in_at >= ${row.closesAt}::timestamptz))
      for share
    )
    insert into answers as answer (class_id, attempt_id, question_version_id, client_id, sequence, chosen, text,
      response_ms, answered_at, is_late)
    select ${row.classId}::uuid, ${row.attemptId}::uuid, ${row.questionVersionId}::uuid, ${row.clientId}::uuid,
      ${row.sequence}, ${[...row.chosen]}::int[], ${row.text}, ${row.responseMs}::int, ${row.answeredAt}::timestamptz,
      ${row.isLate}
    from attempt
    on conflict (class_id, attempt_id, question_version_id) do update set
      client_id = excluded.client_id, sequence = excluded.sequence, chosen = excluded.chosen, text = excluded.text,
      response_ms = excluded.response_ms, answered_at = excluded.answered_at, is_late = excluded.is_late
    where answer.sequence < excluded.sequence and (answer.is_late or not excluded.is_late)
      and answer.checked_at is null`
  return stored === 1
}
