'use client'

import { useState } from 'react'

import type { ReviewedQuestionView, ReviewView } from '@/lib/data/question-review'
import type { WordingDraft } from '@/lib/domain/questions/draft'
import { draftOrder, type Change, type Verdict } from '@/lib/domain/question-sets/review'

import type { SaveChanges } from './save-changes'
import { useReview } from './use-review'
import type { Writing } from './writing'

/** What was done last, to be said on the page; `place` counts from 1. */
export type Said =
  | {
      readonly what: Exclude<Verdict, 'drafted'> | 'replaced' | 'edited' | 'unedited' | 'written'
      readonly place: number
    }
  | { readonly what: 'key'; readonly place: number; readonly key: string }
  | { readonly what: 'accepted-rest'; readonly count: number }
  | { readonly what: 'undone' | 'no-spare' | 'nothing-to-undo' | 'unwritten' | 'full' | 'yielded' }

/** Something that was done, and how it is taken back. */
interface Step {
  /** The question that was on the desk, if there was one. */
  readonly at: string | null
  readonly undo: readonly Change[]
  /** An edit that was put away unsaved. */
  readonly reopen?: WordingDraft
  /** A new question that was put away, or saved: taking that back opens it again as it was. */
  readonly rewrite?: Writing
}

/** The question to turn to: the next that nothing has been said of, from the place after `index` round to it. */
function nextToRead(draft: readonly ReviewedQuestionView[], index: number): string | null {
  const round = [...draft.slice(index + 1), ...draft.slice(0, Math.max(index, 0))]
  return round.find((question) => question.decision === 'drafted')?.id ?? null
}

/** The draft with the one question that lies on the desk, what was said last, and all that can be taken back. */
export function useDeskTop(review: ReviewView, save: SaveChanges, startAt?: string) {
  const { questions, change, takeBack, ...line } = useReview(review, save)
  const draft = draftOrder(questions)
  const [currentId, turnTo] = useState(() => startAt ?? nextToRead(draft, -1))
  const [steps, setSteps] = useState<readonly Step[]>([])
  const [said, say] = useState<Said | null>(null)
  const found = draft.findIndex((question) => question.id === currentId)
  const index = Math.max(found, 0)

  return {
    ...line,
    questions,
    draft,
    current: draft[index] ?? null,
    place: index + 1,
    said,
    say,
    canUndo: steps.length > 0,
    change,
    turnTo,
    /** Turns some pages on, or back; stops at both ends. */
    turn(by: number): void {
      turnTo(draft[Math.min(Math.max(index + by, 0), draft.length - 1)]?.id ?? null)
    },
    /** Turns to the next question that nothing has been said of; stays where there is none. */
    turnToNext(): void {
      const next = nextToRead(draft, index)
      if (next) turnTo(next)
    },
    remember(step: Step): void {
      setSteps((before) => [...before, step])
    },
    /** Takes back the last thing, and returns an edit that is to be opened again. */
    undo(): Pick<Step, 'at' | 'reopen' | 'rewrite'> | null {
      const step = steps.at(-1)
      if (!step) {
        say({ what: 'nothing-to-undo' })
        return null
      }
      setSteps(steps.slice(0, -1))
      if (step.undo.length > 0) takeBack(step.undo)
      say({ what: 'undone' })
      turnTo(step.at)
      return step
    },
  }
}

export type DeskTop = ReturnType<typeof useDeskTop>
