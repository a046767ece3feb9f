import { DUE_SOON_MS } from './status'

const DAY_MS = 86_400_000
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
  readonly handedIn: number
  readonly members: number
}

/** As much of a class as decides whether it waits for its teacher. */
interface WaitingClass {
  readonly id: string
  readonly name: string
  readonly memberCount: number
  readonly archived: boolean
}

/** Answers of an assignment that students ask to count. */
interface WaitingRequests {
  readonly id: string
  readonly title: string
  readonly className: string
  readonly count: number
}

/** One thing that needs a teacher, and what it is about. */
export type Need<S extends WaitingSet, A extends WaitingAssignment, C extends WaitingClass> =
  | { readonly what: 'due-soon' | 'missing'; readonly assignment: A }
  | { readonly what: 'drafts' | 'unpublished'; readonly set: S }
  | { readonly what: 'nobody'; readonly class: C }
  | { readonly what: 'requests'; readonly requests: WaitingRequests }

/**
 * What needs a teacher at `now`, the most pressing first: answers that students ask to count, work that is due within a day or was due in the last three
 * and is not all in, drafts to read, accepted questions to publish, classes that nobody has joined.
 */
export function needsOf<S extends WaitingSet, A extends WaitingAssignment, C extends WaitingClass>(
  all: {
    readonly sets: readonly S[]
    readonly assignments: readonly A[]
    readonly classes: readonly C[]
    readonly requests?: readonly WaitingRequests[]
  },
  now: Date,
): readonly Need<S, A, C>[] {
  const open = all.assignments.filter(
    ({ opensAt, handedIn, members }) => opensAt <= now && handedIn < members,
  )
  const left = ({ dueAt }: A) => dueAt.getTime() - now.getTime()
  const dueSoon = open.filter((assignment) => left(assignment) > 0 && left(assignment) <= DUE_SOON_MS)
  const missing = open.filter((assignment) => left(assignment) <= 0 && left(assignment) > -LATELY_MS)
  const drafts = all.sets.filter((set) => set.tally.toRead > 0)
  const unpublished = all.sets.filter(
    ({ tally, published, changedSince }) =>
      tally.toRead === 0 && tally.accepted > 0 && (published === null || changedSince),
  )
  const empty = all.classes.filter((each) => !each.archived && each.memberCount === 0)
  return [
    ...(all.requests ?? []).map((requests) => ({ what: 'requests' as const, requests })),
    ...dueSoon.map((assignment) => ({ what: 'due-soon' as const, assignment })),
    ...missing.map((assignment) => ({ what: 'missing' as const, assignment })),
    ...drafts.map((set) => ({ what: 'drafts' as const, set })),
    ...unpublished.map((set) => ({ what: 'unpublished' as const, set })),
    ...empty.map((each) => ({ what: 'nobody' as const, class: each })),
  ]
}
