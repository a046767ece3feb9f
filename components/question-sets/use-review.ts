'use client'

import { useEffect, useReducer } from 'react'

import type { Change } from '@/lib/domain/question-sets/review'
import { undoOf } from '@/lib/domain/question-sets/undo'

import {
  clashesOf,
  reviewReducer,
  reviewState,
  shownQuestions,
  type Clash,
  type Reviewable,
} from './review-state'
import type { SaveChanges } from './save-changes'

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 15_000

const NONE: readonly Clash[] = []

/** Changes that were not sent when their page was left, by set: the next visit sends them. */
const keptChanges = new Map<string, readonly Change[]>()

/**
 * A draft under review. Changes show at once and are sent one batch after another, each on the revision that the
 * last one made; while nobody answers they wait and are sent again.
 */
export function useReview(review: Reviewable, save: SaveChanges) {
  const [state, dispatch] = useReducer(reviewReducer, review, (loaded) =>
    reviewState(loaded, keptChanges.get(loaded.id)),
  )
  const { line, unsent, revision, failures } = state
  const questions = shownQuestions(state)

  useEffect(() => dispatch({ type: 'loaded', review }), [review])

  useEffect(() => {
    if (line !== 'free' || unsent.length === 0) return
    dispatch({ type: 'send' })
    void save(review.id, { revision, changes: unsent }).then((answer) =>
      dispatch({ type: 'answered', answer }),
    )
  }, [line, unsent, revision, save, review.id])

  useEffect(() => {
    if (line !== 'waiting') return
    const retry = () => dispatch({ type: 'retry' })
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS)
    const timer = setTimeout(retry, pause)
    window.addEventListener('online', retry)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', retry)
    }
  }, [line, failures])

  useEffect(() => {
    if (unsent.length > 0) keptChanges.set(review.id, unsent)
    else keptChanges.delete(review.id)
  }, [unsent, review.id])

  const isUnsaved = unsent.length > 0
  useEffect(() => {
    if (!isUnsaved) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isUnsaved])

  return {
    questions,
    line,
    isUnsaved,
    merged: state.merged,
    /** While the teacher has to choose: the questions that both sides changed, as each left them. */
    clashes: line === 'conflict' ? clashesOf(state) : NONE,
    /** Makes a change and returns the changes that take it back. */
    change(change: Change): readonly Change[] {
      dispatch({ type: 'change', changes: [change] })
      return undoOf(questions, change)
    },
    takeBack: (changes: readonly Change[]) => dispatch({ type: 'change', changes }),
    retry: () => dispatch({ type: 'retry' }),
    yieldToOther: () => dispatch({ type: 'yield' }),
  }
}
