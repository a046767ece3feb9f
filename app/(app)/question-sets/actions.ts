'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { libraryHref } from '@/components/question-sets/set-search'
import { restoreQuestionSet } from '@/lib/data/question-sets'
import { removeTagEverywhere, renameTag } from '@/lib/data/set-tags'
import { failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { readSetError, tagSchema } from '@/lib/forms/question-set'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('questionSets')
const say = (code: string): string => t(`errors.${readSetError(code)}`)

/** Brings back a set that was put away, and shows it. */
export async function restoreSetAction(setId: string): Promise<void> {
  const restored = await restoreQuestionSet(setId)
  redirect((restored.ok ? `/question-sets/${setId}` : '/question-sets') as Route)
}

/** Writes a tag otherwise in all sets, and shows those that have it. */
export async function renameTagAction(
  tag: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(tagSchema, formData, say)
  if (!input.ok) return input.state
  const renamed = await renameTag(tag, input.value.tag)
  if (!renamed.ok) return failedField('tag', say(renamed.error.code), formData)
  redirect(libraryHref({ tag: input.value.tag.trim() }) as Route)
}

/** Takes a tag off all sets, and shows them all. */
export async function removeTagAction(tag: string): Promise<void> {
  await removeTagEverywhere(tag)
  redirect('/question-sets')
}
