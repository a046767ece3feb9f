'use client'

import { useState } from 'react'

import { draftOf, type WordingDraft } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'

import { keepText, useKeptText } from './kept-text'
import type { DeskTop } from './use-desk-top'
import { isDraft } from './writing'

/** An open edit: what is typed, and the version of the question that the teacher has seen. */
interface Edit {
  readonly draft: WordingDraft
  readonly version: number
  /** The question was changed elsewhere while she typed. */
  readonly isWarned?: boolean
}

type Drafts = Readonly<Record<string, Edit>>

const without = (drafts: Drafts, id: string): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== id))

/** What a tab keeps of the edits of a set. Only drafts and their versions are kept. */
function readEdits(text: string): Drafts {
  try {
    const kept: unknown = JSON.parse(text)
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : []
    return Object.fromEntries(entries.filter((entry): entry is [string, Edit] => isEdit(entry[1])))
  } catch {
    return {}
  }
}

const isEdit = (kept: unknown): kept is Edit =>
  typeof kept === 'object' &&
  kept !== null &&
  'version' in kept &&
  typeof kept.version === 'number' &&
  'draft' in kept &&
  isDraft(kept.draft)

/** Edits of the questions: each stays open while its teacher looks at another one, and while the page is loaded again. */
export function useEdits(desk: DeskTop, setId: string) {
  const name = `readback-edits-${setId}`
  const kept = useKeptText(name)
  const [changed, setChanged] = useState<Drafts | null>(null)
  const edits = changed ?? readEdits(kept)
  function setEdits(next: Drafts): void {
    setChanged(next)
    keepText(name, Object.keys(next).length > 0 ? JSON.stringify(next) : '')
  }
  const { current, place } = desk
  const open = current ? (edits[current.id] ?? null) : null
  const edit = open?.draft ?? null
  const isOverrun = current !== null && open !== null && open.version !== current.version
  const put = (id: string, draft: WordingDraft) =>
    setEdits({ ...edits, [id]: { ...edits[id], draft, version: versionOf(id) } })
  const versionOf = (id: string) =>
    edits[id]?.version ?? desk.questions.find((question) => question.id === id)?.version ?? 0

  /** Saves the open edit; says whether it could be saved. */
  function saveEdit(accept: boolean): boolean {
    const read = edit && readDraft(edit)
    if (!current || !open || !read?.ok) return false
    const { id, version } = current
    if (isOverrun) {
      setEdits({ ...edits, [id]: { ...open, version, isWarned: true } })
      return true
    }
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
    /** What the question reads elsewhere by now, where that is not what the edit began with. */
    clash: current && (isOverrun || open?.isWarned) ? current.wording : null,
    openEdit: () => current && put(current.id, draftOf(current.wording)),
    changeEdit: (draft: WordingDraft) => current && put(current.id, draft),
    saveEdit,
    closeEdit,
    /** Opens an edit again that was put away. */
    reopenEdit: put,
  }
}
