import { addDays, daysBetween, type Day } from '../shared/calendar'
import { mayBeGuess } from './guessing'
import { leewayOf } from './leeway'
import { defaultScheduler, type Grade, type Memory, type Scheduler } from './schedule'

/** One line of a learner's log for one memory item. Lines are only ever added. */
export interface LogEntry {
  readonly id: string
  /** The review that this line takes back; null for a review. */
  readonly undoesId: string | null
  readonly grade: Grade
  /** Where it was answered. A live game never counts: there others answer, and against the clock. */
  readonly source: 'quiz' | 'card' | 'live'
  /** Whether its source, or a hint, was opened before it on the same study day. Such an answer never counts. */
  readonly isAssisted?: boolean
  /** The chance of being right without knowing (`guessChance`); 0 where the answer has to be produced. */
  readonly guessChance: number
  readonly reviewedAt: Date
  /** The learner's study day at that instant, in the zone they were in. */
  readonly studyDay: Day
}

/** What a card shows: the fold of its log. */
export interface CardState extends Memory {
  readonly dueDay: Day
  /** Whether it waits for an answer that is no guess: the memory is what it was before the guess. */
  readonly toConfirm: boolean
  readonly lastReviewedAt: Date
  /** The study day from which the memory fades. */
  readonly lastStudyDay: Day
  /** Reviews that moved the memory. */
  readonly reviewCount: number
  /** How often a memory that had been made was lost. */
  readonly lapseCount: number
}

/** What one review did to its card. */
export interface Step<E extends LogEntry = LogEntry> {
  readonly entry: E
  readonly before: CardState | null
  /** Null only where nothing has counted yet. */
  readonly after: CardState | null
  /** False for practice: a second answer on the same study day, an assisted one, or a live game. */
  readonly moved: boolean
  /** Study days since the memory was last moved; 0 for the first. */
  readonly dayGap: number
  /** Whether the card could be asked when the answer came (`leewayOf`), and the answer was no guess. */
  readonly wasDue: boolean
}

/** How a log is folded. */
export interface Folding {
  readonly scheduler?: Scheduler
  /** Lets every review move the schedule, repeats of a day too: for comparison with other schedulers only. */
  readonly everyReviewMoves?: boolean
}

/** Where a fold has come to. */
interface Position {
  readonly state: CardState | null
  /** The state that the next answer is measured against: the one before a guess. */
  readonly known: CardState | null
  readonly lastScoredDay: Day | null
}

const START: Position = { state: null, known: null, lastScoredDay: null }

/**
 * What each review of a log did, in true order. The order of arrival plays no part, and a review that was taken back
 * leaves no trace: the rest is as if it had never been given.
 */
export function replay<E extends LogEntry>(log: readonly E[], folding: Folding = {}): readonly Step<E>[] {
  let position = START
  return reviewsIn(log).map((entry) => {
    const from = position
    position = passed(from, entry, folding)
    return stepOf(from, position, { entry, counts: isScored(from, entry, folding) })
  })
}

/** The state of a card after its log; null where nothing is left of the log. */
export function fold(log: readonly LogEntry[], folding: Folding = {}): CardState | null {
  return reviewsIn(log).reduce((from, entry) => passed(from, entry, folding), START).state
}

/** The reviews of a log that were not taken back, in true order. */
function reviewsIn<E extends LogEntry>(log: readonly E[]): readonly E[] {
  const undone = new Set(log.map(({ undoesId }) => undoesId))
  return log.filter(({ id, undoesId }) => undoesId === null && !undone.has(id)).toSorted(byTime)
}

/**
 * Where a review leads: nowhere, where it does not count. One that was assisted still makes a card of what had none,
 * to be asked on the next day, or the fact would never come back.
 */
function passed(from: Position, entry: LogEntry, folding: Folding): Position {
  const scheduler = folding.scheduler ?? defaultScheduler
  if (isScored(from, entry, folding)) return answered(from, entry, scheduler)
  return entry.isAssisted && !from.state ? { ...from, state: held(null, entry, scheduler) } : from
}

const byTime = (a: LogEntry, b: LogEntry): number =>
  a.reviewedAt.getTime() - b.reviewedAt.getTime() || (a.id < b.id ? -1 : 1)

function isScored({ lastScoredDay }: Position, entry: LogEntry, { everyReviewMoves }: Folding): boolean {
  if (entry.source === 'live' || entry.isAssisted) return false
  return everyReviewMoves === true || lastScoredDay === null || entry.studyDay > lastScoredDay
}

function stepOf<E extends LogEntry>(
  from: Position,
  to: Position,
  { entry, counts }: { readonly entry: E; readonly counts: boolean },
): Step<E> {
  const isGuess = to.state?.toConfirm === true
  return {
    entry,
    before: from.state,
    after: to.state,
    moved: counts,
    dayGap: gapBefore(from, entry),
    wasDue: counts && !isGuess && from.state !== null && entry.studyDay >= leewayOf(from.state).first,
  }
}

const gapBefore = ({ known }: Position, { studyDay }: LogEntry): number =>
  known ? daysBetween(known.lastStudyDay, studyDay) : 0

function answered(from: Position, entry: LogEntry, scheduler: Scheduler): Position {
  const { known } = from
  const gap = gapBefore(from, entry)
  const lastScoredDay = entry.studyDay
  const recall = () => known && scheduler.retrievability(known, gap)
  if (entry.grade !== 'again' && entry.guessChance > 0 && mayBeGuess(recall(), entry.guessChance)) {
    return { state: held(known, entry, scheduler), known, lastScoredDay }
  }
  const memory = scheduler.next(known, gap, entry.grade)
  // Field by field: a log is folded at each answer, and spreading costs more than all the rest.
  const state: CardState = {
    stability: memory.stability,
    difficulty: memory.difficulty,
    dueDay: addDays(entry.studyDay, scheduler.intervalDays(memory)),
    toConfirm: false,
    lastReviewedAt: entry.reviewedAt,
    lastStudyDay: entry.studyDay,
    reviewCount: (known?.reviewCount ?? 0) + 1,
    lapseCount: (known?.lapseCount ?? 0) + (known && entry.grade === 'again' ? 1 : 0),
  }
  return { state, known: state, lastScoredDay }
}

/** The card after a right answer that may be a guess: it comes back on the next day, its memory as it was. */
function held(known: CardState | null, entry: LogEntry, scheduler: Scheduler): CardState {
  const memory = known ?? {
    ...scheduler.next(null, 0, entry.grade),
    lastStudyDay: entry.studyDay,
    reviewCount: 0,
    lapseCount: 0,
  }
  const dueDay = addDays(entry.studyDay, 1)
  return { ...memory, dueDay, toConfirm: true, lastReviewedAt: entry.reviewedAt }
}
