'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'

import { decide } from '@/lib/data/question-changes'
import { settleReports } from '@/lib/data/question-reports'
import { copyQuestionSet } from '@/lib/data/question-set-copy'
import {
  deleteQuestionSet,
  getQuestionSet,
  publishQuestionSet,
  renameQuestionSet,
} from '@/lib/data/question-sets'
import { addTag, removeTag } from '@/lib/data/set-tags'
import { done, failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { readSetError, renameSetSchema, tagSchema, titleOfCopy } from '@/lib/forms/question-set'
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

/** Makes a copy of the set, then shows it. */
export async function copyAction(setId: string): Promise<void> {
  const set = await getQuestionSet(setId)
  const title = titleOfCopy(t('set.copyOf', { title: set?.title ?? '' }))
  const copy = await copyQuestionSet(setId, title)
  redirect((copy.ok ? `/question-sets/${copy.value.id}` : '/question-sets') as Route)
}

/** Gives the set a tag. */
export async function addTagAction(
  setId: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(tagSchema, formData, (code) => t(`errors.${readSetError(code)}`))
  if (!input.ok) return input.state
  const tagged = await addTag(setId, input.value.tag)
  if (!tagged.ok) return failedField('tag', t(`errors.${tagged.error.code}`), formData)
  refresh()
  return done(t('tags.added'))
}

/** Takes a tag off the set. */
export async function removeTagAction(setId: string, tag: string): Promise<void> {
  await removeTag(setId, tag)
  refresh()
}

/** Leaves a reported question as it is. */
export async function settleReportsAction(questionVersionId: string): Promise<void> {
  await settleReports(questionVersionId)
  refresh()
}
