'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'

import { decide } from '@/lib/data/question-changes'
import { deleteQuestionSet, publishQuestionSet, renameQuestionSet } from '@/lib/data/question-sets'
import { done, failed, parseForm, type FormState } from '@/lib/forms/form-state'
import { readSetError, renameSetSchema } from '@/lib/forms/question-set'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('questionSets')

/** Publishes what is accepted, then shows the set. */
export async function publishAction(setId: string): Promise<void> {
  const published = await publishQuestionSet(setId)
  redirect(`/question-sets/${setId}${published.ok ? '?published' : ''}` as Route)
}

/** Gives the set another title. */
export async function renameAction(
  setId: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(renameSetSchema, formData, (code) => t(`errors.${readSetError(code)}`))
  if (!input.ok) return input.state
  const renamed = await renameQuestionSet(setId, input.value.title)
  if (!renamed.ok) return failed(t(`errors.${renamed.error.code}`), formData)
  refresh()
  return done(t('set.renamed'))
}

/** Puts the set away, then shows the others with a way to bring it back. */
export async function deleteAction(setId: string): Promise<void> {
  await deleteQuestionSet(setId)
  redirect(`/question-sets?gone=${setId}` as Route)
}

/** Brings a rejected question back into the draft. */
export async function restoreQuestionAction(setId: string, questionId: string): Promise<void> {
  await decide({ setId, questionIds: [questionId], verdict: 'drafted' })
  refresh()
}
