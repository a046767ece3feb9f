'use client'

import { useState } from 'react'

import { newId } from '@/components/ui/new-id'
import type { WordingDraft } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'
import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { MAX_QUESTIONS } from '@/lib/domain/question-sets/review'
import { mixed, type SentenceAt } from '@/lib/domain/questions/written'

import { keepText, useKeptText } from './kept-text'
import type { DeskTop } from './use-desk-top'
import { isBlank, keptWriting, readKept, turnInto, writingName, type Writing } from './writing'

/** A question that a teacher writes herself: a blank sheet on the desk until it is saved or put away. */
export function useWriting(desk: DeskTop, setId: string, isOpen: boolean) {
  const [opened, setWriting] = useState<Writing | null>()
  const kept = useKeptText(writingName(setId))
  const writing = opened === undefined && isOpen ? readKept(kept) : (opened ?? null)
  const at = desk.current?.id ?? null

  function put(next: Writing): void {
    setWriting(next)
    keepText(writingName(setId), keptWriting(next))
  }

  function leave(): void {
    setWriting(null)
    keepText(writingName(setId), '')
  }

  /** Saves the question as accepted, last in the draft; says whether it could be saved. */
  function saveWriting(): boolean {
    if (!writing) return false
    const read = readDraft(writing.draft)
    if (!read.ok) return false
    const questionId = newId()
    const wording = mixed(read.value)
    const undo = desk.change({ kind: 'write', questionId, wording, source: writing.source })
    desk.remember({ at, undo, rewrite: writing })
    desk.say({ what: 'written', place: desk.draft.length + 1 })
    desk.turnTo(questionId)
    leave()
    return true
  }

  /** Puts the sheet away; what was typed can be brought back. */
  function closeWriting(): void {
    if (!writing) return
    if (!isBlank(writing)) {
      desk.remember({ at, undo: [], rewrite: writing })
      desk.say({ what: 'unwritten' })
    }
    leave()
  }

  return {
    writing,
    openWriting(): void {
      if (desk.draft.length >= MAX_QUESTIONS) desk.say({ what: 'full' })
      else setWriting(readKept(kept))
    },
    changeWriting: (draft: WordingDraft) => writing && put({ ...writing, draft }),
    changeForm: (form: QuestionForm) => writing && put(turnInto(writing, form)),
    changeSource: (source: SentenceAt | null) => writing && put({ ...writing, source }),
    saveWriting,
    closeWriting,
    reopenWriting: put,
  }
}
