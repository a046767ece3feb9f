'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { draftOrder, type Change } from '@/lib/domain/questions/review'

import type { Reviewable } from './review-state'
import type { SaveChanges } from './save-changes'
import { useReview } from './use-review'

/** One place up, or one down. */
export type Step = -1 | 1

/** What was done last; places count from 1. */
type Said =
  { readonly what: 'moved'; readonly from: number; readonly to: number } | { readonly what: 'undone' }

/** The accepted questions of a set, moved one place at a time; each move is saved at once and can be taken back. */
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
    /** Moves the question at `from`; answers with the index of its new place, or null where it is at the end. */
    move(from: number, step: Step): number | null {
      const to = from + step
      const question = accepted[from]
      if (!question || !accepted[to]) return null
      const beforeId = (step === -1 ? accepted[to] : accepted[to + 1])?.id ?? null
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
