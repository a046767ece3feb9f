import type { Reason } from '../questions/ranker/rubric'
import { isSameWording, type Wording } from '../questions/wording'
import type { SentenceAt } from '../questions/written'

/** Where a question stands: it waits as a spare, stands in the draft with the teacher's verdict, or was replaced by a spare. */
export const DECISIONS = ['spare', 'drafted', 'accepted', 'rejected', 'replaced'] as const
/** One of `DECISIONS`. */
export type Decision = (typeof DECISIONS)[number]

/** What a teacher can say of a question that stands in the draft. */
export const VERDICTS = ['drafted', 'accepted', 'rejected'] as const
/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number]

/** As much of a question as the review of a draft turns on. */
export interface Reviewed {
  readonly id: string
  readonly decision: Decision
  /** Order in the draft, or rank among the spares; `TAKEN_OUT` where writing it was taken back. */
  readonly position: number
  readonly claimId: string | null
  /** Counts its wordings. */
  readonly version: number
  readonly wording: Wording
}

/** The position of a question that was written by hand and taken back: it can be written again, nothing else. */
export const TAKEN_OUT = -1

/** The most questions that a draft holds: as many as one can look through. */
export const MAX_QUESTIONS = 200

/** A question by a teacher's hand, accepted as she wrote it; it comes last in the draft. */
export interface WriteChange {
  readonly kind: 'write'
  /** New, or that of a question whose writing was taken back. */
  readonly questionId: string
  readonly wording: Wording
  /** The sentence it asks, or null. */
  readonly source: SentenceAt | null
}

/** One step of a review. Each has an inverse, so that each can be undone. */
export type Change =
  | {
      readonly kind: 'decide'
      readonly questionIds: readonly string[]
      readonly verdict: Verdict
      /** Why a question was rejected, where the teacher said. */
      readonly reason?: Reason | undefined
    }
  /** The spare takes the question's place in the draft, the question the spare's. */
  | { readonly kind: 'replace'; readonly questionId: string; readonly spareId: string }
  | {
      readonly kind: 'put-back'
      readonly questionId: string
      readonly spareId: string
      readonly verdict: Verdict
    }
  | { readonly kind: 'edit'; readonly questionId: string; readonly wording: Wording }
  | WriteChange
  | { readonly kind: 'unwrite'; readonly questionId: string }
  /** Puts a question of the draft in front of another, or at the end. */
  | { readonly kind: 'move'; readonly questionId: string; readonly beforeId: string | null }

/** Whether a question that this was said of stands in the draft. */
export const isVerdict = (decision: Decision): decision is Verdict =>
  VERDICTS.some((verdict) => verdict === decision)

/** The questions that stand in the draft, in asking order. */
export function draftOrder<Q extends Reviewed>(questions: readonly Q[]): readonly Q[] {
  return questions
    .filter((question) => isVerdict(question.decision))
    .toSorted((one, other) => one.position - other.position)
}

/**
 * The spare that would take a question's place: one that asks the same claim if there is one, else the best.
 * Null when none is left.
 */
export function nextSpare<Q extends Reviewed>(questions: readonly Q[], questionId: string): Q | null {
  const claimId = questions.find((question) => question.id === questionId)?.claimId ?? null
  const spares = questions
    .filter((question) => question.decision === 'spare')
    .toSorted((one, other) => one.position - other.position)
  return spares.find((spare) => claimId !== null && spare.claimId === claimId) ?? spares[0] ?? null
}

/**
 * The questions after `change`, in their order; one that is new comes last, as `made` completes it. A change that does
 * not fit them (the question is gone) leaves them as they were.
 */
export function applyChange<Q extends Reviewed>(
  questions: readonly Q[],
  change: Change,
  made: (written: Reviewed, change: WriteChange) => Q,
): readonly Q[] {
  if (!fits(questions, change)) return questions
  switch (change.kind) {
    case 'decide': {
      const ids = new Set(change.questionIds)
      return questions.map((question) =>
        ids.has(question.id) ? { ...question, decision: change.verdict } : question,
      )
    }
    case 'replace':
      return swap(questions, change, { question: 'replaced', spare: 'drafted' })
    case 'put-back':
      return swap(questions, change, { question: change.verdict, spare: 'spare' })
    case 'edit':
      return questions.map((question) =>
        question.id === change.questionId ? reworded(question, change) : question,
      )
    case 'write':
      return write(questions, change, made)
    case 'unwrite':
      return renumbered(
        questions.map((question) =>
          question.id === change.questionId
            ? { ...question, decision: 'replaced', position: TAKEN_OUT }
            : question,
        ),
      )
    case 'move':
      return move(questions, change)
  }
}

