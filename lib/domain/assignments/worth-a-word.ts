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
 * the marks, something missing, ten or more due cards and more than most have, or no answer for a week while something
 * waits.
 */
export function worthAWord(lines: readonly WatchedLine[]): readonly WorthAWord[] {
  const most = Math.max(MANY_CARDS, medianOf(lines.map(({ dueCards }) => dueCards)) + 1)
  return lines
    .map((line) => ({ line, reasons: reasonsOf(line, most) }))
    .map(({ line, reasons }) => ({ line, reasons, weight: weightOf(reasons) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.line.share ?? 1) - (b.line.share ?? 1))
    .slice(0, SHOWN)
    .map(({ reasons }) => reasons)
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function reasonsOf(line: WatchedLine, manyCards: number): WorthAWord {
  const { userId, alias, work, share, dueCards, daysAway } = line
  const missing = work.filter(({ state }) => state === 'missing').length
  const hasWork = missing > 0 || dueCards > 0
  return {
    userId,
    alias,
    share: share !== null && isLow(share, 1) ? share : null,
    missing: missing > 0 ? missing : null,
    dueCards: dueCards >= manyCards ? dueCards : null,
    daysAway: hasWork && daysAway !== null && daysAway >= AWAY_DAYS ? daysAway : null,
  }
}

const weightOf = ({ share, missing, dueCards, daysAway }: WorthAWord): number =>
  [share, dueCards, daysAway].filter((reason) => reason !== null).length + (missing ?? 0)
