import 'server-only'

import type { Wording } from '@/lib/domain/questions/wording'

import { getAssignment, type AssignmentView } from './assignments'
import { questionsOfAssignment } from './attempt-record'
import { db } from './db'
import { sourcesOf, type SourceView } from './sources'

/** A question as it was assigned, with its answer. */
export interface AssignedQuestion {
  readonly questionVersionId: string
  readonly wording: Wording
  readonly source: SourceView | null
}

/** What an assignment asks: the version of the set that was assigned, whatever became of the set since. */
export interface AssignedQuestionsView {
  readonly assignment: AssignmentView
  readonly questions: readonly AssignedQuestion[]
}

/**
 * The questions of an assignment with their answers and sources, in the set's order, for those who manage its class:
 * also where the set is another teacher's. Null for anybody else.
 */
export async function getAssignedQuestions(assignmentId: string): Promise<AssignedQuestionsView | null> {
  const assignment = await getAssignment(assignmentId)
  if (!assignment) return null
  const questions = await questionsOfAssignment(assignmentId)
  const sources = await sourcesOf(
    db,
    questions.map(({ questionVersionId }) => questionVersionId),
  )
  return {
    assignment,
    questions: questions.map(({ questionVersionId, wording }) => ({
      questionVersionId,
      wording,
      source: sources.get(questionVersionId) ?? null,
    })),
  }
}
