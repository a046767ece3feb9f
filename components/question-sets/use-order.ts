'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { draftOrder, type Change } from '@/lib/domain/question-sets/review'

import type { Reviewable } from './review-state'
import type { SaveChanges } from './save-changes'
import { useReview } from './use-review'

/** One place up, or one down. */
export type Step = -1 | 1

/** What was done last; places count from 1. */
type Said =
  { readonly what: 'moved'; readonly from: number; readonly to: number } | { readonly what: 'undone' }

/** The accepted questions of a set in an order that can be changed; each move is saved at once and can be taken back. */
export function useOrder(review: Reviewable, save: SaveChanges) {
  const router = useRouter()
  const { questions, change, takeBack, ...line } = useReview(review, save)
  const accepted = draftOrder(questions).filter(({ decision }) => decision === 'accepted')
  const [steps, setSteps] = useState<readonly (readonly Change[])[]>([])
  const [said, say] = useState<Said | null>(null)

  // What the server shows of the set depends on the order: whether it is published as it is.
  const { isUnsaved } = line
  const wasUnsaved = useRef(false)
  const refresh = useEffectEvent(() => router.refresh())
  useEffect(() => {
    if (wasUnsaved.current && !isUnsaved) refresh()
    wasUnsaved.current = isUnsaved
  }, [isUnsaved])

  return {
    ...line,
    accepted,
    said,
    canUndo: steps.length > 0,
    /** Moves the question at `from` to the place of the one at `to`; answers with that, or null where nothing moves. */
    move(from: number, to: number): number | null {
      const question = accepted[from]
      if (!question || !accepted[to] || from === to) return null
      const beforeId = (to < from ? accepted[to] : accepted[to + 1])?.id ?? null
      const undo = change({ kind: 'move', questionId: question.id, beforeId })
      setSteps([...steps, undo])
      say({ what: 'moved', from: from + 1, to: to + 1 })
      return to
    },
    /** Takes back the last move. */
    undo(): void {
      takeBack(steps.at(-1) ?? [])
      setSteps(steps.slice(0, -1))
      say({ what: 'undone' })
    },
  }
}
