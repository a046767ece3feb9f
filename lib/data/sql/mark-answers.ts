import 'server-only'

import type { Database } from '../db'

/** The marks of one answer of an attempt. */
export interface AnswerMarks {
  readonly questionVersionId: string
  readonly marks: number
  readonly maxMarks: number
}

/** Writes the marks of all answers of an attempt in one statement; Prisma would send one for each. */
export async function markAnswers(
  database: Database,
  attempt: { readonly classId: string; readonly id: string },
  marked: readonly AnswerMarks[],
): Promise<void> {
  await database.$executeRaw`
    update answers set marks = marked.marks, max_marks = marked.max_marks
    from unnest(
      ${marked.map(({ questionVersionId }) => questionVersionId)}::uuid[],
      ${marked.map(({ marks }) => marks)}::int[],
      ${marked.map(({ maxMarks }) => maxMarks)}::int[]
    ) as marked (question_version_id, marks, max_marks)
    where answers.class_id = ${attempt.classId}::uuid and answers.attempt_id = ${attempt.id}::uuid
      and answers.question_version_id = marked.question_version_id`
}