const reworded = <Q extends Reviewed>(question: Q, { wording }: { readonly wording: Wording }): Q =>
  isSameWording(question.wording, wording)
    ? question
    : { ...question, wording, version: question.version + 1 }

function write<Q extends Reviewed>(
  questions: readonly Q[],
  change: WriteChange,
  made: (written: Reviewed, change: WriteChange) => Q,
): readonly Q[] {
  const { questionId: id, wording } = change
  const place = { decision: 'accepted', position: draftOrder(questions).length } as const
  if (questions.some((question) => question.id === id)) {
    return questions.map((question) =>
      question.id === id ? { ...reworded(question, change), ...place } : question,
    )
  }
  return [...questions, made({ ...place, id, claimId: null, version: 1, wording }, change)]
}

interface Move {
  readonly questionId: string
  readonly beforeId: string | null
}

function move<Q extends Reviewed>(questions: readonly Q[], { questionId, beforeId }: Move): readonly Q[] {
  const order = draftOrder(questions).map(({ id }) => id)
  const others = order.filter((id) => id !== questionId)
  const at = beforeId === null ? others.length : others.indexOf(beforeId)
  return renumbered(questions, others.toSpliced(at, 0, questionId))
}

/** The questions of the draft numbered from 0, in `order`. */
function renumbered<Q extends Reviewed>(
  questions: readonly Q[],
  order: readonly string[] = draftOrder(questions).map(({ id }) => id),
): readonly Q[] {
  const places = new Map(order.map((id, position) => [id, position]))
  return questions.map((question) => {
    const position = places.get(question.id) ?? question.position
    return position === question.position ? question : { ...question, position }
  })
}

/** Whether `change` can be made to these questions: the ones it names stand where it needs them. */
export function fits(questions: readonly Reviewed[], change: Change): boolean {
  const questionOf = (id: string) => questions.find((question) => question.id === id)
  const decisionOf = (id: string) => questionOf(id)?.decision
  const isTakenOut = (id: string) => questionOf(id)?.position === TAKEN_OUT
  const stands = (id: string) => {
    const decision = decisionOf(id)
    return decision !== undefined && isVerdict(decision)
  }
  switch (change.kind) {
    case 'decide':
      return change.questionIds.every(stands)
    case 'replace':
      return stands(change.questionId) && decisionOf(change.spareId) === 'spare'
    case 'put-back':
      return (
        decisionOf(change.questionId) === 'replaced' &&
        !isTakenOut(change.questionId) &&
        stands(change.spareId)
      )
    case 'edit':
    case 'unwrite':
      return stands(change.questionId)
    case 'write':
      return (
        (questionOf(change.questionId) === undefined || isTakenOut(change.questionId)) &&
        draftOrder(questions).length < MAX_QUESTIONS
      )
    case 'move':
      return (
        stands(change.questionId) &&
        change.beforeId !== change.questionId &&
        (change.beforeId === null || stands(change.beforeId))
      )
  }
}

function swap<Q extends Reviewed>(
  questions: readonly Q[],
  pair: { readonly questionId: string; readonly spareId: string },
  decisions: { readonly question: Decision; readonly spare: Decision },
): readonly Q[] {
  const one = questions.find((question) => question.id === pair.questionId)
  const other = questions.find((question) => question.id === pair.spareId)
  if (!one || !other) return questions
  return questions.map((question) => {
    if (question === one) return { ...question, decision: decisions.question, position: other.position }
    if (question === other) return { ...question, decision: decisions.spare, position: one.position }
    return question
  })
}

/** How far a review has come. */
export interface Tally {
  readonly accepted: number
  readonly rejected: number
  readonly toRead: number
}

/** How many questions of the draft are accepted, rejected and still to read. */
export function tally(questions: readonly Pick<Reviewed, 'decision'>[]): Tally {
  const count = (verdict: Verdict) => questions.filter((question) => question.decision === verdict).length
  return { accepted: count('accepted'), rejected: count('rejected'), toRead: count('drafted') }
}
