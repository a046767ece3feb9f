/** Which of a student's attempts gives the mark; as the form offers them. */
export const COUNTED_ATTEMPTS = ['best', 'first', 'last', 'average'] as const
export type CountedAttempt = (typeof COUNTED_ATTEMPTS)[number]

/** The attempts that give the mark; `attempts` are those handed in, by number. Of equally good ones the first counts. */
export function attemptsThatCount<A extends { readonly marks: number | null }>(
  attempts: readonly A[],
  counted: CountedAttempt,
): readonly A[] {
  switch (counted) {
    case 'average':
      return attempts
    case 'first':
      return attempts.slice(0, 1)
    case 'last':
      return attempts.slice(-1)
    case 'best':
      return attempts.toSorted((one, other) => (other.marks ?? 0) - (one.marks ?? 0)).slice(0, 1)
  }
}

/** The mean of some marks, to the hundredth; 0 of none. */
export function meanMarks(marks: readonly number[]): number {
  const sum = marks.reduce((total, each) => total + each, 0)
  return marks.length === 0 ? 0 : Math.round((sum * 100) / marks.length) / 100
}

/** The mark of an assignment, and the most it could be; null before an attempt is handed in. */
export function countedMarks(
  attempts: readonly { readonly marks: number | null; readonly maxMarks: number | null }[],
  counted: CountedAttempt,
): { readonly marks: number; readonly maxMarks: number } | null {
  const [first, ...others] = attemptsThatCount(attempts, counted)
  if (!first) return null
  const marks = [first, ...others].map((attempt) => attempt.marks ?? 0)
  return { marks: meanMarks(marks), maxMarks: first.maxMarks ?? 0 }
}
