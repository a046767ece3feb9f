'use client'

import { useState } from 'react'

import { draftOf, type WordingDraft } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'

import type { DeskTop } from './use-desk-top'

type Drafts = Readonly<Record<string, WordingDraft>>

const without = (drafts: Drafts, id: string): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== id))

/** Edits of the questions: each stays open while its teacher looks at another one. */
export function useEdits(desk: DeskTop) {
  const [edits, setEdits] = useState<Drafts>({})
  const { current, place } = desk
  const edit = current ? (edits[current.id] ?? null) : null
  const put = (id: string, draft: WordingDraft) => setEdits({ ...edits, [id]: draft })

  /** Saves the open edit; says whether it could be saved. */
  function saveEdit(accept: boolean): boolean {
    const read = edit && readDraft(edit)
    if (!current || !read?.ok) return false
    const { id } = current
    const undo = desk.change({ kind: 'edit', questionId: id, wording: read.value })
    const undoAccept = accept ? desk.change({ kind: 'decide', questionIds: [id], verdict: 'accepted' }) : []
    desk.remember({ at: id, undo: [...undoAccept, ...undo] })
    setEdits(without(edits, id))
    desk.say({ what: accept ? 'accepted' : 'edited', place })
    if (accept) desk.turnToNext()
    return true
  }

  /** Puts the open edit away; what was typed can be brought back. */
  function closeEdit(): void {
    if (!current || !edit) return
    if (JSON.stringify(edit) !== JSON.stringify(draftOf(current.wording))) {
      desk.remember({ at: current.id, undo: [], reopen: edit })
      desk.say({ what: 'unedited', place })
    }
    setEdits(without(edits, current.id))
  }

  return {
    edit,
    openEdit: () => current && put(current.id, draftOf(current.wording)),
    changeEdit: (draft: WordingDraft) => current && put(current.id, draft),
    saveEdit,
    closeEdit,
    /** Opens an edit again that was put away. */
    reopenEdit: put,
  }
}
