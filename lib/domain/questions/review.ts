import type { Reason } from './ranker/rubric'
import { isSameWording, type Wording } from './wording'

/** What the teacher has said of a question: not yet anything (drafted), or nothing because it waits (spare). */
export const DECISIONS = ['spare', 'drafted', 'accepted', 'rejected', 'replaced'] as const
export type Decision = (typeof DECISIONS)[number]

/** What a teacher can say of a question that stands in the draft. */
export const VERDICTS = ['drafted', 'accepted', 'rejected'] as const
export type Verdict = (typeof VERDICTS)[number]

/** As much of a question as the review of a draft turns on. */
export interface Reviewed {
  readonly id: string
  readonly decision: Decision
  /** Order in the draft, or rank among the spares. */
  readonly position: number
  readonly claimId: string | null
  /** Counts its wordings. */
  readonly version: number
  readonly wording: Wording
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

const isVerdict = (decision: Decision): decision is Verdict =>
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

/** The questions after `change`. A change that does not fit them (the question is gone) leaves them as they were. */
export function applyChange<Q extends Reviewed>(questions: readonly Q[], change: Change): readonly Q[] {
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
        question.id === change.questionId && !isSameWording(question.wording, change.wording)
          ? { ...question, wording: change.wording, version: question.version + 1 }
          : question,
      )
  }
}

/** Whether `change` can be made to these questions: the ones it names stand where it needs them. */
export function fits(questions: readonly Reviewed[], change: Change): boolean {
  const decisionOf = (id: string) => questions.find((question) => question.id === id)?.decision
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
      return decisionOf(change.questionId) === 'replaced' && stands(change.spareId)
    case 'edit':
      return stands(change.questionId)
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

/** The changes that take `change` back from the questions as they were before it, to be made in this order. */
export function undoOf(before: readonly Reviewed[], change: Change): readonly Change[] {
  switch (change.kind) {
    case 'decide':
      return VERDICTS.map((verdict) => ({
        kind: 'decide' as const,
        verdict,
        questionIds: before
          .filter((question) => change.questionIds.includes(question.id) && question.decision === verdict)
          .map((question) => question.id),
      })).filter((step) => step.questionIds.length > 0)
    case 'replace': {
      const decision = before.find((question) => question.id === change.questionId)?.decision
      const { questionId, spareId } = change
      return decision && isVerdict(decision)
        ? [{ kind: 'put-back', questionId, spareId, verdict: decision }]
        : []
    }
    case 'put-back': {
      const { questionId, spareId } = change
      const decision = before.find((question) => question.id === spareId)?.decision
      if (!decision || !isVerdict(decision)) return []
      return [
        { kind: 'replace', questionId, spareId },
        { kind: 'decide', questionIds: [spareId], verdict: decision },
      ]
    }
    case 'edit': {
      const wording = before.find((question) => question.id === change.questionId)?.wording
      return wording ? [{ kind: 'edit', questionId: change.questionId, wording }] : []
    }
  }
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
