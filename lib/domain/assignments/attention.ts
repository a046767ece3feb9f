import { DAY_MS } from '../shared/calendar'
import { DUE_SOON_MS } from './status'

/** How long after the due date missing work is worth a word. */
const LATELY_MS = 3 * DAY_MS

/** As much of a question set as decides whether it waits for its teacher. */
interface WaitingSet {
  readonly id: string
  readonly title: string
  readonly tally: { readonly accepted: number; readonly rejected: number; readonly toRead: number }
  readonly published: unknown
  readonly changedSince: boolean
}

/** As much of an assignment as decides whether it waits for its teacher. */
interface WaitingAssignment {
  readonly id: string
  readonly title: string
  readonly className: string
  readonly dueAt: Date
  readonly opensAt: Date
  /** Those who have not handed in, by alias. */
  readonly missing: readonly string[]
}

/** As much of a class as decides whether it waits for its teacher. */
interface WaitingClass {
  readonly id: string
  readonly name: string
  readonly memberCount: number
  /** Students who have joined and wait to be let in. */
  readonly waitingCount: number
  readonly archived: boolean
}

/** Answers of an assignment that students ask to count. */
interface WaitingRequests {
  readonly id: string
  readonly title: string
  readonly className: string
  readonly count: number
}

/** A question set of which questions were reported. */
interface WaitingReports {
  readonly id: string
  readonly title: string
  readonly questions: number
  readonly reports: number
  /** The question, where it is one. */
  readonly stem: string | null
}

/** One thing that needs a teacher, and what it is about. */
export type Need<S extends WaitingSet, A extends WaitingAssignment, C extends WaitingClass, F = never> =
  | { readonly what: 'due-soon' | 'missing'; readonly assignment: A }
  | { readonly what: 'drafts' | 'unpublished'; readonly set: S }
  | { readonly what: 'nobody' | 'waiting'; readonly class: C }
  | { readonly what: 'requests'; readonly requests: WaitingRequests }
  | { readonly what: 'reported'; readonly set: WaitingReports }
  | { readonly what: 'fading'; readonly fading: F }

/** Whether an assignment is due within a day or was due in the last three: then missing work is worth a word. */
export function isNoteworthy(
  { opensAt, dueAt }: Pick<WaitingAssignment, 'opensAt' | 'dueAt'>,
  now: Date,
): boolean {
  const left = dueAt.getTime() - now.getTime()
  return opensAt <= now && left <= DUE_SOON_MS && left > -LATELY_MS
}

/**
 * What needs a teacher at `now`, the most pressing first: students who wait to be let in, answers that they ask to count,
 * work that is due within a day or was due in the last three and is not all in, questions that were reported, classes
 * that forget what they were asked, drafts to read, accepted questions to publish, classes that nobody has joined.
 */
export function needsOf<S extends WaitingSet, A extends WaitingAssignment, C extends WaitingClass, F = never>(
  all: {
    readonly sets: readonly S[]
    readonly assignments: readonly A[]
    readonly classes: readonly C[]
    readonly requests?: readonly WaitingRequests[]
    readonly reported?: readonly WaitingReports[]
    readonly fading?: readonly F[]
  },
  now: Date,
): readonly Need<S, A, C, F>[] {
  const notAllIn = all.assignments.filter((each) => each.missing.length > 0 && isNoteworthy(each, now))
  const dueSoon = notAllIn.filter(({ dueAt }) => dueAt > now)
  const missing = notAllIn.filter(({ dueAt }) => dueAt <= now)
  const drafts = all.sets.filter((set) => set.tally.toRead > 0)
  const unpublished = all.sets.filter(
    ({ tally, published, changedSince }) =>
      tally.toRead === 0 && tally.accepted > 0 && (published === null || changedSince),
  )
  const current = all.classes.filter((each) => !each.archived)
  const waiting = current.filter(({ waitingCount }) => waitingCount > 0)
  const empty = current.filter(({ memberCount, waitingCount }) => memberCount + waitingCount === 0)
  return [
    ...waiting.map((each) => ({ what: 'waiting' as const, class: each })),
    ...(all.requests ?? []).map((requests) => ({ what: 'requests' as const, requests })),
    ...dueSoon.map((assignment) => ({ what: 'due-soon' as const, assignment })),
    ...missing.map((assignment) => ({ what: 'missing' as const, assignment })),
    ...(all.reported ?? []).map((set) => ({ what: 'reported' as const, set })),
    ...(all.fading ?? []).map((fading) => ({ what: 'fading' as const, fading })),
    ...drafts.map((set) => ({ what: 'drafts' as const, set })),
    ...unpublished.map((set) => ({ what: 'unpublished' as const, set })),
    ...empty.map((each) => ({ what: 'nobody' as const, class: each })),
  ]
}
