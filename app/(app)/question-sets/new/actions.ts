'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { createQuestionSet } from '@/lib/data/question-set-making'
import { failed, type FormState } from '@/lib/forms/form-state'
import { newSetSchema, readSetError } from '@/lib/forms/question-set'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('questionSets')

/** Makes a set from the chosen articles, then opens its review. */
export async function makeSetAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const input = newSetSchema.safeParse({
    title: formData.get('title'),
    clientKey: formData.get('clientKey'),
    articles: formData.getAll('article'),
  })
  const refuse = (code: string) => failed(t(`errors.${readSetError(code)}`), formData)
  if (!input.success) return refuse(input.error.issues[0]?.message ?? '')

  const { articles, title, clientKey } = input.data
  const made = await createQuestionSet({ articleVersionIds: articles, clientKey, ...(title && { title }) })
  if (!made.ok) return refuse(made.error.code)
  redirect(`/question-sets/${made.value.id}/review` as Route)
}
