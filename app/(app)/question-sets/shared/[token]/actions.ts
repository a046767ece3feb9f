'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { copySharedSet } from '@/lib/data/shared-sets'
import { failed, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

/** Makes a copy of the set that a link shows, and shows it. */
export async function copySharedSetAction(token: string): Promise<FormState> {
  const copy = await copySharedSet(token)
  if (copy.ok) redirect(`/question-sets/${copy.value.id}` as Route)
  return failed(getTranslator('questionSets')(`shared.${copy.error.code}`), new FormData())
}
