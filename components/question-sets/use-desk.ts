'use client'

import type { ReviewView } from '@/lib/data/question-review'
import { draftOf } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'
import { nextSpare } from '@/lib/domain/question-sets/review'
import { isSameWording } from '@/lib/domain/questions/wording'

import type { SaveChanges } from './save-changes'
import { useDeskTop, type DeskTop } from './use-desk-top'
import { useEdits } from './use-edits'
import { useWriting } from './use-writing'

/** How the desk is found: with a question on it, else the first that nothing has been said of; or with a blank one. */
export interface Start {
  readonly at?: string | undefined
  readonly write?: boolean
}

/** A teacher's desk: one question of the draft lies on it, with all that can be done to it. */
export function useDesk(review: ReviewView, save: SaveChanges, start: Start = {}) {
  const desk = useDeskTop(review, save, start.at)
  const { questions, current } = desk
  const { reopenEdit, ...edits } = useEdits(desk, review.id)
  const { reopenWriting, ...writing } = useWriting(desk, review.id, start.write ?? false)
  return {
    ...desk,
    hasSpare: current !== null && nextSpare(questions, current.id) !== null,
    accept: () => decide(desk, 'accepted'),
    reject: () => decide(desk, 'rejected'),
    replace: () => replace(desk),
    acceptRest: () => acceptRest(desk),
    makeKey: (option: number) => makeKey(desk, option),
    ...edits,
    ...writing,
    /** After a conflict: lets the other window's words stand. Ours can be taken up again, one after another. */
    yieldToOther(): void {
      for (const { id, ours, theirs } of desk.clashes) {
        const reopen = draftOf(ours.wording)
        if (theirs && !isSameWording(ours.wording, theirs.wording))
          desk.remember({ at: id, undo: [], reopen })
      }
      desk.say({ what: 'yielded' })
      desk.yieldToOther()
    },
    undo(): void {
      const step = desk.undo()
      if (step?.reopen && step.at !== null) reopenEdit(step.at, step.reopen)
      if (step?.rewrite) reopenWriting(step.rewrite)
    },
  }
}

export type Desk = ReturnType<typeof useDesk>

function decide(desk: DeskTop, verdict: 'accepted' | 'rejected'): void {
  const { current, place } = desk
  if (!current) return
  const { id } = current
  if (current.decision !== verdict) {
    desk.remember({ at: id, undo: desk.change({ kind: 'decide', questionIds: [id], verdict }) })
  }
  desk.say({ what: verdict, place })
  desk.turnToNext()
}

function replace(desk: DeskTop): void {
  const { current, place } = desk
  if (!current) return
  const { id } = current
  const spare = nextSpare(desk.questions, id)
  if (!spare) return desk.say({ what: 'no-spare' })
  desk.remember({ at: id, undo: desk.change({ kind: 'replace', questionId: id, spareId: spare.id }) })
  desk.say({ what: 'replaced', place })
  desk.turnTo(spare.id)
}

function acceptRest(desk: DeskTop): void {
  const rest = desk.draft.filter((question) => question.decision === 'drafted').map(({ id }) => id)
  if (!desk.current || rest.length === 0) return
  const undo = desk.change({ kind: 'decide', questionIds: rest, verdict: 'accepted' })
  desk.remember({ at: desk.current.id, undo })
  desk.say({ what: 'accepted-rest', count: rest.length })
}

function makeKey(desk: DeskTop, option: number): void {
  const { current, place } = desk
  if (!current || !['choice', 'true-false'].includes(current.wording.form)) return
  const { key, ...draft } = draftOf(current.wording)
  const read = readDraft({ ...draft, key: [option] })
  const text = draft.options[option]
  if (!read.ok || text === undefined || key[0] === option) return
  desk.remember({
    at: current.id,
    undo: desk.change({ kind: 'edit', questionId: current.id, wording: read.value }),
  })
  desk.say({ what: 'key', place, key: text })
}
