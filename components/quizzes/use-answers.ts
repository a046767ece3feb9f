import { useState, useSyncExternalStore } from 'react'

import { openAnswers, type AnswerStore, type KnownReply, type PlacedReply } from './answer-store'

/** The replies of an attempt on screen, and what becomes of them. */
export interface Answers {
  readonly replies: ReadonlyMap<number, PlacedReply>
  readonly saving: ReturnType<AnswerStore['saving']>
  readonly ended: ReturnType<AnswerStore['ended']>
  readonly store: AnswerStore
}

/** Opens the replies of an attempt once for the life of the page. Times are the server's, in milliseconds. */
export function useAnswers(attempt: {
  readonly attemptId: string
  readonly replies: readonly KnownReply[]
  readonly startedAt: number
  readonly now: number
}): Answers {
  const [store] = useState(() => {
    const ahead = Date.now() - attempt.now
    const clock = () => Math.max(0, Math.floor((Date.now() - ahead - attempt.startedAt) / 100))
    return openAnswers(attempt.attemptId, attempt.replies, clock)
  })
  return {
    replies: useSyncExternalStore(store.subscribe, store.replies, store.known),
    saving: useSyncExternalStore(store.subscribe, store.saving, () => 'saved'),
    ended: useSyncExternalStore(store.subscribe, store.ended, () => null),
    store,
  }
}
