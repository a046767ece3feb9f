'use server'

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'

import { allow } from '@/lib/data/allowances'
import { allowanceSchema } from '@/lib/forms/allowance'
import { readAssignmentError } from '@/lib/forms/assignment'
import { failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('assignments')

/** Gives one student their own time and dates, then shows everybody's. */
export async function allowAction(
  place: { readonly assignmentId: string; readonly userId: string },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(allowanceSchema, formData, (code) => t(`errors.${readAssignmentError(code)}`))
  if (!input.ok) return input.state
  const allowed = await allow(place, input.value)
  if (allowed.ok) redirect(`/assignments/${place.assignmentId}/allowances` as Route)
  if (allowed.error.code === 'not-found') notFound()
  return failedField('dueAt', t(`errors.${allowed.error.code}`), formData)
}
