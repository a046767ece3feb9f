import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

import type { Saving } from '@/components/ui/save-state'
import type { ReviewCard } from '@/lib/data/cards'
import type { Grade } from '@/lib/domain/reviews/schedule'

import { openReviews } from './session-store'

/** One card that was reviewed in this session. */
export interface Reviewed {
  readonly reviewId: string
  readonly card: ReviewCard
  readonly grade: Grade
}

/** A run through the due cards. */
export interface ReviewRunState {
  /** Null when all are done. */
  readonly card: ReviewCard | null
  readonly done: readonly Reviewed[]
  /** Whether the back shows. */
  readonly isTurned: boolean
  /** What was typed before turning; null where nothing was. */
  readonly typed: string | null
  readonly saving: Saving
  readonly isSignedOut: boolean
  readonly turn: (typed: string | null) => void
  readonly grade: (grade: Grade) => void
  /** Takes the last card back; nothing where there is none. */
  readonly undo: () => void
}

/** The state of a run. Every card is at hand, so the next one never waits for the network. */
export function useReviewRun(learner: string, cards: readonly ReviewCard[]): ReviewRunState {
  const [store] = useState(() => openReviews(learner))
  const [done, setDone] = useState<readonly Reviewed[]>([])
  const [turned, setTurned] = useState<{ readonly typed: string | null; readonly at: number } | null>(null)
  const shownAt = useRef(0)
  const card = cards[done.length] ?? null

  useEffect(() => {
    shownAt.current = Date.now()
  }, [card])

  return {
    card,
    done,
    isTurned: turned !== null,
    typed: turned?.typed ?? null,
    saving: useSyncExternalStore(store.subscribe, store.saving, () => 'saved'),
    isSignedOut: useSyncExternalStore(store.subscribe, store.isSignedOut, () => false),
    // The answer was given when the card was turned: what is opened after that, to read on, is no help.
    turn: (typed) => setTurned({ typed: typed?.trim() || null, at: Date.now() }),
    grade(given) {
      if (!card || !turned) return
      const { at: givenAt } = turned
      const responseMs = Math.max(0, givenAt - shownAt.current)
      const reviewId = store.review(card.cardId, given, { givenAt, responseMs })
      setDone([...done, { reviewId, card, grade: given }])
      setTurned(null)
    },
    undo() {
      const last = done.at(-1)
      if (!last) return
      store.undo(last.reviewId)
      setDone(done.slice(0, -1))
      setTurned(null)
    },
  }
}
