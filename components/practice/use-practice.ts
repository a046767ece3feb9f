import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

import type { Saving } from '@/components/ui/save-state'
import type { PracticeRunView } from '@/lib/data/practice'

import { openPractice, type Practised, type PracticeStore } from './practice-store'

/** A run on screen, and what becomes of its answers. */
export interface Practice {
  readonly run: PracticeRunView
  readonly saving: Saving
  readonly isSignedOut: boolean
  readonly restart: () => void
  readonly store: PracticeStore
}

/** Opens a run once for the life of the page. */
export function usePractice(session: Practised): Practice {
  const [store] = useState(() => openPractice(session))
  return {
    run: useSyncExternalStore(store.subscribe, store.run, () => session.run),
    saving: useSyncExternalStore(store.subscribe, store.saving, () => 'saved'),
    isSignedOut: useSyncExternalStore(store.subscribe, store.isSignedOut, () => false),
    restart: store.restart,
    store,
  }
}

/** A card on screen: whether it is turned, and how its grade is given. */
export interface Turning {
  readonly isTurned: boolean
  /** What was typed before turning; null where nothing was. */
  readonly typed: string | null
  readonly turn: (typed: string | null) => void
  readonly grade: (isRight: boolean) => void
}

/** Turning and grading the card `cardId`, which is asked for the `step`-th time in a row of cards. */
export function useTurning(store: PracticeStore, cardId: string | null, step: number): Turning {
  const [turned, setTurned] = useState<{ typed: string | null; at: number; step: number } | null>(null)
  const shownAt = useRef(0)
  useEffect(() => {
    shownAt.current = Date.now()
  }, [step])
  const now = turned?.step === step ? turned : null
  return {
    isTurned: now !== null,
    typed: now?.typed ?? null,
    turn: (typed) => setTurned({ typed: typed?.trim() || null, at: Date.now(), step }),
    grade(isRight) {
      if (cardId === null || !now) return
      const responseMs = Math.max(0, now.at - shownAt.current)
      store.give({ cardId, isRight, isRecalled: true, givenAt: now.at, responseMs })
    },
  }
}
