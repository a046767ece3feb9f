'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'

import { reuseQuestions } from '@/lib/data/question-reuse'
import { NEW_SET, reuseSchema } from '@/lib/forms/bank-address'
import { done, failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { readSetError } from '@/lib/forms/question-set'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('questionSets')
const say = (code: string): string => t(`errors.${readSetError(code)}`)

/** Copies the ticked questions into a set of the viewer's; a new one is shown. */
export async function reuseAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const input = parseForm(reuseSchema, formData, say)
  if (!input.ok) return input.state
  const { questionIds, into } = input.value
  if (into === '') return failedField('into', say('no-target'), formData)
  const isNew = into === NEW_SET
  const reused = await reuseQuestions(questionIds, isNew ? { title: t('bank.newTitle') } : { setId: into })
  if (!reused.ok) return failed(say(reused.error.code), formData)
  if (isNew) redirect(`/question-sets/${reused.value.setId}` as Route)
  refresh()
  return done(t('bank.copied', { ...reused.value }))
}
