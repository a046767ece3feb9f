import { addDays, daysBetween, type Day } from '../shared/calendar'
import { intervalDays, nextMemory, type Grade, type Memory } from './schedule'
import { startOfStudyDay } from './study-day'

/** One line of a learner's log for one memory item. Lines are only ever added. */
export interface LogEntry {
  readonly id: string
  /** The review that this line takes back; null for a review. */
  readonly undoesId: string | null
  readonly grade: Grade
  readonly reviewedAt: Date
  /** The learner's study day at that instant, and the zone it was told in. */
  readonly studyDay: Day
  readonly timeZone: string
}

/** What a card shows: the fold of its log. */
export interface CardState extends Memory {
  readonly dueDay: Day
  /** The start of `dueDay` in the zone of the last review that moved the schedule. */
  readonly dueAt: Date
  readonly lastReviewedAt: Date
  readonly lastStudyDay: Day
  /** Reviews that moved the schedule. */
  readonly reviewCount: number
  /** How often a memory that had been made was lost. */
  readonly lapseCount: number
}

/** What one review did to its card. */
export interface Step<E extends LogEntry = LogEntry> {
  readonly entry: E
  readonly before: CardState | null
  readonly after: CardState
  /** False for practice: a second answer on the same study day. */
  readonly moved: boolean
  /** Whether the card was due when the answer came. */
  readonly wasDue: boolean
}

/**
 * What each review of a log did, in true order. The order of arrival plays no part, and a review that was taken back
 * leaves no trace: the rest is as if it had never been given.
 */
export function replay<E extends LogEntry>(log: readonly E[]): readonly Step<E>[] {
  const undone = new Set(log.map(({ undoesId }) => undoesId))
  const reviews = log.filter(({ id, undoesId }) => undoesId === null && !undone.has(id)).toSorted(byTime)
  const steps: Step<E>[] = []
  for (const entry of reviews) steps.push(step(steps.at(-1)?.after ?? null, entry))
  return steps
}

/** The state of a card after its log; null where nothing is left of the log. */
export function fold(log: readonly LogEntry[]): CardState | null {
  return replay(log).at(-1)?.after ?? null
}

const byTime = (a: LogEntry, b: LogEntry): number =>
  a.reviewedAt.getTime() - b.reviewedAt.getTime() || (a.id < b.id ? -1 : 1)

function step<E extends LogEntry>(before: CardState | null, entry: E): Step<E> {
  const moved = !before || entry.studyDay > before.lastStudyDay
  return {
    entry,
    before,
    after: moved ? answered(before, entry) : before,
    moved,
    wasDue: moved && before !== null && entry.studyDay >= before.dueDay,
  }
}

function answered(before: CardState | null, entry: LogEntry): CardState {
  const gap = before ? daysBetween(before.lastStudyDay, entry.studyDay) : 0
  const memory = nextMemory(before, gap, entry.grade)
  const dueDay = addDays(entry.studyDay, intervalDays(memory))
  return {
    ...memory,
    dueDay,
    dueAt: startOfStudyDay(dueDay, entry.timeZone),
    lastReviewedAt: entry.reviewedAt,
    lastStudyDay: entry.studyDay,
    reviewCount: (before?.reviewCount ?? 0) + 1,
    lapseCount: (before?.lapseCount ?? 0) + (before && entry.grade === 'again' ? 1 : 0),
  }
}
