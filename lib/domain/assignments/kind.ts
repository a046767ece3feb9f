import type { PracticeMode } from '../practice/modes'

/** What an assignment asks its students to do, as the form offers it. */
export const ASSIGNMENT_KINDS = ['quiz', 'practice', 'flashcards'] as const
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number]

/**
 * The way to practise with which an assignment is done: a practice when each fact was told from memory twice, flashcards
 * when every card was gone through. Null for a quiz, which is handed in and marked.
 */
export function modeOfKind(kind: AssignmentKind): PracticeMode | null {
  if (kind === 'quiz') return null
  return kind === 'practice' ? 'learn' : 'flashcards'
}

/** One student's practice for an assignment. */
export interface DoneRun {
  readonly startedAt: Date
  /** When it was done; null while it is not. */
  readonly doneAt: Date | null
}

/** When an assignment was first done; null while it is not. */
export function firstDone(runs: readonly DoneRun[]): Date | null {
  const times = runs.flatMap(({ doneAt }) => doneAt?.getTime() ?? [])
  return times.length === 0 ? null : new Date(Math.min(...times))
}
