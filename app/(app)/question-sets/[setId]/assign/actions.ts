'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { assign } from '@/lib/data/assignments'
import { assignSchema, fieldOfError, readAssignmentError } from '@/lib/forms/assignment'
import { failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('assignments')

/** Assigns the set to a class, then shows the assignment as it was made. */
export async function assignAction(
  setId: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(assignSchema, formData, (code) => t(`errors.${readAssignmentError(code)}`))
  if (!input.ok) return input.state
  const assigned = await assign({ setId, ...input.value })
  if (assigned.ok) redirect(`/assignments/${assigned.value.id}?assigned` as Route)
  const { code } = assigned.error
  const field = fieldOfError(code)
  return field ? failedField(field, t(`errors.${code}`), formData) : failed(t(`errors.${code}`), formData)
}
