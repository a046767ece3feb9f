import type { ReviewedQuestionView, ReviewView } from '@/lib/data/question-review'
import { quoteOf, type Quotable } from '@/lib/domain/articles/quote'
import {
  applyChange,
  fits,
  type Change,
  type Reviewed,
  type WriteChange,
} from '@/lib/domain/question-sets/review'
import { isSameWording } from '@/lib/domain/questions/wording'
import { keyIn } from '@/lib/domain/questions/written'

import type { Saved } from './save-changes'

/** How the way to the server is: free, under way, to be tried again, or waiting for a word of the teacher. */
export type Line = 'free' | 'sending' | 'waiting' | 'signed-out' | 'refused' | 'conflict'

/**
 * A draft as the page knows it. `saved` is what the server has said; `unsent` are the changes made since, in their
 * order, of which the first `inFlight` are on their way. What is shown is the one with the other applied.
 */
export interface ReviewState {
  /** The set's articles, which questions are written about. */
  readonly articles: readonly Quotable[]
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
  /** The page was loaded again, perhaps after a change that was made by another way. */
  | { readonly type: 'loaded'; readonly review: Reviewable }

/** As much of a review as changes turn on. */
export type Reviewable = Pick<ReviewView, 'id' | 'revision' | 'articles' | 'questions'>

/** A draft as it was loaded, with the changes of an earlier visit that were not sent and can still be made. */
export function reviewState(
  { articles, questions, revision }: Reviewable,
  kept: readonly Change[] = [],
): ReviewState {
  const start = { articles, saved: questions, revision, inFlight: 0, failures: 0, merged: false }
  return { ...start, unsent: fitting({ ...start, unsent: kept }), line: 'free' }
}

/** The questions as they are shown: with every change that has been made, sent or not. */
export function shownQuestions({ articles, saved, unsent }: Draft): readonly ReviewedQuestionView[] {
  return unsent.reduce((questions, change) => applyChange(questions, change, viewer(articles)), saved)
}

/** What the page and the server know of a draft, and the changes made to it. */
type Draft = Pick<ReviewState, 'articles' | 'saved' | 'unsent'>

/** Shows a question that was written here as the server will show it. */
const viewer =
  (articles: readonly Quotable[]) =>
  (written: Reviewed, { wording, source }: WriteChange): ReviewedQuestionView => {
    const text = source ? articles[source.article] : undefined
    const mark = source && text ? keyIn(text.text.slice(source.start, source.end), wording) : null
    const inText = source && mark && { start: source.start + mark.start, end: source.start + mark.end }
    return {
      ...written,
      origin: 'hand',
      quote: source && text ? quoteOf(text, source, inText) : null,
      article: source && text ? source.article : null,
      factId: null,
      doubt: null,
    }
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
        unsent: [
          ...state.unsent,
          ...fitting({ ...state, saved: shownQuestions(state), unsent: event.changes }),
        ],
        merged: false,
      }
    case 'send':
      return { ...state, inFlight: state.unsent.length, line: 'sending' }
    case 'answered':
      return afterAnswer(state, event.answer)
    case 'retry':
      return { ...state, unsent: fitting(state), line: 'free' }
    case 'yield':
      return { ...state, unsent: [], line: 'free' }
    case 'loaded': {
      const { articles, questions: saved, revision } = event.review
      const isOld = revision < state.revision || state.unsent.length > 0
      return isOld ? state : { ...state, articles, saved, revision }
    }
  }
}

function afterAnswer(state: ReviewState, answer: Saved): ReviewState {
  switch (answer.outcome) {
    case 'saved': {
      const { revision } = answer
      const arrived = state.unsent.slice(0, state.inFlight)
      const saved = shownQuestions({ ...state, unsent: arrived })
      const unsent = state.unsent.slice(state.inFlight)
      return { ...state, saved, unsent, revision, inFlight: 0, line: 'free', failures: 0 }
    }
    case 'conflict': {
      const { articles, questions, revision } = answer.review
      const kept = { ...state, articles, saved: questions, revision, inFlight: 0 }
      if (!isApart(state, questions)) return { ...kept, line: 'conflict' }
      return { ...kept, unsent: fitting(kept), line: 'free', merged: true }
    }
    case 'unreached':
      return { ...state, inFlight: 0, line: 'waiting', failures: state.failures + 1 }
    case 'signed-out':
    case 'refused':
      return { ...state, inFlight: 0, line: answer.outcome }
  }
}

/** The questions that a change names; their order is nobody's in particular. */
const idsOf = (change: Change): readonly string[] => {
  if (change.kind === 'decide') return change.questionIds
  if (change.kind === 'move') return []
  return 'spareId' in change ? [change.questionId, change.spareId] : [change.questionId]
}

/**
 * Whether the questions that our changes name are as we knew them, or as we want them (an answer of the server was
 * lost on its way), so that both sides can be kept.
 */
function isApart(state: ReviewState, now: readonly ReviewedQuestionView[]): boolean {
  const wanted = shownQuestions(state)
  return state.unsent.flatMap(idsOf).every((id) => {
    const known = state.saved.find((question) => question.id === id)
    const there = now.find((question) => question.id === id)
    const ours = wanted.find((question) => question.id === id)
    if (isSameStep(known, there)) return true
    return isSameStep(ours, there) && Boolean(ours && there && isSameWording(ours.wording, there.wording))
  })
}

/** A question that was changed here and elsewhere. */
export interface Clash {
  readonly id: string
  readonly ours: ReviewedQuestionView
  /** Null where it has left the draft. */
  readonly theirs: ReviewedQuestionView | null
}

/** After a conflict: each question that our changes leave otherwise than the other side did. */
export function clashesOf(state: ReviewState): readonly Clash[] {
  const shown = shownQuestions(state)
  return [...new Set(state.unsent.flatMap(idsOf))].flatMap((id) => {
    const ours = shown.find((question) => question.id === id)
    const theirs = state.saved.find((question) => question.id === id) ?? null
    const isSame =
      ours?.decision === theirs?.decision && ours && theirs && isSameWording(ours.wording, theirs.wording)
    return ours && !isSame ? { id, ours, theirs } : []
  })
}

const isSameStep = (one: Reviewed | undefined, other: Reviewed | undefined): boolean =>
  one?.decision === other?.decision && one?.version === other?.version

/** Those of the unsent changes that can still be made, each after the ones before it. */
function fitting({ articles, saved, unsent }: Draft): readonly Change[] {
  let now = saved
  return unsent.filter((change) => {
    if (!fits(now, change)) return false
    now = applyChange(now, change, viewer(articles))
    return true
  })
}
