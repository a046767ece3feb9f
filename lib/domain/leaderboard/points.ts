/** The most points that due reviews can earn one learner in one study day: as many as a day's cards. */
export const REVIEW_POINTS_A_DAY = 40

/** A point earned, or taken back where negative, and what for. */
export interface Earned {
  readonly sourceId: string
  readonly points: number
}

/**
 * Points of an attempt: the marks of each question, once for each wording in a class, and for first attempts only.
 * Speed plays no part. `earned` holds the question versions that have earned their points before.
 */
export function attemptPoints(
  attempt: {
    readonly number: number
    readonly answers: readonly { readonly questionVersionId: string; readonly marks: number }[]
  },
  earned: ReadonlySet<string>,
): readonly Earned[] {
  if (attempt.number !== 1) return []
  return attempt.answers
    .filter(({ questionVersionId, marks }) => marks > 0 && !earned.has(questionVersionId))
    .map(({ questionVersionId, marks }) => ({ sourceId: questionVersionId, points: marks }))
}

/** What one review did, as far as points go. */
export interface ReviewOutcome {
  readonly source: 'quiz' | 'card' | 'live'
  readonly wasDue: boolean
  readonly recalled: boolean
}

/**
 * Points that a card's whole history is worth: one for each time it was due and was recalled. It is a function of the
 * log, so repeats on the same day, early reviews and answers that were taken back are worth nothing by themselves.
 * Answers in a quiz earn marks instead.
 */
export function reviewPoints(history: readonly ReviewOutcome[]): number {
  return history.filter(({ source, wasDue, recalled }) => source === 'card' && wasDue && recalled).length
}
