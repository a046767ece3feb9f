import type { Rating } from './label'
import type { Reason } from './rubric'

/** One thing that a teacher did with a question; `drafted` takes an earlier decision back. */
export interface DecisionStepTaken {
  readonly step: 'drafted' | 'accepted' | 'rejected' | 'replaced' | 'edited'
  readonly reason: Reason | null
}

/**
 * What the steps of one question, oldest first, say of it as the engine made it: signed unedited, or not. Null where
 * they say nothing: taken back, or replaced, which may be a matter of taste.
 */
export function ratingOf(steps: readonly DecisionStepTaken[]): Rating | null {
  const last = steps.findLast(({ step }) => step !== 'edited')
  if (last?.step === 'rejected') return { pass: 1, verdict: 'fail', reason: last.reason }
  if (steps.some(({ step }) => step === 'edited')) return { pass: 1, verdict: 'fail', reason: null }
  return last?.step === 'accepted' ? { pass: 1, verdict: 'pass', reason: null } : null
}
