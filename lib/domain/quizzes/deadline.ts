/** How long after the deadline an answer still counts, for a slow network. */
export const GRACE_SECONDS = 10

/** When an attempt that began at `startedAt` closes: after its time limit; null where there is none. */
export function deadlineOf(startedAt: Date, timeLimitSeconds: number | null): Date | null {
  return timeLimitSeconds === null ? null : new Date(startedAt.getTime() + timeLimitSeconds * 1000)
}

/** Whether an answer that reached the server at `receivedAt` comes too late to be scored. */
export function isLate(deadlineAt: Date | null, receivedAt: Date): boolean {
  return deadlineAt !== null && receivedAt.getTime() > deadlineAt.getTime() + GRACE_SECONDS * 1000
}
