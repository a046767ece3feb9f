import type { ReviewedQuestionView, ReviewView } from '@/lib/data/question-review'
import { applyChange, fits, type Change } from '@/lib/domain/questions/review'

import type { Saved } from './save-changes'

/** How the way to the server is: free, under way, to be tried again, or waiting for a word of the teacher. */
export type Line = 'free' | 'sending' | 'waiting' | 'signed-out' | 'refused' | 'conflict'

/**
 * A draft as the page knows it. `saved` is what the server has said; `unsent` are the changes made since, in their
 * order, of which the first `inFlight` are on their way. What is shown is the one with the other applied.
 */
export interface ReviewState {
  readonly saved: readonly ReviewedQuestionView[]
  readonly revision: number
  readonly unsent: readonly Change[]
  readonly inFlight: number
  readonly line: Line
  /** How often in a row nobody has answered. */
  readonly failures: number
  /** Changes from another window were taken in beside ours. */
  readonly merged: boolean
}

export type ReviewEvent =
  | { readonly type: 'change'; readonly changes: readonly Change[] }
  | { readonly type: 'send' }
  | { readonly type: 'answered'; readonly answer: Saved }
  /** Try again: after a pause, after signing in, or with our changes on top of the other window's. */
  | { readonly type: 'retry' }
  /** After a conflict: let the other window's changes stand and drop ours. */
  | { readonly type: 'yield' }

/** A draft as it was loaded, with the changes of an earlier visit that were not sent and can still be made. */
export function reviewState({ questions, revision }: ReviewView, kept: readonly Change[] = []): ReviewState {
  const unsent = fitting(questions, kept)
  return { saved: questions, revision, unsent, inFlight: 0, line: 'free', failures: 0, merged: false }
}

/** The questions as they are shown: with every change that has been made, sent or not. */
export function shownQuestions({ saved, unsent }: ReviewState): readonly ReviewedQuestionView[] {
  return unsent.reduce(applyChange<ReviewedQuestionView>, saved)
}

/** Whether publishing would make a new version: what is accepted differs from what was published last. */
export function hasNews(
  { title, published }: Pick<ReviewView, 'title' | 'published'>,
  draft: readonly ReviewedQuestionView[],
): boolean {
  const wording = ({ id, version }: { readonly id: string; readonly version: number }) => `${id} ${version}`
  const accepted = draft.filter(({ decision }) => decision === 'accepted').map(wording)
  if (accepted.length === 0) return false
  return title !== published?.title || accepted.join() !== published.questions.map(wording).join()
}

/** The state after `event`. */
export function reviewReducer(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case 'change':
      return {
        ...state,
        unsent: [...state.unsent, ...fitting(shownQuestions(state), event.changes)],
        merged: false,
      }
    case 'send':
      return { ...state, inFlight: state.unsent.length, line: 'sending' }
    case 'answered':
      return afterAnswer(state, event.answer)
    case 'retry':
      return { ...state, unsent: fitting(state.saved, state.unsent), line: 'free' }
    case 'yield':
      return { ...state, unsent: [], line: 'free' }
  }
}

function afterAnswer(state: ReviewState, answer: Saved): ReviewState {
  switch (answer.outcome) {
    case 'saved': {
      const { revision } = answer
      const arrived = state.unsent.slice(0, state.inFlight)
      const saved = arrived.reduce(applyChange<ReviewedQuestionView>, state.saved)
      const unsent = state.unsent.slice(state.inFlight)
      return { ...state, saved, unsent, revision, inFlight: 0, line: 'free', failures: 0 }
    }
    case 'conflict': {
      const { questions, revision } = answer.review
      const apart = untouched(state.saved, questions, state.unsent)
      const kept = { saved: questions, revision, inFlight: 0 }
      if (!apart) return { ...state, ...kept, line: 'conflict' }
      return { ...state, ...kept, unsent: fitting(questions, state.unsent), line: 'free', merged: true }
    }
    case 'unreached':
      return { ...state, inFlight: 0, line: 'waiting', failures: state.failures + 1 }
    case 'signed-out':
    case 'refused':
      return { ...state, inFlight: 0, line: answer.outcome }
  }
}

const idsOf = (change: Change): readonly string[] => {
  if (change.kind === 'decide') return change.questionIds
  return change.kind === 'edit' ? [change.questionId] : [change.questionId, change.spareId]
}

/** Whether the questions that our changes name are as we knew them, so that both sides can be kept. */
function untouched(
  before: readonly ReviewedQuestionView[],
  now: readonly ReviewedQuestionView[],
  changes: readonly Change[],
): boolean {
  const mark = (questions: readonly ReviewedQuestionView[], id: string) => {
    const question = questions.find((each) => each.id === id)
    return question && `${question.decision} ${question.version} ${question.position}`
  }
  return changes.flatMap(idsOf).every((id) => mark(before, id) === mark(now, id))
}

/** Those of the changes that can still be made, each after the ones before it. */
function fitting(questions: readonly ReviewedQuestionView[], changes: readonly Change[]): readonly Change[] {
  let now = questions
  return changes.filter((change) => {
    if (!fits(now, change)) return false
    now = applyChange(now, change)
    return true
  })
}
