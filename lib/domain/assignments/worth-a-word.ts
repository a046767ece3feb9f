import type { GradebookLine } from './gradebook'
import { isLow } from './work'

/** Due cards from which a student has fallen behind. */
const MANY_CARDS = 10
/** Days without an answer after which a student with something to do is away. */
const AWAY_DAYS = 7
const SHOWN = 5

/** A student's line with how long they have been away. */
export interface WatchedLine extends GradebookLine {
  /** Days since the last answer in this class; null where there was none. */
  readonly daysAway: number | null
}

/** Why a student is worth a word. Each is null where it gives no reason. */
export interface WorthAWord {
  readonly userId: string
  readonly alias: string
  /** Right of all that is in, 0 to 1, where it is under 60 per cent. */
  readonly share: number | null
  readonly missing: number | null
  readonly dueCards: number | null
  readonly daysAway: number | null
}

/**
 * The students a teacher may want to talk to, at most five, the one with the most reasons first: under 60 per cent of
 * the marks, something missing, ten or more due cards, or no answer for a week while something waits.
 */
export function worthAWord(lines: readonly WatchedLine[]): readonly WorthAWord[] {
  return lines
    .map((line) => ({ line, reasons: reasonsOf(line) }))
    .map(({ line, reasons }) => ({ line, reasons, weight: weightOf(reasons) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.line.share ?? 1) - (b.line.share ?? 1))
    .slice(0, SHOWN)
    .map(({ reasons }) => reasons)
}

function reasonsOf({ userId, alias, work, share, dueCards, daysAway }: WatchedLine): WorthAWord {
  const missing = work.filter(({ state }) => state === 'missing').length
  const hasWork = missing > 0 || dueCards > 0
  return {
    userId,
    alias,
    share: share !== null && isLow(share, 1) ? share : null,
    missing: missing > 0 ? missing : null,
    dueCards: dueCards >= MANY_CARDS ? dueCards : null,
    daysAway: hasWork && daysAway !== null && daysAway >= AWAY_DAYS ? daysAway : null,
  }
}

const weightOf = ({ share, missing, dueCards, daysAway }: WorthAWord): number =>
  [share, dueCards, daysAway].filter((reason) => reason !== null).length + (missing ?? 0)
