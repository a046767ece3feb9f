/** How long after the deadline an answer still counts, for a slow network. */
const GRACE_SECONDS = 10

/** The end of a time limit that began to run at `startedAt`; null where there is none. */
export function deadlineOf(startedAt: Date, timeLimitSeconds: number | null): Date | null {
  return timeLimitSeconds === null ? null : new Date(startedAt.getTime() + timeLimitSeconds * 1000)
}

/**
 * When an open attempt closes by itself: at its deadline, at the latest when its assignment takes no more work of this
 * student's, at `closesAt`.
 */
export function closingTime(deadlineAt: Date | null, closesAt: Date): Date {
  return deadlineAt !== null && deadlineAt < closesAt ? deadlineAt : closesAt
}

/** Whether an answer that reached the server at `receivedAt` comes too late to be scored. */
export function isTooLate(closesAt: Date, receivedAt: Date): boolean {
  return receivedAt.getTime() > closesAt.getTime() + GRACE_SECONDS * 1000
}
