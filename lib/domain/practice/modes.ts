/** The ways to practise a question set, as they are offered. */
export const PRACTICE_MODES = ['flashcards', 'learn', 'test', 'match'] as const
export type PracticeMode = (typeof PRACTICE_MODES)[number]

/** What was answered in a practice: whether the fact was known. */
export interface PracticeAnswer {
  readonly itemId: string
  readonly isRight: boolean
}
